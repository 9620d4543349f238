/* A measure to read: what it is, how it is done, what it costs, what it belongs to (measure.html). */
#ifndef RENDER_MEASURE_H
#define RENDER_MEASURE_H

#include "core/catalogue.h"
#include "render/measure_view.h"

/* In words: "under an hour", "nothing". */
str measure_effort(const struct catalogue *c, const struct measure *m, enum lang lang);
str measure_cost(const struct catalogue *c, const struct measure *m, enum lang lang);

struct measure_about_view measure_about_view_of(struct arena *a, const struct catalogue *c, const struct measure *m,
                                                enum lang lang);

#endif
