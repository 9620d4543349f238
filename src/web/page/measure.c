#include "web/page/measure.h"

#include "core/article.h"
#include "core/message.h"
#include "render/measure.h"
#include "web/page/measure_html.h"

static enum err find_measure(const struct visit *v, const struct measure **ret)
{
	const struct measure *m = catalogue_measure(&catalogue_builtin, visit_part(v, "measure"));

	if (m == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "measure-unknown", NOWHERE, visit_part(v, "measure"));
		return ERR_MISSING;
	}
	*ret = m;
	return OK;
}

/* ---- the page ---- */

static str text_of(const struct visit *v, struct text text)
{
	return catalogue_text(&catalogue_builtin, text, v->lang);
}

static void fill_tasks(struct measure_view *page, const struct visit *v, const struct measure *m,
                       const struct task_history *h)
{
	struct task_line_view *lines = NEW_N(v->arena, struct task_line_view, h->n);

	for (size_t i = 0; i < h->n; i++) {
		lines[i] = task_line_of(v, &h->rows[i]);
	}
	page->tasks = lines;
	page->task_count = h->n;
	page->has_tasks = h->n > 0;
	page->is_done = h->done != NULL;
	page->can_begin = h->open == NULL && (h->done == NULL || m->duty != DUTY_ONCE);
}

/* The two forms: what is begun, and what is done.  What others saved meanwhile stands among the tasks. */
static void fill_forms(struct measure_view *page, struct visit *v, const struct task_history *h)
{
	struct field_view *fields = page->fields;

	page->begin = visit_form(v, "");
	page->done = visit_form(v, "");
	page->begin.action = page->done.action = page_task_measure(v, page->about.id);
	fields[0] = page_task_done_on(v, visit_today(v));
	fields[1] = page_task_due(v, S(""));
	fields[2] = page_task_owner(v, h->open != NULL ? h->open->owner : S(""));
	fields[3] = page_task_note(v, h->open != NULL ? h->open->note : S(""));
	for (size_t i = 0; i < MEASURE_SHOWN; i++) {
		fields[i].has_theirs = false;
	}
	page->done_on = &fields[0];
	page->due = &fields[1];
	page->owner = &fields[2];
	page->note = &fields[3];
	page->unsaved = visit_unsaved(v, fields, MEASURE_SHOWN);
	page->version = visit_version(v, h->seen);
}

/* What could be next, where the measure was just done. */
static enum err fill_next(struct tx *tx, struct measure_view *page, struct visit *v)
{
	const struct measure *next;

	if (!str_eq(v->done, S("measure"))) {
		return OK;
	}
	page->has_next = true;
	TRY(task_article_next(tx, &catalogue_builtin, &next));
	if (next != NULL) {
		page->has_next_article = true;
		page->next = catalogue_ref(&catalogue_builtin, next->id);
		page->next_title = text_of(v, next->title);
	}
	return OK;
}

static enum err fill_firm(struct tx *tx, struct measure_view *page, struct visit *v, const struct measure *m)
{
	struct task_history h;

	TRY(task_history(tx, page->about.id, &h));
	fill_tasks(page, v, m, &h);
	fill_forms(page, v, &h);
	return fill_next(tx, page, v);
}

enum err page_measure(struct tx *tx, struct visit *v)
{
	const struct measure *m = NULL;

	TRY(find_measure(v, &m));
	struct measure_view page = {
		.layout = &v->layout,
		.about = measure_about_view_of(v->arena, &catalogue_builtin, m, v->lang),
		.has_firm = v->firm != NULL,
	};

	page.about.terms.leads = true;
	if (v->firm != NULL) {
		TRY(fill_firm(tx, &page, v, m));
	}
	v->layout.title = page.about.title;
	frag_measure_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- its form ---- */

enum err measure_take(struct tx *tx, const struct visit *v, const struct measure *m, struct task_step said)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct item *article = article_of(c, m);
	int64_t id;

	said.measure = catalogue_ref(c, m->id);
	said.title = text_of(v, m->title);
	said.framework = article == NULL ? S("") : EDITION_ARTICLES;
	said.item = article == NULL ? S("") : catalogue_ref(c, article->id);
	return task_take(tx, &said, &id);
}

enum err page_measure_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct measure *m = NULL;
	enum task_state state = task_state_said(v) == TASK_DONE ? TASK_DONE : TASK_BEGUN;

	TRY(find_measure(v, &m));
	TRY(measure_take(tx, v, m,
	                 (struct task_step){
				 .state = state,
				 .owner = visit_value(v, "owner")->text,
				 .note = visit_value(v, "note")->text,
				 .due = visit_value(v, "due")->text,
				 .done_on = visit_value(v, "done_on")->text,
				 .seen = visit_value(v, "version")->number,
			 }));
	str id = catalogue_ref(&catalogue_builtin, m->id);

	*ret_where = visit_done(v, page_task_measure(v, id), state == TASK_DONE ? "measure" : "begun");
	return OK;
}
