/* The commands of `toride`, as data: from these rows come dispatch, what is allowed on the command line, and help. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "base/buf.h"
#include "base/fault.h"
#include "base/lang.h"
#include "core/catalogue.h"

enum { ARGUMENTS_MAX = 2 };

/* How results are written. */
enum format {
	FORMAT_UNSET,
	FORMAT_TEXT,
	FORMAT_JSON,
	FORMAT_CSV,
	FORMAT_HTML,
	FORMAT__MAX,
};

/* Options, as bits of what a command takes. */
enum option {
	OPTION_LANG = 1 << 0,
	OPTION_FORMAT = 1 << 1,
	OPTION_OUT = 1 << 2,
	OPTION_FRAMEWORK_FILE = 1 << 3,
	OPTION_BEFORE = 1 << 4,
	OPTION_HELP = 1 << 5,
};

/* A command line, read and checked. */
struct request {
	struct arena *arena; /* of the process */
	const struct command *command;
	const char *argument[ARGUMENTS_MAX];
	int argument_count;
	enum lang lang;
	enum format format;
	const char *out;            /* NULL: standard output */
	const char *framework_file; /* NULL: none */
	const char *before;         /* NULL: none */
	bool help;
};

struct command {
	const char *words;     /* "framework show" */
	const char *arguments; /* "ID ANSWERS.csv"; one word each, in brackets what may be left out */
	enum err (*run)(const struct request *r, struct faults *fs);
	unsigned options; /* beside OPTION_LANG and OPTION_HELP, which all take */
	unsigned formats; /* bits of 1 << enum format; the lowest one is the default */
	const char *help; /* phrase: what it does, in one line */
	const char *more; /* phrase: what else there is to know; may be NULL */
};

extern const struct command commands[];
extern const size_t command_count;

/* Reads a command line.  On ERR_USAGE *ret still has the language, for the fault's sentence. */
MUST enum err command_read(struct arena *a, int argc, char **argv, struct request *ret, struct faults *fs);

str format_word(enum format f);

/* Help for one command: usage, what it does, its options. */
void help_write(struct buf *out, const struct command *c, enum lang lang);

/* All commands, a line each. */
void help_write_all(struct buf *out, enum lang lang);

enum err cmd_assess(const struct request *r, struct faults *fs);
enum err cmd_framework_list(const struct request *r, struct faults *fs);
enum err cmd_framework_show(const struct request *r, struct faults *fs);
enum err cmd_framework_check(const struct request *r, struct faults *fs);
enum err cmd_version(const struct request *r, struct faults *fs);
enum err cmd_help(const struct request *r, struct faults *fs);

#endif
