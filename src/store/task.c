#include "store/task.h"

#include "core/article.h"
#include "core/day.h"
#include "core/field.h"
#include "core/id.h"
#include "store/firm.h"

const struct record_kind task_kind = {
	.name = "task",
	.noun = NOUN_TASK,
	.read = &st_q_task,
	.ids = &st_q_task_ids,
	.searched = {"title", "owner", "note"},
};

const char *const task_words[] = {"open", "begun", "done", "dropped", NULL};

static enum err check(struct tx *tx, const struct q_task_set *t)
{
	struct faults *fs = tx->faults;

	TRY(field_line(t->title, "title", 1, TASK_TITLE_MAX, fs));
	TRY(field_text(t->note, "note", 0, TASK_NOTE_MAX, fs));
	TRY(field_number(t->sensitive, "sensitive", 0, 1, fs));
	TRY(field_line(t->measure, "measure", 0, CATALOGUE_ID_MAX, fs));
	TRY(field_line(t->framework, "framework", 0, CATALOGUE_ID_MAX, fs));
	TRY(field_line(t->item, "item", 0, CATALOGUE_ID_MAX, fs));
	TRY(field_line(t->owner, "owner", 0, TASK_OWNER_MAX, fs));
	TRY(field_day(t->due, "due", fs));
	TRY(field_number(t->state, "state", TASK_OPEN, TASK_DROPPED, fs));
	if (t->cost.has) {
		TRY(field_number(t->cost.n, "cost", 0, TASK_COST_MAX, fs));
	}
	if (t->state == TASK_DONE || t->done_on.p != NULL) {
		TRY(field_day(t->done_on, "done_on", fs));
	}
	return OK;
}

/* The row as it stands, as its change. */
static struct q_task_set set_of(const struct q_task_add *t)
{
	return (struct q_task_set){.id = t->id,
	                           .version = 1,
	                           .title = t->title,
	                           .note = t->note,
	                           .sensitive = t->sensitive,
	                           .measure = t->measure,
	                           .framework = t->framework,
	                           .item = t->item,
	                           .owner = t->owner,
	                           .due = t->due,
	                           .state = t->state,
	                           .done_on = t->done_on,
	                           .cost = t->cost};
}

static enum err add(struct tx *tx, struct q_task_add *t, int64_t *ret_id)
{
	t->id = store_id(tx);
	t->due = t->due.n == 0 ? DAY_NONE : t->due;
	t->made_at = tx->now;
	const struct q_task_set whole = set_of(t);

	TRY(check(tx, &whole));
	TRY(q_task_add(tx, t));
	*ret_id = t->id;
	return record_added(tx, &task_kind, t->id);
}

enum err task_add(struct tx *tx, const struct q_task_add *task, int64_t *ret_id)
{
	struct q_task_add t = *task;

	t.state = TASK_OPEN;
	t.done_on = (str){NULL, 0};
	return add(tx, &t, ret_id);
}

enum err task_set(struct tx *tx, const struct q_task_set *task)
{
	struct record before;
	int64_t changed;

	TRY(check(tx, task));
	TRY(record_read(tx, &task_kind, task->id, &before));
	TRY(q_task_set(tx, task, &changed));
	return record_changed(tx, &before, changed);
}

enum err task_remove(struct tx *tx, int64_t id, int64_t version)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &task_kind, id, &before));
	TRY(q_task_remove(tx, id, version, &changed));
	return record_removed(tx, &before, changed);
}

/* ---- what a firm does about a measure ---- */

enum err task_history(struct tx *tx, str measure, struct task_history *ret)
{
	struct task_history h = {.n = 0};

	TRY(q_task_of_measure(tx, measure, TASKS_OF_MEASURE_MAX, &h.rows, &h.n));
	for (size_t i = h.n; i > 0; i--) {
		const struct q_task_of_measure_row *row = &h.rows[i - 1];
		h.open = row->state <= TASK_BEGUN ? row : h.open;
		h.done = row->state == TASK_DONE ? row : h.done;
		h.seen += row->version;
	}
	*ret = h;
	return OK;
}

/* The day on which something was done: no later than today, where the firm is; empty is today. */
static enum err read_done_on(struct tx *tx, enum task_state state, str day, str *ret)
{
	const struct q_firm_row *firm;
	struct buf today;

	*ret = (str){NULL, 0};
	if (state != TASK_DONE) {
		return OK;
	}
	TRY(q_firm(tx, &firm));
	buf_init(&today, tx->arena, DAY_NONE.n);
	day_write_iso(&today, day_of(tx->now, firm == NULL ? ZONE_JAPAN : (int)firm->zone));
	*ret = day.n == 0 ? buf_str(&today) : day;
	return field_day_past(*ret, "done_on", buf_str(&today), tx->faults);
}

static str text_or(str text, str else_text)
{
	return text.p != NULL ? text : else_text;
}

enum err task_change(struct tx *tx, const struct task_change *change)
{
	const struct q_task_row *row;
	str done_on, due;

