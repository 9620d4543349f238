/* What the list of rounds shows, ready to be written.  Filled by round.c. */
#ifndef WEB_PAGE_ROUND_VIEW_H
#define WEB_PAGE_ROUND_VIEW_H

#include "render/score.h"
#include "web/layout_view.h"

enum { ROUNDS_SHOWN_MAX = 10 }; /* on one page: each line costs a statement for its answers */

/* One round in the picture of the scores: a column on a track of 100. */
struct column_view {
	int y, height;
	int64_t number;
	str score;
};

struct round_line_view {
	str title;      /* of the framework; its id where that is a firm's own checklist */
	str framework;  /* its id */
	int64_t number; /* of the round */
	str day;        /* when it was closed; begun, while it is open */
	bool open;
	bool known; /* the framework is compiled in: there is a page with the result */
	bool has_result;
	bool scored;
	str score;
	int points, max, answered, items; /* points: the lower end of the score */
};

struct round_view {
	const struct layout_view *layout;
	bool has_firm, has_rounds;
	bool is_first, has_more; /* page of the list: the first; there are older rounds */
	str after;               /* id of the last one shown */
	const struct round_line_view *lines;
	size_t line_count;
	bool has_columns; /* the newest scores beside each other, the oldest first */
	const struct column_view *columns;
	size_t column_count;
};

#endif
