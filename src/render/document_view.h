/* What document.html shows, ready to be written.  Filled by document_page.c. */
#ifndef RENDER_DOCUMENT_VIEW_H
#define RENDER_DOCUMENT_VIEW_H

#include "base/str.h"

struct piece_view {
	str text, reading;
	bool has_reading;
};

struct line_view {
	const struct piece_view *pieces;
	size_t piece_count;
};

struct row_view {
	const struct line_view *cells;
	size_t cell_count;
};

/* A paragraph, a list or a table; one of the switches is on. */
struct block_view {
	bool is_text, is_bullets, is_steps, is_checks, is_table, is_pens;
	const struct line_view *lines;
	size_t line_count;
	struct row_view head;
	const struct row_view *rows;
	size_t row_count;
};

struct denied_view {
	str text;
};

struct clause_view {
	str id, number;
	bool has_title, has_number, high; /* high: no section's title stands above it */
	struct line_view title;
	const struct denied_view *denied;
	size_t denied_count;
	const struct block_view *blocks;
	size_t block_count;
};

struct section_view {
	str id, number;
	bool has_title, has_number, sheet;
	struct line_view title;
	const struct clause_view *clauses;
	size_t clause_count;
};

struct paper_view {
	str lang_tag, name, pattern, day;
	struct line_view title, firm;
	str contents;
	str mark; /* of a draft */
	bool has_contents, has_mark, large;
	bool leaf; /* of short clauses, one below the other: to be printed on one sheet */
	const struct section_view *sections;
	size_t section_count;
};

#endif
