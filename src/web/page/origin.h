/* Source and review of a text of the catalogue, as the pages of items and measures end with them. */
#ifndef WEB_PAGE_ORIGIN_H
#define WEB_PAGE_ORIGIN_H

#include "web/page/origin_view.h"
#include "web/visit.h"

struct origin_view origin_view_of(const struct visit *v, const struct origin *o);

#endif
