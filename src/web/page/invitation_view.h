/* What the page behind a person's link shows.  Filled by invitation.c. */
#ifndef WEB_PAGE_INVITATION_VIEW_H
#define WEB_PAGE_INVITATION_VIEW_H

#include "web/layout_view.h"

struct invitation_view {
	const struct layout_view *layout;
	str key, firm, name, login, role, about;
	bool is_new; /* an invitation; else a new password for who was in before */
	const struct field_view *fields;
	size_t field_count;
	struct unsaved_view unsaved;
};

#endif
