/* What the pages of decided papers show.  Filled by version.c and decide.c. */
#ifndef WEB_PAGE_VERSION_VIEW_H
#define WEB_PAGE_VERSION_VIEW_H

#include "render/document_view.h"
#include "web/layout_view.h"
#include "web/page/editor_view.h"
#include "web/page/difference_view.h"

/* One version in the list. */
struct version_line_view {
	str pattern;
	int64_t number, before; /* before: the number of the one before */
	str by, on, published;
	bool is_newest, is_public, is_replaced, has_published, has_before;
};

struct versions_view {
	const struct layout_view *layout;
	str pattern, title;
	const struct version_line_view *lines;
	size_t line_count;
	bool has_lines;
	int64_t newest;
	str version, public_version; /* counters of the newest and of the public one, for their forms */
	bool is_public;              /* one of them is */
	bool can_publish;            /* the newest is not */
	int64_t public_number;
	str address; /* of the public one */
	struct form_view publish, withdraw, review_form;
	struct field_view review_on;
	struct unsaved_view unsaved;
	bool review_is_due;
};

/* One version, as it was decided. */
struct version_view {
	const struct layout_view *layout;
	str pattern;
	int64_t number;
	str by, on;
	bool is_newest, is_public, has_furigana, is_furigana; /* has: the page is in Japanese */
	struct paper_view paper;
};

struct compare_view {
	const struct layout_view *layout;
	str pattern;
	int64_t from, to;
	const struct option_view *from_options, *to_options;
	size_t option_count;
	const struct difference_view *differences;
	size_t difference_count;
	bool has_differences;
};

/* What the answers deny: a sentence, and where to mend it. */
struct obstacle_view {
	str text, path;
};

struct decide_view {
	const struct layout_view *layout;
	str pattern, title;
	struct form_view form;
	struct field_view by, sure;
	struct unsaved_view unsaved;
	str seen;
	int64_t number; /* that it would have */
	const struct missing_view *missing;
	const struct obstacle_view *denied;
	size_t missing_count, denied_count;
	bool has_missing, has_denied, is_first, has_differences;
	const struct difference_view *differences;
	size_t difference_count;
};

#endif
