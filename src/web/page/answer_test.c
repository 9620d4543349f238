#include "base/test.h"
#include "core/edition.h"
#include "store/firm.h"
#include "store/round.h"
#include "store/things_test.h"
#include "web/page/answer.h"
#include "web/route.h"

enum { PAGE_MAX = 128 * 1024 };

#define CHECKS S("ipa-selfcheck-3.1")
#define PATH "/answer/:framework/:item"

static const struct actor firm = {.tenant = 7, .person = PERSON_LOCAL};

/* A store of the test's own, and one visit. */
struct house {
	struct things things;
	struct store *store;
	struct faults faults;
	struct exchange_request request;
	struct visit visit;
	struct route route; /* of the form */
};

static const struct route page_row = {.path = PATH};

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("さくら商店"));
}

static void house_init(struct house *p)
{
	*p = (struct house){.store = NULL};
	things_init(&p->things);
	CHECK(store_open(p->things.arena, &p->things.where, MODE_WRITE, true, &p->store, &p->faults) == OK);
	CHECK(store_write(p->store, p->things.arena, firm, add_firm, NULL, &p->faults) == OK);
}

static void house_end(struct house *p)
{
	store_end(&p->store);
	things_end(&p->things);
}

/* Somebody of the firm comes to /answer/FRAMEWORK/LAST; "": no last part. */
static struct visit *visit_to(struct house *p, str framework, str last)
{
	struct visit *v = &p->visit;

	p->faults.n = 0;
	p->request.http.path = str_eq(last, S("end")) ? S("/answer/x/end") : S("/answer/x/1");
	*v = (struct visit){.arena = p->things.arena, .request = &p->request, .lang = LANG_JA, .faults = &p->faults};
	v->session = (struct session){.is_there = true, .actor = firm, .key = S("k")};
	v->parts = (struct path_parts){.part = {framework, last}, .n = 2};
	v->route = &page_row;
	buf_init(&v->out, p->things.arena, PAGE_MAX);
	return v;
}

static enum err show(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;
	str last = v->parts.part[1];

	TRY(q_firm(tx, &v->firm)); /* as the frame does */
	return last.n == 0              ? page_answer_next(tx, v)
	       : str_eq(last, S("end")) ? page_answer_end(tx, v)
	                                : page_answer(tx, v);
}

static enum err shown(struct house *p, struct visit *v)
{
	enum err err = store_read(p->store, p->things.arena, v->session.actor, show, v, &p->faults);

	CHECK(!v->out.bad);
	return err;
}

static enum err get(struct house *p, str framework, const char *last)
{
	return shown(p, visit_to(p, framework, str_of(last)));
}

static bool has(const struct house *p, const char *text)
{
	return str_find(buf_str(&p->visit.out), str_of(text)) != SIZE_MAX;
}

static enum err act(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;
	str where = S("");

	TRY(q_firm(tx, &v->firm));
	TRY(v->route->act(tx, v, &where));
	v->reply.location = where;
	return OK;
}

/* Sends what passed the rows of the form. */
static enum err save(struct house *p, str framework, const char *item, const char *answer, const char *note,
                     int64_t version)
{
	struct visit *v = visit_to(p, framework, str_of(item));

	p->route = (struct route){
		.path = PATH, .act = page_answer_save, .fields = answer_fields, .field_count = ANSWER_FIELDS};
	v->route = &p->route;
	v->value[0] = (struct field_value){.given = true, .text = str_of(answer)};
	v->value[1] = (struct field_value){.given = note[0] != 0, .text = str_of(note)};
	v->value[2] = (struct field_value){.given = true, .number = version};
	return store_write(p->store, p->things.arena, firm, act, v, &p->faults);
}

static enum err end_round(struct house *p, str framework, int64_t number, int64_t version)
{
	struct visit *v = visit_to(p, framework, S("end"));

	p->route = (struct route){
		.path = PATH, .act = page_answer_close, .fields = answer_end_fields, .field_count = ANSWER_END_FIELDS};
	v->route = &p->route;
	v->value[0] = (struct field_value){.given = true, .number = number};
	v->value[1] = (struct field_value){.given = true, .number = version};
	return store_write(p->store, p->things.arena, firm, act, v, &p->faults);
}

static bool is_fault(const struct house *p, const char *id, const char *field)
{
	return p->faults.n > 0 && strcmp(p->faults.list[0].message, id) == 0 &&
	       str_eq(p->faults.list[0].place.field, str_of(field));
}

