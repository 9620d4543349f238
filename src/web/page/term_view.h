/* What the page of all terms shows.  Filled by term.c. */
#ifndef WEB_PAGE_TERM_VIEW_H
#define WEB_PAGE_TERM_VIEW_H

#include "render/term_view.h"
#include "web/layout_view.h"

enum { TERM_GROUPS_MAX = 40 };

/* A row of the kana, or a letter. */
struct term_group_view {
	str id, title;
	const struct term_view *terms;
	size_t term_count;
};

struct term_page_view {
	const struct layout_view *layout;
	struct term_group_view groups[TERM_GROUPS_MAX];
	size_t group_count;
	size_t count, unreviewed;
	bool has_unreviewed;
};

#endif
