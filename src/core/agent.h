/* What browser and system somebody comes with, as far as their User-Agent says so: a number for the store, and words
 * for people.  Nothing of what was sent is kept. */
#ifndef CORE_AGENT_H
#define CORE_AGENT_H

#include "base/buf.h"
#include "base/lang.h"

enum {
	AGENT_UNKNOWN = 0,
	AGENT_LOOKED_AT = 512, /* bytes of a User-Agent */
	AGENT_MAX = 255,
};

/* 0 to AGENT_MAX; AGENT_UNKNOWN for what is missing or not known. */
int64_t agent_of(str header);

/* "Chrome・Windows", "Safari on iPhone"; nothing where neither is known. */
void agent_write(struct buf *out, int64_t agent, enum lang lang);

#endif
