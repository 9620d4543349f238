#include "web/page/home.h"

#include "core/article.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "store/attempt.h"
#include "store/document_version.h"
#include "store/firm.h"
#include "store/round.h"
#include "store/task.h"
#include "store/verification.h"
#include "web/page/backup.h"
#include "web/page/declaration.h"
#include "web/page/home_html.h"
#include "web/page/proposal.h"
#include "web/page/result.h"

/* The newest ones, among which one is looked for where the framework that comes first has none. */
enum { HOME_ROUNDS = 50, HOME_TASKS = 100 };

/* Where the firm is with one framework. */
struct progress {
	const struct framework *framework; /* NULL: with none */
	const struct q_round_shown_row *shown;
	int64_t open; /* the round that is being answered; 0: none */
	int64_t answered;
};

static enum err look_at(struct tx *tx, const struct framework *f, struct progress *ret)
{
	struct progress s = {.framework = f};
	str id = catalogue_ref(&catalogue_builtin, f->id);
	const struct q_round_unfinished_row *open = NULL;
	const struct q_answer_count_row *count;

	TRY(q_round_shown(tx, id, f->items.count, &s.shown));
	if (s.shown == NULL || s.shown->newest > s.shown->number) {
		TRY(q_round_unfinished(tx, id, &open));
	}
	if (open != NULL) {
		s.open = open->id;
		TRY(q_answer_count(tx, s.open, &count));
		s.answered = count == NULL ? 0 : count->n;
	}
	*ret = s;
	return OK;
}

/* A firm's own checklist is left out, since its text is read in no process of the server. */
static enum err find_progress(struct tx *tx, struct progress *ret)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, EDITION_SELFCHECK);
	const struct q_round_list_row *rows;
	size_t n;

	*ret = (struct progress){.framework = NULL};
	if (f != NULL) {
		TRY(look_at(tx, f, ret));
	}
	if (ret->shown != NULL || ret->open != 0) {
		return OK;
	}
	*ret = (struct progress){.framework = NULL};
	TRY(q_round_list(tx, NULL, (str){NULL, 0}, HOME_ROUNDS, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		f = catalogue_framework(&catalogue_builtin, rows[i].framework);
		if (f != NULL) {
			return look_at(tx, f, ret);
		}
	}
	return OK;
}

/* What the firm lately began and did. */
struct doings {
	const struct q_task_newest_row *rows;
	size_t n;
};

static bool has_done(const struct doings *d, str measure)
{
	for (size_t i = 0; i < d->n; i++) {
		if (d->rows[i].state == TASK_DONE && str_eq(d->rows[i].measure, measure)) {
			return true;
		}
	}
	return false;
}

static void fill_begun(struct home_view *home, const struct visit *v, const struct doings *d)
{
	for (size_t i = 0; i < d->n && home->begun_count < HOME_STEPS_MAX; i++) {
		const struct q_task_newest_row *t = &d->rows[i];
		if (t->state != TASK_OPEN && t->state != TASK_BEGUN) {
			continue;
		}
		home->begun[home->begun_count++] = (struct home_task){
			.id = id_text(v->arena, t->id),
			.title = t->title,
			.due = visit_civil_day(v, t->due),
			.has_due = !str_eq(t->due, DAY_NONE),
		};
	}
	home->has_begun = home->begun_count > 0;
}

/* What the answers lead to and was not done since. */
static void fill_steps(struct home_view *home, const struct result *r, const struct doings *d, enum lang lang)
{
	const struct catalogue *c = r->assessment->catalogue;

	for (size_t i = 0; i < r->next_count && home->step_count < HOME_STEPS_MAX; i++) {
		const struct measure *m = r->next[i].measure;
		if (has_done(d, catalogue_ref(c, m->id))) {
			home->did_steps = true;
			continue;
		}
		home->steps[home->step_count++] = (struct home_step){
			.measure = catalogue_ref(c, m->id),
			.title = catalogue_text(c, m->title, lang),
			.why = catalogue_text(c, m->why, lang),
		};
	}
	home->has_step = home->step_count > 0;
	/* the first is the next step itself, unless something else is */
	size_t before = home->has_step && !home->is_open && !home->has_begun ? 1 : 0;

	home->more = home->steps + before;
	home->more_count = home->step_count - before;
	home->has_more = home->more_count > 0;
}

static enum err fill_result(struct tx *tx, const struct visit *v, const struct progress *s, const struct doings *d,
                            struct home_view *home)
{
	const struct q_round_shown_row *round = s->shown;
	const struct result *r;

	TRY(result_read(tx, v, s->framework, round->id, &r));
	home->has_result = true;
	home->result = (struct home_result){
		.title = catalogue_text(&catalogue_builtin, s->framework->title, v->lang),
		.day = visit_day(v, round->closed_at.has ? round->closed_at.n : round->made_at),
		.framework = round->framework,
		.number = round->number,
		.whole = score_view_of(v->arena, r, v->lang),
		.parts = score_parts(v->arena, r, v->lang),
		.part_count = r->part_count,
		.has_parts = r->scored && r->part_count > 1,
		.unknown_count = (int)r->total.count[ANSWER_UNKNOWN],
		.has_unknown = r->total.count[ANSWER_UNKNOWN] > 0,
	};
	fill_steps(home, r, d, v->lang);
	return OK;
}

