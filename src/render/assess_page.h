/* The result of an assessment as a page: for the one that is handed out (assess_write_html) and that of the server. */
#ifndef RENDER_ASSESS_PAGE_H
#define RENDER_ASSESS_PAGE_H

#include "render/assess.h"
#include "render/assess_view.h"

/* Everything that frag_assess_body and frag_assess_page show, in the arena. */
struct assess_view assess_view_of(struct arena *a, const struct report *report);

/* What surveys found about an item, for frag_assess_figure; at most FIGURES_PER_ITEM, of different surveys. */
const struct figure_view *figure_views_of(struct arena *a, const struct catalogue *c, const struct item *item,
                                          enum lang lang, size_t *ret_n);

/* For frag_assess_document. */
struct document_view document_view_of(struct arena *a, const struct catalogue *c, const struct document *d,
                                      enum lang lang);

#endif
