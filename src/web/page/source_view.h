/* What the page of sources shows.  Filled by source.c. */
#ifndef WEB_PAGE_SOURCE_VIEW_H
#define WEB_PAGE_SOURCE_VIEW_H

#include "web/layout_view.h"

/* Kinds of entries that rest on a document. */
enum source_kind {
	SOURCE_FRAMEWORK,
	SOURCE_ITEM,
	SOURCE_MEASURE,
	SOURCE_SURVEY,
	SOURCE_FIGURE,
	SOURCE_TOPIC,
	SOURCE_RULE,
	SOURCE_TERM,
	SOURCE_KIND__MAX,
};

/* How many entries of a kind: all, and those that nobody has checked. */
struct source_count_view {
	str label;
	int n, unreviewed;
};

struct source_name_view {
	str name;
};

struct source_document_view {
	str anchor, title, publisher, edition, published, standing, note;
	bool has_edition, has_published, has_note;
	const struct source_name_view *frameworks;
	size_t framework_count;
	struct source_count_view counts[SOURCE_KIND__MAX];
	size_t count_count;
	bool has_counts;
};

struct source_survey_view {
	str anchor, title, method, standing;
	str year, n;                              /* without separators; n with its unit */
	const struct source_name_view *questions; /* that our figures answer */
	int figure_count;
	size_t question_count;
};

struct source_view {
	const struct layout_view *layout;
	const struct source_document_view *documents;
	size_t document_count;
	const struct source_survey_view *surveys;
	size_t survey_count;
	struct source_count_view counts[SOURCE_KIND__MAX];
	size_t count_count;
	int entries, unreviewed;
	bool has_unreviewed;
	const struct source_name_view *open; /* documents that we have not read whole */
	size_t open_count;
	bool has_open;
};

#endif
