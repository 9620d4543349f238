/* Two at the same time.  On PostgreSQL both write, and what one overtakes the other does again; on SQLite there is one
 * writer, and the second is told so. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crash.h"
#include "fixture.h"
#include "store/event.h"
#include "store/form.h"
#include "store/job.h"
#include "store/round.h"
#include "store/task.h"

enum { WRITERS = 3, ROUNDS_EACH = 25, FORMS = 40, JOBS = 30 };

/* ---- several processes ---- */

struct writer {
	struct fixture *d;
	int64_t number; /* 1 to WRITERS */
	int64_t taken;
	struct job_taken job;
	str result;
};

/* Forks the writers, each with a store of its own, and waits for all. */
static void write_together(struct fixture *d, int (*fn)(struct writer *w))
{
	pid_t pid[WRITERS];

	store_close(d->s);
	d->s = NULL;
	fflush(stdout);
	for (int i = 0; i < WRITERS; i++) {
		pid[i] = fork();
		if (pid[i] == 0) {
			struct writer w = {.d = d, .number = i + 1};
			fixture_reopen(d);
			int code = fn(&w);
			store_close(d->s);
			fflush(stdout);
			_exit(code);
		}
	}
	for (int i = 0; i < WRITERS; i++) {
		int status = -1;
		CHECK(pid[i] > 0 && waitpid(pid[i], &status, 0) == pid[i]);
		CHECK_INT(status, 0);
	}
	fixture_reopen(d);
}

static int do_nothing(struct writer *w)
{
	return w->d->s == NULL;
}

TEST(a_store_that_several_make_at_once_is_made_once)
{
	if (engine_tested() != DIALECT_POSTGRES) {
		return;
	}
	for (int i = 0; i < 4; i++) {
		SCOPED(fixture_end) struct fixture d = fixture_alone();
		struct fixture at = {.a = d.a, .fs = d.fs, .where = place_new(d.a, engine_tested())};
		write_together(&at, do_nothing); /* opens it, which makes it */
		store_close(at.s);
	}
}

static enum err save_round(struct tx *tx, void *ctx)
{
	const struct writer *w = ctx;
	const struct round_row row = {S("1"), ANSWER_YES, numbered(tx->arena, "writer", w->number)};
	int64_t number, id;

	TRY(round_save(tx, S(SELFCHECK), &row, 1, &number));
	return task_add(tx, &(struct q_task_add){.title = numbered(tx->arena, "round", number)}, &id);
}

static int save_rounds(struct writer *w)
{
	int bad = 0;

	for (int i = 0; i < ROUNDS_EACH; i++) {
		if (fixture_write(w->d, save_round, w) != OK) {
			printf("# writer %d, round %d: %.*s\n", (int)w->number, i, STR_ARG(fixture_said(w->d)));
			bad = 1;
		}
	}
	return bad;
}

static enum err check_numbers(struct tx *tx, void *ctx)
{
	const struct q_round_list_row *rows;
	size_t n;
	bool seen[WRITERS * ROUNDS_EACH + 1] = {false};

	(void)ctx;
	TRY(q_round_list(tx, NULL, S(SELFCHECK), 1000, &rows, &n));
	CHECK_INT(n, WRITERS * ROUNDS_EACH);
	for (size_t i = 0; i < n; i++) {
		bool fits = rows[i].number >= 1 && rows[i].number <= (int64_t)n && !seen[rows[i].number];
		CHECK(fits);
		seen[fits ? rows[i].number : 0] = true;
	}
	return OK;
}

TEST(writers_of_the_same_firm_all_succeed)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	if (engine_tested() != DIALECT_POSTGRES) {
		return; /* one writer at a time: the tests below */
	}
	write_together(&d, save_rounds);
	READS(&d, check_numbers, NULL);
	CHECK_INT(rows_of(&d, "answer"), WRITERS * ROUNDS_EACH);
	CHECK_INT(rows_of(&d, "task"), WRITERS * ROUNDS_EACH);
	CHECK_INT(rows_of(&d, "event"), 1 + 2 * WRITERS * ROUNDS_EACH);
	SOUND(&d);
}

/* ---- the same forms sent by all ---- */

static enum err add_once(struct tx *tx, void *ctx, str *ret_result)
{
	const struct writer *w = ctx;
	int64_t id;

	TRY(task_add(tx, &(struct q_task_add){.title = S("一度だけ")}, &id));
	*ret_result = numbered(tx->arena, "by", w->number);
	return OK;
}

static int send_forms(struct writer *w)
{
	int bad = 0;

	for (int64_t i = 0; i < FORMS; i++) {
		str result = S("");
		w->d->fs->n = 0;
		if (form_write(w->d->s, w->d->a, w->d->who, numbered(w->d->a, "form", i), add_once, w, &result,
		               w->d->fs) != OK ||
		    result.n == 0) {
			printf("# writer %d, form %d: %.*s\n", (int)w->number, (int)i, STR_ARG(fixture_said(w->d)));
			bad = 1;
		}
	}
	return bad;
}

