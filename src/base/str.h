/* Strings are views: a place and a length, never freed, not ended by a NUL.  Text is UTF-8.
 * Nothing here allocates but str_copy, which says so by taking an arena. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include "base/arena.h"
#include "base/base.h"

typedef struct str {
	const char *p;
	size_t n;
} str;

/* A literal as a view. */
#define S(lit) ((str){"" lit, sizeof(lit) - 1})

/* For printf-like functions of libraries: "%.*s", STR_ARG(s). */
#define STR_ARG(s) (int)(s).n, (s).p

/* A NUL-ended string as a view; NULL gives the empty one. */
str str_of(const char *z);

/* A-Z as a-z; anything else as it is. */
char ascii_lower(char c);

bool str_eq(str a, str b);

/* Like str_eq, but A-Z equal a-z. */
bool str_eq_nocase(str a, str b);

bool str_starts(str s, str prefix);
bool str_ends(str s, str suffix);

/* -1, 0 or 1 in the order of the bytes. */
int str_cmp(str a, str b);

/* Where `needle` first begins in `s`, or SIZE_MAX. */
size_t str_find(str s, str needle);

/* From byte `at` on, at most `n` bytes; clipped to the string. */
static inline str str_slice(str s, size_t at, size_t n)
{
	if (at >= s.n) {
		return S("");
	}
	return (str){s.p + at, n < s.n - at ? n : s.n - at};
}

/* The line on which byte `at` stands; the first is 1.  Lines end with LF, CR LF or CR. */
size_t str_line_at(str s, size_t at);

/* Cuts at the first `sep`: returns what is before it and leaves in *rest what is behind.  Without `sep`, returns all
 * and leaves *rest empty. */
str str_cut(str s, char sep, str *rest);

/* Without white space (space, tab, CR, LF, U+3000) at both ends. */
str str_trim(str s);

/* A whole decimal number with an optional minus sign and nothing else.  False, and *ret untouched, if it is not one
 * or does not fit. */
MUST bool str_to_int(str s, int64_t *ret);

/* The bytes that hexadecimal digits mean, as buf_hex writes them: digits.n / 2 into `ret`.  False if they are none. */
MUST bool str_hex(str digits, void *ret);

/* The decimal digits of `n`, written into `store`. */
str str_int(int64_t n, char store[static 24]);

/* A number as a view that lives until the end of the enclosing block. */
#define INT_STR(n) str_int((int64_t)(n), (char[24]){0})

/* A copy in the arena, followed by a NUL that is not counted. */
str str_copy(struct arena *a, str s);

#endif
