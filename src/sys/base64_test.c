#include "sys/base64.h"

#include "base/test.h"

TEST(bytes_come_back_from_their_text)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	static const char bytes[] = "\x00\xff\xfe?>~";

	for (size_t n = 0; n < sizeof bytes; n++) {
		str text = base64_write(a, (str){bytes, n}), back = S("");
		CHECK(base64_read(a, text, &back) && back.n == n && memcmp(bytes, back.p, n) == 0);
		CHECK(str_find(text, S("=")) == SIZE_MAX && str_find(text, S("+")) == SIZE_MAX);
	}
	CHECK_STR(base64_write(a, S("\xfb\xff")), S("-_8"));
}

TEST(what_is_no_text_of_bytes_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	static const char *const rows[] = {"A", "+/8", "-_8=", "-_8 ", "あ", "AAAA\n", "AB"};
	str back = S("untouched");

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK(!base64_read(a, str_of(rows[i]), &back));
	}
	CHECK_STR(back, S("untouched"));
}
