/* What the writers of tests/crash/ write, so that afterwards it can be told whether it is there, whole, and once.
 *
 * Each write is one transaction and has a tag, "NAME-NUMBER", of its writer and its turn:
 *   ROUND  a whole round of 25 answers, each with the tag as its note
 *   TASKS  three tasks, "TAG 1" to "TAG 3", with a note that follows from the tag
 *   COUNT  the writer's own firm has so many people now
 * Rounds and tasks of even numbers go to the firm that all writers share, the others to the writer's own. */
#ifndef TESTS_CRASH_WORK_H
#define TESTS_CRASH_WORK_H

#include "store/store.h"

enum deed_kind {
	DEED_ROUND,
	DEED_TASKS,
	DEED_COUNT,
	DEED__MAX,
};

enum {
	WRITERS = 4, /* w1 to w4 */
	ROUND_ANSWERS = 25,
	TAG_TASKS = 3,
	TAG_ROOM = 40,
	NOTE_ROOM = 1200,
};

#define SHARED_FIRM "共有の会社"
#define EDITION S("ipa-selfcheck-3.1")

struct deed {
	enum deed_kind kind;
	const char *name; /* of the writer */
	int64_t number;   /* up to INT32_MAX */
};

/* What is done at this turn; the third of it each. */
struct deed deed_of(const char *name, int64_t number);

str tag_write(const struct deed *d, char room[static TAG_ROOM]);

/* The note of a tag's tasks: short or some pages long. */
str note_of(str tag, char room[static NOTE_ROOM]);

/* Where tenants of the shared firm and of a writer's own are. */
struct firms {
	int64_t shared, own;
};

/* Makes the shared firm and those of all writers, where they are not there. */
MUST enum err firms_make(struct store *s, struct arena *a, struct faults *fs);

MUST enum err firms_find(struct store *s, struct arena *a, const char *name, struct firms *ret, struct faults *fs);

MUST enum err deed_do(struct store *s, struct arena *a, const struct firms *firms, const struct deed *d,
                      struct faults *fs);

/* The same by way of whoever is the writer (store/op.h): rounds and counts only. */
MUST enum err deed_ask(const struct where *where, struct arena *a, const struct deed *d, struct faults *fs);

/* After a write failed: what is known of it?  By the fault's id. */
enum fate {
	FATE_AGAIN,   /* it was not kept, and may be tried again */
	FATE_UNKNOWN, /* kept or not */
	FATE_BROKEN,  /* must not happen */
};

enum fate fate_of(const struct faults *fs);

#endif
