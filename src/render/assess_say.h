/* Sentences that several forms of a result share.  Private to render/assess_*. */
#ifndef RENDER_ASSESS_SAY_H
#define RENDER_ASSESS_SAY_H

#include "render/assess.h"
#include "render/score.h"

/* True if the answer is worth points here: the framework has a score, and it is neither open nor `na`. */
bool has_points(const struct report *r, enum answer answer);

/* What the figures for an item are: at most FIGURES_PER_ITEM, of different surveys.  Returns their number. */
size_t figures_of(const struct catalogue *c, const struct item *item, const struct figure *ret[FIGURES_PER_ITEM]);

/* "37.5%" */
str say_percent(struct arena *a, const struct figure *f);

/* Who was asked what by whom: "2021 IPA, all firms, n = 4,074, several answers possible". */
str say_figure_base(struct arena *a, const struct catalogue *c, const struct figure *f, enum lang lang);

/* The advice of a measure to somebody who gave that answer. */
str say_advice(const struct catalogue *c, const struct measure *m, enum answer answer, enum lang lang);

/* A document by title and publisher. */
str say_document(struct arena *a, const struct catalogue *c, const struct document *d, enum lang lang);

#endif
