/* What the pages of codes show.  Filled by code.c. */
#ifndef WEB_PAGE_CODE_VIEW_H
#define WEB_PAGE_CODE_VIEW_H

#include "web/layout_view.h"

struct code_view {
	const struct layout_view *layout;
	struct form_view form; /* of all the buttons */
	bool is_on;
	bool has_second, has_recovery, few;
	str recovery; /* how many are left */
};

struct code_new_view {
	const struct layout_view *layout;
	struct form_view form;
	str key, uri; /* as people type it, and as an app reads it */
	bool has_picture;
	str box, path; /* of the SVG */
	struct field_view code;
	struct unsaved_view unsaved;
};

struct recovery_line_view {
	str code;
};

struct recovery_view {
	const struct layout_view *layout;
	str login, firm;
	const struct recovery_line_view *codes;
	size_t count;
};

#endif
