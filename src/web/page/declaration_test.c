#include "web/page/declaration.h"

#include "base/test.h"
#include "core/article.h"
#include "core/field.h"
#include "store/declaration.h"
#include "store/document_version.h"
#include "store/firm.h"
#include "store/task.h"
#include "web/page/home.h"
#include "web/page/page_test.h"

static const struct q_declaration_set nothing = {
	.number = S(""),
	.declared_on = DAY_NONE,
	.edition = S(""),
	.shown_where = S(""),
	.review_on = DAY_NONE,
	.withdrawn_on = DAY_NONE,
	.corporate = S(""),
	.contact = S(""),
};

static enum err keep(struct tx *tx, void *ctx)
{
	return declaration_keep(tx, ctx);
}

/* Begins every second article, and does the others. */
static enum err take_articles(struct tx *tx, void *ctx)
{
	const struct catalogue *c = &catalogue_builtin;
	int64_t id;

	(void)ctx;
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		const struct measure *m = article_measure(c, i);
		TRY(task_add(tx,
		             &(const struct q_task_add){.title = catalogue_text(c, m->title, LANG_JA),
		                                        .measure = catalogue_ref(c, m->id),
		                                        .state = i % 2 == 0 ? TASK_BEGUN : TASK_DONE},
		             &id));
	}
	return OK;
}

TEST(declaration_without_anything_says_what_is_lacking)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "あと6つです") && page_has(page, "あと25問です"));
	CHECK(page_has(page, "href=\"/articles\"") && page_has(page, "href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(page_has(page, "Torideは、どこにも申し込みません") && page_has(page, "自己宣言IDを書いておく"));
	CHECK(!page_has(page, "準備ができています") && !page_has(page, "id=\"own\""));
	CHECK(!page_has(page, "認定") && !page_has(page, "認証"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Of the six, 6 to go."));
}

TEST(declaration_counts_articles_that_were_chosen)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	house_write(&p, take_articles, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "6つとも、やっているか、やると決めています。"));
	CHECK_INT(page_count(page, "準備ができています"), 1);
}

TEST(declaration_counts_what_the_answers_say)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	int64_t round = house_open(&p);
	house_answer_all(&p, round, ANSWER_NO);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "あと6つです") && page_has(page, "25問すべてに答えてあります。"));
	CHECK(page_has(page, "第3.1版の25問に"));
}

static enum err decide_policy(struct tx *tx, void *ctx)
{
	const struct q_document_version_row **row = ctx;
	const struct decision d = {.pattern = S("policy"), .by = S("髙橋"), .frozen = S("{}")};

	return document_decide(tx, &d, row);
}

static enum err publish_policy(struct tx *tx, void *ctx)
{
	const struct q_document_version_row **row = ctx;

	TRY(document_version_find(tx, S("policy"), 0, row));
	return document_publish(tx, (*row)->id, (*row)->version);
}

TEST(declaration_is_ready_with_a_policy_that_is_public)
{
	SCOPED(house_end) struct house p;
	const struct q_document_version_row *row;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	house_answer_all(&p, house_open(&p), ANSWER_NO);
	house_write(&p, decide_policy, &row);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "決めてあります。") && !page_has(page, "公開してあります。"));
	CHECK(!page_has(page, "準備ができています"));
	house_write(&p, publish_policy, &row);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "公開してあります。"));
	CHECK_INT(page_count(page, "準備ができています"), 1);
}

TEST(declaration_takes_articles_of_a_self_check_with_yes)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	house_answer_all(&p, house_open(&p), ANSWER_PARTLY);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "6つとも、やっているか、やると決めています。"));
}

TEST(declaration_marks_what_is_not_verified_and_what_is_over)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_count(page, "未確認です") > 3);
	CHECK(page_has(page, "この内容の期日（2026年8月25日）は過ぎています"));
}

TEST(declaration_shows_the_own_one_with_its_number)
{
	SCOPED(house_end) struct house p;
	struct q_declaration_set d = nothing;

	house_init_at(&p, "/declaration");
	house_write(&p, house_add_firm, NULL);
	d.stars = 1;
	d.number = S("４1234567890");
	d.declared_on = S("2020-02-29");
	d.edition = S("3.1");
	d.shown_where = S("<b>名刺");
	house_write(&p, keep, &d);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "一つ星の自己宣言") && page_has(page, "<dd>41234567890</dd>"));
	CHECK(page_has(page, "4で始まる、以前のシステムの番号です") && page_has(page, "年に一度の見直しの時期です"));
	CHECK(page_has(page, "2021年2月28日") && page_has(page, "&lt;b&gt;名刺") && !page_has(page, "<b>"));
	d.version = 1;
	d.withdrawn_on = S("2020-03-01");
	house_write(&p, keep, &d);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "2020年3月1日に取り下げました。") && !page_has(page, "年に一度の見直し"));
}

TEST(declaration_data_has_what_is_known)
{
	SCOPED(house_end) struct house p;
	struct q_declaration_set d = nothing;

	house_init_at(&p, "/declaration/data");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "data-copy=\"asked-name\"") && !page_has(page, "data-copy=\"asked-corporate\""));
	CHECK(page_has(page, "href=\"/declaration/own\" aria-label=\"書きに行く：法人番号\""));
	d.corporate = S("７000012050002");
	d.contact = S("髙橋");
	house_write(&p, keep, &d);
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, ">7000012050002</span>") && page_has(page, ">髙橋</span>"));
	CHECK(page_has(page, "Not verified") && page_has(page, "gBizID"));
}

TEST(declaration_is_on_the_home_page)
{
	SCOPED(house_end) struct house p;
	struct q_declaration_set d = nothing;

	house_init(&p, page_home);
	house_write(&p, house_add_firm, NULL);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "href=\"/declaration\">準備を見る"));
	d.stars = 2;
	d.declared_on = S("2020-01-01");
	house_write(&p, keep, &d);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "年に一度の見直しの日（2021年1月1日）が来ました"));
}
