/* What the pages of the beginning show.  Filled by begin.c. */
#ifndef WEB_PAGE_BEGIN_VIEW_H
#define WEB_PAGE_BEGIN_VIEW_H

#include "web/layout_view.h"

struct begin_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields;
	size_t field_count;
	bool declares; /* came for SECURITY ACTION: the six articles are next, else the 25 questions */
};

#endif
