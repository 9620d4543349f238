/* What the result page (assess.html) shows, ready to be written: every number formatted, every text in its language.
 * Filled by assess_page.c; the fragments only place it. */
#ifndef RENDER_ASSESS_VIEW_H
#define RENDER_ASSESS_VIEW_H

#include "render/score.h"

/* Where a title leads to; nowhere in a result that stands alone. */
struct lead_view {
	bool leads;
	str path;
};

struct step_view {
	str title, item, item_title, answer, why, advice, how, cost;
	struct lead_view to_measure;
};

/* A published figure beside an item. */
struct figure_view {
	str percent, answer, question, base;
	struct bar_view bar;
};

struct item_view {
	str id, title, question, answer, mark, note, points, advice, measure;
	bool has_note, has_advice, has_points;
	struct lead_view to_item, to_measure;
	const struct figure_view *figures;
	size_t figure_count;
};

/* The items of one part, as one table. */
struct table_view {
	str title;
	const struct item_view *items;
	size_t item_count;
};

struct change_view {
	str item, title, before, after, sign, word;
};

struct topic_view {
	str title, text;
};

struct document_view {
	str title, note, published;
	bool has_published;
};

struct assess_view {
	str lang_tag; /* "ja", "en" */
	str title, framework, about, made, score_before;
	bool has_parts, has_next, has_unknown, has_missing, has_before, has_changes, has_figures, has_topics,
		unreviewed, self_check;
	struct score_view whole;
	const struct part_view *parts;
	size_t part_count;
	const struct step_view *steps;
	size_t step_count;
	const struct item_view *unknown, *missing;
	size_t unknown_count, missing_items;
	const struct change_view *changes;
	size_t change_count;
	const struct table_view *tables;
	size_t table_count;
	const struct item_view *compared; /* items with figures */
	size_t compared_count;
	const struct topic_view *topics;
	size_t topic_count;
	const struct document_view *documents;
	size_t document_count;
};

#endif
