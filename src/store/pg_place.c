#include "store/pg_place.h"

#include "base/buf.h"

enum { PLACE_MAX = 64 * 1024 };

/* What libpq takes for white space, whatever the locale. */
static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* One setting; false when `statements` has an unknown word.  *ret_ours: libpq shall not see it. */
static bool take(str key, str value, struct pg_place *ret, bool *ret_ours)
{
	*ret_ours = str_eq(key, S("statements"));
	if (*ret_ours) {
		ret->statements = str_eq(value, S("on"));
		return ret->statements || str_eq(value, S("off"));
	}
	/* libpq decodes keys of addresses: what is hidden there has its reason */
	if (str_eq(key, S("password")) || str_eq(key, S("sslpassword")) || str_find(key, S("%")) != SIZE_MAX) {
		ret->password = true;
	}
	return true;
}

/* The value at the beginning of `s`, as libpq reads it; its bytes as they are, quotes and backslashes included. */
static bool cut_value(str s, size_t *ret)
{
	bool quoted = s.n > 0 && s.p[0] == '\'';
	size_t i = quoted ? 1 : 0;

	for (; i < s.n && !(quoted ? s.p[i] == '\'' : is_space(s.p[i])); i++) {
		if (s.p[i] == '\\' && i + 1 < s.n) {
			i++;
		}
	}
	if (quoted && i == s.n) {
		return false;
	}
	*ret = quoted ? i + 1 : i;
	return true;
}

static str skip_space(str s)
{
	while (s.n > 0 && is_space(s.p[0])) {
		s = str_slice(s, 1, SIZE_MAX);
	}
	return s;
}

/* key = value key='value' ... */
static bool read_words(str s, struct pg_place *ret, struct buf *out)
{
	for (s = skip_space(s); s.n > 0; s = skip_space(s)) {
		size_t n = 0;
		bool ours = false;
		str whole = s;

		while (n < s.n && s.p[n] != '=' && !is_space(s.p[n])) {
			n++;
		}
		str key = str_slice(s, 0, n);

		s = skip_space(str_slice(s, n, SIZE_MAX));
		if (key.n == 0 || s.n == 0 || s.p[0] != '=') {
			return false;
		}
		s = skip_space(str_slice(s, 1, SIZE_MAX));
		if (!cut_value(s, &n)) {
			return false;
		}
		str value = str_slice(s, 0, n);

		s = str_slice(s, n, SIZE_MAX);
		if (value.n >= 2 && value.p[0] == '\'') {
			value = str_slice(value, 1, value.n - 2);
		}
		if (!take(key, value, ret, &ours)) {
			return false;
		}
		if (!ours) {
			buf_add(out, str_slice(whole, 0, whole.n - s.n));
			buf_char(out, ' ');
		}
	}
	return true;
}

/* scheme://user:password@hosts/database?key=value&key=value */
static bool read_address(str s, size_t scheme, struct pg_place *ret, struct buf *out)
{
	size_t at = scheme;

	while (at < s.n && s.p[at] != '@' && s.p[at] != '/') {
		at++;
	}
	if (at < s.n && s.p[at] == '@') {
		str user = str_slice(s, scheme, at - scheme), secret;
		(void)str_cut(user, ':', &secret);
		ret->password = secret.n > 0;
	} else {
		at = scheme;
	}
	/* an @ or a colon further on: a password with a character that should have been written as %40 or %2F */
	str rest = str_slice(s, at, SIZE_MAX), settings;
	str hosts = str_cut(rest, '?', &settings);

	if (str_find(str_slice(hosts, 1, SIZE_MAX), S("@")) != SIZE_MAX) {
		ret->password = true;
	}
	buf_add(out, str_slice(s, 0, s.n - rest.n + hosts.n));
	for (char before = '?'; settings.n > 0;) {
		str value, one = str_cut(settings, '&', &settings), key = str_cut(one, '=', &value);
		bool ours = false;

		if (!take(key, value, ret, &ours)) {
			return false;
		}
		if (!ours) {
			buf_char(out, before);
			buf_add(out, one);
			before = '&';
		}
	}
	return true;
}

bool pg_place_read(struct arena *a, const char *given, struct pg_place *ret)
{
	struct pg_place place = {.statements = true};
	str s = str_of(given);
	struct buf out;
	bool fine;

	buf_init(&out, a, PLACE_MAX);
	if (str_starts(s, S("postgresql://"))) {
		fine = read_address(s, S("postgresql://").n, &place, &out);
	} else if (str_starts(s, S("postgres://"))) {
		fine = read_address(s, S("postgres://").n, &place, &out);
	} else {
		fine = read_words(s, &place, &out);
	}
	if (!fine || out.bad) {
		return false;
	}
	place.libpq = buf_z(&out);
	*ret = place;
	return true;
}
