/* What the pages about people show.  Filled by people.c. */
#ifndef WEB_PAGE_PEOPLE_VIEW_H
#define WEB_PAGE_PEOPLE_VIEW_H

#include "web/layout_view.h"

struct person_line_view {
	str path, name, login, role;
	bool has_second, is_invited, is_closed, is_over, is_locked, is_until; /* over: the day is past */
	str until;
};

/* What may be done, and the roles that may. */
struct may_view {
	str what, who;
};

struct role_view {
	str name, about;
};

struct people_view {
	const struct layout_view *layout;
	const struct person_line_view *lines;
	size_t line_count;
	bool has_lines;
	const struct role_view *roles;
	size_t role_count;
	const struct may_view *may;
	size_t may_count;
};

struct person_view {
	const struct layout_view *layout;
	struct form_view form, link, unlock;
	const struct field_view *fields;
	size_t field_count;
	struct unsaved_view unsaved;
	str version, name, login;
	bool is_new, is_locked, is_mine; /* mine: who looks may change them */
};

/* A link, said once. */
struct person_link_view {
	const struct layout_view *layout;
	str name, link, back;
};

#endif
