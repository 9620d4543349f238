/* Rounds that were saved: list, show, diff, export.  The store is read first, in the open; own checklists, which others
 * wrote, are looked at behind the sandbox like every file. */
#include "cli/records.h"
#include "cli/tell.h"
#include "cli/work.h"
#include "core/id.h"
#include "core/message.h"
#include "intake/own_framework.h"
#include "render/book.h"
#include "render/round.h"
#include "store/checklist.h"
#include "store/said.h"

enum {
	ROUND_PAGE = 50,
	ROUNDS_MAX = 1000, /* listed */
	CHECKLISTS_MAX = 100,
};

/* A round with its answers, and a checklist with its YAML, as they came from the store. */
struct kept_round {
	str framework;
	int64_t id, number, made_at, day_at;
	bool open;
	const struct round_row *rows;
	size_t n;
};

struct kept_checklist {
	str framework, yaml;
};

struct gathered {
	struct kept_round *rounds;
	size_t n;
	struct kept_checklist checklists[CHECKLISTS_MAX];
	size_t checklist_n;
	int zone;
	str firm;
	uint32_t unused;  /* what the firm does not have */
	struct said said; /* of itself, where it is to be exported */
};

/* What a command wants of the store. */
struct wanted {
	const struct command_line *request;
	int64_t number[2]; /* of rounds; 0: the newest, and the one before */
	size_t n;
	struct gathered got;
};

/* ---- reading ---- */

static enum err gather_checklist(struct tx *tx, struct gathered *g, str framework)
{
	str yaml;

	if (catalogue_framework(&catalogue_builtin, framework) != NULL) {
		return OK;
	}
	for (size_t i = 0; i < g->checklist_n; i++) {
		if (str_eq(g->checklists[i].framework, framework)) {
			return OK;
		}
	}
	TRY(checklist_yaml(tx, framework, &yaml));
	if (yaml.p != NULL && g->checklist_n < CHECKLISTS_MAX) {
		g->checklists[g->checklist_n++] = (struct kept_checklist){framework, yaml};
	}
	return OK;
}

static enum err gather_firm(struct tx *tx, struct gathered *g)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	g->firm = firm == NULL ? S("") : firm->name;
	g->zone = firm == NULL ? ZONE_JAPAN : (int)firm->zone;
	g->unused = firm_unused(firm);
	return OK;
}

static enum err read_list(struct tx *tx, void *ctx)
{
	struct wanted *w = ctx;
	struct gathered *g = &w->got;
	const struct command_line *r = w->request;
	str framework = r->argument_count == 0 ? (str){NULL, 0} : str_of(r->argument[0]);
	const struct q_round_list_row *rows, *last = NULL;
	size_t n;

	*g = (struct gathered){.rounds = NEW_N(tx->arena, struct kept_round, ROUNDS_MAX)};
	TRY(gather_firm(tx, g));
	do {
		TRY(q_round_list(tx, last, framework, ROUND_PAGE, &rows, &n));
		for (size_t i = 0; i < n; i++) {
			struct kept_round *k = &g->rounds[g->n++];
			*k = (struct kept_round){
				.framework = rows[i].framework,
				.id = rows[i].id,
				.number = rows[i].number,
				.made_at = rows[i].made_at,
				.day_at = rows[i].closed_at.has ? rows[i].closed_at.n : rows[i].made_at,
				.open = rows[i].state == ROUND_OPEN,
			};
			TRY(round_rows(tx, k->id, &k->rows, &k->n));
			TRY(gather_checklist(tx, g, k->framework));
		}
		last = n == 0 ? last : &rows[n - 1];
	} while (n == ROUND_PAGE && g->n < ROUNDS_MAX);
	return OK;
}

static enum err read_all(struct tx *tx, void *ctx)
{
	struct wanted *w = ctx;

	TRY(read_list(tx, w));
	return said_read(tx, &w->got.said);
}

static enum err gather_round(struct tx *tx, struct gathered *g, str framework, int64_t number)
{
	const struct q_round_row *row;
	struct kept_round *k = &g->rounds[g->n++];

