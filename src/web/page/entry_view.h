/* What the pages of a noun with records show: the list, the form of one, and its removal.  Filled by entry.c and the
 * noun's own page. */
#ifndef WEB_PAGE_ENTRY_VIEW_H
#define WEB_PAGE_ENTRY_VIEW_H

#include "web/layout_view.h"

/* The day something ends, as far as it is known. */
struct end_view {
	bool has_day;                              /* else none of these */
	bool is_over, is_today, is_soon, is_later; /* one of them */
	str day;                                   /* in words */
	int64_t left;                              /* days, where it is soon */
};

/* One record in a list. */
struct entry_line_view {
	str path, title;
	str about, number; /* what else tells it apart; may be empty */
	bool has_about, has_number;
	struct end_view end;
};

struct entry_list_view {
	const struct layout_view *layout;
	str path; /* of the list */
	const struct entry_line_view *lines;
	size_t line_count;
	bool has_lines, has_more, is_later; /* more follow; there is a page before this one */
	str last;                           /* id of the last line */
	bool has_total, is_at_least;        /* counted, where there are several pages; more than are counted */
	str total;
};

/* The form of a new record, or of one that is there. */
struct entry_form_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *fields;
	size_t field_count;
	str version;  /* that was seen; "0": there is no record yet */
	str list;     /* path of the list */
	str remove;   /* path of the removal */
	str history;  /* path of what changed in it */
	bool is_new;  /* ditto */
	bool is_gone; /* somebody else removed it while it was changed: what was typed would make a new one */
};

struct entry_remove_view {
	const struct layout_view *layout;
	struct form_view form;
	str version, title, back; /* back: path of the record */
	bool stale;               /* somebody else changed it meanwhile */
};

#endif
