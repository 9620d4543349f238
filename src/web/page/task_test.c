#include "web/page/task.h"

#include "base/test.h"
#include "core/id.h"
#include "web/page/page_test.h"

enum { MANY = 120 };

static const struct route form = {
	.path = "/task/:id", .act = page_task_save, .fields = task_fields, .field_count = TASK_FIELDS};
static const struct route list = {
	.show = page_task_list, .fields = task_query_fields, .field_count = TASK_QUERY_FIELDS};

static enum err add_task(struct tx *tx, void *ctx)
{
	return task_add(tx, &(struct q_task_add){.title = S("<i>鍵を替える"), .owner = S("髙橋𠮷")}, ctx);
}

static enum err add_step(struct tx *tx, void *ctx)
{
	return task_take(tx,
	                 &(struct task_step){.measure = S("update-software"),
	                                     .title = S("更新"),
	                                     .state = TASK_BEGUN,
	                                     .due = S("2030-01-10")},
	                 ctx);
}

static enum err add_many(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	for (int i = 0; i < MANY; i++) {
		TRY(task_add(tx, &(struct q_task_add){.title = str_copy(tx->arena, INT_STR(1000 + i))}, &id));
		if (i % 2 == 0) {
			TRY(task_change(tx, &(struct task_change){.id = id, .version = 1, .state = TASK_DONE}));
		}
	}
	return OK;
}

static void house_of_firm(struct house *p, page_show *page)
{
	house_init(p, page);
	house_write(p, house_add_firm, NULL);
}

/* The form of one task. */
static int64_t house_of_one(struct house *p)
{
	int64_t id = 0;

	house_of_firm(p, page_task);
	house_write(p, add_task, &id);
	p->visit.parts = (struct path_parts){.part = {id_text(p->things.arena, id)}, .n = 1};
	p->request.http.path = S("/task/x");
	return id;
}

static enum err show_list(struct tx *tx, struct visit *v)
{
	v->route = &list;
	v->value[0] = v->value[1] = (struct field_value){.given = false};
	if (v->parts.n > 0) { /* "open-after" or "done-after", and an id */
		struct field_value *value = &v->value[str_eq(v->parts.part[0], S("done-after"))];
		value->given = id_read(v->parts.part[1], &value->number);
	}
	return page_task_list(tx, v);
}

static enum err send_state(struct house *p, struct actor actor, const char *state, const char *day, const char *version)
{
	const struct pair pairs[] = {{S("state"), str_of(state)}, {S("done_on"), str_of(day)},
	                             {S("due"), S("2030-02-01")}, {S("owner"), S("")},
	                             {S("note"), S("<b>秋")},     {S("version"), str_of(version)}};
	str where;

	return house_send(p, actor, &form, pairs, COUNT_OF(pairs), &where);
}

TEST(tasks_that_are_none_invite)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p, show_list);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "まだ何もありません") && page_has(page, "href=\"/articles\"") &&
	      page_has(page, "href=\"/#next\""));
	page = house_page(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_EN);
	CHECK(page_has(page, "Nothing here yet") && page_has(page, "href=\"/begin\"") && !page_has(page, "/articles"));
}

TEST(tasks_are_listed_with_their_days)
{
	SCOPED(house_end) struct house p;
	int64_t id = 0;

	house_of_firm(&p, show_list);
	house_write(&p, add_task, &id);
	house_write(&p, add_step, &id);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "&lt;i&gt;鍵を替える") && !page_has(page, "<i>鍵") && page_has(page, "だれが：髙橋𠮷"));
	CHECK(page_has(page, "href=\"/measure/update-software\"") && page_has(page, "いつまでに：2030年1月10日"));
	CHECK(page_has(page, "やったことは、ここに日付と一緒に残ります"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Turn on automatic updates"));
	page = house_page(&p, (struct actor){.tenant = 8}, LANG_JA);
	CHECK(!page_has(page, "鍵を替える"));
}

TEST(tasks_come_fifty_at_a_time)
{
	SCOPED(house_end) struct house p;

	house_of_firm(&p, show_list);
	house_write(&p, add_many, NULL);
	str page = house_page(&p, house_firm, LANG_JA), last;

	CHECK_INT(page_count(page, "href=\"/task/"), 100);
	CHECK(page_has(page, "open-after=") && page_has(page, "done-after="));
	(void)str_cut(str_slice(page, str_find(page, S("done-after=")), SIZE_MAX), '=', &last);
	p.visit.parts = (struct path_parts){.part = {S("done-after"), str_slice(last, 0, ID_LENGTH)}, .n = 2};
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "href=\"/task/"), MANY / 2 - 50);
	CHECK(page_has(page, "\n1000\n") && page_has(page, "はじめから見る") && !page_has(page, "done-after="));
	p.visit.parts.part[1] = S("0000000000001"); /* is not there: from the start */
	CHECK_INT(page_count(house_page(&p, house_firm, LANG_JA), "href=\"/task/"), 100);
}

TEST(task_is_done_and_taken_back)
{
	SCOPED(house_end) struct house p;

	house_of_one(&p);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "&lt;i&gt;鍵") && page_has(page, "value=\"髙橋𠮷\"") && page_has(page, "value=\"done\""));
	CHECK(send_state(&p, house_firm, "done", "2026-04-01", "1") == OK);
	CHECK_STR(p.where, S("/tasks?done=saved"));
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "value=\"2026-04-01\"") && page_has(page, "取り消す") && page_has(page, "&lt;b&gt;秋"));
	CHECK(send_state(&p, house_firm, "begun", "2026-04-01", "1") == ERR_NO);
	CHECK(send_state(&p, house_firm, "begun", "2026-04-01", "2") == OK);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "始めています") && !page_has(page, "2026-04-01") &&
	      page_has(page, "value=\"2030-02-01\""));
	CHECK(send_state(&p, house_firm, "dropped", "", "3") == OK);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "もう一度始める") && !page_has(page, "name=\"due\""));
	CHECK(send_state(&p, house_firm, "done", "2999-01-01", "4") == ERR_DATA);
	CHECK(send_state(&p, house_firm, "gone", "", "4") == ERR_DATA);
}

TEST(task_of_another_firm_is_missing)
{
	SCOPED(house_end) struct house p;

	house_of_one(&p);
	CHECK(house_try(&p, (struct actor){.tenant = 8}, LANG_JA) == ERR_MISSING);
	CHECK(send_state(&p, (struct actor){.tenant = 8}, "done", "", "1") == ERR_MISSING);
	CHECK(send_state(&p, house_firm, "done", "", "1") == OK);
	p.visit.parts.part[0] = S("x");
	CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
}
