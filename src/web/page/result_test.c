#include "web/page/result.h"

#include "base/test.h"
#include "render/assess.h"
#include "web/page/page_test.h"

static const struct round_row first[] = {{S("1"), ANSWER_NO, S("")}, {S("2"), ANSWER_UNKNOWN, S("")}};
static const struct round_row second[] = {{S("1"), ANSWER_YES, S("<b>メモ")}, {S("2"), ANSWER_UNKNOWN, S("")}};
static const struct round_row own[] = {{S("1"), ANSWER_MET, S("")}};

static void house_of_two(struct house *p, page_show *page)
{
	house_init(p, page);
	house_write(p, house_add_firm, NULL);
	house_save(p, "ipa-selfcheck-3.1", first, COUNT_OF(first));
	house_save(p, "ipa-selfcheck-3.1", second, COUNT_OF(second));
}

static void look_at(struct house *p, str framework, str number)
{
	p->visit.parts = (struct path_parts){.part = {framework, number}, .n = 2};
}

static enum err try_at(struct house *p, struct actor actor, str framework, str number)
{
	look_at(p, framework, number);
	return house_try(p, actor, LANG_JA);
}

TEST(result_shows_a_round_and_what_changed)
{
	SCOPED(house_end) struct house p;

	house_of_two(&p, page_result);
	look_at(&p, S("ipa-selfcheck-3.1"), S("1"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "（1回目）") && !page_has(page, "id=\"changes\"") && !page_has(page, "途中の結果"));
	CHECK(page_has(page, "href=\"/answer/ipa-selfcheck-3.1\">もう一度答える"));
	look_at(&p, S("ipa-selfcheck-3.1"), S("2"));
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "（2回目）") && page_has(page, "id=\"changes\"") && page_has(page, "▲"));
	CHECK(page_has(page, "href=\"/item/ipa-selfcheck-3.1/1\"") && page_has(page, "href=\"/measure/"));
	CHECK(page_has(page, "&lt;b&gt;メモ") && !page_has(page, "<b>メモ"));
	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/2/table.csv\""));
	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/2/data.json\""));
	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/2/page.html\""));
	CHECK(!page_has(page, "<style"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "(round 2)"));
	CHECK_INT(p.visit.reply.download.n, 0);
}

TEST(result_of_an_open_round_is_said_to_be_so)
{
	SCOPED(house_end) struct house p;

	house_of_two(&p, page_result);
	(void)house_open(&p);
	look_at(&p, S("ipa-selfcheck-3.1"), S("3"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "途中の結果です") && page_has(page, "に始めた回答（3回目）"));
	CHECK(page_has(page, "href=\"/answer/ipa-selfcheck-3.1\">続きから答える"));
}

TEST(result_that_is_not_there_is_missing)
{
	static const str numbers[] = {S("0"), S("3"),  S("-1"),         S("x"),
	                              S(""),  S("1x"), S("4294967297"), S("99999999999999999999")};
	SCOPED(house_end) struct house p;

	house_of_two(&p, page_result);
	house_save(&p, "our-own", own, COUNT_OF(own));
	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		CHECK(try_at(&p, house_firm, S("ipa-selfcheck-3.1"), numbers[i]) == ERR_MISSING);
	}
	CHECK(try_at(&p, house_firm, S("our-own"), S("1")) == ERR_MISSING);
	CHECK(try_at(&p, house_firm, S("ipa-articles-4.0"), S("1")) == ERR_MISSING);
	CHECK(try_at(&p, house_firm, S("no-such"), S("1")) == ERR_MISSING);
	CHECK(try_at(&p, (struct actor){.tenant = 8}, S("ipa-selfcheck-3.1"), S("1")) == ERR_MISSING);
	CHECK(try_at(&p, (struct actor){.tenant = TENANT_INSTALLATION}, S("ipa-selfcheck-3.1"), S("1")) == ERR_MISSING);
	CHECK(try_at(&p, house_firm, S("ipa-selfcheck-3.1"), S("2")) == OK);
}

TEST(result_files_are_named_and_whole)
{
	SCOPED(house_end) struct house p;

	house_of_two(&p, page_result_csv);
	look_at(&p, S("ipa-selfcheck-3.1"), S("2"));
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "unknown"));
	CHECK_STR(p.visit.reply.download, S("toride-ipa-selfcheck-3.1-2.csv"));
	p.page = page_result_json;
	CHECK(str_starts(house_page(&p, house_firm, LANG_JA), S("{")));
	CHECK_STR(p.visit.reply.download, S("toride-ipa-selfcheck-3.1-2.json"));
	p.page = page_result_html;
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "<style>") && !page_has(page, "id=\"changes\"")); /* as `toride round show` */
	CHECK(!page_has(page, "href=\"/"));                                    /* it stands alone */
	CHECK_STR(p.visit.reply.download, S("toride-ipa-selfcheck-3.1-2.html"));
	CHECK(try_at(&p, house_firm, S("ipa-selfcheck-3.1"), S("9")) == ERR_MISSING);
	CHECK_INT(p.visit.reply.download.n, 0);
}
