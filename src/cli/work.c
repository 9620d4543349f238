#include "cli/work.h"

#include <sys/mman.h>
#include <unistd.h>

#include "cli/tell.h"
#include "intake/answers.h"
#include "intake/book.h"
#include "intake/encoding.h"
#include "paint/assess_paper.h"
#include "paint/paint.h"
#include "sys/clock.h"
#include "sys/file.h"
#include "sys/sandbox.h"

struct job {
	struct work *work;
	enum err (*make)(struct work *w, struct faults *fs);
	const struct output *output;
	char *shared; /* for the op: its length, then its bytes; NULL when nothing is saved */
};

enum { SHARED_MAX = WORK_OP_MAX + sizeof(size_t) };

/* The reports by format but the PDF; a hole would be caught by the test that calls each of them. */
static void (*const writers[FORMAT__MAX])(struct buf *out, struct arena *a, const struct report *report) = {
	[FORMAT_TEXT] = assess_write_text,
	[FORMAT_JSON] = assess_write_json,
	[FORMAT_CSV] = assess_write_csv,
	[FORMAT_HTML] = assess_write_html,
};

enum err work_report(struct work *w, const struct report *report, struct faults *fs)
{
	const struct paper_engine *engine;

	if (w->request->format != FORMAT_PDF) {
		writers[w->request->format](&w->out, w->request->arena, report);
		return OK;
	}
	TRY(paint_engine(&engine, fs));
	return assess_paint(&w->out, w->request->arena, engine, report, fs);
}

/* Leaves the op where the parent finds it. */
static void hand_over(const struct job *job)
{
	const struct buf *op = &job->work->op;

	if (job->shared != NULL) {
		memcpy(job->shared, &op->n, sizeof op->n);
		memcpy(job->shared + sizeof op->n, op->p, op->n);
	}
}

/* What the child left; its memory may hold anything, so the length is looked at. */
static enum err take_over(struct work *w, const char *shared, struct faults *fs)
{
	size_t n;

	memcpy(&n, shared, sizeof n);
	if (n == 0 || n > WORK_OP_MAX) {
		return FAIL(fs, ERR_BUG, "sandbox-died", NOWHERE, INT_STR(0));
	}
	buf_add(&w->op, (str){shared + sizeof n, n});
	return OK;
}

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
	if (err == OK && (w->out.bad || w->op.bad)) {
		err = FAIL(&faults, ERR_DATA, "result-too-large", NOWHERE, INT_STR(WORK_OUT_MAX / 1024 / 1024));
	}
	if (err == OK) {
		err = output_write(job->output, buf_str(&w->out), &faults);
		hand_over(job);
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

/* Libraries and fonts are files, so they are opened before the sandbox closes. */
static enum err open_painting(enum output_format format, const struct output *output, struct faults *fs)
{
	if (isatty(output->fd)) {
		return FAIL(fs, ERR_USAGE, "result-terminal", NOWHERE, format_word(format));
	}
	return format == FORMAT_PDF ? paint_open(fs) : paint_office_open(fs);
}

enum err work_run(struct work *w, enum err (*make)(struct work *w, struct faults *fs), struct faults *fs)
{
	const struct command_line *r = w->request;
	SCOPED(output_end) struct output output = {.fd = -1};

	TRY(one_standard_input(w, fs));
	for (size_t i = 0; i < INPUTS_MAX; i++) {
		struct input *in = &w->input[i];
		if (in->path != NULL) {
			TRY(file_read(r->arena, in->path, in->max, &in->bytes, fs));
		}
	}
	TRY(output_open(r->arena, r->out, &output, fs));
	if (r->format == FORMAT_PDF || r->format == FORMAT_DOCX) {
		TRY(open_painting(r->format, &output, fs));
	}
	const char *no_color = getenv("NO_COLOR");

	w->colour = isatty(output.fd) && (no_color == NULL || no_color[0] == '\0');
	w->now = clock_now();
	buf_init(&w->out, r->arena, WORK_OUT_MAX);
	buf_init(&w->op, r->arena, WORK_OP_MAX);
	encoding_warm();
	book_warm();
	struct job job = {.work = w, .make = make, .output = &output};

	if (w->saves) {
		job.shared = mmap(NULL, SHARED_MAX, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
		if (job.shared == MAP_FAILED) {
			return FAIL(fs, ERR_BUG, "out-of-memory", NOWHERE);
		}
	}
	enum err err = sandbox_run(in_child, &job, output.fd, fs);

	if (job.shared != NULL) {
		err = err == OK ? take_over(w, job.shared, fs) : err;
		munmap(job.shared, SHARED_MAX);
	}
	TRY(err);
	return output_commit(&output, fs);
}

enum err work_answers(struct arena *a, const struct catalogue *c, const struct framework *f, const struct input *in,
                      struct assessment *ret, struct faults *fs)
{
	const struct book_round *newest;
	struct book book = {.n = 0};

	if (!book_looks_like(in->bytes)) {
		return answers_read(a, c, f, in->bytes, str_of(in->path), ret, fs);
	}
	TRY(book_read(a, c, in->bytes, str_of(in->path), &book, fs));
	newest = book_newest(&book, f);
	if (newest == NULL) {
		return FAIL(fs, ERR_DATA, "book-no-round", AT_FILE(str_of(in->path)), catalogue_ref(c, f->id));
	}
	*ret = newest->answers;
	return OK;
}

enum err framework_named(const struct catalogue *c, const char *id, const struct framework **ret, struct faults *fs)
{
	*ret = catalogue_framework(c, str_of(id));
	return *ret != NULL ? OK : FAIL(fs, ERR_USAGE, "framework-unknown", NOWHERE, str_of(id));
}
