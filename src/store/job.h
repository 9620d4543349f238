/* Jobs: long work that outlives a request, with progress that people see and may cancel.
 *
 *     asked for --> waiting --(job_take)--> running --(job_end)--> done, failed or cancelled
 *                                 ^            |
 *                                 +------------+  whoever runs it says so in time (JOB_LEASE_MS), or another takes it
 *
 * A job is restartable: it may be taken again after its runner died, and begins anew or goes on from `done`. */
#ifndef STORE_JOB_H
#define STORE_JOB_H

#include "store/job_sql.h"
#include "store/store.h"

enum {
	JOB_LEASE_MS = 60 * 1000,
	JOB_ARGUMENT_MAX = 4000, /* characters */
	JOB_RESULT_MAX = 4000,
};

/* The numbers are in the store: never renumbered. */
enum job_state {
	JOB_UNSET,
	JOB_WAITING = 1,
	JOB_RUNNING = 2,
	JOB_DONE = 3,
	JOB_FAILED = 4,
	JOB_CANCELLED = 5,
};

/* A job that is ours to run. */
struct job_taken {
	int64_t tenant, id;
	const struct q_job_row *job;
};

MUST enum err job_add(struct tx *tx, str kind, str argument, int64_t total, int64_t *ret_id);

/* Takes the job that waits longest, of any firm, or one whose runner has gone silent; ret->job is NULL when there is
 * none.  `holder` is the runner's own id (store_tenant_id gives one). */
MUST enum err job_take(struct store *s, struct arena *a, int64_t holder, struct job_taken *ret, struct faults *fs);

/* Says how far it is, and holds it for another JOB_LEASE_MS.  *ret_go_on is false when it was cancelled or another has
 * taken it: then stop. */
MUST enum err job_progress(struct tx *tx, int64_t id, int64_t holder, int64_t done, int64_t total, bool *ret_go_on);

/* `state` is JOB_DONE, JOB_FAILED or JOB_CANCELLED.  Nothing happens when another has taken it meanwhile. */
MUST enum err job_end(struct tx *tx, int64_t id, int64_t holder, enum job_state state, str result);

/* Asks the runner to stop.  ERR_NO job-over when there is nothing to stop. */
MUST enum err job_cancel(struct tx *tx, int64_t id);

/* Forgets jobs that ended before `before` (milliseconds since 1970-01-01 UTC), of all firms. */
MUST enum err job_expire(struct store *s, struct arena *a, int64_t before, struct faults *fs);

#endif
