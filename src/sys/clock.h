/* The time of day, and time that passes. */
#ifndef SYS_CLOCK_H
#define SYS_CLOCK_H

#include "base/base.h"

/* Now, in milliseconds since 1970-01-01 UTC; the value of SOURCE_DATE_EPOCH (seconds) where the environment has one,
 * so that the same input can give the same bytes. */
int64_t clock_now(void);

/* Milliseconds since some moment in the past, that nobody sets back: for deadlines. */
int64_t clock_ticks(void);

#endif
