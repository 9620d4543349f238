#include "web/head.h"

#include "base/lang.h"
#include "base/test.h"

enum { ROOM = 1 << 20 };

TEST(percent_signs_are_decoded_or_refused)
{
	static const str bad[] = {S("%"), S("%4"), S("a%4"), S("%zz"), S("%4g"), S("%g4"), S("%%41"), S("%+1")};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str got = S("untouched");

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		CHECK(!percent_decode(a, bad[i], true, &got));
		CHECK_STR(got, S("untouched"));
	}
	CHECK(percent_decode(a, S("%E3%81%82+%2b%2B"), true, &got));
	CHECK_STR(got, S("あ ++"));
	CHECK(percent_decode(a, S("a+b%41"), false, &got));
	CHECK_STR(got, S("a+bA"));
	CHECK(percent_decode(a, S(""), true, &got));
	CHECK_INT(got.n, 0);

	size_t used = arena_used(a);

	CHECK(percent_decode(a, S("nothing+to-decode"), false, &got));
	CHECK_INT(arena_used(a), used);
}

TEST(a_cookie_is_found_among_others)
{
	static const struct {
		str header, value; /* p == NULL: none */
	} rows[] = {
		{S("t=abc"), S("abc")},
		{S("x=1; t=abc; y=2"), S("abc")},
		{S("x=1;t=abc"), S("abc")},
		{S("t=\"abc\""), S("abc")},
		{S("t=a=b=="), S("a=b==")},
		{S("t="), S("")},
		{S("t=\"\""), S("")},
		{S("t=first; t=second"), S("first")},
		{S("tt=1; xt=2"), {NULL, 0}},
		{S("T=abc"), {NULL, 0}},
		{S("t"), {NULL, 0}},
		{S(""), {NULL, 0}},
		{{NULL, 0}, {NULL, 0}},
		{S("=t; nameless; {\"a\":1,\"b\":2}; t=abc"), S("abc")}, /* other programs of the host */
		{S("t=a\"b"), {NULL, 0}},
		{S("t=\"abc"), {NULL, 0}},
		{S("t=a,b"), {NULL, 0}},
		{S("t=a b"), {NULL, 0}},
		{S("t=a\\b"), {NULL, 0}},
		{S("t=漢"), {NULL, 0}},
		{S("t=abc; x=\n1"), S("abc")}, /* what was good before it */
		{S("x=1\r\n; t=abc"), {NULL, 0}},
		{S("t=ab\0c"), {NULL, 0}},
		{S("t=abc\x7F"), {NULL, 0}},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		str got = cookie_value(rows[i].header, S("t"));
		CHECK_STR(got, rows[i].value);
		CHECK((got.p == NULL) == (rows[i].value.p == NULL));
	}
}

TEST(the_language_that_is_liked_best_is_taken)
{
	static const struct {
		str header;
		int lang;
	} rows[] = {
		{S("ja"), LANG_JA},
		{S("en"), LANG_EN},
		{S("JA-jp"), LANG_JA},
		{S("en-US,en;q=0.9,ja;q=0.8"), LANG_EN},
		{S("fr, ja;q=0.3, en;q=0.7"), LANG_EN},
		{S("en;q=0.5,ja;q=0.5"), LANG_EN},
		{S("en ; q=0.5 , ja ; q=0.501"), LANG_JA},
		{S("en;q=0,ja;q=0.001"), LANG_JA},
		{S("en;level=1;q=0.1,ja;Q=0.2"), LANG_JA},
		{S("ja;q=0"), -1},
		{S("ja;q=0.000"), -1},
		{S("fr,de,*"), -1},
		{S("jam,eng,j,-ja"), -1},
		{S(""), -1},
		{{NULL, 0}, -1},
		{S(",,;;=,q=1"), -1},
		{S("ja;q=2,en;q=0.1"), LANG_EN},
		{S("ja;q=1.5,en;q=0.1"), LANG_EN},
		{S("ja;q=0.1234,en;q=0.001"), LANG_EN},
		{S("ja;q=,en;q=0.1"), LANG_EN},
		{S("ja;q=-1,en;q=.9"), -1},
		{S("ja;q=1.000"), LANG_JA},
		{S("ja;q=1."), LANG_JA},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK_INT(language_wanted(rows[i].header), rows[i].lang);
	}
}

