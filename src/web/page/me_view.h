/* What the pages of one's own account show.  Filled by me.c. */
#ifndef WEB_PAGE_ME_VIEW_H
#define WEB_PAGE_ME_VIEW_H

#include "web/layout_view.h"

struct seat_view {
	str since, until, agent;
	bool has_agent, is_here;
};

/* A paper that was handed to them. */
struct my_paper_view {
	str path, title, handed;
	int64_t number;
	bool is_read;
};

struct me_view {
	const struct layout_view *layout;
	bool is_account; /* else whoever has the machine */
	str name, login, role, about, until;
	bool has_until;
	const struct seat_view *seats;
	size_t seat_count;
	bool has_others;
	struct form_view others, act;
	bool has_password, has_codes, has_passkeys, has_second;
	str passkeys, recovery; /* how many */
	const struct my_paper_view *papers;
	size_t paper_count;
	bool has_papers;
};

struct me_password_view {
	const struct layout_view *layout;
	struct form_view form;
	const struct field_view *fields;
	size_t field_count;
	struct unsaved_view unsaved;
	str login;
	bool has_password, may_be_short;
};

#endif
