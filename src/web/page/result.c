#include "web/page/result.h"

#include "core/day.h"
#include "core/edition.h"
#include "paint/assess_paper.h"
#include "paint/paint.h"
#include "render/assess_page.h"
#include "store/round.h"
#include "web/page/result_html.h"

/* The round that an address names. */
struct named {
	const struct framework *framework;
	int64_t number;
	const struct q_round_numbered_row *row;
};

enum err result_read(struct tx *tx, const struct visit *v, const struct framework *f, int64_t round,
                     const struct result **ret)
{
	struct assessment *as = NEW(v->arena, struct assessment);
	struct result *result = NEW(v->arena, struct result);
	const struct round_row *rows;
	size_t n;

	TRY(round_rows(tx, round, &rows, &n));
	round_assessment(v->arena, rows, n, &catalogue_builtin, f, as);
	*result = assess_result(v->arena, as, firm_unused(v->firm));
	*ret = result;
	return OK;
}

static enum err find_named(struct tx *tx, const struct visit *v, struct named *ret)
{
	str framework = visit_part(v, "framework"), number = visit_part(v, "number");
	struct named named = {.framework = catalogue_framework(&catalogue_builtin, framework)};

	if (named.framework == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "framework-unknown", NOWHERE, framework);
	}
	if (str_to_int(number, &named.number) && named.number > 0 && named.number <= INT32_MAX) {
		TRY(q_round_numbered(tx, framework, named.number, &named.row));
	}
	if (named.row == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "round-unknown", NOWHERE, framework, number);
	}
	*ret = named;
	return OK;
}

static int64_t day_at(const struct named *named)
{
	return named->row->closed_at.has ? named->row->closed_at.n : named->row->made_at;
}

static enum err read_report(struct tx *tx, const struct visit *v, const struct named *named, struct report *ret)
{
	*ret = (struct report){
		.lang = v->lang,
		.made = day_of(day_at(named), (int)v->firm->zone),
		.firm = v->firm->name,
		.round = named->number,
	};
	return result_read(tx, v, named->framework, named->row->id, &ret->result);
}

/* What changed since the round before, where there is one. */
static enum err read_changes(struct tx *tx, const struct visit *v, const struct named *named, struct report *report)
{
	const struct q_round_numbered_row *before = NULL;

	if (named->number > 1) {
		TRY(q_round_numbered(tx, visit_part(v, "framework"), named->number - 1, &before));
	}
	if (before == NULL) {
		return OK;
	}
	TRY(result_read(tx, v, named->framework, before->id, &report->before));
	report->change_count =
		assess_changes(v->arena, report->before->assessment, report->result->assessment, &report->changes);
	return OK;
}

/* Once the 25 are answered, the two that edition 4.0 added are offered; until then they would only be more work. */
static enum err add_additions(struct tx *tx, const struct visit *v, struct result_view *view)
{
	const struct q_round_newest_row *newest;

	if (!str_eq(visit_part(v, "framework"), EDITION_SELFCHECK) || view->assess.whole.provisional) {
		return OK;
	}
	view->additions = EDITION_ADDITIONS;
	TRY(q_round_newest(tx, view->additions, &newest));
	view->has_additions = newest != NULL;
	view->offers_additions = newest == NULL;
	view->additions_number = newest == NULL ? 0 : newest->number;
	return OK;
}

enum err page_result(struct tx *tx, struct visit *v)
{
	struct named named;
	struct report report;

	TRY(find_named(tx, v, &named));
	TRY(read_report(tx, v, &named, &report));
	report.items_at = S("/item/");
	report.measures_at = S("/measure/");
	TRY(read_changes(tx, v, &named, &report));
	struct result_view view = {
		.assess = assess_view_of(v->arena, &report),
		.framework = visit_part(v, "framework"),
		.number = named.number,
		.paints = true,
		.day = visit_day(v, day_at(&named)),
		.open = named.row->state == ROUND_OPEN,
	};

	TRY(add_additions(tx, v, &view));
	frag_result_page(&v->out, v->lang, &v->layout, &view);
	return OK;
}

/* ---- files ---- */

static str file_name(const struct visit *v, int64_t number, const char *ending)
{
	struct buf b;

	buf_init(&b, v->arena, EXCHANGE_DOWNLOAD_MAX);
	buf_lit(&b, "toride-");
	buf_add(&b, visit_part(v, "framework"));
	buf_char(&b, '-');
	buf_int(&b, number);
	buf_add(&b, str_of(ending));
	return buf_str(&b);
}

static enum err hand_out(struct tx *tx, struct visit *v, const char *ending,
                         void (*write)(struct buf *out, struct arena *a, const struct report *report))
{
	struct named named;
	struct report report;

	TRY(find_named(tx, v, &named));
	TRY(read_report(tx, v, &named, &report));
	write(&v->out, v->arena, &report);
	v->reply.download = file_name(v, named.number, ending);
	return OK;
}

enum err page_result_pdf(struct tx *tx, struct visit *v)
{
	const struct paper_engine *engine;
	struct named named;
	struct report report;

	TRY(find_named(tx, v, &named));
	TRY(read_report(tx, v, &named, &report));
	TRY(paint_engine(&engine, tx->faults));
	TRY(assess_paint(&v->out, v->arena, engine, &report, tx->faults));
	v->reply.download = file_name(v, named.number, ".pdf");
	return OK;
}

enum err page_result_csv(struct tx *tx, struct visit *v)
{
	return hand_out(tx, v, ".csv", assess_write_csv);
}

enum err page_result_json(struct tx *tx, struct visit *v)
{
	return hand_out(tx, v, ".json", assess_write_json);
}

enum err page_result_html(struct tx *tx, struct visit *v)
{
	return hand_out(tx, v, ".html", assess_write_html);
}
