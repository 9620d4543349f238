#include "web/page/task.h"

#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "web/page/event.h"
#include "web/page/task_html.h"

enum { TASKS_PAGE = 50 };

const struct field task_query_fields[TASK_QUERY_FIELDS] = {
	{.name = "open-after", .kind = FIELD_ID, .may_be_empty = true},
	{.name = "done-after", .kind = FIELD_ID, .may_be_empty = true},
};

const struct field task_fields[TASK_FIELDS] = {
	{.name = "state", .kind = FIELD_CHOICE, .choices = task_words},
	{TASK_DONE_ON_ROW},
	{TASK_DUE_ROW},
	{TASK_OWNER_ROW},
	{TASK_NOTE_ROW},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

enum task_state task_state_said(const struct visit *v)
{
	const struct field_value *state = visit_value(v, "state");

	return state->given ? (enum task_state)(TASK_OPEN + state->number) : TASK_UNSET;
}

/* ---- one line ---- */

static str state_label(const struct visit *v, int64_t state)
{
	static const char *const labels[] = {
		[TASK_OPEN] = "task-open",
		[TASK_BEGUN] = "task-begun",
		[TASK_DONE] = "task-done",
		[TASK_DROPPED] = "task-dropped",
	};

	return phrase(&catalogue_builtin, v->lang, labels[state]);
}

static str owner_label(const struct visit *v, str owner)
{
	return owner.n > 0 ? owner : phrase(&catalogue_builtin, v->lang, "task-owner-self");
}

/* What the list of all and that of a measure have in common. */
static struct task_line_view line_of(const struct visit *v, int64_t id, int64_t state, str due, str done_on, str owner)
{
	bool is_open = state <= TASK_BEGUN, has_done = state == TASK_DONE && done_on.p != NULL;

	return (struct task_line_view){
		.id = id_text(v->arena, id),
		.state = state_label(v, state),
		.is_open = is_open,
		.due = visit_civil_day(v, due),
		.has_due = is_open && !str_eq(due, DAY_NONE),
		.done = has_done ? visit_civil_day(v, done_on) : S(""),
		.has_done = has_done,
		.owner = owner_label(v, owner),
	};
}

struct task_line_view task_line_of(const struct visit *v, const struct q_task_of_measure_row *row)
{
	struct task_line_view line = line_of(v, row->id, row->state, row->due, row->done_on, row->owner);

	line.note = row->note;
	line.has_note = row->note.n > 0;
	return line;
}

/* In the language of the page where the catalogue knows the measure; else as it was written. */
static str title_of(const struct visit *v, str title, const struct measure *measure)
{
	return measure == NULL ? title : catalogue_text(&catalogue_builtin, measure->title, v->lang);
}

static struct task_line_view *lines_of(const struct visit *v, const struct q_task_page_row *rows, size_t n)
{
	struct task_line_view *lines = NEW_N(v->arena, struct task_line_view, n);

	for (size_t i = 0; i < n; i++) {
		const struct q_task_page_row *row = &rows[i];
		const struct measure *measure = catalogue_measure(&catalogue_builtin, row->measure);
		lines[i] = line_of(v, row->id, row->state, row->due, row->done_on, row->owner);
		lines[i].has_title = true;
		lines[i].title = title_of(v, row->title, measure);
		lines[i].has_measure = measure != NULL;
		lines[i].measure = row->measure;
	}
	return lines;
}

/* ---- the list ---- */

/* Where a page further on begins; NULL: from the start, as also where that task is not there any more. */
static enum err read_after(struct tx *tx, const struct visit *v, const char *name, const struct q_task_page_row **ret)
{
	const struct field_value *id = visit_value(v, name);
	const struct q_task_row *row = NULL;

	*ret = NULL;
	if (!id->given) {
		return OK;
	}
	TRY(q_task(tx, id->number, &row));
	if (row != NULL) {
		struct q_task_page_row *after = NEW(v->arena, struct q_task_page_row);
		after->id = row->id;
		after->due = row->due;
		*ret = after;
	}
	return OK;
}

/* One row more than is shown tells that there are more. */
static size_t cut(size_t n, bool *ret_more)
{
	*ret_more = n > TASKS_PAGE;
	return n > TASKS_PAGE ? TASKS_PAGE : n;
}

static enum err read_open(struct tx *tx, const struct visit *v, const struct q_task_page_row *after,
                          struct task_list_view *page)
{
	const struct q_task_page_row *rows;
	size_t n;

	TRY(q_task_page(tx, Q_TASK_PAGE_BY_DUE, after, TASK_OPEN, TASK_BEGUN, TASKS_PAGE + 1, &rows, &n));
	page->open_count = cut(n, &page->has_more_open);
	page->open = lines_of(v, rows, page->open_count);
	page->has_open = page->open_count > 0;
	page->last_open = page->has_more_open ? page->open[page->open_count - 1].id : S("");
	return OK;
}

static enum err read_done(struct tx *tx, const struct visit *v, const struct q_task_page_row *after,
                          struct task_list_view *page)
{
	const struct q_task_page_row *rows;
	size_t n;

	TRY(q_task_page(tx, Q_TASK_PAGE_BY_ID, after, TASK_DONE, TASK_DONE, TASKS_PAGE + 1, &rows, &n));
	page->done_count = cut(n, &page->has_more_done);
	page->done = lines_of(v, rows, page->done_count);
	page->has_done = page->done_count > 0;
	page->last_done = page->has_more_done ? page->done[page->done_count - 1].id : S("");
	return OK;
}

enum err page_task_list(struct tx *tx, struct visit *v)
{
	struct task_list_view page = {.layout = &v->layout, .has_firm = v->firm != NULL};
	const struct q_task_page_row *open_after, *done_after;

	TRY(read_after(tx, v, "open-after", &open_after));
	TRY(read_after(tx, v, "done-after", &done_after));
	page.goes_on = open_after != NULL || done_after != NULL;
	page.shows_open = done_after == NULL;
	page.shows_done = open_after == NULL;
	if (page.shows_open) {
		TRY(read_open(tx, v, open_after, &page));
	}
	if (page.shows_done) {
		TRY(read_done(tx, v, done_after, &page));
	}
	page.is_empty = !page.goes_on && !page.has_open && !page.has_done;
	frag_task_list(&v->out, v->lang, &page);
	return OK;
}

/* ---- one task ---- */

static struct field_view with_hint(struct visit *v, const char *name, str saved, const char *hint)
{
	struct field_view f = visit_field_view(v, name, saved);

	f.hint = phrase(&catalogue_builtin, v->lang, hint);
	f.has_hint = true;
	return f;
}

struct field_view page_task_done_on(struct visit *v, str saved)
{
	return with_hint(v, "done_on", saved, "hint-task-done-on");
}

struct field_view page_task_due(struct visit *v, str saved)
{
	return with_hint(v, "due", saved, "hint-task-due");
}

struct field_view page_task_owner(struct visit *v, str saved)
{
	return with_hint(v, "owner", saved, "hint-task-owner");
}

struct field_view page_task_note(struct visit *v, str saved)
{
	return with_hint(v, "note", saved, "hint-answer-note");
}

static enum err find_task(struct tx *tx, const struct visit *v, const struct q_task_row **ret)
{
	const struct q_task_row *row = NULL;
	int64_t id;

	if (id_read(visit_part(v, "id"), &id)) {
		TRY(q_task(tx, id, &row));
	}
	if (row == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "task-unknown", NOWHERE, visit_part(v, "id"));
		return ERR_MISSING;
	}
	*ret = row;
	return OK;
}

