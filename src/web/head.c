#include "web/head.h"

#include "base/lang.h"
#include "base/utf8.h"

/* ---- percent signs ---- */

/* The value of a hexadecimal digit, or -1. */
static int hex_digit(char c)
{
	char lower = ascii_lower(c);

	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static bool needs_decoding(str s, bool plus)
{
	return s.n > 0 && (memchr(s.p, '%', s.n) != NULL || (plus && memchr(s.p, '+', s.n) != NULL));
}

bool percent_decode(struct arena *a, str s, bool plus, str *ret)
{
	if (!needs_decoding(s, plus)) {
		*ret = s;
		return true;
	}
	char *p = arena_alloc(a, s.n);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '%') {
			p[n++] = plus && s.p[i] == '+' ? ' ' : s.p[i];
			continue;
		}
		int high = i + 2 < s.n ? hex_digit(s.p[i + 1]) : -1;
		int low = i + 2 < s.n ? hex_digit(s.p[i + 2]) : -1;
		if (high < 0 || low < 0) {
			return false;
		}
		p[n++] = (char)(unsigned char)(high << 4 | low);
		i += 2;
	}
	*ret = (str){p, n};
	return true;
}

/* ---- cookies ---- */

/* Up to the first control character: a header that has one was not made by a browser. */
static str before_controls(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if ((c < 0x20 && c != '\t') || c == 0x7F) {
			return str_slice(s, 0, i);
		}
	}
	return s;
}

/* RFC 6265, cookie-octet. */
static bool is_cookie_text(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c <= ' ' || c > '~' || c == '"' || c == ',' || c == ';' || c == '\\') {
			return false;
		}
	}
	return true;
}

static str without_quotes(str s)
{
	bool quoted = s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"';

	return quoted ? str_slice(s, 1, s.n - 2) : s;
}

str cookie_value(str header, str name)
{
	str good = before_controls(header);
	bool whole = good.n == header.n;

	while (good.n > 0) {
		bool is_last = memchr(good.p, ';', good.n) == NULL;
		str value, pair = str_cut(good, ';', &good);
		bool has_value = pair.n > 0 && memchr(pair.p, '=', pair.n) != NULL;
		str its_name = str_trim(str_cut(pair, '=', &value));

		if (!has_value || !str_eq(its_name, name) || (is_last && !whole)) {
			continue;
		}
		value = without_quotes(str_trim(value));
		return is_cookie_text(value) ? value : (str){NULL, 0};
	}
	return (str){NULL, 0};
}

/* ---- languages ---- */

enum { WEIGHT_ONE = 1000, WEIGHT_DECIMALS = 3 };

/* "0.7" as 700; 0 for what is no weight. */
static int read_weight(str s)
{
	int weight = s.n > 0 && s.p[0] == '1' ? WEIGHT_ONE : 0, step = WEIGHT_ONE / 10;

	if (s.n == 0 || s.n > 2 + WEIGHT_DECIMALS || (s.p[0] != '0' && s.p[0] != '1') || (s.n > 1 && s.p[1] != '.')) {
		return 0;
	}
	for (size_t i = 2; i < s.n; i++, step /= 10) {
		if (s.p[i] < '0' || s.p[i] > '9') {
			return 0;
		}
		weight += (s.p[i] - '0') * step;
	}
	return weight <= WEIGHT_ONE ? weight : 0;
}

/* The weight behind "ja", among parameters that nobody uses. */
static int weight_of(str parameters)
{
	while (parameters.n > 0) {
		str value, name = str_trim(str_cut(str_cut(parameters, ';', &parameters), '=', &value));
		if (str_eq_nocase(name, S("q"))) {
			return read_weight(str_trim(value));
		}
	}
	return WEIGHT_ONE;
}

static const str tags[] = {[LANG_JA] = S("ja"), [LANG_EN] = S("en")};

/* "ja" and "ja-JP" are Japanese; -1 for what is neither of ours. */
static int language_of(str range)
{
	str regions, tag = str_cut(range, '-', &regions);

	for (int lang = 0; lang < LANG__MAX; lang++) {
		if (str_eq_nocase(tag, tags[lang])) {
			return lang;
		}
	}
	return -1;
}

int language_wanted(str header)
{
	int best = -1, best_weight = 0;

	while (header.n > 0) {
		str parameters, range = str_trim(str_cut(str_cut(header, ',', &header), ';', &parameters));
		int lang = language_of(range), weight = weight_of(parameters);
		if (lang >= 0 && weight > best_weight) {
			best = lang;
			best_weight = weight;
		}
	}
	return best;
}

int language_chosen(str header)
{
	str chosen = cookie_value(header, S("toride-lang"));

	for (int lang = 0; lang < LANG__MAX; lang++) {
		if (str_eq(chosen, tags[lang])) {
			return lang;
		}
	}
	return -1;
}

/* ---- addresses ---- */

bool is_own_path(str path)
{
	bool own = str_starts(path, S("/")) && !str_starts(path, S("//"));

	for (size_t i = 0; i < path.n; i++) {
		own = own && path.p[i] > ' ' && path.p[i] < 0x7f && path.p[i] != '\\';
	}
	return own;
}

static bool decode_part(struct arena *a, str raw, str *ret)
{
	str part;
	size_t at;

	if (!percent_decode(a, raw, false, &part)) {
		return false;
	}
	if (memchr(part.p, '/', part.n) != NULL || !utf8_valid(part, &at) || utf8_has_control(part, S(""))) {
		return false;
	}
	*ret = part;
	return true;
}

/* Finds the parts, as they were sent.  Compares from the front, so that nearly every path that is another one is known
 * as such after some letters. */
static bool find_parts(str path, const char *pattern, struct path_parts *ret)
{
	size_t i = 0;

	for (const char *p = pattern; *p != '\0';) {
		if (p[0] != ':') {
			if (i == path.n || path.p[i++] != *p++) {
				return false;
			}
			continue;
		}
		size_t start = i;
		while (*p != '\0' && *p != '/') {
			p++;
		}
		while (i < path.n && path.p[i] != '/') {
			i++;
		}
		if (i == start || ret->n == PATH_PARTS_MAX) {
			return false;
		}
		ret->part[ret->n++] = str_slice(path, start, i - start);
	}
	return i == path.n;
}

bool path_match(struct arena *a, str path, const char *pattern, struct path_parts *ret)
{
	struct path_parts parts;

	parts.n = 0;
	if (!find_parts(path, pattern, &parts)) {
		return false;
	}
	for (size_t i = 0; i < parts.n; i++) {
		if (!decode_part(a, parts.part[i], &parts.part[i])) {
			return false;
		}
	}
	for (size_t i = parts.n; i < PATH_PARTS_MAX; i++) {
		parts.part[i] = S("");
	}
	*ret = parts;
	return true;
}
