/* What the pages of tasks show, and the lines of a task on other pages.  Filled by task.c. */
#ifndef WEB_PAGE_TASK_VIEW_H
#define WEB_PAGE_TASK_VIEW_H

#include "web/layout_view.h"

/* One task: with its title in the list of all, without it among those of its measure. */
struct task_line_view {
	str id, title, measure, state, due, done, owner, note; /* state: a phrase; days in words */
	bool has_title, has_measure, is_open, has_due, has_done, has_note;
};

struct task_list_view {
	const struct layout_view *layout;
	bool has_firm, is_empty;     /* is_empty: nothing was ever begun */
	bool shows_open, shows_done; /* one alone, where a page further on was asked for */
	bool has_open, has_done;
	bool has_more_open, has_more_done;
	bool goes_on; /* this is a page further on */
	const struct task_line_view *open, *done;
	size_t open_count, done_count;
	str last_open, last_done; /* ids: the next page begins behind them */
};

enum { TASK_SHOWN = 4 }; /* fields */

struct task_page_view {
	const struct layout_view *layout;
	struct form_view form;
	str title, measure, state;
	str history; /* path of what changed in it */
	bool has_measure, is_open, is_done, is_dropped;
	struct field_view fields[TASK_SHOWN];
	const struct field_view *due, *done_on, *owner, *note; /* among them */
	struct unsaved_view unsaved;
	str version;
};

#endif
