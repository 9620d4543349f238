#include "web/page/round.h"

#include "base/test.h"
#include "web/page/page_test.h"

static const struct round_row selfcheck[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NO, S("")}};
static const struct round_row articles[] = {{S("1"), ANSWER_NO, S("")}};
static const struct round_row own[] = {{S("1"), ANSWER_MET, S("")}};

TEST(rounds_that_are_not_there_yet_invite)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_round);
	CHECK(page_has(house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA), "href=\"/firm\""));
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "No rounds yet") && page_has(page, "class=\"button\" href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(page_has(page, "href=\"/answer/ipa-articles-4.0\""));
}

TEST(rounds_are_listed_with_their_results)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_round);
	house_write(&p, house_add_firm, NULL);
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	house_save(&p, "our-own", own, COUNT_OF(own));
	(void)house_open(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/1\"") &&
	      page_has(page, "<span class=\"number\">4 / 100"));
	CHECK(page_has(page, "href=\"/result/ipa-articles-4.0/1\"") && page_has(page, "回答 1 / 6"));
	CHECK(page_has(page, "<span class=\"name\">our-own</span>") && !page_has(page, "/result/our-own"));
	CHECK(page_has(page, "href=\"/answer/ipa-selfcheck-3.1\">続きから答える") && page_has(page, "途中"));
	CHECK(!page_has(page, "まだ記録がありません"));
	CHECK(page_has(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "まだ記録がありません"));
}

static size_t count_of(str page, str text)
{
	size_t n = 0;

	for (size_t at = str_find(page, text); at != SIZE_MAX; at = str_find(page, text)) {
		page = str_slice(page, at + text.n, SIZE_MAX);
		n++;
	}
	return n;
}

TEST(rounds_without_end_are_shown_up_to_a_limit)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_round);
	house_write(&p, house_add_firm, NULL);
	for (size_t i = 0; i < 100; i++) {
		house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	}
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(count_of(page, S("href=\"/result/")), 100);
	CHECK_INT(count_of(page, S("回答 1 / 6")), 20);
	CHECK(!page_has(page, "新しい100件"));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(count_of(page, S("href=\"/result/")), 100);
	CHECK(page_has(page, "新しい100件") && page_has(page, "/101\"") && !page_has(page, "/1\""));
}
