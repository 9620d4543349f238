/* What the log shows, ready to be written.  Filled by event.c. */
#ifndef WEB_PAGE_EVENT_VIEW_H
#define WEB_PAGE_EVENT_VIEW_H

#include "render/event.h"
#include "web/layout_view.h"

struct event_line_view {
	int64_t number;
	str deed, when, who, whence;
	bool forgotten;
	const struct event_change *changes;
	size_t change_count;
	bool has_subject;
	str subject; /* path of the log of that record alone */
};

struct event_view {
	const struct layout_view *layout;
	const struct field_view *fields; /* noun, since, until */
	size_t field_count;
	struct field_view who; /* where there are people to choose from */
	bool has_people;
	const struct event_line_view *lines;
	size_t line_count;
	bool has_lines, is_filtered, is_one, is_later, has_more;
	str more, table; /* paths */
	bool has_seal;
	int64_t seal;
	str sealed;        /* the day */
	bool is_sealed;    /* this history is in it, */
	int64_t sealed_to; /* up to that number */
	bool was_verified; /* by the server itself */
	str verified;      /* the day */
	int64_t misfits;   /* what did not fit then, in all histories and seals there are */
	bool has_misfits;
};

#endif
