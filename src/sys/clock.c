#include "sys/clock.h"

#include "base/str.h"

static int64_t in_ms(struct timespec t)
{
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t clock_now(void)
{
	struct timespec now;
	int64_t fixed = 0;

	if (str_to_int(str_of(getenv("SOURCE_DATE_EPOCH")), &fixed) && fixed >= 0 && fixed <= INT64_MAX / 1000) {
		return fixed * 1000;
	}
	clock_gettime(CLOCK_REALTIME, &now);
	return in_ms(now);
}

int64_t clock_ticks(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return in_ms(now);
}
