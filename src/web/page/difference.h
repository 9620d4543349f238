/* Differences of two papers, clause by clause, with the words marked: shown by every page that compares. */
#ifndef WEB_PAGE_DIFFERENCE_H
#define WEB_PAGE_DIFFERENCE_H

#include "core/draft.h"
#include "web/page/difference_view.h"

struct difference_view difference_view_of(struct arena *a, const struct draft_difference *d);

/* All of them, in the order of draft_differences. */
const struct difference_view *difference_views(struct arena *a, const struct draft *before, const struct draft *after,
                                               size_t *ret_n);

#endif
