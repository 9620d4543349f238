#include "base/str.h"

str str_of(const char *z)
{
	return z == NULL ? S("") : (str){z, strlen(z)};
}

bool str_eq(str a, str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

char ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool str_eq_nocase(str a, str b)
{
	if (a.n != b.n) {
		return false;
	}
	for (size_t i = 0; i < a.n; i++) {
		if (ascii_lower(a.p[i]) != ascii_lower(b.p[i])) {
			return false;
		}
	}
	return true;
}

bool str_starts(str s, str prefix)
{
	return s.n >= prefix.n && str_eq(str_slice(s, 0, prefix.n), prefix);
}

bool str_ends(str s, str suffix)
{
	return s.n >= suffix.n && str_eq(str_slice(s, s.n - suffix.n, suffix.n), suffix);
}

int str_cmp(str a, str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n == 0 ? 0 : memcmp(a.p, b.p, n);

	if (order != 0) {
		return order < 0 ? -1 : 1;
	}
	return a.n == b.n ? 0 : a.n < b.n ? -1 : 1;
}

size_t str_find(str s, str needle)
{
	for (size_t i = 0; needle.n <= s.n && i <= s.n - needle.n; i++) {
		if (str_eq(str_slice(s, i, needle.n), needle)) {
			return i;
		}
	}
	return SIZE_MAX;
}

size_t str_line_at(str s, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at && i < s.n; i++) {
		bool cr_of_crlf = s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n';
		line += s.p[i] == '\n' || (s.p[i] == '\r' && !cr_of_crlf);
	}
	return line;
}

str str_cut(str s, char sep, str *rest)
{
	const char *hit = s.n == 0 ? NULL : memchr(s.p, sep, s.n);

	if (hit == NULL) {
		*rest = S("");
		return s;
	}
	size_t n = (size_t)(hit - s.p);

	*rest = str_slice(s, n + 1, SIZE_MAX);
	return str_slice(s, 0, n);
}

/* How many bytes of white space `s` begins with, or ends with; 0 if none. */
static size_t white_at(str s, bool end)
{
	char c = s.n == 0 ? 'x' : s.p[end ? s.n - 1 : 0];

	if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
		return 1;
	}
	return (end ? str_ends(s, S("\u3000")) : str_starts(s, S("\u3000"))) ? 3 : 0;
}

str str_trim(str s)
{
	for (size_t n = white_at(s, false); n > 0; n = white_at(s, false)) {
		s = str_slice(s, n, SIZE_MAX);
	}
	for (size_t n = white_at(s, true); n > 0; n = white_at(s, true)) {
		s = str_slice(s, 0, s.n - n);
	}
	return s;
}

bool str_to_int(str s, int64_t *ret)
{
	bool minus = s.n > 0 && s.p[0] == '-';
	uint64_t limit = minus ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
	uint64_t value = 0;

	s = minus ? str_slice(s, 1, SIZE_MAX) : s;
	if (s.n == 0) {
		return false;
	}
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9') {
			return false;
		}
		uint64_t digit = (uint64_t)(s.p[i] - '0');
		if (value > (limit - digit) / 10) {
			return false;
		}
		value = value * 10 + digit;
	}
	*ret = minus ? (int64_t)(0 - value) : (int64_t)value;
	return true;
}

str str_int(int64_t n, char store[static 24])
{
	uint64_t left = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	size_t at = 24;

	do {
		store[--at] = (char)('0' + left % 10);
		left /= 10;
	} while (left != 0);
	if (n < 0) {
		store[--at] = '-';
	}
	return (str){store + at, 24 - at};
}

str str_copy(struct arena *a, str s)
{
	char *p = arena_bytes(a, s.n + 1);

	if (s.n != 0) {
		memcpy(p, s.p, s.n);
	}
	p[s.n] = '\0';
	return (str){p, s.n};
}

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool str_hex(str digits, void *ret)
{
	uint8_t *bytes = ret;

	for (size_t i = 0; i + 1 < digits.n; i += 2) {
		int high = hex_digit(digits.p[i]), low = hex_digit(digits.p[i + 1]);
		if (high < 0 || low < 0) {
			return false;
		}
		bytes[i / 2] = (uint8_t)(high << 4 | low);
	}
	return digits.n % 2 == 0;
}
