/* Tasks: list, add, done, drop. */
#include "cli/records.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "render/task.h"
#include "store/task.h"

enum {
	TASK_OUT_MAX = 16 * 1024 * 1024,
	TASK_PAGE = 50,
	TASKS_MAX = 10000, /* listed */
};

/* ---- list ---- */

struct listing {
	const struct command_line *request;
	struct task_line *tasks;
	size_t n;
};

static str state_label(enum lang lang, int64_t state)
{
	static const char *const labels[] = {
		[TASK_OPEN] = "task-open",
		[TASK_BEGUN] = "task-begun",
		[TASK_DONE] = "task-done",
		[TASK_DROPPED] = "task-dropped",
	};

	return phrase(&catalogue_builtin, lang, labels[state]);
}

static struct task_line line_of(struct arena *a, const struct command_line *r, const struct q_task_page_row *row)
{
	const struct measure *m = catalogue_measure(&catalogue_builtin, row->measure);

	return (struct task_line){
		.id = id_text(a, row->id),
		.title = m == NULL ? row->title : catalogue_text(&catalogue_builtin, m->title, r->lang),
		.measure = row->measure,
		.owner = row->owner,
		.due = str_eq(row->due, DAY_NONE) ? S("") : row->due,
		.done_on = row->done_on.p == NULL ? S("") : row->done_on,
		.state = str_of(task_words[row->state - TASK_OPEN]),
		.state_label = state_label(r->lang, row->state),
	};
}

static enum err add_span(struct tx *tx, struct listing *l, enum q_task_page_order order, enum task_state least,
                         enum task_state most)
{
	const struct q_task_page_row *rows, *last = NULL;
	size_t n;

	do {
		TRY(q_task_page(tx, order, last, least, most, TASK_PAGE, &rows, &n));
		for (size_t i = 0; i < n && l->n < TASKS_MAX; i++) {
			l->tasks[l->n++] = line_of(tx->arena, l->request, &rows[i]);
		}
		last = n == 0 ? last : &rows[n - 1];
	} while (n == TASK_PAGE && l->n < TASKS_MAX);
	return OK;
}

/* What is to be done by its day, then the rest, the newest first: as on the page. */
static enum err read_list(struct tx *tx, void *ctx)
{
	struct listing *l = ctx;

	l->n = 0;
	l->tasks = NEW_N(tx->arena, struct task_line, TASKS_MAX);
	TRY(add_span(tx, l, Q_TASK_PAGE_BY_DUE, TASK_OPEN, TASK_BEGUN));
	return add_span(tx, l, Q_TASK_PAGE_BY_ID, TASK_DONE, TASK_DROPPED);
}

enum err cmd_task_list(const struct command_line *r, struct faults *fs)
{
	struct listing l = {.request = r};
	struct buf out;

	TRY(records_read(r, read_list, &l, fs));
	buf_init(&out, r->arena, TASK_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		tasks_write_json(&out, l.tasks, l.n);
	} else {
		tasks_write_text(&out, l.tasks, l.n, &catalogue_builtin, r->lang);
	}
	return records_tell(r, &out, fs);
}

/* ---- add, done, drop ---- */

static enum err say(const struct command_line *r, enum task_state state, struct faults *fs)
{
	struct buf args, out;
	int64_t id;
	str result;

	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_task_say_pack(&args, &(const struct op_task_say){
					.firm = firm_of(r),
					.what = str_of(r->argument[0]),
					.day = r->argument_count > 1 ? str_of(r->argument[1]) : S(""),
					.state = state,
				});
	TRY(records_do(r, "task.say", buf_str(&args), &result, fs));
	if (!op_task_said_unpack(result, &id)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	buf_init(&out, r->arena, ID_LENGTH + 1);
	id_write(&out, id);
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

enum err cmd_task_add(const struct command_line *r, struct faults *fs)
{
	return say(r, TASK_BEGUN, fs);
}

enum err cmd_task_done(const struct command_line *r, struct faults *fs)
{
	return say(r, TASK_DONE, fs);
}

enum err cmd_task_drop(const struct command_line *r, struct faults *fs)
{
	return say(r, TASK_DROPPED, fs);
}
