/* What is shown of a measure: what it is, how it is done, what it belongs to (measure.html). */
#ifndef RENDER_MEASURE_VIEW_H
#define RENDER_MEASURE_VIEW_H

#include "render/origin_view.h"
#include "render/term_view.h"

/* An item that the measure belongs to. */
struct measure_item_view {
	str framework_id, framework, id, title;
};

struct measure_about_view {
	str id, title, why, how, if_no, if_partly, effort, cost, cost_note, duty, kind;
	int step;
	const struct measure_item_view *items;
	size_t item_count;
	bool has_items;
	struct terms_view terms;
	struct origin_view origin;
};

#endif
