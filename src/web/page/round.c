#include "web/page/round.h"

#include "core/id.h"
#include "render/round_page.h"
#include "store/round.h"
#include "web/page/result.h"
#include "web/page/round_html.h"

const struct field round_fields[ROUND_FIELDS] = {
	{.name = "after", .kind = FIELD_ID, .may_be_empty = true},
};

/* Adds what follows from the answers. */
static enum err add_result(struct tx *tx, const struct visit *v, const struct framework *f, int64_t round,
                           struct round_line_view *line)
{
	const struct result *r;

	TRY(result_read(tx, v, f, round, &r));
	round_line_score(v->arena, r, line);
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

/* The row behind which the page begins; NULL: with the newest. */
static enum err read_after(struct tx *tx, const struct visit *v, const struct q_round_list_row **ret)
{
	const struct field_value *after = visit_value(v, "after");
	const struct q_round_row *round = NULL;

	*ret = NULL;
	if (after->given) {
		TRY(q_round(tx, after->number, &round));
	}
	if (round != NULL) {
		struct q_round_list_row *row = NEW(v->arena, struct q_round_list_row);
		*row = (struct q_round_list_row){.id = round->id, .made_at = round->made_at};
		*ret = row;
	}
	return OK;
}

static enum err read_lines(struct tx *tx, const struct visit *v, struct round_view *view)
{
	const struct q_round_list_row *after, *rows;
	size_t n;

	TRY(read_after(tx, v, &after));
	TRY(q_round_list(tx, after, (str){NULL, 0}, ROUNDS_SHOWN_MAX + 1, &rows, &n));
	view->is_first = after == NULL;
	view->has_more = n > ROUNDS_SHOWN_MAX;
	view->line_count = view->has_more ? ROUNDS_SHOWN_MAX : n;
	struct round_line_view *lines = NEW_N(v->arena, struct round_line_view, view->line_count);

	for (size_t i = 0; i < view->line_count; i++) {
		const struct framework *f = catalogue_framework(&catalogue_builtin, rows[i].framework);
		lines[i] = line_of(v, &rows[i], f);
		if (f != NULL) {
			TRY(add_result(tx, v, f, rows[i].id, &lines[i]));
		}
		view->after = id_text(v->arena, rows[i].id);
	}
	view->lines = lines;
	view->has_rounds = n > 0 || !view->is_first;
	return OK;
}

enum err page_round(struct tx *tx, struct visit *v)
{
	struct round_view view = {.layout = &v->layout, .has_firm = v->firm != NULL};

	if (v->firm != NULL) {
		TRY(read_lines(tx, v, &view));
		view.history = history_view_of(v->arena, view.lines, view.line_count);
	}
	frag_round_page(&v->out, v->lang, &view);
	return OK;
}
