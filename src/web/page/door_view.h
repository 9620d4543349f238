/* What the page about letting others in shows.  Filled by door.c. */
#ifndef WEB_PAGE_DOOR_VIEW_H
#define WEB_PAGE_DOOR_VIEW_H

#include "web/layout_view.h"

struct door_view {
	const struct layout_view *layout;
	struct form_view form;
	const struct field_view *fields;
	size_t field_count;
	struct unsaved_view unsaved;
	bool is_open;    /* there are people who sign in */
	bool is_account; /* who looks is one of them */
	str login;       /* theirs */
	str address;     /* where the pages are */
	bool is_reached; /* others reach it, too */
	bool is_own;     /* over TLS with a certificate made here */
	str fingerprint; /* of it */
};

#endif