	TRY(q_task(tx, change->id, &row));
	if (row == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "task-unknown", NOWHERE, id_text(tx->arena, change->id));
	}
	TRY(read_done_on(tx, change->state, text_or(change->done_on, row->done_on), &done_on));
	due = text_or(change->due, row->due);
	return task_set(tx, &(const struct q_task_set){
				    .id = change->id,
				    .version = change->version,
				    .title = row->title,
				    .note = text_or(change->note, row->note),
				    .sensitive = row->sensitive,
				    .measure = row->measure,
				    .framework = row->framework,
				    .item = row->item,
				    .owner = text_or(change->owner, row->owner),
				    .due = due.n == 0 ? DAY_NONE : due,
				    .state = change->state,
				    .done_on = done_on,
				    .cost = row->cost,
			    });
}

enum err task_article_next(struct tx *tx, const struct catalogue *c, const struct measure **ret)
{
	struct task_history h;

	*ret = NULL;
	for (uint32_t i = 0; i < ARTICLE_COUNT && *ret == NULL; i++) {
		const struct measure *m = article_measure(c, i);
		TRY(task_history(tx, catalogue_ref(c, m->id), &h));
		if (h.open == NULL && h.done == NULL) {
			*ret = m;
		}
	}
	return OK;
}

static enum err add_step(struct tx *tx, const struct task_step *step, int64_t *ret_id)
{
	struct q_task_add task = {
		.title = step->title,
		.note = step->note,
		.measure = step->measure,
		.framework = step->framework,
		.item = step->item,
		.owner = step->owner,
		.due = step->due,
		.state = step->state,
	};

	TRY(read_done_on(tx, step->state, step->done_on, &task.done_on));
	return add(tx, &task, ret_id);
}

enum err task_take(struct tx *tx, const struct task_step *step, int64_t *ret_id)
{
	struct task_history h;

	TRY(task_history(tx, step->measure, &h));
	if (h.seen != step->seen) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	if (h.open == NULL) {
		return add_step(tx, step, ret_id);
	}
	*ret_id = h.open->id;
	return task_change(tx, &(const struct task_change){
				       .id = h.open->id,
				       .version = h.open->version,
				       .state = step->state,
				       .owner = step->owner,
				       .note = step->note,
				       .due = step->due,
				       .done_on = step->done_on,
			       });
}

/* ---- what a command says ---- */

static enum err say_of_measure(struct tx *tx, const struct measure *m, enum task_state state, str day, int64_t *ret_id)
{
	struct task_history h;
	str id = catalogue_ref(&catalogue_builtin, m->id);

	TRY(task_history(tx, id, &h));
	if (state != TASK_DROPPED) {
		return task_take(tx,
		                 &(const struct task_step){
					 .measure = id,
					 .title = catalogue_text(&catalogue_builtin, m->title, LANG_JA),
					 .state = state,
					 .due = state == TASK_BEGUN ? day : (str){NULL, 0},
					 .done_on = state == TASK_DONE ? day : (str){NULL, 0},
					 .seen = h.seen,
				 },
		                 ret_id);
	}
	if (h.open == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "task-unknown", NOWHERE, id);
	}
	*ret_id = h.open->id;
	return task_change(
		tx, &(const struct task_change){.id = h.open->id, .version = h.open->version, .state = TASK_DROPPED});
}

static enum err say_of_task(struct tx *tx, const struct q_task_row *row, enum task_state state, str day,
                            int64_t *ret_id)
{
	*ret_id = row->id;
	return task_change(tx, &(const struct task_change){
				       .id = row->id,
				       .version = row->version,
				       .state = state,
				       .due = state == TASK_BEGUN && day.n > 0 ? day : (str){NULL, 0},
				       .done_on = state == TASK_DONE ? day : (str){NULL, 0},
			       });
}

/* Small letters and digits joined by hyphens: who writes that means a measure. */
static bool looks_like_measure(str what)
{
	bool joined = false;

	for (size_t i = 0; i < what.n; i++) {
		char c = what.p[i];
		if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
			return false;
		}
		joined |= c == '-';
	}
	return joined;
}

enum err task_say(struct tx *tx, str what, enum task_state state, str day, int64_t *ret_id)
{
	const struct measure *m = catalogue_measure(&catalogue_builtin, what);
	const struct q_task_row *row = NULL;
	int64_t id;

	if (m != NULL) {
		return say_of_measure(tx, m, state, day, ret_id);
	}
	if (id_read(what, &id)) {
		TRY(q_task(tx, id, &row));
	}
	if (row != NULL) {
		return say_of_task(tx, row, state, day, ret_id);
	}
	if (state != TASK_BEGUN) {
		return FAIL(tx->faults, ERR_MISSING, "task-unknown", NOWHERE, what);
	}
	if (looks_like_measure(what)) {
		return FAIL(tx->faults, ERR_MISSING, "measure-unknown", NOWHERE, what);
	}
	return task_add(tx, &(const struct q_task_add){.title = what, .due = day}, ret_id);
}
