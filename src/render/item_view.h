/* What the page of an item shows, and what that of its question shares with it. */
#ifndef RENDER_ITEM_VIEW_H
#define RENDER_ITEM_VIEW_H

#include "render/origin_view.h"
#include "render/term_view.h"

enum { ABOUT_MAX = 8 }; /* meaning, why, partly, and each way */

/* What is said of an item, one paragraph each. */
struct about_view {
	struct paragraph_view {
		str label, text;
	} paragraphs[ABOUT_MAX];
	size_t n;
};

/* One measure among others. */
struct lead_measure_view {
	str id, title, why, effort, cost;
};

/* A place in another scheme that the item touches. */
struct hint_view {
	str scheme, place;
};

struct item_page_view {
	str framework_id, id, framework, part, title, question, hint;
	bool has_answer, has_note, answer_is_open;
	str answer, note, day; /* the firm's newest one, and its day */
	int64_t round;
	struct about_view about;
	struct terms_view terms;
	const struct lead_measure_view *measures;
	size_t measure_count;
	const struct figure_view *figures;
	size_t figure_count;
	const struct hint_view *hints;
	size_t hint_count;
	bool has_measures, has_figures, has_hints;
	struct origin_view origin;
};

#endif
