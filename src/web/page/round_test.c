#include "web/page/round.h"

#include "base/test.h"
#include "core/id.h"
#include "web/page/page_test.h"

static const struct round_row selfcheck[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NO, S("")}};
static const struct round_row articles[] = {{S("1"), ANSWER_NO, S("")}};
static const struct round_row own[] = {{S("1"), ANSWER_MET, S("")}};

static const struct route route = {.fields = round_fields, .field_count = ROUND_FIELDS};

static void house_init_round(struct house *p)
{
	house_init(p, page_round);
	p->route = &route;
	house_write(p, house_add_firm, NULL);
}

TEST(rounds_that_are_not_there_yet_invite)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_round);
	p.route = &route;
	CHECK(page_has(house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA), "href=\"/firm\""));
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "No rounds yet") && page_has(page, "class=\"button\" href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(page_has(page, "href=\"/answer/ipa-articles-4.0\""));
}

TEST(rounds_are_listed_with_their_results)
{
	SCOPED(house_end) struct house p;

	house_init_round(&p);
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	house_save(&p, "our-own", own, COUNT_OF(own));
	int64_t round = house_open(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/1\"") &&
	      page_has(page, "<span class=\"number\">4 / 100"));
	CHECK(page_has(page, "href=\"/result/ipa-articles-4.0/1\"") && page_has(page, "回答 1 / 6"));
	CHECK(page_has(page, "<span class=\"name\">our-own</span>") && !page_has(page, "/result/our-own"));
	CHECK(page_has(page, "href=\"/answer/ipa-selfcheck-3.1\">続きから答える") && page_has(page, "途中"));
	CHECK(!page_has(page, "まだ記録がありません") && !page_has(page, "答えを見直す"));
	house_answer_all(&p, round, ANSWER_YES);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "答えを見直す") && !page_has(page, "途中"));
	CHECK(page_has(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "まだ記録がありません"));
}

TEST(rounds_without_end_are_shown_ten_at_a_time)
{
	SCOPED(house_end) struct house p;

	house_init_round(&p);
	for (size_t i = 0; i < 10; i++) {
		house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	}
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "href=\"/result/"), 10);
	CHECK_INT(page_count(page, "回答 1 / 6"), 10);
	CHECK(!page_has(page, "/rounds?after="));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "href=\"/result/"), 10);
	CHECK(page_has(page, "/11\"") && !page_has(page, "/1\"") && !page_has(page, "新しい記録へ戻る"));
	str link = S("/rounds?after=");
	size_t at = str_find(page, link);
	CHECK(at != SIZE_MAX);
	p.value[0].given = id_read(str_slice(page, at + link.n, ID_LENGTH), &p.value[0].number);
	CHECK(p.value[0].given);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_count(page, "href=\"/result/") == 1 && page_has(page, "/1\"") && page_has(page, "新しい記録へ戻る"));
	p.value[0].number = 5; /* none of ours */
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "/11\""));
}

/* ---- the picture of the scores ---- */

static void save_all(struct house *p, enum answer answer)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1"));
	struct round_row rows[25];

	for (uint32_t i = 0; i < COUNT_OF(rows); i++) {
		str item = catalogue_ref(&catalogue_builtin, catalogue_item_at(&catalogue_builtin, f, i)->id);
		rows[i] = (struct round_row){item, answer, S("")};
	}
	house_save(p, "ipa-selfcheck-3.1", rows, COUNT_OF(rows));
}

TEST(scores_of_whole_rounds_stand_beside_each_other)
{
	SCOPED(house_end) struct house p;

	house_init_round(&p);
	save_all(&p, ANSWER_UNKNOWN);
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	CHECK(!page_has(house_page(&p, house_firm, LANG_JA), "<svg")); /* one is no history */
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	save_all(&p, ANSWER_PARTLY);
	save_all(&p, ANSWER_YES);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "class=\"full\""), 3); /* a part of the questions is no score */
	CHECK(page_has(page, "y=\"100\" width=\"10\" height=\"0\"") && page_has(page, "<span>-25点</span>"));
	CHECK(page_has(page, "y=\"50\" width=\"10\" height=\"50\"") && page_has(page, "<span>50点</span>"));
	CHECK(page_has(page, "y=\"0\" width=\"10\" height=\"100\"") && page_has(page, "<span>100点</span>"));
}
