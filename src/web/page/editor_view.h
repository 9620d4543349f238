/* What the list of papers and the editor of one show.  Filled by editor.c. */
#ifndef WEB_PAGE_EDITOR_VIEW_H
#define WEB_PAGE_EDITOR_VIEW_H

#include "render/document_view.h"
#include "web/layout_view.h"

/* What was decided of a paper: its newest version. */
struct standing_view {
	bool there, is_public; /* public: that one, or one before it */
	bool is_due;           /* the day of its review has come */
	int number;
	str on;
};

struct editor_line {
	str pattern, title, about;
	int missing, denied, changed, proposed; /* how many */
	bool has_missing, has_denied, has_changed, has_proposed;
	struct standing_view standing;
};

struct editor_list_view {
	const struct layout_view *layout;
	const struct editor_line *lines;
	size_t line_count;
};

/* Something that is not known yet, and its field. */
struct missing_view {
	str label, field;
};

struct rest_view {
	str id, title, answer; /* empty: not answered */
	bool has_answer, denied;
};

struct editor_clause {
	str id, path, title; /* where it is changed; title is never empty */
	const struct block_view *blocks;
	size_t block_count;
	str why, source, edition;
	bool off, reworded, added, unreviewed, has_denied;
	const struct rest_view *items, *measures;
	size_t item_count, measure_count;
	bool has_rest;
};

struct editor_view {
	const struct layout_view *layout;
	struct form_view form; /* of all switches */
	struct form_view choosing;
	struct unsaved_view unsaved;
	const struct field_view *choice;
	str version, pattern, title, about;
	const struct missing_view *missing;
	size_t missing_count;
	bool has_missing, edits, furigana, small, denied;
	const struct editor_clause *clauses;
	size_t clause_count;
	struct paper_view paper;
	struct standing_view standing;
	str files; /* the query of the files */
};

#endif
