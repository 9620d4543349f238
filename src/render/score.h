/* The score of a result as people see it: on the result page (assess.html) and on the pages of the server. */
#ifndef RENDER_SCORE_H
#define RENDER_SCORE_H

#include "core/assess.h"

/* One bar: widths in tenths of a percent of its track (0 to 1000), so that the picture fits any screen. */
struct bar_view {
	int full; /* up to the score */
	int span; /* from there to the upper end */
};

/* The whole. */
struct score_view {
	bool scored, has_band, provisional;
	str score, band;
	int max, missing_count, ready, total; /* ready: items in place, where there is no score */
	struct bar_view bar;
};

struct part_view {
	str title, score;
	int max;
	struct bar_view bar;
};

/* "58" or, with `na` answers, "58–62". */
str score_say(struct arena *a, const struct tally *t);

/* The band in our words, and that it rests on the lower end where there is a span; empty without a band, and while
 * items are open: half a score says nothing about a firm. */
str score_say_band(struct arena *a, const struct result *r, enum lang lang);

/* From 0 to `value`, and on to `high`; `max` fills the track. */
struct bar_view score_bar(int value, int high, int max);

struct score_view score_view_of(struct arena *a, const struct result *r, enum lang lang);

/* One for each part of the result (r->part_count). */
const struct part_view *score_parts(struct arena *a, const struct result *r, enum lang lang);

#endif
