#include "base/test.h"
#include "web/page/problem.h"

enum { PAGE_MAX = 64 * 1024 };

static const struct layout_view layout = {
	.lang_tag = {"ja", 2},
	.title = {"?", 1},
	.other_lang = {"en", 2},
	.back = {"/firm", 5},
};

static const struct field fields[] = {
	{.name = "name", .kind = FIELD_LINE, .least = 1, .most = 10, .label = "label-firm-name"},
	{.name = "version", .kind = FIELD_NUMBER, .most = 10},
	{.name = "secret", .kind = FIELD_SECRET, .most = 10, .label = "label-firm-people"},
};

static str page_of(struct arena *a, enum lang lang, enum problem what, const struct problem_form *form)
{
	struct buf out;

	buf_init(&out, a, PAGE_MAX);
	problem_page(&out, lang, &layout, what, form, NULL);
	CHECK(!out.bad);
	return buf_str(&out);
}

static bool has(str page, const char *text)
{
	return str_find(page, str_of(text)) != SIZE_MAX;
}

/* What somebody typed, with all that can go wrong in it. */
static struct problem_form form_to(const char *to)
{
	static const struct pair pairs[] = {
		{{"name", 4}, {"\"><script>", 10}},
		{{"version", 7}, {"3", 1}},
		{{"secret", 6}, {"hidden-word", 11}},
	};

	return (struct problem_form){
		.to = str_of(to),
		.pairs = pairs,
		.n = COUNT_OF(pairs),
		.form_id = S("the-form"),
		.proof = S("the-proof"),
		.fields = fields,
		.field_count = COUNT_OF(fields),
	};
}

TEST(problem_pages_are_whole_in_both_languages)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct problem_form form = form_to("/firm");

	for (enum problem p = PROBLEM_NOT_FOUND; p < PROBLEM__MAX; p++) {
		CHECK(problem_status(p) >= 200 && problem_status(p) < 600);
		for (enum lang lang = LANG_JA; lang < LANG__MAX; lang++) {
			str bare = page_of(a, lang, p, NULL), typed = page_of(a, lang, p, &form);
			CHECK(str_starts(bare, S("<!DOCTYPE html>")) && str_ends(bare, S("</html>")));
			CHECK(str_ends(typed, S("</html>")));
			CHECK(!has(bare, "problem-") && !has(typed, "problem-")); /* every sentence is there */
			CHECK(!has(bare, "the-form") && !has(typed, "<script>"));
		}
	}
}

TEST(problem_without_session_carries_the_form_to_the_door)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct problem_form form = form_to("/firm");
	str page = page_of(a, LANG_JA, PROBLEM_NOBODY, &form);

	CHECK(has(page, "action=\"/enter\""));
	CHECK(has(page, "name=\"carried-to\" value=\"/firm\""));
	CHECK(has(page, "name=\"carried.name\" value=\"&quot;&gt;&lt;script&gt;\""));
	CHECK(has(page, "name=\"carried.version\" value=\"3\""));
	CHECK(!has(page, "the-proof"));
	CHECK(!has(page_of(a, LANG_JA, PROBLEM_NOBODY, NULL), "carried"));
}

TEST(problem_after_signing_in_sends_to_where_it_was_going)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct problem_form form = form_to("/firm");
	str page = page_of(a, LANG_JA, PROBLEM_SEND_AGAIN, &form);

	CHECK(has(page, "method=\"post\" action=\"/firm\""));
	CHECK(has(page, "name=\"form-id\" value=\"the-form\""));
	CHECK(has(page, "name=\"form-proof\" value=\"the-proof\""));
	CHECK(has(page, "name=\"version\" value=\"3\""));
	CHECK(has(page, "<dt>会社の名前</dt>"));
	CHECK(!has(page, "<dt>version</dt>")); /* nobody knows what that is */
}

TEST(problem_never_shows_a_secret_nor_sends_what_is_forged)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct problem_form form = form_to("/firm");

	for (enum problem p = PROBLEM_NOT_FOUND; p < PROBLEM__MAX; p++) {
		CHECK(!has(page_of(a, LANG_JA, p, &form), "hidden-word"));
	}
	CHECK(!has(page_of(a, LANG_JA, PROBLEM_FORM_OVER, &form), "<form"));
}

TEST(problem_keeps_to_this_host)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	static const char *const elsewhere[] = {"//evil.example/x", "/\\evil.example", "https://evil.example", "evil",
	                                        ""};

	for (size_t i = 0; i < COUNT_OF(elsewhere); i++) {
		struct problem_form form = form_to(elsewhere[i]);
		for (enum problem p = PROBLEM_NOT_FOUND; p < PROBLEM__MAX; p++) {
			CHECK(!has(page_of(a, LANG_JA, p, &form), "evil"));
		}
	}
}

TEST(problem_takes_no_more_than_a_form_may_have)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	static struct pair pairs[FORM_FIELDS_MAX + 1];
	struct problem_form form = {.to = S("/firm"), .pairs = pairs, .n = COUNT_OF(pairs)};

	for (size_t i = 0; i < COUNT_OF(pairs); i++) {
		pairs[i] = (struct pair){S("many"), i < FORM_FIELDS_MAX ? S("one") : S("too-much")};
	}
	str page = page_of(a, LANG_JA, PROBLEM_BUSY, &form);

	CHECK(has(page, "<dt>many</dt>")); /* without its fields, the name is what there is */
	CHECK(!has(page, "too-much"));
}

TEST(problem_of_each_refusal_of_the_engine)
{
	static const struct {
		int status;
		enum problem problem;
	} refusals[] = {
		{400, PROBLEM_BAD_REQUEST}, {405, PROBLEM_NOT_METHOD},  {408, PROBLEM_TOO_SLOW},
		{413, PROBLEM_TOO_LARGE},   {414, PROBLEM_TOO_LARGE},   {431, PROBLEM_TOO_LARGE},
		{501, PROBLEM_NOT_METHOD},  {505, PROBLEM_BAD_REQUEST}, {404, PROBLEM_NOT_FOUND},
		{503, PROBLEM_BUSY},        {418, PROBLEM_BAD_REQUEST}, {599, PROBLEM_OURS},
	};

	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		CHECK_INT(problem_of_status(refusals[i].status), refusals[i].problem);
	}
}
