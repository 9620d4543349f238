#include "base/utf8.h"

uint32_t utf8_next(str *s)
{
	const unsigned char *p = (const unsigned char *)s->p;
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t n = p[0] < 0x80 ? 1 : p[0] >= 0xF0 && p[0] < 0xF8 ? 4 : p[0] >= 0xE0 ? 3 : p[0] >= 0xC0 ? 2 : 0;

	if (n == 1) {
		*s = str_slice(*s, 1, SIZE_MAX);
		return p[0];
	}
	if (n == 0 || n > s->n || p[0] >= 0xF8) {
		*s = str_slice(*s, 1, SIZE_MAX);
		return UTF8_BAD;
	}
	uint32_t c = p[0] & (0xFFu >> (n + 1));

	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xC0) != 0x80) {
			*s = str_slice(*s, 1, SIZE_MAX);
			return UTF8_BAD;
		}
		c = c << 6 | (p[i] & 0x3F);
	}
	if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
		*s = str_slice(*s, 1, SIZE_MAX);
		return UTF8_BAD;
	}
	*s = str_slice(*s, n, SIZE_MAX);
	return c;
}

bool utf8_valid(str s, size_t *ret_at)
{
	str rest = s;

	while (rest.n > 0) {
		str here = rest;
		/* a real U+FFFD takes three bytes; a bad byte moves by one */
		if (utf8_next(&rest) == UTF8_BAD && here.n - rest.n == 1) {
			*ret_at = s.n - here.n;
			return false;
		}
	}
	return true;
}

size_t utf8_count(str s)
{
	size_t n = 0;

	for (; s.n > 0; n++) {
		(void)utf8_next(&s);
	}
	return n;
}

bool utf8_is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool utf8_has_control(str s, str but)
{
	while (s.n > 0) {
		uint32_t c = utf8_next(&s);
		bool let_through = c < 0x80 && memchr(but.p, (int)c, but.n) != NULL;
		if (utf8_is_control(c) && !let_through) {
			return true;
		}
	}
	return false;
}

bool utf8_has_noncharacter(str s)
{
	while (s.n > 0) {
		if ((utf8_next(&s) & 0xFFFE) == 0xFFFE) {
			return true;
		}
	}
	return false;
}

/* Blocks that terminals draw in two columns (Unicode 15, EastAsianWidth W and F, blocks this product writes). */
static bool is_wide(uint32_t c)
{
	return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
	       (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
	       (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
	       (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

static size_t width_of(uint32_t c)
{
	if ((c >= 0x300 && c <= 0x36F) || (c >= 0x3099 && c <= 0x309A) || (c >= 0xFE00 && c <= 0xFE0F)) {
		return 0;
	}
	return is_wide(c) ? 2 : 1;
}

size_t utf8_width(str s)
{
	size_t columns = 0;

	while (s.n > 0) {
		columns += width_of(utf8_next(&s));
	}
	return columns;
}

str utf8_clip(str s, size_t columns)
{
	str rest = s;

	while (rest.n > 0) {
		str here = rest;
		size_t wide = width_of(utf8_next(&rest));
		if (wide > columns) {
			return str_slice(s, 0, s.n - here.n);
		}
		columns -= wide;
	}
	return s;
}

uint32_t utf8_fold_one(uint32_t c)
{
	uint32_t narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;

	return narrow < 0x80 ? (uint32_t)(unsigned char)ascii_lower((char)narrow) : narrow;
}

str utf8_fold(struct arena *a, str s)
{
	str rest = str_trim(s);
	char *p = arena_alloc(a, rest.n + 1);
	size_t n = 0;

	while (rest.n > 0) {
		str here = rest;
		uint32_t c = utf8_next(&rest);
		uint32_t folded = utf8_fold_one(c);
		if (folded < 0x80) {
			p[n++] = (char)folded;
		} else {
			memcpy(p + n, here.p, here.n - rest.n);
			n += here.n - rest.n;
		}
	}
	return (str){p, n};
}
