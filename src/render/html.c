#include "render/html.h"

#include "base/utf8.h"

/* The first character of *s, which is moved behind it, as it may stand in a page: U+FFFD for what is not UTF-8,
 * nothing for a control character. */
static str next_clean(str *s)
{
	str here = *s;
	uint32_t c = utf8_next(s);
	bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);

	if (c == UTF8_BAD) {
		return S("\uFFFD");
	}
	return control ? S("") : str_slice(here, 0, here.n - s->n);
}

static str reference(str c)
{
	switch (c.n == 1 ? c.p[0] : '\0') {
	case '&':
		return S("&amp;");
	case '<':
		return S("&lt;");
	case '>':
		return S("&gt;");
	case '"':
		return S("&quot;");
	default:
		return c;
	}
}

/* Three bytes that are a character for certain, and none that is dropped: U+1000 to U+CFFF, nearly all of Japanese. */
static bool is_common(const char *p)
{
	uint16_t rest; /* both bytes at once: whichever is which */

	memcpy(&rest, p + 1, sizeof rest);
	return (unsigned char)(*p - 0xE1) <= 0xEC - 0xE1 && (rest & 0xC0C0) == 0x8080;
}

/* How many bytes `s` begins with that are written as they are: most of any text, so they go in one piece. */
static size_t plain_run(str s)
{
	size_t i = 0;

	for (;;) {
		while (s.n - i >= 3 && is_common(s.p + i)) {
			i += 3;
		}
		if (i == s.n) {
			return i;
		}
		unsigned char c = (unsigned char)s.p[i];
		if (c >= 0x80) {
			str here = str_slice(s, i, SIZE_MAX), rest = here;
			str clean = next_clean(&rest);
			if (clean.p != here.p) {
				return i;
			}
			i += clean.n;
		} else if (c < 0x20 || c == 0x7F || c == '&' || c == '<' || c == '>' || c == '"') {
			return i;
		} else {
			i++;
		}
	}
}

void html_text(struct buf *out, str s)
{
	while (s.n > 0) {
		size_t n = plain_run(s);
		buf_add(out, str_slice(s, 0, n));
		s = str_slice(s, n, SIZE_MAX);
		if (s.n > 0) {
			buf_add(out, reference(next_clean(&s)));
		}
	}
}

/* The same characters are dangerous; the name is its own so that a page's source says what it means. */
void html_attr(struct buf *out, str s)
{
	html_text(out, s);
}

static bool scheme_passes(str scheme)
{
	static const str good[] = {S("http"), S("https"), S("mailto"), S("tel")};

	for (size_t i = 0; i < COUNT_OF(good); i++) {
		if (str_eq_nocase(scheme, good[i])) {
			return true;
		}
	}
	return false;
}

/* A colon before the first / ? or # ends a scheme.  Looked at before anything is dropped or escaped: white space and
 * control characters, which browsers skip inside a scheme, make it an unknown one. */
static bool url_passes(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == '/' || c == '?' || c == '#') {
			return true;
		}
		if (c == ':') {
			return scheme_passes(str_slice(s, 0, i));
		}
	}
	return true;
}

void html_url(struct buf *out, str s)
{
	html_attr(out, url_passes(s) ? s : S("#"));
}

static bool is_unreserved(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
	       c == '_' || c == '~';
}

void html_url_part(struct buf *out, str s)
{
	static const char hex[] = "0123456789ABCDEF";

	while (s.n > 0) {
		str c = next_clean(&s);
		for (size_t i = 0; i < c.n; i++) {
			unsigned char byte = (unsigned char)c.p[i];
			if (is_unreserved(c.p[i])) {
				buf_char(out, c.p[i]);
			} else {
				buf_char(out, '%');
				buf_char(out, hex[byte >> 4]);
				buf_char(out, hex[byte & 0xF]);
			}
		}
	}
}

void html_int(struct buf *out, int64_t n)
{
	buf_int(out, n);
}

void html_uint(struct buf *out, uint64_t n)
{
	if (n > 9) {
		buf_int(out, (int64_t)(n / 10));
	}
	buf_char(out, (char)('0' + n % 10));
}
