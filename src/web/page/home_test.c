#include "web/page/home.h"

#include "base/test.h"
#include "web/page/page_test.h"

static const struct round_row selfcheck[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_UNKNOWN, S("")}};
static const struct round_row articles[] = {{S("1"), ANSWER_NO, S("")}};
static const struct round_row own[] = {{S("1"), ANSWER_MET, S("")}};

TEST(home_without_firm_leads_to_its_form)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	str page = house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA);

	CHECK(page_has(page, "ようこそ") && page_has(page, "class=\"button\" href=\"/begin\""));
	CHECK(!page_has(page, "保存しました"));
}

TEST(home_without_result_says_how_to_get_one)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	house_save(&p, "our-own", own, COUNT_OF(own));
	(void)house_open(&p);
	p.request.http.query = S("done=firm");
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "<h1>&lt;i&gt;さくら商店</h1>") && !page_has(page, "<i>"));
	CHECK(page_has(page, "class=\"button\" href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(page_has(page, "href=\"/answer/ipa-articles-4.0\""));
	CHECK(page_has(page, "<p class=\"notice\" role=\"status\">保存しました。</p>"));
	CHECK(page_has(page, "未記入"));
}

TEST(home_shows_the_newest_result)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "href=\"/result/ipa-articles-4.0/1\""));
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles)); /* newer, but the 25 questions come first */
	(void)house_open(&p);
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "class=\"button\" href=\"/result/ipa-selfcheck-3.1/2\""));
	CHECK(page_has(page, "href=\"/rounds\""));
	CHECK(page_has(page, "Items still open: 23."));
	CHECK(page_has(page, "Items answered “Don't know”: 1."));
	CHECK(page_has(page, "<ol class=\"steps\">"));
	CHECK(!page_has(page, "href=\"/answer/"));
}
