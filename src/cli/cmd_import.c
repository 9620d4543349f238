#include "cli/records.h"
#include "cli/tell.h"
#include "cli/work.h"
#include "core/message.h"
#include "intake/book.h"

/* The answers of a round that were given. */
static const struct round_row *rows_of(struct arena *a, const struct assessment *as, size_t *ret_n)
{
	uint32_t items = as->framework->items.count;
	struct round_row *rows = NEW_N(a, struct round_row, items);
	size_t n = 0;

	for (uint32_t i = 0; i < items; i++) {
		const struct given *g = &as->given[i];
		if (g->answer != ANSWER_NONE) {
			rows[n++] = (struct round_row){catalogue_ref(as->catalogue, assess_item(as, i)->id), g->answer,
			                               g->note};
		}
	}
	*ret_n = n;
	return rows;
}

/* A round that is open counts as closed on the day it was begun: what is here already is never changed by a file. */
static void pack_import(struct work *w, const struct book *b)
{
	const struct command_line *r = w->request;
	struct op_round_of_days *rounds = NEW_N(r->arena, struct op_round_of_days, b->n);
	struct op_round_import in = {
		.firm = firm_of(r), .industry = b->industry, .people = b->people, .rounds = rounds, .n = b->n};

	if (r->create && r->firm == NULL) {
		in.firm.name = b->name;
	}
	for (size_t i = 0; i < b->n; i++) {
		const struct book_round *round = &b->rounds[i];
		rounds[i].framework = catalogue_ref(b->catalogue, round->answers.framework->id);
		rounds[i].begun = day_number(round->begun);
		rounds[i].closed = day_number(book_is_open(round) ? round->begun : round->closed);
		rounds[i].rows = rows_of(r->arena, &round->answers, &rounds[i].n);
	}
	op_round_import_pack(&w->op, &in);
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct input *in = &w->input[0];
	struct book b = {.n = 0};

	TRY(book_read(w->request->arena, &catalogue_builtin, in->bytes, str_of(in->path), &b, fs));
	pack_import(w, &b);
	return OK;
}

enum err cmd_import(const struct command_line *r, struct faults *fs)
{
	struct work w = {.request = r, .input = {{r->argument[0], BOOK_BYTES_MAX, S("")}}, .saves = true};
	struct op_round_imported imported;
	struct where where;
	struct buf told;
	str result;

	TRY(records_place(r, &where, fs)); /* a place that cannot be meant is told before the file is read */
	TRY(work_run(&w, make, fs));
	TRY(records_do(r, "round.import", buf_str(&w.op), &result, fs));
	if (!op_round_imported_unpack(result, &imported)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	buf_init(&told, r->arena, 4096);
	PHRASE(&told, &catalogue_builtin, r->lang, "import-done", imported.firm, INT_STR(imported.added),
	       INT_STR(imported.there));
	tell_line(buf_str(&told));
	return OK;
}
