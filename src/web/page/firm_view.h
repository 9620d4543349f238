/* What the page about the firm shows.  Filled by firm.c. */
#ifndef WEB_PAGE_FIRM_VIEW_H
#define WEB_PAGE_FIRM_VIEW_H

#include "web/layout_view.h"

struct firm_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *about, *uses; /* the firm itself; what it uses */
	size_t about_count, use_count;
	str version; /* that was seen; "0": there is no firm yet */
	bool is_new; /* ditto */
};

#endif
