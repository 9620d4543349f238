/* An event as it is shown: what its body says, taken apart (intake/event.h), ready for words (render/event.h). */
#ifndef CORE_EVENT_H
#define CORE_EVENT_H

#include "base/str.h"

/* One member of what an event says before or after: a column and its value, in the words of the store. */
struct event_member {
	str name, value;
	bool none; /* null */
};

struct event_side {
	const struct event_member *members;
	size_t n;
	bool said; /* there is such a side; a record that was added has none before */
};

struct event_line {
	int64_t seq, at, who, subject;
	str what, via;  /* via.p == NULL: not noted */
	bool forgotten; /* a lawful deletion took its body */
	struct event_side before, after;
};

#endif
