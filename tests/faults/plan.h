/* What shall fail: a page of memory that the test and the program it tests share.  TORIDE_FAULTS names its file.
 *
 * BUILD_DIR/tests/faults/toride-faults is the product, linked so that each allocation of an arena, each call of the
 * engine, and each write to a file is counted there, and fails when its number comes up:
 *
 *     allocation  the process ends, as it does when there is no memory (base/arena.h)
 *     call        the engine says `trouble` (store/engine_fail.h)
 *     write       the disk is full: write, pwrite, fsync, ftruncate, of the program's own files and of SQLite's
 *
 * Of a server only its workers count, which have one request at a time here. */
#ifndef TESTS_FAULTS_PLAN_H
#define TESTS_FAULTS_PLAN_H

#include "store/engine_fail.h"

enum cause {
	CAUSE_ALLOCATION,
	CAUSE_CALL,
	CAUSE_WRITE,
	CAUSE__MAX,
};

struct counter {
	size_t nth, times; /* nth 0: none fails */
	size_t count, failed;
};

struct fault_plan {
	struct counter allocation, write;
	struct failing_state call;
};

enum { FOR_GOOD = 1000000 };

/* Makes the file and shares it; NULL when it cannot be.  For the test. */
struct fault_plan *plan_make(const char *path);

/* Shares one that was made; NULL when it cannot be. */
struct fault_plan *plan_open(const char *path);

/* From now on the nth of that cause fails, and so many in a row; all is counted from 1 again.  nth 0: none fails. */
void plan_set(struct fault_plan *p, enum cause cause, size_t nth, size_t times);

/* How many there were since, and how many of them failed. */
size_t plan_count(const struct fault_plan *p, enum cause cause);
size_t plan_failed(const struct fault_plan *p, enum cause cause);

const char *cause_word(enum cause cause);

#endif
