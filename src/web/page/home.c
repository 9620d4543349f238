#include "web/page/home.h"

#include "core/message.h"
#include "store/firm.h"
#include "store/round.h"
#include "web/page/home_html.h"
#include "web/page/result.h"

/* The newest ones, among which one is looked for where the framework that comes first has none. */
enum { HOME_ROUNDS = 50 };

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
	const struct result *r;

	TRY(find_round(tx, &round));
	if (round == NULL) {
		return OK;
	}
	const struct framework *f = catalogue_framework(&catalogue_builtin, round->framework);

	TRY(result_read(tx, v, f, round->id, &r));
	home->has_result = true;
	home->result = (struct home_result){
		.title = catalogue_text(&catalogue_builtin, f->title, v->lang),
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
	fill_steps(&home->result, r, v->lang);
	return OK;
}

enum err page_home(struct tx *tx, struct visit *v)
{
	struct home_view home = {.layout = &v->layout};

	v->layout.at_home = true;
	if (v->firm != NULL) {
		home.has_firm = true;
		home.name = v->firm->name;
		home.has_people = v->firm->people.has;
		home.people = visit_number(v, v->firm->people.n);
		TRY(read_result(tx, v, &home));
	}
	if (str_eq(v->request->http.query, S("done=firm"))) {
		v->layout.notice = phrase(&catalogue_builtin, v->lang, "notice-saved");
		v->layout.has_notice = true;
	}
	frag_home_page(&v->out, v->lang, &home);
	return OK;
}
