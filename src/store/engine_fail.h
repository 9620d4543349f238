/* An engine around another one that fails when a test says so, or ends the process there: for tests only, and in no
 * library.  It counts the calls that can fail (open, probe, begin, run, commit, script, mark, backup, inspect), of all
 * that was opened through it. */
#ifndef STORE_ENGINE_FAIL_H
#define STORE_ENGINE_FAIL_H

#include "store/engine.h"

struct failing {
	size_t nth;           /* the first call that fails, counted from 1; 0: none */
	size_t times;         /* how many calls in a row fail from there on; 0 means 1 */
	enum trouble trouble; /* what they say */
	bool late;            /* what was asked for is done all the same: the answer was lost, not the question */
	bool only_commits;    /* nothing else is counted */
	bool kill;            /* in place of failing, the process ends as by kill -9 */

	/* Called after each commit that succeeded; may use the database. */
	void (*committed)(void *ctx, const struct db *db);
	void *ctx;
};

/* A plan and how far it has come. */
struct failing_state {
	struct failing plan;
	size_t calls, failed;
};

/* The engine around `inner`; one for each dialect. */
const struct engine *engine_fail_around(const struct engine *inner);

/* From now on calls are counted from 1 and fail by this plan, which is copied; NULL: none fails. */
void engine_fail_plan(const struct failing *plan);

/* From now on the plan is the one that lies there, in memory that processes share, say; the caller owns it. */
void engine_fail_share(struct failing_state *shared);

/* Calls counted since the last plan, and how many of them failed. */
size_t engine_fail_calls(void);
size_t engine_fail_failed(void);

#endif
