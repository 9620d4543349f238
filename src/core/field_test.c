#include "core/field.h"

#include "base/test.h"

static struct faults faults;

static bool complains(enum err err, const char *message)
{
	bool so = err == ERR_DATA && faults.n == 1 && strcmp(faults.list[0].message, message) == 0;

	faults.n = 0;
	return so;
}

TEST(field_text_counts_characters)
{
	CHECK_INT(field_text(S("さくら商店"), "name", 1, 5, &faults), OK);
	CHECK(complains(field_text(S("さくら商店街"), "name", 1, 5, &faults), "field-too-long"));
	CHECK(complains(field_text(S(" \t　"), "name", 1, 5, &faults), "field-empty"));
	CHECK(complains(field_text(S("さく"), "name", 3, 5, &faults), "field-too-short"));
	CHECK_INT(field_text(S("さくら"), "name", 3, 5, &faults), OK);
	CHECK_INT(field_text(S(""), "note", 0, 5, &faults), OK);
	CHECK_INT(field_text(S("a\nb"), "note", 0, 5, &faults), OK);
	CHECK(complains(field_line(S("a\nb"), "name", 0, 5, &faults), "field-control"));
	CHECK(complains(field_text(S("a\033b"), "note", 0, 5, &faults), "field-control"));
	CHECK(complains(field_text(S("a\0b"), "note", 0, 5, &faults), "field-control"));
	CHECK(complains(field_text(S("\xff"), "note", 0, 5, &faults), "field-not-text"));
}

TEST(field_day_past_is_today_at_the_latest)
{
	const str today = S("2026-11-26");

	CHECK_INT(field_day_past(S("2026-11-26"), "done_on", today, &faults), OK);
	CHECK_INT(field_day_past(S("2025-12-31"), "done_on", today, &faults), OK);
	CHECK(complains(field_day_past(S("2026-11-27"), "done_on", today, &faults), "field-day-to-come"));
	CHECK(complains(field_day_past(S("2026-11-31"), "done_on", today, &faults), "field-day"));
}

TEST(field_day_is_a_day_of_the_calendar)
{
	CHECK_INT(field_day(S("2026-11-21"), "due", &faults), OK);
	CHECK_INT(field_day(S("2024-02-29"), "due", &faults), OK);
	CHECK_INT(field_day(DAY_NONE, "due", &faults), OK);
	CHECK(complains(field_day(S("2026-02-29"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S("1900-02-29"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S("2026-13-01"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S("2026-1-01"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S("2026-00-10"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S("2026-01--1"), "due", &faults), "field-day"));
	CHECK(complains(field_day(S(""), "due", &faults), "field-day"));
}

TEST(field_number_has_bounds)
{
	CHECK_INT(field_number(47, "prefecture", 1, 47, &faults), OK);
	CHECK(complains(field_number(48, "prefecture", 1, 47, &faults), "field-number"));
	CHECK(complains(field_number(-1, "people", 0, 10, &faults), "field-number"));
}
