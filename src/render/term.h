/* The words that our texts use and not everybody knows. */
#ifndef RENDER_TERM_H
#define RENDER_TERM_H

#include "core/catalogue.h"
#include "render/term_view.h"

struct term_view term_view_of(struct arena *a, const struct catalogue *c, const struct term *t, enum lang lang);

/* For frag_terms, below the texts of an item or a measure: `terms` is its member of that name.  They lead nowhere. */
struct terms_view terms_view_of(struct arena *a, const struct catalogue *c, const struct span terms[static LANG__MAX],
                                enum lang lang);

#endif
