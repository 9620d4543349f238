/* What the pages of passkeys show.  Filled by passkey.c. */
#ifndef WEB_PAGE_PASSKEY_VIEW_H
#define WEB_PAGE_PASSKEY_VIEW_H

#include "web/layout_view.h"

struct passkey_line_view {
	str id, name, since;
	struct form_view form; /* removes it */
};

struct passkey_view {
	const struct layout_view *layout;
	struct form_view form; /* begins with a new one */
	const struct passkey_line_view *lines;
	size_t count;
	bool has_lines;
	bool can; /* there can be one where this page was opened */
	str here; /* where that was */
};

struct passkey_new_view {
	const struct layout_view *layout;
	struct form_view form;
	str user, login, person, firm, known; /* for the script */
	struct field_view name;
	struct unsaved_view unsaved;
};

#endif
