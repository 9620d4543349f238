#include "web/page/event.h"

#include "base/test.h"
#include "core/id.h"
#include "store/event.h"
#include "store/seal.h"
#include "store/task.h"
#include "web/page/page_test.h"

static const struct route route = {.fields = event_fields, .field_count = EVENT_FIELDS};

static void house_init_log(struct house *p)
{
	house_init(p, page_event);
	p->route = &route;
	house_write(p, house_add_firm, NULL);
}

static enum err add_task(struct tx *tx, void *ctx)
{
	return task_add(tx, &(struct q_task_add){.title = S("<b>鍵"), .note = S("𠮷\n二行目")}, ctx);
}

static enum err begin_task(struct tx *tx, void *ctx)
{
	const struct q_task_set task = {.id = *(int64_t *)ctx,
	                                .version = 1,
	                                .title = S("錠"),
	                                .note = S("𠮷\n二行目"),
	                                .due = S("2026-12-01"),
	                                .state = TASK_BEGUN};

	store_come_from(tx->store, S("web"), S("POST /task/:id"));
	return task_set(tx, &task);
}

static enum err add_many(struct tx *tx, void *ctx)
{
	(void)ctx;
	for (int i = 0; i < EVENTS_SHOWN; i++) {
		TRY(event_add(tx, "test.many", 0, (str){NULL, 0}, S("no JSON <i>")));
	}
	return OK;
}

static enum err forget_first(struct tx *tx, void *ctx)
{
	(void)ctx;
	return event_forget(tx, 2);
}

TEST(the_log_says_what_changed_in_words)
{
	SCOPED(house_end) struct house p;
	int64_t task = 0;

	house_init_log(&p);
	house_write(&p, add_task, &task);
	house_write(&p, begin_task, &task);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "やることを変えました") && page_has(page, "<dt>状態</dt>"));
	CHECK(page_has(page, "</span> これから") && page_has(page, "</span> 始めています"));
	CHECK(page_has(page, "画面「やることの記録」") && page_has(page, "記録なし"));
	CHECK(page_has(page, "2026年12月1日") && page_has(page, "&lt;b&gt;鍵") && !page_has(page, "<b>鍵"));
	CHECK(!page_has(page, "made_at") && !page_has(page, "9999-12-31") && !page_has(page, "{"));
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "Changed a task") && page_has(page, "the page &quot;Task"));
	CHECK(page_has(page, "There are no seals yet"));
	house_write(&p, forget_first, NULL);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "removed on request"));
}

/* One that has the chain of this firm alone, up to its second event. */
static enum err add_seal(struct tx *tx, void *ctx)
{
	struct seal_chain chain = {.tenant = *(const int64_t *)ctx, .seq = 2};
	const struct seal s = {.installation = 7, .number = 5, .chains = &chain, .n = 1};
	const struct actor firm = tx->actor;
	struct buf body;

	buf_init(&body, tx->arena, SEAL_BYTES_MAX);
	seal_write(&body, &s);
	tx->actor.tenant = TENANT_INSTALLATION;
	TRY(q_seal_add(tx, 5, tx->now, buf_str(&body)));
	tx->actor = firm;
	return event_add(tx, "test.seal", 0, (str){NULL, 0}, (str){NULL, 0});
}

TEST(the_log_says_where_no_seal_has_it_yet)
{
	SCOPED(house_end) struct house p;
	int64_t other = house_other.tenant;

	house_init_log(&p);
	house_write(&p, add_seal, &other);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "This history will be in the next one."));
}

TEST(the_log_says_up_to_which_number_it_is_sealed)
{
	SCOPED(house_end) struct house p;
	int64_t ours = house_firm.tenant;

	house_init_log(&p);
	house_write(&p, add_seal, &ours);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "封印は5番") && page_has(page, "この履歴の2番までが入っています"));
}

TEST(the_log_says_what_the_server_found_when_it_looked)
{
	SCOPED(house_end) struct house p;

	house_init_log(&p);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "It has not looked yet."));
	house_verified(&p, 0);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "history and seals fit. It looks once a day."));
	house_verified(&p, 2);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "合わない所が2件ありました") && !page_has(page, "合っていました。"));
}

TEST(the_log_of_one_record_has_nothing_else)
{
	SCOPED(house_end) struct house p;
	int64_t task = 0, other = 0;

	house_init_log(&p);
	house_write(&p, add_task, &task);
	house_write(&p, add_task, &other);
	house_write(&p, begin_task, &task);
	p.value[4] = (struct field_value){.given = true, .text = id_text(p.things.arena, task), .number = task};
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "<p class=\"name\">"), 2);
	CHECK(page_has(page, "ひとつの記録の履歴"));
	CHECK_INT(page_count(house_page(&p, (struct actor){.tenant = 8}, LANG_JA), "<p class=\"name\">"), 0);
}

TEST(the_log_is_shown_fifty_at_a_time_and_narrowed)
{
	SCOPED(house_end) struct house p;
	int64_t task = 0;

	house_init_log(&p);
	house_write(&p, add_task, &task);
	house_write(&p, add_many, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "<p class=\"name\">"), EVENTS_SHOWN);
	CHECK(page_has(page, "/log?below=3\"") && page_has(page, "no JSON &lt;i&gt;"));
	p.value[3] = (struct field_value){.given = true, .text = S("3"), .number = 3};
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "<p class=\"name\">"), 2);
	CHECK(!page_has(page, "/log?below=") && page_has(page, "新しい履歴へ戻る"));
	p.value[3].given = false;
	p.value[0] = (struct field_value){.given = true, .text = S("task")};
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "<p class=\"name\">"), 1);
	CHECK(page_has(page, "/log.csv?noun=task\""));
	p.value[1] = (struct field_value){.given = true, .text = S("2099-01-01")};
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "見つかりませんでした"));
}

TEST(the_log_as_a_table)
{
	SCOPED(house_end) struct house p;
	int64_t task = 0;

	house_init_log(&p);
	house_write(&p, add_task, &task);
	p.page = page_event_csv;
	str table = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(table, "番号,日時,だれが") && page_has(table, "task.add"));
	CHECK_STR(p.visit.reply.download, S("toride-history.csv"));
}
