#include "cli/work.h"
#include "intake/answers.h"
#include "intake/own_framework.h"
#include "render/assess.h"

enum { INPUT_ANSWERS, INPUT_BEFORE, INPUT_FRAMEWORK };

/* The reports by format; a hole would be caught by the test that calls each of them. */
static void (*const writers[FORMAT__MAX])(struct buf *out, struct arena *a, const struct report *report) = {
	[FORMAT_TEXT] = assess_write_text,
	[FORMAT_JSON] = assess_write_json,
	[FORMAT_CSV] = assess_write_csv,
	[FORMAT_HTML] = assess_write_html,
};

static enum err make(struct work *w, struct faults *fs)
{
	const struct request *r = w->request;
	struct arena *a = r->arena;
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f;
	struct assessment now, before;
	struct report report = {
		.lang = r->lang,
		.made = day_of(w->now, ZONE_JAPAN),
		.colour = w->colour,
	};
	struct result result, result_before;

	TRY(own_framework_add(a, r->framework_file, w->input[INPUT_FRAMEWORK].bytes, &c, fs));
	TRY(framework_named(c, r->argument[0], &f, fs));
	TRY(answers_read(a, c, f, w->input[INPUT_ANSWERS].bytes, str_of(r->argument[1]), &now, fs));
	result = assess_result(a, &now, 0);
	report.result = &result;
	if (r->before != NULL) {
		TRY(answers_read(a, c, f, w->input[INPUT_BEFORE].bytes, str_of(r->before), &before, fs));
		result_before = assess_result(a, &before, 0);
		report.before = &result_before;
		report.change_count = assess_changes(a, &before, &now, &report.changes);
	}
	writers[r->format](&w->out, a, &report);
	return OK;
}

enum err cmd_assess(const struct request *r, struct faults *fs)
{
	struct work w = {
		.request = r,
		.input =
			{
				[INPUT_ANSWERS] = {r->argument[1], ANSWERS_BYTES_MAX, S("")},
				[INPUT_BEFORE] = {r->before, ANSWERS_BYTES_MAX, S("")},
				[INPUT_FRAMEWORK] = {r->framework_file, OWN_FRAMEWORK_BYTES_MAX, S("")},
			},
	};

	return work_run(&w, make, fs);
}
