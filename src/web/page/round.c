#include "web/page/round.h"

#include "store/round.h"
#include "web/page/result.h"
#include "web/page/round_html.h"

enum { RESULTS_MAX = 20 }; /* each is one more statement */

/* Adds what follows from the answers. */
static enum err add_result(struct tx *tx, const struct visit *v, const struct framework *f, int64_t round,
                           struct round_line_view *line)
{
	const struct result *r;

	TRY(result_read(tx, v, f, round, &r));
	line->has_result = true;
	line->scored = r->scored;
	line->score = score_say(v->arena, &r->total);
	line->max = r->total.max;
	line->answered = (int)r->total.answered;
	line->items = (int)r->total.items;
	return OK;
}

static struct round_line_view line_of(const struct visit *v, const struct q_round_list_row *row,
                                      const struct framework *f)
{
	return (struct round_line_view){
		.title = f == NULL ? row->framework : catalogue_text(&catalogue_builtin, f->title, v->lang),
		.framework = row->framework,
		.number = row->number,
		.day = visit_day(v, row->closed_at.has ? row->closed_at.n : row->made_at),
		.open = row->state == ROUND_OPEN,
		.known = f != NULL,
	};
}

static enum err read_lines(struct tx *tx, const struct visit *v, struct round_view *view)
{
	const struct q_round_list_row *rows;
	size_t n, results = 0;

	TRY(q_round_list(tx, NULL, (str){NULL, 0}, ROUNDS_SHOWN_MAX + 1, &rows, &n));
	view->has_more = n > ROUNDS_SHOWN_MAX;
	view->line_count = view->has_more ? ROUNDS_SHOWN_MAX : n;
	struct round_line_view *lines = NEW_N(v->arena, struct round_line_view, view->line_count);

	for (size_t i = 0; i < view->line_count; i++) {
		const struct framework *f = catalogue_framework(&catalogue_builtin, rows[i].framework);
		lines[i] = line_of(v, &rows[i], f);
		if (f != NULL && results++ < RESULTS_MAX) {
			TRY(add_result(tx, v, f, rows[i].id, &lines[i]));
		}
	}
	view->lines = lines;
	view->has_rounds = n > 0;
	return OK;
}

enum err page_round(struct tx *tx, struct visit *v)
{
	struct round_view view = {.layout = &v->layout, .has_firm = v->firm != NULL};

	if (v->firm != NULL) {
		TRY(read_lines(tx, v, &view));
	}
	frag_round_page(&v->out, v->lang, &view);
	return OK;
}
