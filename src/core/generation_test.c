#include "core/generation.h"

#include "base/test.h"
#include "core/day.h"

enum { MANY = 800 };

#define HOUR_MS INT64_C(3600000)
#define DAY_MS (24 * HOUR_MS)

/* How many are kept of one each day for `n` days. */
static size_t kept(const int64_t *at, size_t n, bool *keep)
{
	size_t count = 0;

	generation_keep(at, n, ZONE_JAPAN, keep);
	for (size_t i = 0; i < n; i++) {
		count += keep[i];
	}
	return count;
}

TEST(generation_keeps_days_weeks_and_months)
{
	int64_t at[MANY];
	bool keep[MANY];

	/* from Thursday 1970-01-01 on, at noon in Japan */
	for (size_t i = 0; i < MANY; i++) {
		at[i] = (int64_t)i * DAY_MS + 3 * HOUR_MS;
	}
	CHECK_INT(kept(at, 1, keep), 1);
	CHECK_INT(kept(at, 3, keep), 3);
	/* Saturday 10 January: 10, 9, 8 of the days, 4 of the weeks; the month's is 10 */
	CHECK_INT(kept(at, 10, keep), 4);
	CHECK(keep[9] && keep[8] && keep[7] && keep[3] && !keep[6]);
	/* 3 days; 4 weeks, of which this one is among the days; 12 months, of which this one is, too */
	CHECK_INT(kept(at, MANY, keep), 3 + 3 + 11);
	CHECK(keep[MANY - 1]);
}

TEST(generation_keeps_the_newest_of_a_day_where_it_is)
{
	/* 23:00 and 01:00 in Japan: two days; 14:00 and 16:00 UTC: one */
	const int64_t at[] = {14 * HOUR_MS, 16 * HOUR_MS, 17 * HOUR_MS};
	bool keep[3];

	generation_keep(at, 3, ZONE_JAPAN, keep);
	CHECK(keep[0] && !keep[1] && keep[2]);
	generation_keep(at, 3, 0, keep);
	CHECK(!keep[0] && !keep[1] && keep[2]);
	generation_keep(at, 0, 0, keep);
}

TEST(stamp_is_read_as_it_was_written)
{
	static const int64_t instants[] = {0, 1, 1764187200250, 1764187199999, 4102444799999};
	SCOPED(arena_end) struct arena *a = arena_new(4096);

	for (size_t i = 0; i < COUNT_OF(instants); i++) {
		struct buf out;
		int64_t back = -1;
		buf_init(&out, a, 64);
		stamp_write(&out, instants[i]);
		CHECK_INT(out.n, STAMP_LENGTH);
		CHECK(stamp_read(buf_str(&out), &back));
		CHECK_INT(back, instants[i]);
	}
}

TEST(stamp_refuses_what_is_none)
{
	static const char *const bad[] = {"",
	                                  "20261126-073000",
	                                  "20261126-073000.25x",
	                                  "20261326-073000.250",
	                                  "20261100-073000.250",
	                                  "20261126-246000.250",
	                                  "20261126-073060.250",
	                                  "2026112-0073000.250",
	                                  "20261126_073000.250",
	                                  "-0261126-073000.250",
	                                  "20261126--73000.250"};
	int64_t ret;

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		CHECK(!stamp_read(str_of(bad[i]), &ret));
	}
}
