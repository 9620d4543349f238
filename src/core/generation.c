#include "core/generation.h"

#include "core/day.h"

enum { MINUTE_MS = 60 * 1000, DAY_MS = 24 * 60 * MINUTE_MS };

/* A kind of time in which one is kept. */
struct line {
	int64_t last; /* number of the day, week or month that had one */
	int left;
};

static bool takes(struct line *l, int64_t number)
{
	if (l->left == 0 || l->last == number) {
		return false;
	}
	l->last = number;
	l->left--;
	return true;
}

void generation_keep(const int64_t *at, size_t n, int zone_minutes, bool *keep)
{
	struct line days = {-1, GENERATION_DAYS}, weeks = {-1, GENERATION_WEEKS}, months = {-1, GENERATION_MONTHS};

	for (size_t i = n; i-- > 0;) {
		struct day d = day_of(at[i], zone_minutes);
		int64_t number = day_number(d);
		bool day = takes(&days, number);
		bool week = takes(&weeks, (number + 3) / 7); /* 1970-01-01 was a Thursday */
		bool month = takes(&months, d.year * 12 + d.month);

		keep[i] = day || week || month;
	}
}

/* ---- instants in names ---- */

static void write_padded(struct buf *out, int64_t n, size_t width)
{
	char store[24];
	str digits = str_int(n, store);

	buf_repeat(out, S("0"), digits.n < width ? width - digits.n : 0);
	buf_add(out, digits);
}

void stamp_write(struct buf *out, int64_t ms)
{
	struct day d = day_of(ms, 0);
	int64_t rest = ms % DAY_MS;

	write_padded(out, d.year * 10000 + d.month * 100 + d.day, 8);
	buf_lit(out, "-");
	write_padded(out, rest / (60 * MINUTE_MS) * 10000 + rest / MINUTE_MS % 60 * 100 + rest / 1000 % 60, 6);
	buf_lit(out, ".");
	write_padded(out, rest % 1000, 3);
}

static bool digits_at(str s, size_t at, size_t n, int64_t *ret)
{
	str digits = str_slice(s, at, n);

	return digits.n == n && digits.p[0] != '-' && str_to_int(digits, ret);
}

bool stamp_read(str s, int64_t *ret)
{
	int64_t date, time, ms;

	if (s.n != STAMP_LENGTH || s.p[8] != '-' || s.p[15] != '.' || !digits_at(s, 0, 8, &date) ||
	    !digits_at(s, 9, 6, &time) || !digits_at(s, 16, 3, &ms)) {
		return false;
	}
	struct day d = {(int)(date / 10000), (int)(date / 100 % 100), (int)(date % 100)};
	bool fits = d.year >= 1970 && d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31 && time / 10000 < 24 &&
	            time / 100 % 100 < 60 && time % 100 < 60;

	if (!fits) {
		return false;
	}
	*ret = day_number(d) * DAY_MS + (time / 10000 * 60 + time / 100 % 100) * MINUTE_MS + time % 100 * 1000 + ms;
	return true;
}
