/* What a page about a problem shows.  Filled by problem.c. */
#ifndef WEB_PAGE_PROBLEM_VIEW_H
#define WEB_PAGE_PROBLEM_VIEW_H

#include "web/layout_view.h"

/* A value that was typed, on its way. */
struct typed_view {
	str name, label, value;
	bool is_shown; /* people know it: it has a label */
	bool is_empty;
};

struct problem_door; /* problem.h */

struct problem_view {
	const struct layout_view *layout;
	str title, happened, kept, todo;
	bool enters;         /* asks for a link */
	bool checks;         /* asks who it is */
	bool tells_who;      /* may what this one may not */
	bool checks_passkey; /* ... by a passkey as well */
	const struct problem_door *door;
	bool sends; /* has a button that sends what was typed */
	bool opens; /* has a link to the page it is about */
	bool goes_home;
	str again; /* where that is */

	bool has_form, shows_typed;
	str to; /* where the form was going */
	struct form_view form;
	const struct typed_view *typed;
	size_t typed_count;
};

#endif
