/* What is shown of terms: the list of all, and the few that a text uses.  Filled by term.c. */
#ifndef WEB_PAGE_TERM_VIEW_H
#define WEB_PAGE_TERM_VIEW_H

#include "web/layout_view.h"

enum { TERM_GROUPS_MAX = 40 };

struct term_view {
	str id, title, text;
	str also; /* what else it is called, in one line */
	bool has_also;
};

/* The terms that a text uses: for frag_terms, which shows nothing where there are none. */
struct terms_view {
	const struct term_view *terms;
	size_t n;
	bool has_terms;
};

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
