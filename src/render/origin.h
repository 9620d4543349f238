/* Source and review of a text of the catalogue, as pages about items and measures end with them (origin.html). */
#ifndef RENDER_ORIGIN_H
#define RENDER_ORIGIN_H

#include "core/catalogue.h"
#include "render/origin_view.h"

struct origin_view origin_view_of(struct arena *a, const struct catalogue *c, const struct origin *o, enum lang lang);

#endif
