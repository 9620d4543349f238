#include "render/html.h"

#include "base/test.h"

/* What `write` makes of `s`; valid until the arena is freed. */
static str written(struct arena *a, void (*write)(struct buf *out, str s), str s)
{
	struct buf out;

	buf_init(&out, a, 4096);
	write(&out, s);
	CHECK(!out.bad);
	return buf_str(&out);
}

struct sample {
	str in, want;
};

static void check_samples(void (*write)(struct buf *out, str s), const struct sample *samples, size_t count)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	for (size_t i = 0; i < count; i++) {
		CHECK_STR(written(a, write, samples[i].in), samples[i].want);
	}
}

TEST(html_text_escapes_markup)
{
	static const struct sample samples[] = {
		{S(""), S("")},
		{S("砦 ok"), S("砦 ok")},
		{S("<b>&\"'"), S("&lt;b&gt;&amp;&quot;'")},
		{S("&lt;"), S("&amp;lt;")},
	};

	check_samples(html_text, samples, COUNT_OF(samples));
	check_samples(html_attr, samples, COUNT_OF(samples));
}

TEST(html_text_cleans_bytes)
{
	static const struct sample samples[] = {
		{S("a\n\tb"), S("a\n\tb")},
		{S("a\0b\r\x1b[31m\x7f"), S("ab[31m")},
		{S("\xC2\x85"), S("")},
		{S("\xFF<"), S("\uFFFD&lt;")},
		{S("\xE7\xA0"), S("\uFFFD\uFFFD")},
		{S("\xC0\xBC"), S("\uFFFD\uFFFD")},
		{S("\xED\xA0\x80"), S("\uFFFD\uFFFD\uFFFD")},
		{S("\uFFFD"), S("\uFFFD")},
	};

	check_samples(html_text, samples, COUNT_OF(samples));
	check_samples(html_attr, samples, COUNT_OF(samples));
}

TEST(html_url_lets_good_addresses_pass)
{
	static const struct sample samples[] = {
		{S(""), S("")},
		{S("/risk/7?a=1&b=2"), S("/risk/7?a=1&amp;b=2")},
		{S("item"), S("item")},
		{S("../x:y"), S("../x:y")},
		{S("#part:1"), S("#part:1")},
		{S("?q=a:b"), S("?q=a:b")},
		{S("http://example.jp/"), S("http://example.jp/")},
		{S("HTTPS://example.jp/"), S("HTTPS://example.jp/")},
		{S("mailto:a@example.jp"), S("mailto:a@example.jp")},
		{S("tel:+81-3"), S("tel:+81-3")},
		{S("/a\"b"), S("/a&quot;b")},
	};

	check_samples(html_url, samples, COUNT_OF(samples));
}

TEST(html_url_stops_all_else)
{
	static const struct sample samples[] = {
		{S("javascript:alert(1)"), S("#")},     {S("JavaScript:alert(1)"), S("#")},
		{S(" javascript:alert(1)"), S("#")},    {S("java\tscript:alert(1)"), S("#")},
		{S("java\nscript:alert(1)"), S("#")},   {S("\x01javascript:alert(1)"), S("#")},
		{S("java\0script:alert(1)"), S("#")},   {S("\xFFjavascript:alert(1)"), S("#")},
		{S(":javascript:alert(1)"), S("#")},    {S("https\x01:x"), S("#")},
		{S("data:text/html,<script>"), S("#")}, {S("vbscript:x"), S("#")},
		{S("file:///etc/passwd"), S("#")},
	};

	check_samples(html_url, samples, COUNT_OF(samples));
}

TEST(html_url_part_cannot_leave_its_part)
{
	static const struct sample samples[] = {
		{S("ipa-selfcheck_3.1~"), S("ipa-selfcheck_3.1~")},
		{S("a/b?c=d&e#f:g"), S("a%2Fb%3Fc%3Dd%26e%23f%3Ag")},
		{S("\"><script>"), S("%22%3E%3Cscript%3E")},
		{S("a b%"), S("a%20b%25")},
		{S("砦"), S("%E7%A0%A6")},
		{S("\xFF\x01"), S("%EF%BF%BD")},
	};

	check_samples(html_url_part, samples, COUNT_OF(samples));
}

TEST(html_put_takes_every_kind_of_number)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	const size_t size = 3;
	struct buf out;

	buf_init(&out, a, 4096);
	html_put_text(&out, -1);
	html_put_text(&out, (int8_t)-2);
	html_put_attr(&out, size);
	html_put_attr(&out, (uint8_t)255);
	html_put_url(&out, (int64_t)INT64_MIN);
	html_put_url_part(&out, (uint16_t)443);
	html_put_text(&out, UINT64_MAX);
	html_put_text(&out, (uint64_t)0);
	CHECK_STR(buf_str(&out), S("-1-23255-9223372036854775808443184467440737095516150"));
}

TEST(html_put_chooses_by_place)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	const str hostile = S("x:<");
	struct buf out;

	buf_init(&out, a, 4096);
	html_put_text(&out, hostile);
	html_put_attr(&out, hostile);
	html_put_url(&out, hostile);
	html_put_url_part(&out, hostile);
	CHECK_STR(buf_str(&out), S("x:&lt;x:&lt;#x%3A%3C"));
}
