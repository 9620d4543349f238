/* The way of every command that makes a result:
 *
 *     parent   read the inputs' bytes, open the output and, for a PDF, what paints it, note the time
 *       | fork (sys/sandbox.h)
 *     child    close itself; read what others wrote, compute, render, write to the output; tell its own faults
 *       | exit code
 *     parent   give the output its name, or throw it away; tell the faults that are its own
 *
 * The child's memory is gone with it: what comes back is its exit code and, for a command that saves, one packed op
 * (store/op.h), which the parent then has done. */
#ifndef CLI_WORK_H
#define CLI_WORK_H

#include "cli/command.h"
#include "render/assess.h"

enum {
	INPUTS_MAX = SEALS_MAX,
	WORK_OUT_MAX = 64 * 1024 * 1024,
	WORK_OP_MAX = 8 * 1024 * 1024,
};

/* A file the command reads, at most `max` bytes. */
struct input {
	const char *path; /* NULL: not given */
	size_t max;
	str bytes; /* filled in before the work begins */
};

/* What the work has: the command line, the inputs' bytes, and where to write. */
struct work {
	const struct command_line *request;
	struct input input[INPUTS_MAX];
	struct buf out;
	int64_t now; /* milliseconds since 1970-01-01 UTC */
	bool colour; /* the result goes to a terminal that wants colours */
	void *ctx;   /* what the command read from the store beforehand; the child sees it as it was */
	bool saves;  /* the work packs an op */
	struct buf op;
};

/* Runs `make` behind the closed sandbox and brings what it wrote to the output; nothing is written, and an existing
 * file stays as it was, when it fails. */
MUST enum err work_run(struct work *w, enum err (*make)(struct work *w, struct faults *fs), struct faults *fs);

/* Writes a report in the form that was asked for.  ERR_BUG paint-failed. */
MUST enum err work_report(struct work *w, const struct report *report, struct faults *fs);

/* The answers in a table; or those of the newest round of `f` in a file of answers.  ERR_DATA: those of
 * intake/answers.h and book.h, book-no-round. */
MUST enum err work_answers(struct arena *a, const struct catalogue *c, const struct framework *f,
                           const struct input *in, struct assessment *ret, struct faults *fs);

/* The framework of that id; ERR_USAGE framework-unknown. */
MUST enum err framework_named(const struct catalogue *c, const char *id, const struct framework **ret,
                              struct faults *fs);

#endif
