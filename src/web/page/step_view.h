/* What the page of the STEPs shows.  Filled by step.c. */
#ifndef WEB_PAGE_STEP_VIEW_H
#define WEB_PAGE_STEP_VIEW_H

#include "web/layout_view.h"

struct step_page_view {
	const struct layout_view *layout;
	struct form_view form;
	struct field_view target;
	str version; /* of the firm that was seen */
	struct unsaved_view unsaved;
};

#endif
