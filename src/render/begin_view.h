/* What the pages of the beginning show (begin.html).  */
#ifndef RENDER_BEGIN_VIEW_H
#define RENDER_BEGIN_VIEW_H

#include "render/field_view.h"

struct begin_view {
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields;
	size_t field_count;
	bool declares; /* came for SECURITY ACTION: the six articles are next, else the 25 questions */
};

#endif
