/* The log: who changed what, and when; the newest first. */
#ifndef WEB_PAGE_EVENT_H
#define WEB_PAGE_EVENT_H

#include "web/visit.h"

enum {
	EVENTS_SHOWN = 50,       /* on one page */
	EVENTS_FILE_MAX = 2000,  /* in one table */
	EVENTS_LOOK_MAX = 20000, /* that one page looks at, when it filters */
	EVENT_FIELDS = 6,
};

/* noun, since, until; below: the number behind which the page begins; subject: one record alone; who: one person */
extern const struct field event_fields[EVENT_FIELDS];

/* GET /log */
MUST enum err page_event(struct tx *tx, struct visit *v);

/* GET /log.csv: the same events, more of them. */
MUST enum err page_event_csv(struct tx *tx, struct visit *v);

/* "/log?subject=…", for the pages of records. */
str page_event_of(struct arena *a, int64_t subject);

#endif
