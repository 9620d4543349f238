/* Where a text of the catalogue comes from, and who checked it.  Filled by origin.c. */
#ifndef RENDER_ORIGIN_VIEW_H
#define RENDER_ORIGIN_VIEW_H

#include "render/assess_view.h"

struct origin_view {
	bool has_document, has_reviewed;
	struct document_view document;
	str edition, place, reviewed;
};

#endif