/* Whoever has begun with the 25 questions is at STEP 2. */
static void fill_levels(struct home_view *home, const struct visit *v, const struct progress *s, const struct doings *d)
{
	static const char *const names[TARGET_STEP_MAX] = {"level-1", "level-2", "level-3", "level-4"};
	const struct framework *f = s->framework;
	int here = f != NULL && str_eq(catalogue_ref(&catalogue_builtin, f->id), EDITION_SELFCHECK) ? 1 : 0;

	for (int i = 0; i < TARGET_STEP_MAX; i++) {
		home->levels[i] = (struct level_view){
			.name = phrase(&catalogue_builtin, v->lang, names[i]),
			.is_here = i == here,
			.is_target = v->firm->target_step == i + 1,
		};
	}
	home->level_count = TARGET_STEP_MAX;
	for (uint32_t i = 0; i < ARTICLE_COUNT; i++) {
		home->articles_done +=
			has_done(d, catalogue_ref(&catalogue_builtin, article_measure(&catalogue_builtin, i)->id));
	}
	home->levels[0].is_done = home->articles_done == ARTICLE_COUNT;
}

static enum err fill_home(struct tx *tx, const struct visit *v, struct home_view *home)
{
	struct progress s;
	struct doings d;

	TRY(find_progress(tx, &s));
	TRY(q_task_newest(tx, HOME_TASKS, &d.rows, &d.n));
	fill_levels(home, v, &s, &d);
	fill_begun(home, v, &d);
	home->name = v->firm->name;
	home->is_new = s.framework == NULL;
	if (s.framework == NULL) {
		return OK;
	}
	if (s.open != 0) {
		home->is_open = true;
		home->open_path = catalogue_ref(&catalogue_builtin, s.framework->id);
		home->open_answered = (int)s.answered;
		home->open_count = (int)s.framework->items.count;
		home->open_bar = score_bar(home->open_answered, home->open_answered, home->open_count);
	}
	if (s.shown != NULL) {
		TRY(fill_result(tx, v, &s, &d, home));
	}
	return OK;
}

/* Who cannot come in after too many failures, for those who may open it again. */
static enum err fill_locked(struct tx *tx, const struct visit *v, struct home_view *home)
{
	const struct q_person_list_row *people;
	struct attempt attempt;
	struct buf names;
	bool any = false;
	size_t n = 0;

	if (v->person != NULL && v->layout.manages) {
		TRY(attempt_any_locked(tx, &any));
	}
	if (any) {
		TRY(q_person_list(tx, NULL, PEOPLE_MAX, &people, &n));
	}
	buf_init(&names, v->arena, n * 4 * (PERSON_NAME_MAX + 1) + 1);
	for (size_t i = 0; i < n; i++) {
		TRY(attempt_look(tx, people[i].login, &attempt));
		if (attempt.locked && people[i].state != PERSON_CLOSED) {
			buf_add(&names, names.n > 0 ? S("、") : S(""));
			buf_add(&names, people[i].name);
		}
	}
	home->locked = buf_str(&names);
	home->has_locked = names.n > 0;
	return OK;
}

/* Papers that were decided, and ask for another look. */
static enum err fill_papers(struct tx *tx, struct visit *v, struct home_view *home)
{
	const struct q_document_version_standing_row *rows;
	struct material made = {.pattern = NULL};
	size_t n;

	TRY(q_document_version_standing(tx, DOCUMENT_STANDING_MAX, &rows, &n));
	struct home_paper *papers = NEW_N(v->arena, struct home_paper, n);

	for (size_t i = 0; i < n; i++) {
		const struct pattern *p = catalogue_pattern(&catalogue_builtin, rows[i].pattern);
		bool newest = i + 1 == n || !str_eq(rows[i].pattern, rows[i + 1].pattern);
		bool due = str_cmp(rows[i].review_on, visit_today(v)) <= 0;
		size_t proposed = 0;
		if (p == NULL || !newest) {
			continue;
		}
		TRY(page_proposal_count(tx, v, p, &made, &proposed));
		if (due || proposed > 0) {
			papers[home->paper_count++] = (struct home_paper){
				.pattern = rows[i].pattern,
				.title = catalogue_text(&catalogue_builtin, p->title, v->lang),
				.is_due = due,
				.proposed = (int)proposed,
				.has_proposed = proposed > 0,
			};
		}
	}
	home->papers = papers;
	home->has_papers = home->paper_count > 0;
	return OK;
}

/* Told to whoever can do something about it. */
static enum err fill_misfits(struct tx *tx, const struct visit *v, struct home_view *home)
{
	const struct q_verification_row *last = NULL;

	if (v->layout.manages) {
		TRY(verification_read(tx, &last));
	}
	home->has_misfits = last != NULL && last->findings > 0;
	return OK;
}

enum err page_home(struct tx *tx, struct visit *v)
{
	struct home_view home = {.layout = &v->layout};

	TRY(fill_home(tx, v, &home));
	TRY(declaration_own(tx, v, &home.declaration));
	TRY(backup_age_said(tx, v, &home.backup_age, &home.backup_is_old));
	home.has_backup = home.backup_age.n > 0;
	TRY(fill_locked(tx, v, &home));
	TRY(fill_papers(tx, v, &home));
	TRY(fill_misfits(tx, v, &home));
	frag_home_page(&v->out, v->lang, &home);
	return OK;
}
