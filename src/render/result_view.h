/* What the page of a result shows (result.html), ready to be written. */
#ifndef RENDER_RESULT_VIEW_H
#define RENDER_RESULT_VIEW_H

#include "render/assess_view.h"

struct result_view {
	struct assess_view assess;
	str framework;  /* its id */
	int64_t number; /* of the round */
	str day;        /* when it was closed; begun, while it is open */
	bool open;
	bool paints;                          /* there is a PDF of it, too */
	bool offers_additions, has_additions; /* the two questions behind the 25: they can be answered; they were */
	str additions;                        /* their framework */
	int64_t additions_number;             /* of their newest round */
};

#endif
