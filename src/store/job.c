#include "store/job.h"

#include "core/field.h"
#include "store/inside.h"

enum { JOB_CANDIDATES = 8 }; /* looked at in one go: other runners may be faster with some */

enum err job_add(struct tx *tx, str kind, str argument, int64_t total, int64_t *ret_id)
{
	TRY(field_line(kind, "kind", 1, 40, tx->faults));
	TRY(field_text(argument, "argument", 0, JOB_ARGUMENT_MAX, tx->faults));
	*ret_id = store_id(tx);
	return q_job_add(tx, &(struct q_job_add){.id = *ret_id,
	                                         .kind = kind,
	                                         .argument = argument,
	                                         .total = total,
	                                         .made_at = tx->now,
	                                         .who = tx->actor.person});
}

/* ---- taking ---- */

struct looking {
	const struct q_job_waiting_row *waiting, *silent;
	size_t waiting_n, silent_n;
};

static enum err look(struct tx *tx, void *ctx)
{
	struct looking *l = ctx;

	TRY(q_job_waiting(tx, JOB_WAITING, tx->now, JOB_CANDIDATES, &l->waiting, &l->waiting_n));
	return q_job_waiting(tx, JOB_RUNNING, tx->now, JOB_CANDIDATES, &l->silent, &l->silent_n);
}

struct taking {
	const struct q_job_waiting_row *candidate;
	int64_t holder;
	const struct q_job_row *job;
};

static enum err take(struct tx *tx, void *ctx)
{
	struct taking *t = ctx;
	int64_t changed;

	t->job = NULL;
	TRY(q_job_take(tx, t->candidate->id, t->candidate->version, t->holder, tx->now + JOB_LEASE_MS, &changed));
	return changed == 0 ? OK : q_job(tx, t->candidate->id, &t->job);
}

enum err job_take(struct store *s, struct arena *a, int64_t holder, struct job_taken *ret, struct faults *fs)
{
	struct looking l;

	*ret = (struct job_taken){.job = NULL};
	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, look, &l, fs));
	for (size_t i = 0; i < l.waiting_n + l.silent_n; i++) {
		bool fresh = i < l.waiting_n;
		struct taking t = {
			.candidate = fresh ? &l.waiting[i] : &l.silent[i - l.waiting_n],
			.holder = holder,
		};
		TRY(store_write(s, a, (struct actor){.tenant = t.candidate->tenant}, take, &t, fs));
		if (t.job != NULL) {
			*ret = (struct job_taken){t.candidate->tenant, t.candidate->id, t.job};
			return OK;
		}
	}
	return OK;
}

/* ---- running ---- */

enum err job_progress(struct tx *tx, int64_t id, int64_t holder, int64_t done, int64_t total, bool *ret_go_on)
{
	int64_t changed;

	TRY(q_job_progress(tx,
	                   &(struct q_job_progress){.id = id,
	                                            .holder = holder,
	                                            .done = done,
	                                            .total = total,
	                                            .lease_until = tx->now + JOB_LEASE_MS},
	                   &changed));
	*ret_go_on = changed > 0;
	return OK;
}

enum err job_end(struct tx *tx, int64_t id, int64_t holder, enum job_state state, str result)
{
	int64_t changed;

	TRY(field_text(result, "result", 0, JOB_RESULT_MAX, tx->faults));
	return q_job_end(
		tx, &(struct q_job_end){.id = id, .holder = holder, .state = state, .result = result, .at = tx->now},
		&changed);
}

enum err job_cancel(struct tx *tx, int64_t id)
{
	const struct q_job_row *job;
	int64_t waiting, running;

	TRY(q_job_withdraw(tx, id, tx->now, &waiting)); /* one that nobody has begun is over at once */
	TRY(q_job_cancel(tx, id, &running));
	if (waiting + running > 0) {
		return OK;
	}
	TRY(q_job(tx, id, &job)); /* one that was asked before, and has not heard yet, is not over */
	return job != NULL && job->state == JOB_RUNNING ? OK : FAIL(tx->faults, ERR_NO, "job-over", NOWHERE);
}

static enum err expire(struct tx *tx, void *ctx)
{
	static const enum job_state over[] = {JOB_DONE, JOB_FAILED, JOB_CANCELLED};
	const int64_t *before = ctx;

	for (size_t i = 0; i < COUNT_OF(over); i++) {
		int64_t changed;
		TRY(q_job_expire(tx, over[i], *before, &changed));
	}
	return OK;
}

enum err job_expire(struct store *s, struct arena *a, int64_t before, struct faults *fs)
{
	return store_maintain(s, a, expire, &before, fs);
}
