#include "core/day.h"

#include "core/field.h"

enum { MINUTE_MS = 60 * 1000, DAY_MINUTES = 24 * 60, ERA_DAYS = 146097, EPOCH_DAYS = 719468 };

/* Floor division: days before 1970 count downwards. */
static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March. */
struct day day_of(int64_t ms, int zone_minutes)
{
	int64_t days = floor_div(floor_div(ms, MINUTE_MS) + zone_minutes, DAY_MINUTES) + EPOCH_DAYS;
	int64_t era = floor_div(days, ERA_DAYS), in_era = days - era * ERA_DAYS;
	int64_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
	int64_t in_year = in_era - (365 * year + year / 4 - year / 100);
	int64_t march_month = (5 * in_year + 2) / 153;
	int64_t month = march_month < 10 ? march_month + 3 : march_month - 9;

	return (struct day){
		.year = (int)(year + era * 400 + (month <= 2)),
		.month = (int)month,
		.day = (int)(in_year - (153 * march_month + 2) / 5 + 1),
	};
}

int64_t day_number(struct day d)
{
	int64_t year = d.year - (d.month <= 2), era = floor_div(year, 400), in_era = year - era * 400;
	int64_t march_month = (d.month + 9) % 12;
	int64_t in_year = (153 * march_month + 2) / 5 + d.day - 1;

	return era * ERA_DAYS + in_era * 365 + in_era / 4 - in_era / 100 + in_year - EPOCH_DAYS;
}

struct day day_read(str iso)
{
	int64_t year = 0, month = 0, day = 0;
	bool good = field_day(iso, "", NULL) == OK && str_to_int(str_slice(iso, 0, 4), &year) &&
	            str_to_int(str_slice(iso, 5, 2), &month) && str_to_int(str_slice(iso, 8, 2), &day);

	return good ? (struct day){(int)year, (int)month, (int)day} : (struct day){0, 0, 0};
}

void day_write(struct buf *out, struct day d, enum lang lang)
{
	static const str months[] = {S("January"),   S("February"), S("March"),    S("April"),
	                             S("May"),       S("June"),     S("July"),     S("August"),
	                             S("September"), S("October"),  S("November"), S("December")};

	if (d.month == 0) {
		return;
	}
	if (lang == LANG_EN) {
		buf_int(out, d.day);
		buf_char(out, ' ');
		buf_add(out, months[d.month - 1]);
		buf_char(out, ' ');
		buf_int(out, d.year);
		return;
	}
	buf_int(out, d.year);
	buf_lit(out, "年");
	buf_int(out, d.month);
	buf_lit(out, "月");
	buf_int(out, d.day);
	buf_lit(out, "日");
}

static void two_digits(struct buf *out, int n)
{
	buf_add(out, n < 10 ? S("0") : S(""));
	buf_int(out, n);
}

void day_write_iso(struct buf *out, struct day d)
{
	if (d.month == 0) {
		return;
	}
	buf_int(out, d.year);
	buf_char(out, '-');
	two_digits(out, d.month);
	buf_char(out, '-');
	two_digits(out, d.day);
}

/* ---- times ---- */

enum { TIME_DAY_MS = 24 * 60 * 60 * 1000, TIME_HOUR_MS = 60 * 60 * 1000, TIME_MINUTE_MS = 60 * 1000 };

/* With leading zeros. */
static void put_digits(struct buf *out, int64_t n, int64_t place)
{
	for (; place > 0; place /= 10) {
		buf_char(out, (char)('0' + n / place % 10));
	}
}

void time_write(struct buf *out, int64_t ms, int zone_minutes)
{
	int64_t there = ms % TIME_DAY_MS + (int64_t)zone_minutes * TIME_MINUTE_MS;
	int64_t of_day = (there % TIME_DAY_MS + TIME_DAY_MS) % TIME_DAY_MS;

	put_digits(out, of_day / TIME_HOUR_MS, 10);
	buf_char(out, ':');
	put_digits(out, of_day / TIME_MINUTE_MS % 60, 10);
	buf_char(out, ':');
	put_digits(out, of_day / 1000 % 60, 10);
}

void instant_write(struct buf *out, int64_t ms)
{
	day_write_iso(out, day_of(ms, 0));
	buf_char(out, 'T');
	time_write(out, ms, 0);
	buf_char(out, '.');
	put_digits(out, (ms % 1000 + 1000) % 1000, 100);
	buf_char(out, 'Z');
}
