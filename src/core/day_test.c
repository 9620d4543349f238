#include "core/day.h"

#include "base/test.h"

static const int64_t hour = 60 * 60 * 1000;

TEST(day_begins_at_midnight_of_the_zone)
{
	struct day before = day_of(15 * hour - 1, ZONE_JAPAN), after = day_of(15 * hour, ZONE_JAPAN);

	CHECK(before.year == 1970 && before.month == 1 && before.day == 1);
	CHECK(after.year == 1970 && after.month == 1 && after.day == 2);
}

TEST(day_knows_leap_years)
{
	static const struct {
		int64_t days;
		struct day day;
	} known[] = {{-1, {1969, 12, 31}},   {11016, {2000, 2, 29}}, {20778, {2026, 11, 21}},
	             {19782, {2024, 2, 29}}, {47540, {2100, 2, 28}}, {47541, {2100, 3, 1}}};

	for (size_t i = 0; i < COUNT_OF(known); i++) {
		struct day d = day_of(known[i].days * 24 * hour, 0);
		CHECK_INT(d.year, known[i].day.year);
		CHECK_INT(d.month, known[i].day.month);
		CHECK_INT(d.day, known[i].day.day);
	}
}

TEST(day_is_written_in_both_languages)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;

	buf_init(&b, a, 100);
	day_write(&b, (struct day){2026, 11, 21}, LANG_JA);
	day_write(&b, (struct day){2026, 11, 21}, LANG_EN);
	day_write(&b, (struct day){0, 0, 0}, LANG_EN);
	CHECK_STR(buf_str(&b), S("2026年11月21日21 November 2026"));
}

TEST(day_counts_days_as_instants_do)
{
	for (int64_t n = -30000; n < 60000; n += 7) {
		CHECK_INT(day_number(day_of(n * 24 * hour, 0)), n);
	}
	CHECK_INT(day_number((struct day){2028, 3, 1}) - day_number((struct day){2028, 2, 28}), 2);
}

TEST(day_reads_days_of_the_calendar)
{
	struct day d = day_read(S("2028-02-29"));

	CHECK(d.year == 2028 && d.month == 2 && d.day == 29);
	CHECK(day_read(S("2026-02-29")).month == 0 && day_read(S("")).month == 0 && day_read(S("2026-1-1")).month == 0);
}
