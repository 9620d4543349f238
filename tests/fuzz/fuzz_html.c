/* render/html.h: whatever the value, it cannot leave the place it was put in. */
#include "fuzz.h"

#include "base/utf8.h"
#include "render/html.h"

typedef void writer(struct buf *out, str s);

static str written(struct arena *a, writer *write, str s)
{
	struct buf out;
	size_t at;

	buf_init(&out, a, OUTPUT_MAX);
	write(&out, s);
	HOLD(!out.bad);
	HOLD(utf8_valid(buf_str(&out), &at));
	return buf_str(&out);
}

/* One of the references the writers make. */
static bool is_reference(str s)
{
	return str_starts(s, S("&amp;")) || str_starts(s, S("&lt;")) || str_starts(s, S("&gt;")) ||
	       str_starts(s, S("&quot;"));
}

/* No end of a tag, an attribute or a text; no control character but newline and tab. */
static void hold_escaped(str s)
{
	while (s.n > 0) {
		HOLD(s.p[0] != '&' || is_reference(s));
		uint32_t c = utf8_next(&s);
		HOLD(c != '<' && c != '>' && c != '"');
		HOLD(c == '\n' || c == '\t' || (c >= 0x20 && !(c >= 0x7F && c < 0xA0)));
	}
}

static str unescaped(struct arena *a, str s)
{
	static const struct {
		str from, to;
	} references[] = {{S("&amp;"), S("&")}, {S("&lt;"), S("<")}, {S("&gt;"), S(">")}, {S("&quot;"), S("\"")}};
	struct buf out;

	buf_init(&out, a, OUTPUT_MAX);
	while (s.n > 0) {
		size_t i = 0;
		while (i < COUNT_OF(references) && !str_starts(s, references[i].from)) {
			i++;
		}
		bool plain = i == COUNT_OF(references);
		buf_add(&out, plain ? str_slice(s, 0, 1) : references[i].to);
		s = str_slice(s, plain ? 1 : references[i].from.n, SIZE_MAX);
	}
	return buf_str(&out);
}

/* A browser drops tabs and newlines anywhere in an address, and blanks and control characters around it, before it
 * looks for the scheme. */
static str as_browser_reads(struct arena *a, str s)
{
	struct buf out;

	buf_init(&out, a, OUTPUT_MAX);
	while (s.n > 0 && (unsigned char)s.p[0] <= 0x20) {
		s = str_slice(s, 1, SIZE_MAX);
	}
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '\t' && s.p[i] != '\n' && s.p[i] != '\r') {
			buf_char(&out, s.p[i]);
		}
	}
	return buf_str(&out);
}

/* A scheme is a letter, then letters, digits + - . and a colon (WHATWG URL). */
static bool has_scheme(str s, str *ret)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		bool more = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
		if (c == ':' && i > 0) {
			*ret = str_slice(s, 0, i);
			return true;
		}
		if (!letter && !more) {
			return false;
		}
	}
	return false;
}

static void hold_harmless(struct arena *a, str url)
{
	str scheme;

	if (!has_scheme(as_browser_reads(a, unescaped(a, url)), &scheme)) {
		return;
	}
	HOLD(str_eq_nocase(scheme, S("http")) || str_eq_nocase(scheme, S("https")) ||
	     str_eq_nocase(scheme, S("mailto")) || str_eq_nocase(scheme, S("tel")));
}

static void hold_part(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool hex = c == '%' && i + 2 < s.n && memchr("0123456789ABCDEF", s.p[i + 1], 16) != NULL &&
		           memchr("0123456789ABCDEF", s.p[i + 2], 16) != NULL;
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		HOLD(hex || letter || c == '-' || c == '.' || c == '_' || c == '~');
	}
}

/* Text that was harmless already comes back as it was. */
static bool is_clean(str s)
{
	size_t at;
	bool clean = utf8_valid(s, &at);

	while (clean && s.n > 0) {
		uint32_t c = utf8_next(&s);
		clean = c == '\n' || c == '\t' || (c >= 0x20 && !(c >= 0x7F && c < 0xA0));
	}
	return clean;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	str s = {(const char *)data, size};

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	str text = written(a, html_text, s), attr = written(a, html_attr, s), url = written(a, html_url, s);

	hold_escaped(text);
	hold_escaped(attr);
	hold_escaped(url);
	hold_harmless(a, url);
	hold_part(written(a, html_url_part, s));
	if (is_clean(s)) {
		HOLD(str_eq(unescaped(a, text), s) && str_eq(unescaped(a, attr), s));
	}
	return 0;
}