TEST(questions_come_one_behind_the_other)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, EDITION_ARTICLES, "1") == OK && has(&p, "6問中の1問目") && has(&p, "回答済み：0問"));
	CHECK(!has(&p, "前の質問") && has(&p, "href=\"/answer/ipa-articles-4.0/2\""));
	CHECK(has(&p, "はい") && !has(&p, "わからない") && !has(&p, "checked"));
	CHECK(get(&p, EDITION_ARTICLES, "6") == OK);
	CHECK(has(&p, "href=\"/answer/ipa-articles-4.0/5\"") && has(&p, "href=\"/answer/ipa-articles-4.0/end\""));
	CHECK(save(&p, EDITION_ARTICLES, "6", "yes", "", 0) == OK);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-articles-4.0/end"));
	CHECK(save(&p, EDITION_ARTICLES, "1", "no", "", 0) == OK);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-articles-4.0/2"));
	CHECK(get(&p, EDITION_ARTICLES, "2") == OK && has(&p, "回答済み：2問"));
}

TEST(the_first_open_question_comes_first)
{
	SCOPED(house_end) struct house p;
	static const char *const items[] = {"1", "2", "3", "4", "5", "6"};

	house_init(&p);
	CHECK(get(&p, EDITION_ARTICLES, "") == OK && p.visit.reply.status == 303);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-articles-4.0/1"));
	CHECK(save(&p, EDITION_ARTICLES, "1", "yes", "", 0) == OK &&
	      save(&p, EDITION_ARTICLES, "3", "yes", "", 0) == OK);
	CHECK(get(&p, EDITION_ARTICLES, "") == OK);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-articles-4.0/2"));
	for (size_t i = 0; i < COUNT_OF(items); i++) {
		CHECK(save(&p, EDITION_ARTICLES, items[i], "no", "", i == 0 || i == 2) == OK);
	}
	CHECK(get(&p, EDITION_ARTICLES, "") == OK);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-articles-4.0/end"));
}

TEST(a_question_that_is_not_there_is_missing)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, S("our-own"), "1") == ERR_MISSING && is_fault(&p, "framework-unknown", ""));
	CHECK(get(&p, CHECKS, "26") == ERR_MISSING && is_fault(&p, "round-item", ""));
	CHECK(get(&p, S("our-own"), "end") == ERR_MISSING && get(&p, S("our-own"), "") == ERR_MISSING);
	CHECK(save(&p, CHECKS, "26", "yes", "", 0) == ERR_MISSING);
	CHECK(end_round(&p, CHECKS, 3, 1) == ERR_MISSING && is_fault(&p, "round-unknown", ""));
}

TEST(what_was_answered_is_shown_again)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(save(&p, CHECKS, "12", "partly", "<i>レジ", 0) == OK);
	CHECK(get(&p, CHECKS, "12") == OK);
	CHECK(has(&p, "value=\"partly\" checked") && !has(&p, "value=\"yes\" checked"));
	CHECK(has(&p, "&lt;i&gt;レジ") && !has(&p, "<i>"));
	CHECK(has(&p, "name=\"version\" value=\"1\""));
	CHECK(has(&p, "25問中の12問目") && has(&p, "width=\"480\"") && has(&p, "一部実施している"));
	CHECK(get(&p, CHECKS, "1") == OK && has(&p, "Windowsでは") && has(&p, "どういうことか"));
}

TEST(not_applicable_needs_a_reason)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(save(&p, CHECKS, "1", "na", "", 0) == ERR_DATA && is_fault(&p, "answer-na-reason", "note"));
	CHECK(save(&p, CHECKS, "1", "na", "使っていない", 0) == OK);
	CHECK(save(&p, EDITION_ARTICLES, "1", "na", "使っていない", 0) == ERR_DATA &&
	      is_fault(&p, "form-choice", "answer"));
	CHECK(save(&p, EDITION_ARTICLES, "1", "unknown", "", 0) == ERR_DATA && is_fault(&p, "form-choice", "answer"));
}

TEST(a_late_tab_sees_what_is_saved_now)
{
	SCOPED(house_end) struct house p;
	static const struct pair typed[] = {{S("answer"), S("yes")}, {S("note"), S("秋")}, {S("version"), S("0")}};
	struct visit *v;

	house_init(&p);
	CHECK(save(&p, CHECKS, "5", "no", "春", 0) == OK);
	CHECK(save(&p, CHECKS, "5", "yes", "秋", 0) == ERR_NO && is_fault(&p, "record-changed", ""));
	v = visit_to(&p, CHECKS, S("5"));
	v->typed = &p.route;
	v->form = (struct form){typed, COUNT_OF(typed)};
	v->stale = true;
	CHECK(shown(&p, v) == OK);
	CHECK(has(&p, "今の記録は「実施していない」です") && has(&p, "今の記録は「春」です"));
	CHECK(has(&p, "value=\"yes\" checked") && has(&p, "name=\"version\" value=\"1\""));
	CHECK(save(&p, CHECKS, "5", "yes", "秋", 1) == OK);
}