static str path_of(const struct visit *v, const char *root, str last)
{
	struct buf b;

	buf_init(&b, v->arena, strlen(root) + last.n + 1);
	buf_add(&b, str_of(root));
	buf_add(&b, last);
	return buf_str(&b);
}

str page_task_measure(const struct visit *v, str measure)
{
	return path_of(v, "/measure/", measure);
}

static void fill_fields(struct task_page_view *page, struct visit *v, const struct q_task_row *row)
{
	struct field_view *fields = page->fields;

	fields[0] = page_task_done_on(v, row->done_on.p != NULL ? row->done_on : visit_today(v));
	fields[0].has_theirs = fields[0].has_theirs && page->is_done; /* today is nothing that was saved */
	fields[1] = page_task_due(v, str_eq(row->due, DAY_NONE) ? S("") : row->due);
	fields[2] = page_task_owner(v, row->owner);
	fields[3] = page_task_note(v, row->note);
	page->done_on = &fields[0];
	page->due = &fields[1];
	page->owner = &fields[2];
	page->note = &fields[3];
	page->unsaved = visit_unsaved(v, fields, TASK_SHOWN);
}

enum err page_task(struct tx *tx, struct visit *v)
{
	struct task_page_view page = {.layout = &v->layout, .form = visit_form(v, "")};
	const struct q_task_row *row = NULL;

	TRY(find_task(tx, v, &row));
	const struct measure *measure = catalogue_measure(&catalogue_builtin, row->measure);

	page.form.action = path_of(v, "/task/", id_text(v->arena, row->id));
	page.title = title_of(v, row->title, measure);
	page.measure = row->measure;
	page.has_measure = measure != NULL;
	page.state = state_label(v, row->state);
	page.history = page_event_of(v->arena, row->id);
	page.is_open = row->state <= TASK_BEGUN;
	page.is_done = row->state == TASK_DONE;
	page.is_dropped = row->state == TASK_DROPPED;
	fill_fields(&page, v, row);
	page.version = visit_version(v, row->version);
	v->layout.title = page.title;
	frag_task_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_task_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_task_row *row = NULL;
	enum task_state state = task_state_said(v);

	TRY(find_task(tx, v, &row));
	TRY(task_change(tx, &(const struct task_change){
				    .id = row->id,
				    .version = visit_value(v, "version")->number,
				    .state = state,
				    .owner = visit_value(v, "owner")->text,
				    .note = visit_value(v, "note")->text,
				    .due = visit_value(v, "due")->text,
				    .done_on = visit_value(v, "done_on")->text,
			    }));
	*ret_where = state == TASK_DONE && catalogue_measure(&catalogue_builtin, row->measure) != NULL
	                     ? visit_done(v, page_task_measure(v, row->measure), "measure")
	                     : visit_done(v, S("/tasks"), "saved");
	return OK;
}
