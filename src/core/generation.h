/* Which of many backups are worth their place, and the instants that stand in their names. */
#ifndef CORE_GENERATION_H
#define CORE_GENERATION_H

#include "base/buf.h"

enum {
	GENERATION_DAYS = 3,
	GENERATION_WEEKS = 4, /* from Monday on */
	GENERATION_MONTHS = 12,
};

/* Of each of the newest GENERATION_DAYS days that have one, the newest is kept; so of weeks and of months.  `at` rises;
 * keep[i] becomes true for those that stay, among them always the newest. */
void generation_keep(const int64_t *at, size_t n, int zone_minutes, bool *keep);

/* An instant as "20261126-073000.250", in UTC. */
enum { STAMP_LENGTH = 19 };

void stamp_write(struct buf *out, int64_t ms);

/* False, and *ret untouched, if it is none. */
MUST bool stamp_read(str s, int64_t *ret);

#endif
