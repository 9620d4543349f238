#include "intake/content.h"

#include "base/test.h"
#include "core/assess.h"

static struct faults fs;

#define HEAD "id: own-1\ntitle: {ja: 自社の点検}\nscale: selfcheck\n"

static enum err read(struct arena *a, str text, enum content_rule rule, struct catalogue *ret)
{
	struct content_file file = {S("own.yaml"), text};

	fs.n = fs.more = 0;
	return content_read(a, &catalogue_builtin, &file, 1, rule, ret, &fs);
}

TEST(a_firms_own_list_stands_beside_the_builtin_ones)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	struct catalogue c;

	CHECK(read(a,
	           S(HEAD "parts:\n  - id: a\n    title: {ja: 店}\n    items:\n      - id: till\n"
	                  "        question: {ja: レジは閉めますか。}\n        measures: [closing-routine, own-step]\n"
	                  "        refs: [{scheme: x, place: \"1\"}]\n        uses: [premises]\n"
	                  "measures:\n  - {id: own-step, title: {ja: 鍵を数える}, step: 2, effort: 1, kind: people, "
	                  "cost: none, duty: once}\n"),
	           CONTENT_OWN, &c) == OK);
	const struct framework *f = catalogue_framework(&c, S("own-1"));

	CHECK(f != NULL);
	if (f == NULL) {
		return;
	}
	const struct item *item = catalogue_item(&c, f, S("till"));

	CHECK_STR(catalogue_ref(&c, f->edition), S("1"));
	CHECK_STR(catalogue_text(&c, item->title, LANG_EN), S("レジは閉めますか。"));
	CHECK_STR(catalogue_ref(&c, catalogue_item_measure(&c, item, 1)->id), S("own-step"));
	CHECK_INT(item->uses, 1u << USE_PREMISES);
	CHECK(catalogue_framework(&c, S("ipa-selfcheck-3.1")) != NULL);
	CHECK_STR(
		catalogue_text(&c, catalogue_measure(&c, S("backup"))->title, LANG_JA),
		catalogue_text(&catalogue_builtin, catalogue_measure(&catalogue_builtin, S("backup"))->title, LANG_JA));
}

TEST(nested_parts_know_their_top)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	struct catalogue c;

	CHECK(read(a,
	           S(HEAD "parts:\n- id: a\n  title: {ja: A}\n  parts:\n  - id: b\n    title: {ja: B}\n    items:\n"
	                  "    - {id: \"1\", question: {ja: 問い}}\n"),
	           CONTENT_OWN, &c) == OK);
	const struct framework *f = &c.frameworks[c.framework_count - 1];

	CHECK_STR(catalogue_ref(&c, catalogue_top_part(&c, &c.items[f->items.first])->id), S("a"));
}

#define ITEMS "parts:\n- id: a\n  title: {ja: A}\n  items:\n"

