/* What the page of a measure shows.  Filled by measure.c. */
#ifndef WEB_PAGE_MEASURE_VIEW_H
#define WEB_PAGE_MEASURE_VIEW_H

#include "render/measure_view.h"
#include "web/page/task_view.h"

enum { MEASURE_SHOWN = 4 }; /* fields */

struct measure_view {
	const struct layout_view *layout;
	struct measure_about_view about;
	bool has_firm;

	/* what the firm does about it */
	const struct task_line_view *tasks;
	size_t task_count;
	bool has_tasks, can_begin, is_done;
	struct form_view begin, done;
	struct field_view fields[MEASURE_SHOWN];
	const struct field_view *due, *done_on, *owner, *note; /* among them */
	struct unsaved_view unsaved;
	str version;

	/* after it was done */
	bool has_next, has_next_article;
	str next, next_title;
};

#endif
