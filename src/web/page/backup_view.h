/* What the page about backups shows.  Filled by backup.c. */
#ifndef WEB_PAGE_BACKUP_VIEW_H
#define WEB_PAGE_BACKUP_VIEW_H

#include "web/layout_view.h"

/* One thing that was done, or failed. */
struct backup_line_view {
	str what, day, size, fault;
	bool good, has_size;
};

struct backup_view {
	const struct layout_view *layout;
	struct form_view form, key_form, now_form, drill_form;
	struct unsaved_view unsaved;
	const struct field_view *fields;
	size_t field_count;
	str version;
	bool has_key, has_place, is_set_up; /* both */
	bool waits_backup, waits_drill;     /* asked for, and not done yet */
	bool has_newest, is_old;
	str newest_age, newest_day, newest_size;
	bool has_second, second_is_new; /* a second place; the newest is there, too */
	str second_age;                 /* of the newest one that is there; empty: none */
	bool second_has_one;
	bool has_drill;
	str drill_day, drill_seconds;
	const struct backup_line_view *lines;
	size_t line_count;
	bool has_lines;
	bool owns; /* may take everything along */
};

struct backup_key_view {
	const struct layout_view *layout;
	bool has_code;
	str code;
};

#endif
