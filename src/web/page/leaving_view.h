/* What the page about leaving shows.  Filled by leaving.c. */
#ifndef WEB_PAGE_LEAVING_VIEW_H
#define WEB_PAGE_LEAVING_VIEW_H

#include "web/layout_view.h"

struct leaving_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields;
	size_t field_count;
	str firm;
	bool is_alone;     /* no other firm is here */
	bool is_on_server; /* the records lie in a database of its own */
	bool has_links;    /* they came from elsewhere, on the day `imported`, and something is to be handed out anew */
	str imported;
	bool has_people, has_receipts, has_papers; /* that is, and how many */
	int64_t people, receipts, papers;
};

#endif
