/* What the list of rounds shows, ready to be written.  Filled by round.c. */
#ifndef WEB_PAGE_ROUND_VIEW_H
#define WEB_PAGE_ROUND_VIEW_H

#include "render/score.h"
#include "web/layout_view.h"

enum { ROUNDS_SHOWN_MAX = 100 };

struct round_line_view {
	str title;      /* of the framework; its id where that is a firm's own checklist */
	str framework;  /* its id */
	int64_t number; /* of the round */
	str day;        /* when it was closed; begun, while it is open */
	bool open;
	bool known;      /* the framework is compiled in: there is a page with the result */
	bool has_result; /* it was computed */
	bool scored;
	str score;
	int max, answered, items;
};

struct round_view {
	const struct layout_view *layout;
	bool has_firm, has_rounds;
	bool has_more; /* than are shown */
	const struct round_line_view *lines;
	size_t line_count;
};

#endif
