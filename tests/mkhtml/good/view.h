/* What the pages of this folder show. */
#ifndef TESTS_MKHTML_VIEW_H
#define TESTS_MKHTML_VIEW_H

#include "base/base.h"
#include "base/str.h"

struct row {
	int64_t id;
	str title;
	bool closed;
};

struct view {
	str lang_tag, title, address, part;
	int answered;
	size_t total;
	bool has_score;
	uint8_t score;
	struct row first;
	const struct row *rows;
	size_t row_count;
};

#endif
