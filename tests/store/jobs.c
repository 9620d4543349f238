/* Jobs: taken by one runner at a time, held by a lease, cancelled, and taken again when their runner is silent. */
#include "fixture.h"
#include "store/form_sql.h"
#include "store/job.h"
#include "store/rebuild.h"

struct job {
	int64_t id, holder, done;
	enum job_state state;
	bool go_on;
	const struct q_job_row *row;
};

static enum err add(struct tx *tx, void *ctx)
{
	return job_add(tx, S("scan"), S("{\"x\":1}"), 10, &((struct job *)ctx)->id);
}

static enum err progress(struct tx *tx, void *ctx)
{
	struct job *j = ctx;

	return job_progress(tx, j->id, j->holder, j->done, 10, &j->go_on);
}

static enum err end(struct tx *tx, void *ctx)
{
	const struct job *j = ctx;

	return job_end(tx, j->id, j->holder, j->state, S("結果"));
}

static enum err cancel(struct tx *tx, void *ctx)
{
	return job_cancel(tx, ((struct job *)ctx)->id);
}

static enum err read_job(struct tx *tx, void *ctx)
{
	struct job *j = ctx;

	return q_job(tx, j->id, &j->row);
}

static struct job_taken take(struct fixture *d, int64_t holder)
{
	struct job_taken taken;

	d->fs->n = 0;
	GOES(d, job_take(d->s, d->a, holder, &taken, d->fs));
	return taken;
}

static bool goes_on(struct fixture *d, int64_t id, int64_t holder, int64_t done)
{
	struct job j = {.id = id, .holder = holder, .done = done};

	WRITES(d, progress, &j);
	return j.go_on;
}

static const struct q_job_row *row_of(struct fixture *d, int64_t id)
{
	struct job j = {.id = id};

	READS(d, read_job, &j);
	return j.row;
}

static void end_as(struct fixture *d, int64_t id, int64_t holder, enum job_state state)
{
	struct job j = {.id = id, .holder = holder, .state = state};

	WRITES(d, end, &j);
}

TEST(jobs_are_taken_once_in_the_order_they_were_asked_for)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	struct job a, b;

	CHECK(take(&d, 1).job == NULL);
	clock_at(0);
	WRITES(&other, add, &a);
	clock_at(1);
	WRITES(&d, add, &b);
	struct job_taken first = take(&d, 11), second = take(&d, 12);

	CHECK(first.id == a.id && first.tenant == other.who.tenant);
	CHECK(second.id == b.id && second.tenant == d.who.tenant);
	CHECK(first.job != NULL && first.job->state == JOB_RUNNING && first.job->holder == 11);
	CHECK_STR(first.job->argument, S("{\"x\":1}"));
	CHECK(take(&d, 13).job == NULL);

	CHECK(goes_on(&other, a.id, 11, 4));
	CHECK(!goes_on(&other, a.id, 12, 5)); /* it is somebody else's */
	CHECK_INT(row_of(&other, a.id)->done, 4);
	end_as(&other, a.id, 12, JOB_DONE);
	CHECK_INT(row_of(&other, a.id)->state, JOB_RUNNING);
	end_as(&other, a.id, 11, JOB_DONE);
	CHECK_INT(row_of(&other, a.id)->state, JOB_DONE);
	CHECK_STR(row_of(&other, a.id)->result, S("結果"));
	CHECK(!goes_on(&other, a.id, 11, 6));
	CHECK(take(&d, 13).job == NULL);
	CHECK_INT(rows_of(&d, "event"), 1);
}

