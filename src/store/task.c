#include "store/task.h"

#include "core/catalogue.h"
#include "core/field.h"

const struct record_kind task_kind = {
	.name = "task",
	.noun = NOUN_TASK,
	.read = &st_q_task,
	.ids = &st_q_task_ids,
	.searched = {"title", "owner", "note"},
};

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

enum err task_add(struct tx *tx, const struct q_task_add *task, int64_t *ret_id)
{
	struct q_task_add t = *task;

	t.id = store_id(tx);
	t.state = TASK_OPEN;
	t.due = t.due.n == 0 ? DAY_NONE : t.due;
	t.done_on = (str){NULL, 0};
	t.made_at = tx->now;
	TRY(check(tx, &(struct q_task_set){.title = t.title,
	                                   .note = t.note,
	                                   .sensitive = t.sensitive,
	                                   .measure = t.measure,
	                                   .framework = t.framework,
	                                   .item = t.item,
	                                   .owner = t.owner,
	                                   .due = t.due,
	                                   .state = t.state,
	                                   .cost = t.cost}));
	TRY(q_task_add(tx, &t));
	*ret_id = t.id;
	return record_added(tx, &task_kind, t.id);
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