TEST(a_language_is_chosen_by_the_cookie_alone)
{
	CHECK_INT(language_chosen(S("toride-lang=en")), LANG_EN);
	CHECK_INT(language_chosen(S("a=b; toride-lang=ja")), LANG_JA);
	CHECK_INT(language_chosen(S("toride-lang=fr")), -1);
	CHECK_INT(language_chosen(S("toride-lang=")), -1);
	CHECK_INT(language_chosen(S("")), -1);
	CHECK_INT(language_chosen((str){NULL, 0}), -1);
}

TEST(a_path_is_our_own_or_leads_elsewhere)
{
	static const char *const elsewhere[] = {
		"",     "firm",  "//evil.example", "/\\evil.example", "/a\\b",
		"/a b", "/a\nb", "/\x7f",          "/\xe3\x81\x82",   "http://evil.example/",
	};

	CHECK(is_own_path(S("/")));
	CHECK(is_own_path(S("/answer/1/a-1?x=%E3%81%82")));
	for (size_t i = 0; i < COUNT_OF(elsewhere); i++) {
		CHECK(!is_own_path(str_of(elsewhere[i])));
	}
}

TEST(the_parts_of_a_path_are_found)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct path_parts parts;

	CHECK(path_match(a, S("/"), "/", &parts));
	CHECK_INT(parts.n, 0);
	CHECK(path_match(a, S("/firm"), "/firm", &parts));
	CHECK(path_match(a, S("/round/abc"), "/round/:id", &parts));
	CHECK_INT(parts.n, 1);
	CHECK_STR(parts.part[0], S("abc"));
	CHECK(path_match(a, S("/a/1/b/2/3/4"), "/a/:w/b/:x/:y/:z", &parts));
	CHECK_INT(parts.n, 4);
	CHECK_STR(parts.part[0], S("1"));
	CHECK_STR(parts.part[3], S("4"));
	CHECK(path_match(a, S("/round/%E3%81%82+%25/end"), "/round/:id/end", &parts));
	CHECK_STR(parts.part[0], S("あ+%"));
	CHECK(path_match(a, S("/round/:id"), "/round/:id", &parts));
	CHECK_STR(parts.part[0], S(":id"));
}

TEST(a_path_that_is_another_is_not_matched)
{
	static const struct {
		str path;
		const char *pattern;
	} rows[] = {
		{S(""), "/"},
		{{NULL, 0}, "/"},
		{S("/firm/"), "/firm"},
		{S("/firm"), "/firm/"},
		{S("/fir"), "/firm"},
		{S("/firms"), "/firm"},
		{S("/FIRM"), "/firm"},
		{S("/f%69rm"), "/firm"},
		{S("//firm"), "/firm"},
		{S("/round"), "/round/:id"},
		{S("/round/"), "/round/:id"},
		{S("/round//"), "/round/:id"},
		{S("/round/a/"), "/round/:id"},
		{S("/round/a/b"), "/round/:id"},
		{S("/round//end"), "/round/:id/end"},
		{S("/round/a%2Fb"), "/round/:id"},
		{S("/round/a%2fb"), "/round/:id"},
		{S("/round/%00"), "/round/:id"},
		{S("/round/a%0D%0A"), "/round/:id"},
		{S("/round/%7f"), "/round/:id"},
		{S("/round/%C2%85"), "/round/:id"},
		{S("/round/%ff"), "/round/:id"},
		{S("/round/\xff"), "/round/:id"},
		{S("/round/%4"), "/round/:id"},
		{S("/round/%"), "/round/:id"},
		{S("/1/2/3/4/5"), "/:a/:b/:c/:d/:e"},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct path_parts parts = {.n = 77};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK(!path_match(a, rows[i].path, rows[i].pattern, &parts));
		CHECK_INT(parts.n, 77);
	}
}

TEST(a_path_without_parts_takes_no_memory)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct path_parts parts;

	CHECK(path_match(a, S("/firm/people"), "/firm/people", &parts));
	CHECK(!path_match(a, S("/firm/%41"), "/firm/people", &parts));
	CHECK(!path_match(a, S("/round/%41/x"), "/round/:id/y", &parts));
	CHECK_INT(arena_used(a), 0);
}
