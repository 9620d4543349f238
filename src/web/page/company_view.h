/* What is asked for a paper.  Filled by company.c. */
#ifndef WEB_PAGE_COMPANY_VIEW_H
#define WEB_PAGE_COMPANY_VIEW_H

#include "web/layout_view.h"

struct company_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields, *uses; /* of the firm itself; what it uses */
	size_t field_count, use_count;
	bool has_fields, has_uses;
	str version, paper, back;
};

#endif
