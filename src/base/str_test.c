#include "base/str.h"

#include "base/test.h"
#include "base/utf8.h"

TEST(str_compares)
{
	CHECK(str_eq(S("abc"), S("abc")));
	CHECK(!str_eq(S("abc"), S("abd")));
	CHECK(str_eq(S(""), (str){NULL, 0}));
	CHECK(str_eq_nocase(S("YeS"), S("yEs")));
	CHECK(str_cmp(S("a"), S("ab")) == -1 && str_cmp(S("b"), S("ab")) == 1 && str_cmp(S("x"), S("x")) == 0);
	CHECK(str_starts(S("abc"), S("ab")) && !str_starts(S("a"), S("ab")));
	CHECK(str_ends(S("abc"), S("bc")) && !str_ends(S("c"), S("bc")));
}

TEST(str_cut_leaves_the_rest)
{
	str rest;

	CHECK_STR(str_cut(S("a,b,c"), ',', &rest), S("a"));
	CHECK_STR(rest, S("b,c"));
	CHECK_STR(str_cut(S("abc"), ',', &rest), S("abc"));
	CHECK_STR(rest, S(""));
	CHECK_STR(str_cut(S(""), ',', &rest), S(""));
}

TEST(str_slice_is_clipped)
{
	CHECK_STR(str_slice(S("abc"), 1, 1), S("b"));
	CHECK_STR(str_slice(S("abc"), 1, SIZE_MAX), S("bc"));
	CHECK_STR(str_slice(S("abc"), 9, 1), S(""));
}

TEST(str_trim_knows_the_wide_blank)
{
	CHECK_STR(str_trim(S(" \t　あ い　\r\n")), S("あ い"));
	CHECK_STR(str_trim(S("　　")), S(""));
}

TEST(str_to_int_takes_whole_numbers_only)
{
	static const str bad[] = {
		S(""),   S("-"),  S("1x"), S(" 1"), S("1.0"), S("9223372036854775808"), S("-9223372036854775809"),
		S("+1"), S("--1")};
	int64_t n = 7;

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		CHECK(!str_to_int(bad[i], &n) && n == 7);
	}
	CHECK(str_to_int(S("9223372036854775807"), &n) && n == INT64_MAX);
	CHECK(str_to_int(S("-9223372036854775808"), &n) && n == INT64_MIN);
	CHECK(str_to_int(S("007"), &n) && n == 7);
}

TEST(str_int_writes_what_str_to_int_reads)
{
	static const int64_t numbers[] = {0, 1, -1, 10, -25, 100, INT64_MAX, INT64_MIN};
	int64_t n = 0;

	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		CHECK(str_to_int(INT_STR(numbers[i]), &n) && n == numbers[i]);
	}
}

TEST(utf8_fold_makes_what_a_person_meant)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);

	CHECK_STR(utf8_fold(a, S("　ＹＥＳ ")), S("yes"));
	CHECK_STR(utf8_fold(a, S("１２")), S("12"));
	CHECK_STR(utf8_fold(a, S("実施している")), S("実施している"));
	CHECK_STR(utf8_fold(a, S("No．１")), S("no.1"));
}

TEST(utf8_refuses_what_is_not_utf8)
{
	static const str bad[] = {S("\x80"),
	                          S("\xC0\x80"),
	                          S("\xE0\x80\x80"),
	                          S("\xED\xA0\x80"),
	                          S("\xF4\x90\x80\x80"),
	                          S("\xE3\x81"),
	                          S("\xF8\x88\x80\x80\x80"),
	                          S("\xFF")};
	size_t at = 0;

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		CHECK(!utf8_valid(bad[i], &at) && at == 0);
	}
	CHECK(!utf8_valid(S("あ\x80"), &at) && at == 3);
	CHECK(utf8_valid(S("aé漢𠮷\uFFFD"), &at));
}

TEST(utf8_counts_and_measures)
{
	CHECK_INT(utf8_count(S("aé漢𠮷")), 4);
	CHECK_INT(utf8_width(S("aé漢𠮷")), 6);
	CHECK_INT(utf8_width(S("か\u3099")), 2);
	CHECK_STR(utf8_clip(S("漢字かな"), 5), S("漢字"));
	CHECK_STR(utf8_clip(S("abc"), 9), S("abc"));
}
