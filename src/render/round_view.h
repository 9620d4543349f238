/* What is shown of rounds: a line for each, and their scores beside each other (round.html). */
#ifndef RENDER_ROUND_VIEW_H
#define RENDER_ROUND_VIEW_H

#include "render/score.h"

struct round_line_view {
	str title;        /* of the framework; its id where that is a firm's own checklist */
	str framework;    /* its id */
	int64_t number;   /* of the round */
	str day;          /* when it was closed; begun, while it is open */
	bool open, whole; /* whole: every question is answered */
	bool known;       /* the framework is compiled in: there is a page with the result */
	bool has_result;
	bool scored;
	str score;
	int points, max, answered, items; /* points: the lower end of the score */
};

/* One round in the picture of the scores: a column on a track of 100. */
struct column_view {
	int y, height;
	int64_t number;
	str score;
};

/* The newest scores beside each other, the oldest first. */
struct history_view {
	bool has_columns;
	const struct column_view *columns;
	size_t column_count;
};

#endif
