#include "core/field.h"

#include "base/utf8.h"

static enum err check_text(str s, struct place place, size_t least, size_t most, str controls, struct faults *fs)
{
	size_t at;

	if (!utf8_valid(s, &at)) {
		return FAIL(fs, ERR_DATA, "field-not-text", place);
	}
	if (utf8_has_control(s, controls) || utf8_has_noncharacter(s)) {
		return FAIL(fs, ERR_DATA, "field-control", place);
	}
	if (least > 0 && str_trim(s).n == 0) {
		return FAIL(fs, ERR_DATA, "field-empty", place);
	}
	if (utf8_count(s) < least) {
		return FAIL(fs, ERR_DATA, "field-too-short", place, INT_STR(least), INT_STR(utf8_count(s)));
	}
	if (utf8_count(s) > most) {
		return FAIL(fs, ERR_DATA, "field-too-long", place, INT_STR(most), INT_STR(utf8_count(s)));
	}
	return OK;
}

enum err field_line(str s, const char *field, size_t least, size_t most, struct faults *fs)
{
	return check_text(s, AT_FIELD(S(""), 0, str_of(field)), least, most, S(""), fs);
}

enum err field_text(str s, const char *field, size_t least, size_t most, struct faults *fs)
{
	return field_text_at(s, AT_FIELD(S(""), 0, str_of(field)), least, most, fs);
}

enum err field_text_at(str s, struct place place, size_t least, size_t most, struct faults *fs)
{
	return check_text(s, place, least, most, S("\n\r\t"), fs);
}

static int days_in(int64_t year, int64_t month)
{
	static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

enum err field_day(str s, const char *field, struct faults *fs)
{
	int64_t year, month, day;
	bool shape = s.n == 10 && s.p[4] == '-' && s.p[7] == '-' && str_to_int(str_slice(s, 0, 4), &year) &&
	             str_to_int(str_slice(s, 5, 2), &month) && str_to_int(str_slice(s, 8, 2), &day);

	if (!shape || year < 1900 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) {
		return FAIL(fs, ERR_DATA, "field-day", AT_FIELD(S(""), 0, str_of(field)), s);
	}
	return OK;
}

enum err field_day_past(str s, const char *field, str today, struct faults *fs)
{
	TRY(field_day(s, field, fs));
	return str_cmp(s, today) <= 0 ? OK
	                              : FAIL(fs, ERR_DATA, "field-day-to-come", AT_FIELD(S(""), 0, str_of(field)), s);
}

enum err field_number(int64_t n, const char *field, int64_t least, int64_t most, struct faults *fs)
{
	if (n < least || n > most) {
		return FAIL(fs, ERR_DATA, "field-number", AT_FIELD(S(""), 0, str_of(field)), INT_STR(n), INT_STR(least),
		            INT_STR(most));
	}
	return OK;
}