TEST(a_form_that_several_send_at_once_is_done_once)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	if (engine_tested() != DIALECT_POSTGRES) {
		return;
	}
	write_together(&d, send_forms);
	CHECK_INT(rows_of(&d, "task"), FORMS);
	CHECK_INT(rows_of(&d, "form"), FORMS);
	SOUND(&d);
}

/* ---- jobs that several take ---- */

static enum err add_jobs(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	for (int i = 0; i < JOBS; i++) {
		TRY(job_add(tx, S("scan"), S(""), 1, &id));
	}
	return OK;
}

static enum err end_job(struct tx *tx, void *ctx)
{
	const struct writer *w = ctx;
	int64_t id;

	/* that it was run is seen by a task */
	TRY(task_add(tx, &(struct q_task_add){.title = numbered(tx->arena, "job", w->job.id)}, &id));
	return job_end(tx, w->job.id, w->number, JOB_DONE, S(""));
}

static int run_jobs(struct writer *w)
{
	struct fixture *d = w->d;

	for (int i = 0; i <= JOBS; i++) {
		d->fs->n = 0;
		if (job_take(d->s, d->a, w->number, &w->job, d->fs) != OK) {
			printf("# writer %d: %.*s\n", (int)w->number, STR_ARG(fixture_said(d)));
			return 1;
		}
		if (w->job.job != NULL && fixture_write(d, end_job, w) != OK) {
			return 1;
		}
	}
	return 0;
}

TEST(a_job_that_several_want_is_run_by_one)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	WRITES(&d, add_jobs, NULL);
	if (engine_tested() != DIALECT_POSTGRES) {
		return;
	}
	write_together(&d, run_jobs);
	CHECK_INT(rows_of(&d, "task"), JOBS);
	SOUND(&d);
}

/* ---- a second writer on SQLite; readers beside a writer on both ---- */

static int open_second(void *ctx)
{
	const struct fixture *d = ctx;
	struct arena *own = arena_new(STORE_ARENA_MAX);
	struct faults *fs = NEW(own, struct faults);
	struct store *s = NULL;
	enum err err = store_open(own, d->where, MODE_WRITE, true, &s, fs);

	bool locked = err == ERR_SERVICE && strcmp(fs->list[0].message, "store-locked") == 0;

	store_close(s);
	arena_free(own);
	return locked ? 0 : 1;
}

TEST(a_second_writer_on_sqlite_is_told_so)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	if (engine_tested() != DIALECT_SQLITE) {
		return;
	}
	CHECK_INT(open_second(&d), 0);
	CHECK_INT(in_child(open_second, &d), 0);
	store_close(d.s);
	CHECK_INT(open_second(&d), 1); /* the first one is gone */
	d.s = NULL;
	fixture_reopen(&d);
}

static enum err count_tasks(struct tx *tx, void *ctx)
{
	const struct q_task_list_row *rows;
	int64_t *seen = ctx;
	size_t n;

	TRY(q_task_list(tx, Q_TASK_LIST_BY_DUE, NULL, (struct maybe){.has = false}, 100, &rows, &n));
	*seen = (int64_t)n;
	return OK;
}

static enum err add_task(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	return task_add(tx, &(struct q_task_add){.title = S("仕事")}, &id);
}

/* Somebody writes between two looks of one reader, who sees one state. */
struct between {
	struct fixture *writer;
	int64_t first, second;
};

static enum err look_twice(struct tx *tx, void *ctx)
{
	struct between *b = ctx;

	TRY(count_tasks(tx, &b->first));
	WRITES(b->writer, add_task, NULL);
	return count_tasks(tx, &b->second);
}

TEST(a_reader_sees_one_state_while_another_writes)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture reader = d;
	struct between b = {.writer = &d};
	int64_t after = 0;

	reader.s = NULL;
	reader.fs = NEW(d.a, struct faults);
	GOES(&reader, store_open(d.a, d.where, MODE_READ, false, &reader.s, reader.fs));
	for (int64_t i = 0; i < 5; i++) {
		READS(&reader, look_twice, &b);
		CHECK_INT(b.first, i);
		CHECK_INT(b.second, i);
		READS(&reader, count_tasks, &after);
		CHECK_INT(after, i + 1);
	}
	enum err err = fixture_write(&reader, add_task, NULL);

	fixture_expect(__FILE__, __LINE__, &reader, err, ERR_CREATE, "store-read-only");
	store_close(reader.s);
	CHECK_INT(rows_of(&d, "task"), 5);
}