TEST(content_that_is_refused)
{
	static const struct {
		str text, message;
		size_t line;
	} refused[] = {
		{S(""), S("input-empty"), 0},
		{S("# only a comment\n"), S("input-empty"), 0},
		{S("id: [\n"), S("yaml-syntax"), 2},
		{S("id: a\ntitle: {ja: \"a\\0b\"}\n"), S("input-nul"), 2},
		{S("id: a\n\tscale: b\n"), S("yaml-syntax"), 2},
		{S("id: \xFF\n"), S("yaml-encoding"), 1},
		{S("id: &x a\nscale: *x\n"), S("yaml-anchor"), 1},
		{S("a: *x\n"), S("yaml-anchor"), 1},
		{S("id: a\n---\nid: b\n"), S("yaml-documents"), 2},
		{S("[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]"), S("yaml-too-deep"), 1},
		{S(HEAD "colour: red\n"), S("yaml-key-unknown"), 4},
		{S(HEAD ITEMS "  - {id: \"1\", question: {ja: x}, colour: red}\n"), S("yaml-key-unknown"), 8},
		{S(HEAD ITEMS "  - question: {ja: x}\n"), S("yaml-key-missing"), 8},
		{S(HEAD "id: b\n"), S("yaml-key-twice"), 4},
		{S(HEAD "parts: 3\n"), S("yaml-shape"), 4},
		{S("- a\n"), S("yaml-shape"), 1},
		{S(HEAD "parts: []\n"), S("content-no-items"), 0},
		{S("id: a\ntitle: {ja: x}\nscale: stars\n" ITEMS "  - {id: \"1\", question: {ja: x}}\n"),
	         S("content-word"), 3},
		{S("id: A B\ntitle: {ja: x}\nscale: yesno\n" ITEMS "  - {id: \"1\", question: {ja: x}}\n"),
	         S("content-id"), 1},
		{S("id: ipa-selfcheck-3.1\ntitle: {ja: x}\nscale: yesno\n" ITEMS
	           "  - {id: \"1\", question: {ja: x}}\n"),
	         S("content-id-twice"), 1},
		{S(HEAD ITEMS "  - {id: \"1\", question: {ja: x}}\n  - {id: \"2\", question: {ja: y}}\n"
	                      "  - {id: \"1\", question: {ja: z}}\n"),
	         S("content-id-twice"), 10},
		{S(HEAD ITEMS "  - {id: \"1\", question: {en: x}}\n"), S("content-text-missing"), 8},
		{S(HEAD ITEMS "  - id: \"1\"\n    question: {ja: x}\n    measures: [backup, no-such]\n"),
	         S("content-measure-unknown"), 10},
		{S(HEAD ITEMS "  - id: \"1\"\n    question: {ja: x}\n    uses: [rockets]\n"), S("content-word"), 10},
		{S(HEAD ITEMS "  - id: \"1\"\n    question: {ja: x}\n    source: {document: no-such}\n"),
	         S("content-document-unknown"), 8},
		{S(HEAD ITEMS "  - id: \"1\"\n    question: {ja: x}\n    reviewed: yesterday\n"), S("content-reviewed"),
	         10},
		{S(HEAD ITEMS "  - {id: \"1\", question: {ja: x}}\nphrases:\n- {id: p, ja: a, en: b}\n"),
	         S("content-not-own"), 9},
		{S(HEAD ITEMS "  - {id: \"1\", question: {ja: x}}\nterms:\n- {id: t, title: {ja: a}, reading: あ}\n"),
	         S("content-not-own"), 9},
		{S("measures:\n- {id: m, title: {ja: t}, step: 9, effort: 1, kind: people, cost: none, duty: once}\n"),
	         S("content-number"), 2},
	};

	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
		struct catalogue c = {.blob = NULL};
		CHECK(read(a, refused[i].text, CONTENT_OWN, &c) == ERR_DATA);
		CHECK(c.blob == NULL);
		CHECK_STR(str_of(fs.n == 0 ? "" : fs.list[0].message), refused[i].message);
		CHECK_INT(fs.list[0].place.line, refused[i].line);
	}
}

static bool told(const char *message)
{
	for (size_t i = 0; i < fs.n; i++) {
		if (strcmp(fs.list[i].message, message) == 0) {
			return true;
		}
	}
	return false;
}

TEST(figures_that_are_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	struct catalogue c;

	CHECK(read(a, S("figures:\n- {id: f, survey: nobody, percent: \"12\", n: -1, choice: some, items: [x/1]}\n"),
	           CONTENT_PRODUCT, &c) == ERR_DATA);
	CHECK(told("content-percent") && told("content-survey-unknown") && told("content-word"));
	CHECK(told("content-item-unknown") && told("content-number") && told("content-text-missing"));
}

TEST(parts_may_not_be_nested_without_end)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	struct catalogue c;
	struct buf b;

	buf_init(&b, a, 10000);
	buf_lit(&b, HEAD);
	for (size_t depth = 0; depth < 7; depth++) {
		buf_repeat(&b, S("  "), depth);
		buf_lit(&b, "parts:\n");
		buf_repeat(&b, S("  "), depth);
		buf_lit(&b, "- id: p");
		buf_int(&b, (int64_t)depth);
		buf_char(&b, '\n');
		buf_repeat(&b, S("  "), depth + 1);
		buf_lit(&b, "title: {ja: x}\n");
	}
	CHECK(read(a, buf_str(&b), CONTENT_OWN, &c) == ERR_DATA);
	CHECK_STR(str_of(fs.list[0].message), S("content-too-deep"));
}

TEST(the_product_must_say_more_than_a_firm)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	str text = S(HEAD ITEMS "  - {id: \"1\", question: {ja: x}}\n");
	struct catalogue c;

	CHECK(read(a, text, CONTENT_OWN, &c) == OK);
	CHECK(read(a, text, CONTENT_PRODUCT, &c) == ERR_DATA);
	CHECK(fs.n > 5);
}
