#include "cli/records.h"
#include "cli/tell.h"
#include "cli/work.h"
#include "core/message.h"
#include "intake/answers.h"
#include "intake/own_framework.h"
#include "store/checklist.h"

enum { INPUT_ANSWERS, INPUT_BEFORE, INPUT_FRAMEWORK };

/* The answers that were given, as an op that keeps them. */
static void pack_save(struct work *w, const struct assessment *as)
{
	const struct command_line *r = w->request;
	const struct catalogue *c = as->catalogue;
	const struct framework *f = as->framework;
	struct round_row *rows = NEW_N(r->arena, struct round_row, f->items.count);
	bool own = r->framework_file != NULL && f == &c->frameworks[c->framework_count - 1];
	size_t n = 0;

	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct given *g = &as->given[i];
		if (g->answer != ANSWER_NONE) {
			rows[n++] = (struct round_row){catalogue_ref(c, assess_item(as, i)->id), g->answer, g->note};
		}
	}
	op_round_save_pack(&w->op, &(const struct op_round_save){
					   .firm = firm_of(r),
					   .framework = catalogue_ref(c, f->id),
					   .title = catalogue_text(c, f->title, LANG_JA),
					   .checklist = own ? w->input[INPUT_FRAMEWORK].bytes : (str){NULL, 0},
					   .rows = rows,
					   .n = n,
				   });
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;
	struct arena *a = r->arena;
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f;
	struct assessment now, before;
	struct report report = {
		.lang = r->lang,
		.made = day_of(w->now, ZONE_JAPAN),
		.firm = str_of(r->firm),
		.colour = w->colour,
	};
	struct result result, result_before;

	TRY(own_framework_add(a, r->framework_file, w->input[INPUT_FRAMEWORK].bytes, &c, fs));
	TRY(framework_named(c, r->argument[0], &f, fs));
	TRY(work_answers(a, c, f, &w->input[INPUT_ANSWERS], &now, fs));
	result = assess_result(a, &now, 0);
	report.result = &result;
	if (r->before != NULL) {
		TRY(work_answers(a, c, f, &w->input[INPUT_BEFORE], &before, fs));
		result_before = assess_result(a, &before, 0);
		report.before = &result_before;
		report.change_count = assess_changes(a, &before, &now, &report.changes);
	}
	if (w->saves) {
		pack_save(w, &now);
	}
	return work_report(w, &report, fs);
}

static enum err save(const struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;
	struct op_round_saved saved;
	struct buf told;
	str result;

	TRY(records_do(r, "round.save", buf_str(&w->op), &result, fs));
	if (!op_round_saved_unpack(result, &saved)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	buf_init(&told, r->arena, 4096);
	PHRASE(&told, &catalogue_builtin, r->lang, "round-saved", saved.firm, INT_STR(saved.number));
	tell_line(buf_str(&told));
	return OK;
}

enum err cmd_assess(const struct command_line *r, struct faults *fs)
{
	struct work w = {
		.request = r,
		.input =
			{
				[INPUT_ANSWERS] = {r->argument[1], ANSWERS_BYTES_MAX, S("")},
				[INPUT_BEFORE] = {r->before, ANSWERS_BYTES_MAX, S("")},
				[INPUT_FRAMEWORK] = {r->framework_file, OWN_FRAMEWORK_BYTES_MAX, S("")},
			},
		.saves = r->save,
	};

	struct where where;

	if (r->save) {
		TRY(records_place(r, &where, fs)); /* a place that cannot be meant is told before there is a result */
	}
	TRY(work_run(&w, make, fs));
	return r->save ? save(&w, fs) : OK;
}
