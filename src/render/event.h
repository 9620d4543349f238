/* Events in words, and the log as CSV, JSON and text (docs/format/event.md). */
#ifndef RENDER_EVENT_H
#define RENDER_EVENT_H

#include "base/buf.h"
#include "core/catalogue.h"
#include "core/event.h"

/* What a field said before and after.  has_before is false for what was added, has_after for what was removed. */
struct event_change {
	str label, before, after;
	bool has_before, has_after;
	bool is_change; /* has both: they are told apart */
	bool before_is_empty, after_is_empty;
};

struct event_person {
	int64_t id;
	str name;
};

/* What people call the page of a route, "POST /firm"; p == NULL: not known. */
typedef str event_page(struct arena *a, enum lang lang, str route);

/* For whom the words are. */
struct event_reader {
	struct arena *arena;
	const struct catalogue *c;
	enum lang lang;
	int zone;                          /* minutes east of Greenwich */
	event_page *page;                  /* NULL: routes are shown as they are written */
	const struct event_person *person; /* those that are shown by their name, not their id */
	size_t person_count;
};

/* The nouns of events, ended by NULL, and the phrases that name them. */
extern const char *const event_nouns[], *const event_noun_labels[];

/* "会社のことを変えた"; the store's word where it is not known. */
str event_deed(const struct event_reader *r, str what);

/* Who acts without being a person of the firm (store/store.h). */
enum { EVENT_WHO_LOCAL = 0, EVENT_WHO_LINK = 1 };

/* Who, and from where: in words. */
str event_who(const struct event_reader *r, int64_t who);
str event_whence(const struct event_reader *r, str via);

/* Day and time there. */
str event_when(const struct event_reader *r, int64_t at);

/* The fields that changed, in the order of the event. */
const struct event_change *event_changes(const struct event_reader *r, const struct event_line *e, size_t *ret_n);

/* Whole lists, the newest first. */
void events_write_csv(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n);
void events_write_json(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n);
void events_write_text(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n);

#endif