TEST(a_job_whose_runner_is_silent_is_taken_again)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct job mute, a;

	clock_at(0);
	WRITES(&d, add, &mute);
	CHECK(take(&d, 1).id == mute.id);
	clock_at(JOB_LEASE_MS / 1000 - 1);
	CHECK(take(&d, 2).job == NULL);
	clock_at(JOB_LEASE_MS / 1000);
	CHECK(take(&d, 2).id == mute.id); /* it never spoke at all */
	end_as(&d, mute.id, 2, JOB_DONE);

	clock_at(0);
	WRITES(&d, add, &a);
	CHECK(take(&d, 1).id == a.id);
	clock_at(JOB_LEASE_MS / 1000 - 1);
	CHECK(take(&d, 2).job == NULL);
	CHECK(goes_on(&d, a.id, 1, 3)); /* it speaks in time */
	clock_at(2 * (JOB_LEASE_MS / 1000) - 2);
	CHECK(take(&d, 2).job == NULL);
	clock_at(2 * (JOB_LEASE_MS / 1000) - 1);
	struct job_taken again = take(&d, 2);

	CHECK(again.id == a.id && again.job != NULL && again.job->holder == 2 && again.job->done == 3);
	CHECK(take(&d, 3).job == NULL);
	CHECK(!goes_on(&d, a.id, 1, 9));
	end_as(&d, a.id, 1, JOB_DONE);
	CHECK_INT(row_of(&d, a.id)->state, JOB_RUNNING);
	end_as(&d, a.id, 2, JOB_FAILED);
	CHECK_INT(row_of(&d, a.id)->state, JOB_FAILED);
}

TEST(jobs_are_cancelled_before_and_while_they_run)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct job waiting, running;

	clock_at(0);
	WRITES(&d, add, &waiting);
	WRITES(&d, cancel, &waiting);
	CHECK_INT(row_of(&d, waiting.id)->state, JOB_CANCELLED);
	REFUSED(&d, cancel, &waiting, ERR_NO, "job-over");
	CHECK(take(&d, 1).job == NULL);

	WRITES(&d, add, &running);
	CHECK(take(&d, 1).id == running.id);
	WRITES(&d, cancel, &running);
	CHECK_INT(row_of(&d, running.id)->state, JOB_RUNNING);
	WRITES(&d, cancel, &running); /* asked twice, while it has not heard yet */
	CHECK(!goes_on(&d, running.id, 1, 5));
	end_as(&d, running.id, 1, JOB_CANCELLED);
	CHECK_INT(row_of(&d, running.id)->state, JOB_CANCELLED);
	REFUSED(&d, cancel, &running, ERR_NO, "job-over");
	running.id++;
	REFUSED(&d, cancel, &running, ERR_NO, "job-over");
}

/* Who was cancelled and died: nobody begins it anew for nothing to come of it. */
TEST(a_cancelled_job_of_a_dead_runner_tells_the_next_one)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct job a;

	clock_at(0);
	WRITES(&d, add, &a);
	CHECK(take(&d, 1).id == a.id);
	WRITES(&d, cancel, &a);
	clock_at(JOB_LEASE_MS / 1000);
	struct job_taken again = take(&d, 2);

	CHECK(again.job == NULL || again.job->cancel == 1);
	CHECK(!goes_on(&d, a.id, 2, 1));
}

static enum err sent(struct tx *tx, void *ctx)
{
	return q_form_add(tx, str_of(ctx), tx->now, S("/"));
}

/* What the settings say: a form is remembered for so many hours, the result of a job for so many days. */
TEST(forms_and_results_of_jobs_are_forgotten_in_time)
{
	enum { HOURS = 72, DAYS = 30 };
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct job jobs[4];

	clock_at(0);
	for (size_t i = 0; i < COUNT_OF(jobs); i++) {
		WRITES(&d, add, &jobs[i]);
	}
	for (int64_t holder = 1; holder <= 3; holder++) {
		struct job_taken t = take(&d, holder);
		clock_at(holder == 2 ? 10 : 9);
		end_as(&d, t.id, holder, holder == 3 ? JOB_FAILED : JOB_DONE);
	}
	clock_at(9);
	WRITES(&d, sent, (void *)(uintptr_t) "older");
	clock_at(10);
	WRITES(&d, sent, (void *)(uintptr_t) "newer");

	GOES(&d, store_tidy(d.s, (CLOCK_START + 10 + HOURS * HOUR) * INT64_C(1000), d.fs));
	CHECK_INT(rows_of(&d, "form"), 1);
	CHECK_INT(rows_of(&d, "job"), 4);
	GOES(&d, store_tidy(d.s, (CLOCK_START + 10 + DAYS * DAY) * INT64_C(1000), d.fs));
	CHECK_INT(rows_of(&d, "form"), 0);
	CHECK_INT(rows_of(&d, "job"), 2); /* the one that ended last, and the one that waits */
}