	TRY(round_find(tx, framework, number, &row));
	*k = (struct kept_round){
		.framework = row->framework,
		.id = row->id,
		.number = row->number,
		.day_at = row->closed_at.has ? row->closed_at.n : row->made_at,
		.open = row->state == ROUND_OPEN,
	};
	TRY(round_rows(tx, k->id, &k->rows, &k->n));
	return gather_checklist(tx, g, k->framework);
}

/* The rounds that are wanted, the newer one first. */
static enum err read_some(struct tx *tx, void *ctx)
{
	struct wanted *w = ctx;
	str framework = str_of(w->request->argument[0]);

	w->got = (struct gathered){.rounds = NEW_N(tx->arena, struct kept_round, COUNT_OF(w->number))};
	TRY(gather_firm(tx, &w->got));
	TRY(gather_round(tx, &w->got, framework, w->number[0]));
	if (w->n == 1) {
		return OK;
	}
	int64_t before = w->number[1] != 0 ? w->number[1] : w->got.rounds[0].number - 1;

	if (before == 0) {
		return FAIL(tx->faults, ERR_MISSING, "round-only-one", NOWHERE, framework);
	}
	return gather_round(tx, &w->got, framework, before);
}

/* ---- writing: in the child ---- */

static enum err catalogue_of(const struct work *w, const struct gathered *g, const struct catalogue **ret,
                             struct faults *fs)
{
	*ret = &catalogue_builtin;
	for (size_t i = 0; i < g->checklist_n; i++) {
		str name = str_copy(w->request->arena, g->checklists[i].framework);
		TRY(own_framework_add(w->request->arena, name.p, g->checklists[i].yaml, ret, fs));
	}
	return OK;
}

/* What follows from the answers of the n-th round; NULL when its framework is not known any more. */
static const struct result *result_of(struct arena *a, const struct catalogue *c, const struct gathered *g, size_t n,
                                      size_t *ret_strange)
{
	const struct kept_round *k = &g->rounds[n];
	const struct framework *f = catalogue_framework(c, k->framework);
	struct assessment *as = NEW(a, struct assessment);
	struct result *result = NEW(a, struct result);

	if (f == NULL) {
		return NULL;
	}
	*ret_strange = round_assessment(a, k->rows, k->n, c, f, as);
	*result = assess_result(a, as, g->unused);
	return result;
}

static enum err make_list(struct work *w, struct faults *fs)
{
	const struct wanted *wanted = w->ctx;
	const struct gathered *g = &wanted->got;
	struct arena *a = w->request->arena;
	struct round_line *lines = NEW_N(a, struct round_line, g->n);
	const struct catalogue *c;

	TRY(catalogue_of(w, g, &c, fs));
	for (size_t i = 0; i < g->n; i++) {
		const struct kept_round *k = &g->rounds[i];
		size_t strange;
		lines[i] = (struct round_line){
			.framework = k->framework,
			.number = k->number,
			.id = id_text(a, k->id),
			.day = day_of(k->day_at, g->zone),
			.open = k->open,
			.result = result_of(a, c, g, i, &strange),
		};
	}
	if (w->request->format == FORMAT_JSON) {
		rounds_write_json(&w->out, a, lines, g->n);
	} else {
		rounds_write_text(&w->out, a, lines, g->n, c, w->request->lang);
	}
	return OK;
}

static str iso_of(struct arena *a, int64_t at, int zone)
{
	struct buf b;

	buf_init(&b, a, 16);
	day_write_iso(&b, day_of(at, zone));
	return buf_str(&b);
}

static enum err export_round(struct arena *a, const struct gathered *g, const struct kept_round *k, struct book *b,
                             struct faults *fs)
{
	str closed = k->open ? S("") : iso_of(a, k->day_at, g->zone);

	TRY(book_round(b, k->framework, k->number, iso_of(a, k->made_at, g->zone), closed, fs));
	struct book_round *round = &b->rounds[b->n - 1];

	round_assessment(a, k->rows, k->n, &catalogue_builtin, round->answers.framework, &round->answers);
	return OK;
}

