#include "cli/work.h"

#include <unistd.h>

#include "cli/tell.h"
#include "intake/encoding.h"
#include "sys/clock.h"
#include "sys/file.h"
#include "sys/sandbox.h"

struct job {
	struct work *work;
	enum err (*make)(struct work *w, struct faults *fs);
	const struct output *output;
};

/* In the child: its own faults, since the parent cannot see them. */
static enum err in_child(void *ctx)
{
	static struct faults faults;
	struct job *job = ctx;
	struct work *w = job->work;
	enum err err = sandbox_close(&faults);

	if (err == OK) {
		err = job->make(w, &faults);
	}
	if (err == OK && w->out.bad) {
		err = FAIL(&faults, ERR_DATA, "result-too-large", NOWHERE, INT_STR(WORK_OUT_MAX / 1024 / 1024));
	}
	if (err == OK) {
		err = output_write(job->output, buf_str(&w->out), &faults);
	}
	tell_faults(w->request->arena, w->request->lang, &faults);
	return err;
}

/* "-" can be read once only. */
static enum err one_standard_input(const struct work *w, struct faults *fs)
{
	size_t n = 0;

	for (size_t i = 0; i < INPUTS_MAX; i++) {
		n += w->input[i].path != NULL && strcmp(w->input[i].path, "-") == 0;
	}
	return n < 2 ? OK : FAIL(fs, ERR_USAGE, "usage-input-twice", NOWHERE);
}

enum err work_run(struct work *w, enum err (*make)(struct work *w, struct faults *fs), struct faults *fs)
{
	const struct request *r = w->request;
	SCOPED(output_end) struct output output = {.fd = -1};

	TRY(one_standard_input(w, fs));
	for (size_t i = 0; i < INPUTS_MAX; i++) {
		struct input *in = &w->input[i];
		if (in->path != NULL) {
			TRY(file_read(r->arena, in->path, in->max, &in->bytes, fs));
		}
	}
	TRY(output_open(r->arena, r->out, &output, fs));
	const char *no_color = getenv("NO_COLOR");

	w->colour = isatty(output.fd) && (no_color == NULL || no_color[0] == '\0');
	w->now = clock_now();
	buf_init(&w->out, r->arena, WORK_OUT_MAX);
	encoding_warm();
	TRY(sandbox_run(in_child, &(struct job){w, make, &output}, output.fd, fs));
	return output_commit(&output, fs);
}

enum err framework_named(const struct catalogue *c, const char *id, const struct framework **ret, struct faults *fs)
{
	*ret = catalogue_framework(c, str_of(id));
	return *ret != NULL ? OK : FAIL(fs, ERR_USAGE, "framework-unknown", NOWHERE, str_of(id));
}
