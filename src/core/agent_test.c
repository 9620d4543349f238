#include "core/agent.h"

#include "base/test.h"

static str named(struct arena *a, str header, enum lang lang)
{
	struct buf b;

	buf_init(&b, a, 256);
	agent_write(&b, agent_of(header), lang);
	return buf_str(&b);
}

TEST(browsers_are_named_as_people_know_them)
{
	static const struct {
		const char *header, *name;
	} rows[] = {
		{"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 "
	         "Safari/537.36",
	         "Chrome・Windows"},
		{"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 "
	         "Safari/537.36 Edg/125.0.0.0",
	         "Edge・Windows"},
		{"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
	         "Version/17.5 Mobile/15E148 Safari/604.1",
	         "Safari・iPhone"},
		{"Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:126.0) Gecko/20100101 Firefox/126.0",
	         "Firefox・Mac"},
		{"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 "
	         "Chrome/121.0.0.0 Mobile Safari/537.36",
	         "Samsung Internet・Android"},
		{"curl/7.88.1", "curl"},
		{"(X11; Linux x86_64)", "Linux"},
		{"<script>alert(1)</script>", ""},
		{"", ""},
	};
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK_STR(named(a, str_of(rows[i].header), LANG_JA), str_of(rows[i].name));
	}
	CHECK_STR(named(a, str_of(rows[0].header), LANG_EN), S("Chrome on Windows"));
	CHECK_STR(named(a, (str){NULL, 0}, LANG_JA), S(""));
}

TEST(numbers_that_are_none_have_no_name)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	static const int64_t none[] = {-1, 0, AGENT_MAX, AGENT_MAX + 1, INT64_MAX, INT64_MIN};
	struct buf b;

	buf_init(&b, a, 256);
	for (size_t i = 0; i < COUNT_OF(none); i++) {
		agent_write(&b, none[i], LANG_JA);
	}
	CHECK_STR(buf_str(&b), S(""));
}