TEST(the_end_counts_and_names_what_is_open)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, EDITION_ARTICLES, "end") == OK && has(&p, "まだありません") && !has(&p, "結果を見る"));
	CHECK(end_round(&p, EDITION_ARTICLES, 0, 0) == ERR_NO && is_fault(&p, "round-empty", ""));
	CHECK(save(&p, CHECKS, "2", "unknown", "", 0) == OK && save(&p, CHECKS, "1", "yes", "", 0) == OK);
	CHECK(get(&p, CHECKS, "end") == OK);
	CHECK(has(&p, "25問中、2問に回答済み") && has(&p, "「わからない」と答えた質問：1問"));
	CHECK(has(&p, "<a class=\"button\" href=\"/answer/ipa-selfcheck-3.1/3\">続きから答える"));
	CHECK(has(&p, "href=\"/answer/ipa-selfcheck-3.1/2\">2 ") && has(&p, "<span class=\"word\">わからない</span>"));
	CHECK(has(&p, "href=\"/result/ipa-selfcheck-3.1/1\"") && has(&p, "name=\"number\" value=\"1\""));
}

TEST(the_last_answer_leads_to_the_result)
{
	SCOPED(house_end) struct house p;
	static const char *const items[] = {"1", "2", "3", "6", "5", "4"}; /* in whatever order */

	house_init(&p);
	for (size_t i = 0; i < COUNT_OF(items); i++) {
		CHECK(save(&p, EDITION_ARTICLES, items[i], "yes", "", 0) == OK);
	}
	CHECK_STR(p.visit.reply.location, S("/result/ipa-articles-4.0/1"));
	CHECK(save(&p, EDITION_ARTICLES, "2", "no", "", 1) == OK); /* changed afterwards */
	CHECK_STR(p.visit.reply.location, S("/result/ipa-articles-4.0/1"));
	CHECK(get(&p, EDITION_ARTICLES, "end") == OK && has(&p, "すべて答えました") && !has(&p, "続きから答える"));
}

TEST(an_answer_is_taken_back)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, CHECKS, "3") == OK && !has(&p, "取り消す") && has(&p, "答えずに次へ"));
	CHECK(save(&p, CHECKS, "3", "partly", "春まで", 0) == OK);
	CHECK(get(&p, CHECKS, "3") == OK && has(&p, "取り消す") && !has(&p, "答えずに次へ"));
	CHECK(save(&p, CHECKS, "3", "none", "", 0) == ERR_NO && is_fault(&p, "record-changed", ""));
	CHECK(save(&p, CHECKS, "3", "none", "", 1) == OK);
	CHECK_STR(p.visit.reply.location, S("/answer/ipa-selfcheck-3.1/3"));
	CHECK(get(&p, CHECKS, "3") == OK && !has(&p, "checked") && !has(&p, "春まで") && has(&p, "回答済み：0問"));
}

TEST(behind_the_end_a_new_round_begins)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(save(&p, EDITION_ARTICLES, "1", "yes", "", 0) == OK);
	CHECK(end_round(&p, EDITION_ARTICLES, 1, 9) == ERR_NO && is_fault(&p, "record-changed", ""));
	CHECK(end_round(&p, EDITION_ARTICLES, 1, 1) == OK);
	CHECK_STR(p.visit.reply.location, S("/result/ipa-articles-4.0/1"));
	CHECK(get(&p, EDITION_ARTICLES, "1") == OK && has(&p, "name=\"version\" value=\"0\"") && !has(&p, "checked"));
	CHECK(save(&p, EDITION_ARTICLES, "1", "no", "", 1) == ERR_NO && is_fault(&p, "record-changed", ""));
	CHECK(save(&p, EDITION_ARTICLES, "1", "no", "", 0) == OK);
	/* a tab that still has the round before */
	CHECK(end_round(&p, EDITION_ARTICLES, 1, 1) == OK);
	CHECK_STR(p.visit.reply.location, S("/result/ipa-articles-4.0/1"));
	CHECK(get(&p, EDITION_ARTICLES, "1") == OK && has(&p, "value=\"no\" checked"));
	CHECK(end_round(&p, EDITION_ARTICLES, 2, 1) == OK);
	CHECK_STR(p.visit.reply.location, S("/result/ipa-articles-4.0/2"));
}
