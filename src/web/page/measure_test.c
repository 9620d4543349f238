#include "web/page/measure.h"

#include "base/test.h"
#include "web/page/page_test.h"

#define MEASURE S("update-software") /* of article 1 */

static const struct route form = {
	.path = "/measure/:measure", .act = page_measure_save, .fields = task_fields, .field_count = TASK_FIELDS};

static void look_at(struct house *p, str measure)
{
	p->visit.parts = (struct path_parts){.part = {measure}, .n = 1};
	p->request.http.path = S("/measure/x");
}

static void house_of_firm(struct house *p)
{
	house_init(p, page_measure);
	house_write(p, house_add_firm, NULL);
	look_at(p, MEASURE);
}

static enum err begin(struct house *p, const char *due, const char *version)
{
	const struct pair pairs[] = {
		{S("state"), S("begun")}, {S("due"), str_of(due)}, {S("version"), str_of(version)}};
	str where;

	return house_send(p, house_firm, &form, pairs, COUNT_OF(pairs), &where);
}

static enum err did(struct house *p, const char *day, const char *note, const char *version)
{
	const struct pair pairs[] = {{S("state"), S("done")},
	                             {S("done_on"), str_of(day)},
	                             {S("owner"), S("")},
	                             {S("note"), str_of(note)},
	                             {S("version"), str_of(version)}};
	str where;

	return house_send(p, house_firm, &form, pairs, COUNT_OF(pairs), &where);
}

static enum err read_history(struct tx *tx, void *ctx)
{
	return task_history(tx, MEASURE, ctx);
}

static struct task_history history_of(struct house *p)
{
	struct task_history h = {.n = 99};

	CHECK(store_read(p->store, p->things.arena, house_firm, read_history, &h, &p->faults) == OK);
	return h;
}

static str day_of_last(const struct task_history *h)
{
	return h->done == NULL ? S("") : h->done->done_on;
}

static bool is_fault(const struct house *p, const char *id, const char *field)
{
	return p->faults.n > 0 && strcmp(p->faults.list[0].message, id) == 0 &&
	       str_eq(p->faults.list[0].place.field, str_of(field));
}

TEST(measure_says_how_and_what_it_costs)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "1時間もかかりません") && page_has(page, "STEP 1") && page_has(page, "機器とソフト"));
	CHECK(page_has(page, "まだ何もしていないとき") && page_has(page, "少しはできているとき"));
	CHECK(page_has(page, "href=\"/item/ipa-articles-4.0/1\""));
	CHECK(page_has(page, "href=\"/item/ipa-selfcheck-3.1/1\"") && page_has(page, "確認者なし"));
	CHECK(page_has(page, "value=\"begun\"") && page_has(page, "value=\"done\""));
	CHECK(page_has(page, "name=\"version\" value=\"0\"") && !page_has(page, "この会社の記録"));
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "Less than an hour") && page_has(page, "We did this"));
}

TEST(measure_of_no_firm_can_be_read)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	str page = house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA);

	CHECK(page_has(page, "STEP 1") && page_has(page, "href=\"/begin\"") &&
	      !page_has(page, "<button type=\"submit\">これ"));
	look_at(&p, S("no-such"));
	CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
	CHECK(begin(&p, "", "0") == ERR_MISSING && is_fault(&p, "measure-unknown", ""));
}

TEST(measure_that_is_begun_becomes_done)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(begin(&p, "2030-01-10", "0") == OK);
	CHECK_STR(p.where, S("/measure/update-software?done=begun"));
	struct task_history h = history_of(&p);

	CHECK(h.n == 1 && h.open != NULL && h.open->state == TASK_BEGUN && h.done == NULL && h.seen == 1);
	str page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "いつまでに：2030年1月10日") && page_has(page, "だれが：自分"));
	CHECK(!page_has(page, "value=\"begun\"") && page_has(page, "name=\"version\" value=\"1\""));
	CHECK(did(&p, "2026-04-01", "<b>2台", "1") == OK);
	CHECK_STR(p.where, S("/measure/update-software?done=measure"));
	h = history_of(&p);
	CHECK(h.n == 1 && h.open == NULL && h.seen == 2);
	CHECK_STR(day_of_last(&h), S("2026-04-01"));
	CHECK_STR(h.rows[0].due, S("2030-01-10")); /* what the form does not say stays */
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "2026年4月1日に、やりました") && page_has(page, "&lt;b&gt;2台") &&
	      !page_has(page, "<b>2台"));
	CHECK(!page_has(page, "value=\"begun\"") && !page_has(page, "id=\"next\""));
}

TEST(measure_is_done_today_at_the_latest)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(did(&p, "9999-12-30", "", "0") == ERR_DATA && is_fault(&p, "field-day-to-come", "done_on"));
	CHECK(did(&p, "2026-02-30", "", "0") == ERR_DATA && is_fault(&p, "field-day", "done_on"));
	CHECK_INT(history_of(&p).n, 0);
	CHECK(did(&p, "", "", "0") == OK);
	struct task_history h = history_of(&p);

	CHECK(h.n == 1 && day_of_last(&h).n == 10);
	CHECK_STR(h.rows[0].due, S("9999-12-31"));
}

TEST(measure_done_in_two_tabs_is_done_once)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(did(&p, "2026-04-01", "", "0") == OK);
	CHECK(did(&p, "2026-04-01", "", "0") == ERR_NO && is_fault(&p, "record-changed", ""));
	CHECK(begin(&p, "", "0") == ERR_NO);
	CHECK_INT(history_of(&p).n, 1);
	CHECK(did(&p, "2026-04-02", "", "1") == OK); /* who saw it and means it */
	CHECK_INT(history_of(&p).n, 2);
}

TEST(measure_that_is_done_says_what_is_next)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(did(&p, "2026-04-01", "", "0") == OK);
	p.done = S("measure");
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "id=\"next\""));
	CHECK(page_has(page, "6か条の次のひとつ") && page_has(page, "href=\"/#next\""));
	p.done = S("begun");
	CHECK(!page_has(house_page(&p, house_firm, LANG_JA), "id=\"next\""));
}

TEST(measure_tells_of_its_own_firm_alone)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	CHECK(did(&p, "2026-04-01", "ひみつ", "0") == OK);
	CHECK(!page_has(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "ひみつ"));
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "ひみつ"));
}

/* Every measure can be read, and has its words. */
TEST(measures_are_all_there)
{
	const struct catalogue *c = &catalogue_builtin;
	SCOPED(house_end) struct house p;

	house_of_firm(&p);
	for (uint32_t i = 0; i < c->measure_count; i++) {
		look_at(&p, catalogue_ref(c, c->measures[i].id));
		str page = house_page(&p, house_firm, i % 2 == 0 ? LANG_JA : LANG_EN);
		CHECK(page_has(page, "href=\"/item/") && page_has(page, "STEP "));
	}
}