/* Checklists of the firm's own are not in every Toride, so what was answered to them stays here. */
static enum err make_export(struct work *w, struct faults *fs)
{
	const struct wanted *wanted = w->ctx;
	const struct gathered *g = &wanted->got;
	struct arena *a = w->request->arena;
	const struct said *said = &g->said;
	struct book b;
	size_t left = 0;

	book_init(&b, a, &catalogue_builtin);
	TRY(book_firm(&b, g->firm, said->industry, said->people >= 0 ? INT_STR(said->people) : S(""), fs));
	b.said = said->papers;
	for (size_t i = g->n; i-- > 0;) { /* the oldest first */
		bool known = catalogue_framework(&catalogue_builtin, g->rounds[i].framework) != NULL;
		left += !known;
		if (known) {
			TRY(export_round(a, g, &g->rounds[i], &b, fs));
		}
	}
	if (left > 0) {
		struct buf told;
		buf_init(&told, a, 1024);
		PHRASE(&told, &catalogue_builtin, w->request->lang, "round-export-left", INT_STR(left));
		tell_line(buf_str(&told));
	}
	book_write_json(&w->out, &b);
	return OK;
}

static enum err make_report(struct work *w, struct faults *fs)
{
	const struct wanted *wanted = w->ctx;
	const struct gathered *g = &wanted->got;
	struct arena *a = w->request->arena;
	struct report report = {
		.lang = w->request->lang,
		.made = day_of(g->rounds[0].day_at, g->zone),
		.firm = g->firm,
		.round = g->rounds[0].number,
		.colour = w->colour,
	};
	const struct catalogue *c;
	size_t strange, ignored;

	TRY(catalogue_of(w, g, &c, fs));
	report.result = result_of(a, c, g, 0, &strange);
	if (report.result == NULL) {
		return FAIL(fs, ERR_MISSING, "round-checklist-gone", NOWHERE, g->rounds[0].framework);
	}
	if (g->n > 1) {
		report.before = result_of(a, c, g, 1, &ignored);
	}
	if (report.before != NULL) {
		report.change_count =
			assess_changes(a, report.before->assessment, report.result->assessment, &report.changes);
	}
	if (strange > 0) {
		struct buf told;
		buf_init(&told, a, 1024);
		PHRASE(&told, c, w->request->lang, "round-answers-strange", INT_STR(strange));
		tell_line(buf_str(&told));
	}
	return work_report(w, &report, fs);
}

/* ---- commands ---- */

static enum err read_number(const struct command_line *r, int argument, int64_t *ret, struct faults *fs)
{
	str word = argument < r->argument_count ? str_of(r->argument[argument]) : S("0");
	bool given = argument < r->argument_count;

	if (!str_to_int(word, ret) || *ret < given || *ret > INT32_MAX) {
		return FAIL(fs, ERR_USAGE, "round-number", NOWHERE, word);
	}
	return OK;
}

enum err cmd_round_list(const struct command_line *r, struct faults *fs)
{
	struct wanted wanted = {.request = r};
	struct work w = {.request = r, .ctx = &wanted};

	TRY(records_read(r, read_list, &wanted, fs));
	return work_run(&w, make_list, fs);
}

enum err cmd_round_export(const struct command_line *r, struct faults *fs)
{
	struct wanted wanted = {.request = r};
	struct work w = {.request = r, .ctx = &wanted};

	TRY(records_read(r, read_all, &wanted, fs));
	return work_run(&w, make_export, fs);
}

enum err cmd_round_show(const struct command_line *r, struct faults *fs)
{
	struct wanted wanted = {.request = r, .n = 1};
	struct work w = {.request = r, .ctx = &wanted};

	TRY(read_number(r, 1, &wanted.number[0], fs));
	TRY(records_read(r, read_some, &wanted, fs));
	return work_run(&w, make_report, fs);
}

/* With one number, that round and the newest are compared. */
enum err cmd_round_diff(const struct command_line *r, struct faults *fs)
{
	struct wanted wanted = {.request = r, .n = 2};
	struct work w = {.request = r, .ctx = &wanted};

	TRY(read_number(r, 1, &wanted.number[1], fs));
	TRY(read_number(r, 2, &wanted.number[0], fs));
	TRY(records_read(r, read_some, &wanted, fs));
	return work_run(&w, make_report, fs);
}
