/* What the home page shows, ready to be written.  Filled by home.c. */
#ifndef WEB_PAGE_HOME_VIEW_H
#define WEB_PAGE_HOME_VIEW_H

#include "render/score.h"
#include "web/layout_view.h"

enum { HOME_STEPS_MAX = 3 }; /* things to do first; the whole list stands on the result page */

struct home_step {
	str title, why;
};

/* The newest result. */
struct home_result {
	str title, day, framework; /* of the framework; when; its id */
	int64_t number;            /* of the round */
	struct score_view whole;
	const struct part_view *parts;
	size_t part_count;
	int unknown_count;
	bool has_parts, has_unknown, has_steps;
	struct home_step steps[HOME_STEPS_MAX];
	size_t step_count;
};

struct home_view {
	const struct layout_view *layout;
	bool has_firm, has_people, has_result;
	str name, people;
	struct home_result result;
};

#endif
