#include "web/page/item.h"

#include "base/test.h"
#include "web/page/page_test.h"

static const struct round_row answers[] = {{S("1"), ANSWER_PARTLY, S("<b>レジ")}, {S("2"), ANSWER_YES, S("")}};

static void look_at(struct house *p, str framework, str item)
{
	p->visit.parts = (struct path_parts){.part = {framework, item}, .n = 2};
}

static void house_of_firm(struct house *p)
{
	house_init(p, page_item);
	house_write(p, house_add_firm, NULL);
}

TEST(item_says_what_it_means_and_where_it_leads)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	look_at(&p, S("ipa-selfcheck-3.1"), S("1"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "どういうことか") && page_has(page, "なぜ大切か") && page_has(page, "Windowsでは"));
	CHECK(page_has(page, "「一部実施している」とは") && page_has(page, "href=\"/measure/update-software\""));
	CHECK(page_has(page, "手間：1時間もかかりません") && page_has(page, "費用：かかりません"));
	CHECK(page_has(page, "質問：") && page_has(page, "n="));
	CHECK(page_has(page, "確認者なし") && page_has(page, "<dd>3.1</dd>"));
	CHECK(page_has(page, "まだ答えていません") && page_has(page, "href=\"/answer/ipa-selfcheck-3.1/1\""));
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "What it means") && page_has(page, "Not answered yet"));
}

TEST(item_shows_the_newest_answer)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	house_save(&p, "ipa-selfcheck-3.1", &answers[1], 1);
	house_save(&p, "ipa-selfcheck-3.1", answers, COUNT_OF(answers));
	look_at(&p, S("ipa-selfcheck-3.1"), S("1"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "一部実施している") && page_has(page, "（2回目）") && !page_has(page, "まだ途中です"));
	CHECK(page_has(page, "&lt;b&gt;レジ") && !page_has(page, "<b>レジ"));
	(void)house_open(&p); /* a round without an answer hides nothing */
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "（2回目）"));
	CHECK(page_has(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "まだ答えていません"));
}

TEST(item_that_is_not_there_is_missing)
{
	static const struct path_parts nowhere[] = {
		{.part = {S("no-such"), S("1")}, .n = 2},
		{.part = {S("ipa-selfcheck-3.1"), S("26")}, .n = 2},
		{.part = {S("ipa-selfcheck-3.1"), S("")}, .n = 2},
	};
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	for (size_t i = 0; i < COUNT_OF(nowhere); i++) {
		p.visit.parts = nowhere[i];
		CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
	}
}

/* Every item of every framework can be read, and every measure it leads to is on its page. */
TEST(items_are_all_there)
{
	const struct catalogue *c = &catalogue_builtin;
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	for (uint32_t i = 0; i < c->framework_count; i++) {
		for (uint32_t k = 0; k < c->frameworks[i].items.count; k++) {
			const struct item *item = catalogue_item_at(c, &c->frameworks[i], k);
			look_at(&p, catalogue_ref(c, c->frameworks[i].id), catalogue_ref(c, item->id));
			str page = house_page(&p, house_firm, k % 2 == 0 ? LANG_JA : LANG_EN);
			for (uint32_t m = 0; m < item->measures.count; m++) {
				CHECK(str_find(page, catalogue_ref(c, catalogue_item_measure(c, item, m)->id)) !=
				      SIZE_MAX);
			}
		}
	}
}
