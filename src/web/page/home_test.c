#include "web/page/home.h"

#include "base/test.h"
#include "store/firm.h"
#include "store/task.h"
#include "web/page/page_test.h"

static const struct round_row selfcheck[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_UNKNOWN, S("")}};
static const struct round_row articles[] = {{S("1"), ANSWER_NO, S("")}};
static const struct round_row own[] = {{S("1"), ANSWER_MET, S("")}};

TEST(home_without_result_says_how_to_get_one)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	house_save(&p, "our-own", own, COUNT_OF(own));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "<h1>&lt;i&gt;さくら商店</h1>") && !page_has(page, "<i>"));
	CHECK(page_has(page, "class=\"button\" href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(page_has(page, "href=\"/answer/ipa-articles-4.0\""));
	CHECK(page_has(page, "<li class=\"here\" aria-current=\"step\">STEP 1"));
	CHECK(!page_has(page, "/measure/") && !page_has(page, "目標</span>"));
}

TEST(home_goes_on_with_what_is_open)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	int64_t round = house_open(&p);
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "0 of 25 questions answered") && page_has(page, "href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(!page_has(page, "href=\"/result/"));
	house_answer_all(&p, round, ANSWER_YES);
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/1\"") && !page_has(page, "href=\"/answer/"));
	CHECK(page_has(page, "<strong>100</strong>") && page_has(page, "Next step: keep it up"));
}

static enum err aim(struct tx *tx, void *ctx)
{
	const struct q_firm_row *firm;

	(void)ctx;
	TRY(q_firm(tx, &firm));
	struct q_firm_set changed = firm_kept(firm);
	changed.target_step = 3;
	return firm_set(tx, &changed);
}

TEST(home_shows_the_newest_result)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	house_write(&p, aim, NULL);
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "href=\"/result/ipa-articles-4.0/1\""));
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-selfcheck-3.1", selfcheck, COUNT_OF(selfcheck));
	house_save(&p, "ipa-articles-4.0", articles, COUNT_OF(articles)); /* newer, but the 25 questions come first */
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "href=\"/result/ipa-selfcheck-3.1/2\""));
	CHECK(page_has(page, "href=\"/rounds\"") && page_has(page, "class=\"button\" href=\"/measure/"));
	CHECK(page_has(page, "Items still open: 23."));
	CHECK(page_has(page, "Items answered “Don't know”: 1."));
	CHECK(page_has(page, "<li class=\"here\" aria-current=\"step\">STEP 2"));
	CHECK(page_has(page, "STEP 3: keep it up as a firm<span>Your target</span>"));
	CHECK(!page_has(page, "href=\"/answer/"));
	(void)house_open(&p);
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "Next step: go on with the questions") &&
	      page_has(page, "href=\"/result/ipa-selfcheck-3.1/2\""));
}

/* ---- what the firm does ---- */

struct saying {
	const char *measure;
	enum task_state state;
};

static enum err say(struct tx *tx, void *ctx)
{
	const struct saying *s = ctx;
	int64_t id;

	return task_say(tx, str_of(s->measure), s->state, S(""), &id);
}

TEST(home_leads_to_what_was_begun_and_on_from_what_was_done)
{
	SCOPED(house_end) struct house p;
	static const struct round_row rows[] = {{S("1"), ANSWER_NO, S("")}, {S("2"), ANSWER_NO, S("")}};

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	house_save(&p, "ipa-selfcheck-3.1", rows, COUNT_OF(rows));
	str page = house_page(&p, house_firm, LANG_EN);

	CHECK(page_has(page, "class=\"button\" href=\"/measure/update-software\""));
	CHECK(page_has(page, "Of the six articles you do 0"));
	house_write(&p, say, &(struct saying){"update-software", TASK_BEGUN});
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "finish what you began") && page_has(page, "href=\"/task/"));
	CHECK(page_has(page, "href=\"/measure/update-software\"")); /* among what comes after */
	house_write(&p, say, &(struct saying){"update-software", TASK_DONE});
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "class=\"button\" href=\"/measure/install-antivirus\""));
	CHECK(!page_has(page, "update-software") && page_has(page, "Of the six articles you do 1"));
	house_write(&p, say, &(struct saying){"install-antivirus", TASK_DONE});
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "Next step: answer again"));
}

TEST(home_tells_whoever_manages_that_the_history_does_not_fit)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	p.manages = true;
	house_verified(&p, 0);
	CHECK(!page_has(house_page(&p, house_firm, LANG_EN), "does not fit"));
	house_verified(&p, 1);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Something in the history of changes does not fit"));
	p.manages = false;
	CHECK(!page_has(house_page(&p, house_firm, LANG_EN), "does not fit"));
}
