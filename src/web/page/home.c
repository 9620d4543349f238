#include "web/page/home.h"

#include "core/day.h"
#include "core/message.h"
#include "store/firm.h"
#include "store/round.h"
#include "web/page/home_html.h"

enum {
	HOME_ROUNDS =
		50, /* the newest ones, among which one is looked for where the framework that comes first has none */
	COMMAND_MAX = 256,
};

#define HOME_FRAMEWORK S("ipa-selfcheck-3.1") /* shown before any other, whichever is newer */

/* The newest round that can be shown of any framework: a firm's own checklist is left out, since its text is read in no
 * process of the server.  NULL: none. */
static enum err find_other(struct tx *tx, const struct q_round_closed_row **ret)
{
	const struct q_round_list_row *rows;
	size_t n;

	*ret = NULL;
	TRY(q_round_list(tx, NULL, (str){NULL, 0}, HOME_ROUNDS, &rows, &n));
	for (size_t i = 0; i < n; i++) {
		if (rows[i].state == ROUND_CLOSED &&
		    catalogue_framework(&catalogue_builtin, rows[i].framework) != NULL) {
			return q_round_closed(tx, rows[i].framework, ret);
		}
	}
	return OK;
}

static enum err find_round(struct tx *tx, const struct q_round_closed_row **ret)
{
	TRY(q_round_closed(tx, HOME_FRAMEWORK, ret));
	return *ret != NULL ? OK : find_other(tx, ret);
}

static str day_text(struct arena *a, int64_t at, int zone, enum lang lang)
{
	struct buf b;

	buf_init(&b, a, 64);
	day_write(&b, day_of(at, zone), lang);
	return buf_str(&b);
}

/* What makes the whole result of this round as a page. */
static str command_text(struct arena *a, const struct q_round_closed_row *round)
{
	struct buf b;

	buf_init(&b, a, COMMAND_MAX);
	buf_lit(&b, "toride round show ");
	buf_add(&b, round->framework);
	buf_char(&b, ' ');
	buf_int(&b, round->number);
	buf_lit(&b, " --format html -o result.html");
	return buf_str(&b);
}

static void fill_steps(struct home_result *h, const struct result *r, enum lang lang)
{
	const struct catalogue *c = r->assessment->catalogue;

	for (size_t i = 0; i < r->next_count && i < HOME_STEPS_MAX; i++) {
		h->steps[h->step_count++] = (struct home_step){
			.title = catalogue_text(c, r->next[i].measure->title, lang),
			.why = catalogue_text(c, r->next[i].measure->why, lang),
		};
	}
	h->has_steps = h->step_count > 0;
}

static enum err read_result(struct tx *tx, struct visit *v, struct home_view *home)
{
	const struct q_round_closed_row *round;
	const struct round_row *answers;
	struct assessment as;
	size_t n;

	TRY(find_round(tx, &round));
	if (round == NULL) {
		return OK;
	}
	TRY(round_rows(tx, round->id, &answers, &n));
	const struct framework *f = catalogue_framework(&catalogue_builtin, round->framework);

	round_assessment(v->arena, answers, n, &catalogue_builtin, f, &as);
	struct result r = assess_result(v->arena, &as, (uint32_t)(v->firm->uses_known & ~v->firm->uses));

	home->has_result = true;
	home->result = (struct home_result){
		.title = catalogue_text(&catalogue_builtin, f->title, v->lang),
		.day = day_text(v->arena, round->closed_at.has ? round->closed_at.n : round->made_at,
	                        (int)v->firm->zone, v->lang),
		.command = command_text(v->arena, round),
		.whole = score_view_of(v->arena, &r, v->lang),
		.parts = score_parts(v->arena, &r, v->lang),
		.part_count = r.part_count,
		.has_parts = r.scored && r.part_count > 1,
		.unknown_count = (int)r.total.count[ANSWER_UNKNOWN],
		.has_unknown = r.total.count[ANSWER_UNKNOWN] > 0,
	};
	fill_steps(&home->result, &r, v->lang);
	return OK;
}

static str people_text(struct arena *a, int64_t people)
{
	return str_copy(a, INT_STR(people));
}

enum err page_home(struct tx *tx, struct visit *v)
{
	struct home_view home = {.layout = &v->layout};

	v->layout.at_home = true;
	if (v->firm != NULL) {
		home.has_firm = true;
		home.name = v->firm->name;
		home.has_people = v->firm->people.has;
		home.people = people_text(v->arena, v->firm->people.n);
		TRY(read_result(tx, v, &home));
	}
	if (str_eq(v->request->http.query, S("done=firm"))) {
		v->layout.notice = phrase(&catalogue_builtin, v->lang, "notice-saved");
		v->layout.has_notice = true;
	}
	frag_home_page(&v->out, v->lang, &home);
	return OK;
}
