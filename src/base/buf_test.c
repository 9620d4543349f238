#include "base/buf.h"

#include "base/json.h"
#include "base/test.h"

TEST(buf_keeps_its_error)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;

	buf_init(&b, a, 5);
	buf_lit(&b, "abc");
	buf_lit(&b, "def");
	buf_lit(&b, "x");
	CHECK(b.bad);
	CHECK_STR(buf_str(&b), S("abc"));
}

TEST(buf_builds)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct buf b;

	buf_init(&b, a, 100000);
	for (int i = 0; i < 10000; i++) {
		buf_int(&b, i % 10);
	}
	CHECK_INT(b.n, 10000);
	CHECK(!b.bad && b.p[9999] == '9');
	CHECK(strlen(buf_z(&b)) == 10000);
	buf_repeat(&b, S("ab"), 2);
	CHECK(str_ends(buf_str(&b), S("9abab")));
}

TEST(json_is_what_the_standard_says)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;
	struct json j;

	buf_init(&b, a, 1000);
	json_init(&j, &b);
	json_open(&j, '{');
	json_key(&j, "t");
	json_text(&j, S("a\"\\\n\x01\x7F漢\xFF"));
	json_key(&j, "e");
	json_open(&j, '[');
	json_close(&j, ']');
	json_key(&j, "l");
	json_open(&j, '[');
	json_int(&j, -1);
	json_null(&j);
	json_bool(&j, true);
	json_close(&j, ']');
	json_close(&j, '}');
	CHECK(!b.bad);
	CHECK_STR(buf_str(&b),
	          S("{\n  \"t\": \"a\\\"\\\\\\n\\u0001\\u007f漢\uFFFD\",\n  \"e\": [],\n  \"l\": [\n    -1,\n"
	            "    null,\n    true\n  ]\n}\n"));
}

TEST(json_too_deep_is_an_error_not_an_overflow)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;
	struct json j;

	buf_init(&b, a, 10000);
	json_init(&j, &b);
	for (int i = 0; i < 100; i++) {
		json_open(&j, '[');
	}
	CHECK(b.bad);
}
