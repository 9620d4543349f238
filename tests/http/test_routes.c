/* Trouble on demand, and a counter: see test_routes.h.  What a form of /test/count counts is a task with that title,
 * so "done once" is that there is one. */
#define _GNU_SOURCE
#include "test_routes.h"

#include <signal.h>
#include <unistd.h>

#include "base/fault.h"
#include "core/day.h"
#include "store/task.h"
#include "sys/clock.h"
#include "web/visit.h"

enum { MS_MOST = 2000, KB_MOST = 100000, COUNT_LOOK = 1000, NAME_MOST = 190 };

const struct field test_ms_fields[1] = {
	{.name = "ms", .kind = FIELD_NUMBER, .least = 0, .most = MS_MOST, .label = "page-home"},
};
const struct field test_kb_fields[1] = {
	{.name = "kb", .kind = FIELD_NUMBER, .least = 0, .most = KB_MOST, .label = "page-home"},
};
const struct field test_name_fields[1] = {
	{.name = "name", .kind = FIELD_LINE, .least = 1, .most = NAME_MOST, .label = "page-home"},
};

static _Noreturn void die(void)
{
	(void)raise(SIGKILL);
	abort();
}

/* Computes for that long, as what is slow does. */
enum err test_slow(struct tx *tx, struct visit *v)
{
	int64_t ends = clock_ticks() + visit_value(v, "ms")->number;

	(void)tx;
	while (clock_ticks() < ends) {
	}
	buf_lit(&v->out, "slow\n");
	return OK;
}

enum err test_die(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (!v->request->again) {
		die();
	}
	buf_lit(&v->out, "alive\n");
	return OK;
}

enum err test_die_always(struct tx *tx, struct visit *v)
{
	(void)tx;
	(void)v;
	die();
}

enum err test_hang(struct tx *tx, struct visit *v)
{
	(void)tx;
	(void)v;
	for (;;) {
		(void)sleep(60);
	}
}

enum err test_large(struct tx *tx, struct visit *v)
{
	(void)tx;
	for (int64_t kb = visit_value(v, "kb")->number; kb > 0; kb--) {
		buf_repeat(&v->out, S("0123456789abcde\n"), 64);
	}
	buf_lit(&v->out, "the end\n");
	return OK;
}

enum err test_memory(struct tx *tx, struct visit *v)
{
	(void)tx;
	for (;;) {
		(void)arena_alloc(v->arena, 1 << 20);
	}
}

enum err test_count_shown(struct tx *tx, struct visit *v)
{
	const struct q_task_ids_row *ids;
	size_t n, count = 0;

	TRY(q_task_ids(tx, 0, COUNT_LOOK, &ids, &n));
	for (size_t i = 0; i < n; i++) {
		const struct q_task_row *task;
		TRY(q_task(tx, ids[i].id, &task));
		count += task != NULL && str_eq(task->title, visit_value(v, "name")->text);
	}
	buf_lit(&v->out, "count=");
	buf_int(&v->out, (int64_t)count);
	buf_lit(&v->out, ";\n");
	return OK;
}

static enum err count(struct tx *tx, struct visit *v, str *ret_where)
{
	struct q_task_add task = {.title = visit_value(v, "name")->text,
	                          .note = S(""),
	                          .measure = S(""),
	                          .framework = S(""),
	                          .item = S(""),
	                          .owner = S(""),
	                          .due = S("")};
	int64_t id;

	TRY(task_add(tx, &task, &id));
	*ret_where = S("/test/count");
	return OK;
}

enum err test_count(struct tx *tx, struct visit *v, str *ret_where)
{
	return count(tx, v, ret_where);
}

enum err test_die_act(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(count(tx, v, ret_where));
	if (!v->request->again) {
		die();
	}
	return OK;
}

enum err test_die_always_act(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(count(tx, v, ret_where));
	die();
}

/* As if they had shown who they are long ago. */
enum err test_long_ago(struct tx *tx, struct visit *v, str *ret_where)
{
	const int64_t now = tx->now;

	tx->now = 1;
	enum err err = session_checked(tx, v->session.key);

	tx->now = now;
	*ret_where = S("/");
	return err;
}
