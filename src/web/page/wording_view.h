/* What the pages about a clause's words show.  Filled by wording.c. */
#ifndef WEB_PAGE_WORDING_VIEW_H
#define WEB_PAGE_WORDING_VIEW_H

#include "render/document_view.h"
#include "web/layout_view.h"

/* What can stand in the text for something else. */
struct hole_view {
	str text, label;
};

struct wording_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields; /* heading, text; the same in English */
	size_t field_count;
	const struct hole_view *holes;
	size_t hole_count;
	str version, paper, back, preview;
	str named; /* the clause that is changed, or behind which one is added */
	bool is_new, added, reworded;
	const struct clause_view *clause; /* as it will be */
	bool has_clause, is_wrong;        /* ... which it cannot be yet */
	const struct block_view *ours;
	size_t our_count;
	bool has_ours;
};

#endif
