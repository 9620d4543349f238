#include "web/page/article.h"

#include "base/test.h"
#include "core/edition.h"
#include "web/page/page_test.h"

static const struct round_row answers[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NO, S("")}};
static const struct route form = {.act = page_article_save, .fields = article_fields, .field_count = ARTICLE_FIELDS};

static void house_of_firm(struct house *p)
{
	house_init(p, page_article);
	house_write(p, house_add_firm, NULL);
	p->request.http.path = S("/articles");
}

static enum err did(struct house *p, const char *item, const char *day, const char *version)
{
	const struct pair pairs[] = {
		{S("item"), str_of(item)}, {S("done_on"), str_of(day)}, {S("version"), str_of(version)}};
	str where;

	return house_send(p, house_firm, &form, pairs, COUNT_OF(pairs), &where);
}

TEST(articles_are_six_to_choose_from)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "<li class=\"answer-"), 6);
	CHECK_INT(page_count(page, ">これを選ぶ<"), 6);
	CHECK_INT(page_count(page, "<option "), 6);
	CHECK(page_has(page, "良い出発") && page_has(page, "href=\"/answer/ipa-articles-4.0\""));
	CHECK(page_has(page, "href=\"/measure/update-software\"") &&
	      page_has(page, "href=\"/item/ipa-articles-4.0/6\""));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Choose this"));
	page = house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA);
	CHECK(page_has(page, "href=\"/begin\"") && !page_has(page, "<select"));
}

TEST(articles_tell_what_was_answered_and_done)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	house_save(&p, "ipa-articles-4.0", answers, COUNT_OF(answers));
	CHECK_INT(page_count(house_page(&p, house_firm, LANG_JA), "「はい」と答えています"), 1);
	CHECK(did(&p, "2", "2026-04-01", "0") == OK);
	CHECK_STR(p.where, S("/articles?done=measure"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "やっています（2026年4月1日から）") && page_has(page, "name=\"version\" value=\"1\""));
	CHECK_INT(page_count(page, "<option "), 5);
	CHECK_INT(page_count(page, ">これを選ぶ<"), 5);
	CHECK(!page_has(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "やっています（"));
}

TEST(articles_are_kept_once)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(did(&p, "7", "", "0") == ERR_DATA && did(&p, "1", "2999-01-01", "0") == ERR_DATA);
	CHECK(did(&p, "1", "", "0") == OK);
	CHECK(did(&p, "1", "", "0") == ERR_NO && strcmp(p.faults.list[0].message, "record-changed") == 0);
	CHECK(did(&p, "2", "", "0") == ERR_NO && did(&p, "2", "", "1") == OK);
}

TEST(articles_that_are_all_done_lead_on)
{
	static const char *const items[] = {"1", "2", "3", "4", "5", "6"};
	static const char *const versions[] = {"0", "1", "2", "3", "4", "5"};
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	for (size_t i = 0; i < COUNT_OF(items); i++) {
		CHECK(!page_has(house_page(&p, house_firm, LANG_JA), "6つとも"));
		CHECK(did(&p, items[i], "2026-04-01", versions[i]) == OK);
	}
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "6つとも、やっています") && page_has(page, "href=\"/answer/ipa-selfcheck-3.1\""));
	CHECK(!page_has(page, "<select"));
}

/* The form's words are the articles there are. */
TEST(articles_are_those_of_the_catalogue)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, EDITION_ARTICLES);

	CHECK_INT(f->items.count, 6);
	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct item *item = catalogue_item_at(&catalogue_builtin, f, i);
		CHECK_STR(catalogue_ref(&catalogue_builtin, item->id), str_of(article_fields[0].choices[i]));
	}
}
