/* What an event says before and after, read with jansson.  Our own store wrote it; but whoever wrote to the database
 * past us may have put anything there, so nothing is believed and nothing is hidden. */
#ifndef INTAKE_EVENT_H
#define INTAKE_EVENT_H

#include "base/arena.h"
#include "core/event.h"

enum { EVENT_MEMBERS_MAX = 1000 }; /* more are left out */

/* Takes a body apart; p == NULL is a side that was not said.  A list becomes a member for each of its elements, with
 * their values behind one another.  What is no JSON object becomes one member without a name. */
struct event_side event_side_read(struct arena *a, str body);

/* A line of a row of q_event_list or q_event_of, which have the same members and no type in common. */
#define EVENT_LINE(a, row)                                                                                             \
	((struct event_line){                                                                                          \
		.seq = (row)->seq,                                                                                     \
		.at = (row)->at,                                                                                       \
		.who = (row)->who,                                                                                     \
		.subject = (row)->subject,                                                                             \
		.what = (row)->what,                                                                                   \
		.via = (row)->via,                                                                                     \
		.forgotten = (row)->digest.p != NULL,                                                                  \
		.before = event_side_read((a), (row)->before),                                                         \
		.after = event_side_read((a), (row)->after),                                                           \
	})

#endif
