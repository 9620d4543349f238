/* Civil days: what people write into calendars.  An instant is int64 milliseconds since 1970-01-01 UTC; a day border
 * needs a zone, given as minutes east of Greenwich. */
#ifndef CORE_DAY_H
#define CORE_DAY_H

#include "base/base.h"
#include "base/buf.h"
#include "base/lang.h"

enum { ZONE_JAPAN = 9 * 60 }; /* Japan has one zone and no summer time */

struct day {
	int year, month, day; /* 2026, 11, 21; all 0: no day */
};

/* The day on which the instant falls there. */
struct day day_of(int64_t ms, int zone_minutes);

/* Reads "2026-11-21"; no day if it is none of the calendar, or from before 1900. */
struct day day_read(str iso);

/* Days since 1970-01-01, so that days can be subtracted; not of "no day". */
int64_t day_number(struct day d);

/* Appends "2026年11月21日" or "21 November 2026"; nothing without a day. */
void day_write(struct buf *out, struct day d, enum lang lang);

/* Appends "2026-11-21"; nothing without a day. */
void day_write_iso(struct buf *out, struct day d);

/* Appends the time of day there: "20:41:07". */
void time_write(struct buf *out, int64_t ms, int zone_minutes);

/* Appends the instant as "2026-11-26T11:02:07.120Z". */
void instant_write(struct buf *out, int64_t ms);

#endif
