/* Failure, twice: `enum err` for the caller, `struct faults` for the person.
 *
 * A function that can fail returns enum err.  One whose failure a person sees takes `struct faults *` as its last
 * parameter and adds to it what is wrong, where, with which values; the sentence itself (Japanese and English, and how
 * to mend it) is the row of that name in content/message/, so that no sentence for people stands in C.  Reading stops
 * at the first fault only where going on makes no sense: a person mends ten lines better at once than one ten times. */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include "base/base.h"
#include "base/str.h"

/* The numbers are the exit codes of `toride` (docs/format/command-line.md). */
enum err {
	OK = 0,
	ERR_NO = 1,       /* the answer is "no": a check failed */
	ERR_USAGE = 64,   /* the command line is wrong */
	ERR_DATA = 65,    /* the input's content is wrong */
	ERR_MISSING = 66, /* the input is not there or may not be read */
	ERR_SERVICE = 69, /* something we need does not answer */
	ERR_BUG = 70,     /* our fault */
	ERR_CREATE = 73,  /* the output cannot be made */
	ERR_IO = 74,      /* reading or writing broke off */
};

enum {
	FAULTS_MAX = 20,    /* more are only counted */
	FAULT_ARGS_MAX = 4, /* {1} to {4} of a message */
	FAULT_VALUE = 320,  /* bytes of one value kept; what is longer is cut at a character */
	FAULT_STORE = (FAULT_ARGS_MAX + 2) * FAULT_VALUE,
};

/* Where it is wrong; what is not known is empty or 0. */
struct place {
	str file;
	size_t line;
	str field;
};

struct fault {
	enum err code;
	const char *message; /* id of the row in content/message/ */
	struct place place;
	str arg[FAULT_ARGS_MAX];
	size_t arg_count;
	char store[FAULT_STORE]; /* what the views above point to */
	size_t stored;
};

struct faults {
	struct fault list[FAULTS_MAX];
	size_t n;    /* in `list` */
	size_t more; /* that found no room in it */
};

/* Adds a fault and returns `code`; without `fs`, when nobody wants to hear it, only returns it.  `message` is kept, all
 * other texts are copied; control characters in them become
 * "?", so that a hostile file cannot write to a terminal. */
enum err fail_at(struct faults *fs, enum err code, const char *message, struct place place, const str *args,
                 size_t arg_count);

/* FAIL(fs, ERR_DATA, "answer-word", place, S("maybe"), INT_STR(3)): the id is written in full, so that grep and
 * tools/check-ids find it. */
#define FAIL(fs, code, message, place, ...)                                                                            \
	fail_at((fs), (code), (message), (place), (const str[]){S("") __VA_OPT__(, ) __VA_ARGS__} + 1,                 \
	        COUNT_OF(((const str[]){S("") __VA_OPT__(, ) __VA_ARGS__})) - 1)

#define AT_FILE(f) ((struct place){.file = (f)})
#define AT_LINE(f, l) ((struct place){.file = (f), .line = (l)})
#define AT_FIELD(f, l, name) ((struct place){.file = (f), .line = (l), .field = (name)})
#define NOWHERE ((struct place){.line = 0})

#endif
