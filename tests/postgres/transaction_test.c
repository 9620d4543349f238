#include "driver.h"

#include <sys/wait.h>
#include <unistd.h>

TEST(a_rollback_keeps_nothing)
{
	OPEN(db, "");

	for (int i = 0; i < 600; i++) { /* more than may be on the way at the same time */
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, i, i), TROUBLE_NONE);
		rollback(db);
	}
	CHECK_INT(rows_kept(db), 0);
	CHECK_INT(begin(db), TROUBLE_NONE);
	rollback(db);
	rollback(db);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_OTHER); /* there is none */
	CHECK_INT(add(db, 1, 1), TROUBLE_OTHER);
}

TEST(a_failure_in_the_middle_ends_the_transaction)
{
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		OPEN(db, both[m]);
		int64_t n = -1;
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
		CHECK_INT(add(db, 2, 1000000), TROUBLE_NONE); /* held back: it fails later */
		CHECK_INT(add(db, 3, 3), TROUBLE_NONE);
		CHECK_INT(get(db, 1, &n), TROUBLE_CONSTRAINT);
		CHECK(why_has(db, "23514: ") && why_has(db, "small") && !why_has(db, "1000000"));
		CHECK_INT(n, -1);
		CHECK_INT(count(db, &n), TROUBLE_CONSTRAINT);
		CHECK_INT(commit(db), TROUBLE_CONSTRAINT);
		rollback(db);
		/* the select was never prepared, as the server passed over it */
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, 1, 11), TROUBLE_NONE);
		CHECK_INT(get(db, 1, &n), TROUBLE_NONE);
		CHECK_INT(n, 11);
		CHECK_INT(commit(db), TROUBLE_NONE);
		CHECK_INT(rows_kept(db), 1);
	}
}

TEST(a_failure_shows_at_commit_at_the_latest)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(add(db, 2, 1000000), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_CONSTRAINT);
	rollback(db);
	CHECK_INT(rows_kept(db), 0);
}

TEST(a_rule_that_is_looked_at_when_committing)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "create table child (id bigint references line deferrable initially deferred)"),
	          TROUBLE_NONE);
	CHECK_INT(run_sql(db, "insert into child values (1)"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_CONSTRAINT);
	CHECK(why_has(db, "23503"));
	rollback(db);
	CHECK_INT(rows_kept(db), 0);
}

TEST(a_failure_that_was_held_back_does_not_reach_the_next_transaction)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 2, 1000000), TROUBLE_NONE);
	rollback(db);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 2, 2), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(rows_kept(db), 1);
}

TEST(much_that_is_held_back_arrives)
{
	OPEN(db, "");
	char *big = NEW_N(memory, char, 300 * 1024);
	int64_t n = 0;

	CHECK_INT(begin(db), TROUBLE_NONE);
	for (int i = 0; i < 40; i++) {
		struct value v[] = {{.type = TYPE_ID, .n = i},
		                    {.type = TYPE_INT, .n = i},
		                    {.type = TYPE_TEXT, .null = true},
		                    {.type = TYPE_REAL, .null = true},
		                    {.type = TYPE_BLOB, .s = {big, 300 * 1024}}};
		CHECK_INT(engine()->run(db, &put_thing, v, NULL, NULL, NULL), TROUBLE_NONE);
	}
	n = ask_int(db, "select cast(sum(length(b)) as bigint) from thing");
	CHECK_INT(n, 40 * 300 * 1024);
	CHECK_INT(commit(db), TROUBLE_NONE);
}

TEST(a_reader_cannot_write)
{
	SCOPED(close_db) struct db *reader = NULL;
	OPEN(db, "");
	CHECK_INT(engine()->begin(db, MODE_READ), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_READ_ONLY);
	rollback(db);
	CHECK_INT(try_open(database(""), MODE_READ, &reader), TROUBLE_NONE);
	CHECK_INT(begin(reader), TROUBLE_READ_ONLY);
	CHECK_INT(rows_kept(reader), 0);
}

TEST(a_transaction_sees_one_state)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	int64_t n = -1;

	CHECK_INT(engine()->begin(db, MODE_READ), TROUBLE_NONE);
	CHECK_INT(count(db, &n), TROUBLE_NONE);
	CHECK_INT(begin(other), TROUBLE_NONE);
	CHECK_INT(add(other, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(other), TROUBLE_NONE);
	CHECK_INT(count(db, &n), TROUBLE_NONE);
	CHECK_INT(n, 0);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(rows_kept(db), 1);
}

/* ---- settings ---- */

TEST(statements_are_prepared_unless_a_proxy_stands_between)
{
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		OPEN(db, both[m]);
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
		CHECK_INT(ask_int(db, "select count(*) from pg_prepared_statements where name = 'q_add_row'"), m == 0);
		if (m == 1) {
			CHECK_INT(ask_int(db, "select count(*) from pg_prepared_statements"), 0);
		}
		CHECK_INT(commit(db), TROUBLE_NONE);
	}
}

static void check_limits(struct db *db, enum mode mode, str statement_timeout)
{
	CHECK_INT(engine()->begin(db, mode), TROUBLE_NONE);
	CHECK_STR(ask_text(db, "select current_setting('statement_timeout')"), statement_timeout);
	CHECK_STR(ask_text(db, "select current_setting('lock_timeout')"), S("10s"));
	CHECK_STR(ask_text(db, "select current_setting('idle_in_transaction_session_timeout')"), S("1min"));
	CHECK_STR(ask_text(db, "select current_setting('synchronous_commit')"), S("on"));
	CHECK_STR(ask_text(db, "select current_setting('application_name')"), S("toride"));
	CHECK_STR(ask_text(db, "select current_setting('client_encoding')"), S("UTF8"));
	CHECK_STR(ask_text(db, "select current_setting('transaction_isolation')"), S("repeatable read"));
	CHECK_STR(ask_text(db, "select current_setting('transaction_read_only')"),
	          mode == MODE_READ ? S("on") : S("off"));
	rollback(db);
}

TEST(limits_are_set)
{
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		const char *string =
			join(database("client_encoding=latin1 options='-c synchronous_commit=off' "), both[m]);
		SCOPED(close_db) struct db *reader = NULL;
		OPEN_MORE(writer, string);
		CHECK_INT(try_open(string, MODE_READ, &reader), TROUBLE_NONE);
		check_limits(writer, MODE_WRITE, S("30s"));
		check_limits(writer, MODE_READ, S("30s"));
		check_limits(reader, MODE_READ, S("5s"));
	}
	/* waiting for more than the disk may go on */
	OPEN_MORE(more, database("options='-c synchronous_commit=remote_apply'"));
	CHECK_INT(begin(more), TROUBLE_NONE);
	CHECK_STR(ask_text(more, "select current_setting('synchronous_commit')"), S("remote_apply"));
	rollback(more);
}

TEST(the_name_of_the_program_can_be_another)
{
	OPEN(db, "application_name=other");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_STR(ask_text(db, "select current_setting('application_name')"), S("other"));
	rollback(db);
}

/* ---- others who write ---- */

TEST(somebody_else_was_faster)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	int64_t n = 0;

	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(get(db, 1, &n), TROUBLE_NONE);
	CHECK_INT(begin(other), TROUBLE_NONE);
	CHECK_INT(set(other, 1, 5, &n), TROUBLE_NONE);
	CHECK_INT(commit(other), TROUBLE_NONE);
	CHECK_INT(set(db, 1, 6, &n), TROUBLE_AGAIN);
	CHECK(why_has(db, "40001"));
	rollback(db);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(set(db, 1, 6, &n), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
}

TEST(a_key_that_is_there_already)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 123456, 1), TROUBLE_NONE);
	CHECK_INT(add(db, 123456, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_AGAIN);
	CHECK(why_has(db, "23505") && !why_has(db, "123456"));
	rollback(db);
}

TEST(a_lock_that_is_not_let_go)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	int64_t n = 0;

	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(begin(other), TROUBLE_NONE);
	CHECK_INT(set(other, 1, 5, &n), TROUBLE_NONE);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "set local lock_timeout = 20"), TROUBLE_NONE);
	CHECK_INT(set(db, 1, 6, &n), TROUBLE_BUSY);
	CHECK(why_has(db, "55P03"));
	rollback(db);
	rollback(other);
}

TEST(a_statement_that_takes_too_long)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "set local statement_timeout = 20"), TROUBLE_NONE);
	CHECK_INT(run_sql(db, "select pg_sleep(60)"), TROUBLE_SLOW);
	rollback(db);
	CHECK_INT(rows_kept(db), 0);
}

/* One of several writers: adds one to the row `turns` times, again and again where others were faster. */
static int count_up(int turns)
{
	OPEN_MORE(db, database(""));
	for (int done = 0; done < turns;) {
		int64_t n = 0;
		enum trouble t = begin(db);
		t = t == TROUBLE_NONE ? get(db, 1, &n) : t;
		t = t == TROUBLE_NONE ? set(db, 1, n + 1, &n) : t;
		t = t == TROUBLE_NONE ? commit(db) : t;
		if (t != TROUBLE_NONE) {
			rollback(db);
		}
		if (t != TROUBLE_NONE && t != TROUBLE_AGAIN) {
			return 1;
		}
		done += t == TROUBLE_NONE;
	}
	return 0;
}

TEST(writers_beside_each_other_lose_nothing)
{
	enum { WRITERS = 4, TURNS = 25 };
	pid_t child[WRITERS];
	int64_t n = 0;
	OPEN(db, "");

	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 0), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	(void)fflush(stdout);
	for (int i = 0; i < WRITERS; i++) {
		child[i] = fork();
		if (child[i] == 0) {
			_exit(count_up(TURNS));
		}
	}
	for (int i = 0; i < WRITERS; i++) {
		int status = -1;
		waitpid(child[i], &status, 0);
		CHECK_INT(status, 0);
	}
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(get(db, 1, &n), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(n, WRITERS * TURNS);
}

TEST(a_plan_that_no_longer_fits)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	int64_t n = -1;

	for (int i = 0; i < 2; i++) {
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(get(db, 1, &n), i == 0 ? TROUBLE_NONE : TROUBLE_AGAIN);
		rollback(db);
		CHECK_INT(begin(other), TROUBLE_NONE);
		CHECK_INT(engine()->script(other, "alter table line alter column n type integer"), TROUBLE_NONE);
		CHECK_INT(commit(other), TROUBLE_NONE);
	}
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(get(db, 1, &n), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
}

TEST(a_statement_that_the_server_forgot)
{
	OPEN(db, "");
	CHECK_INT(rows_kept(db), 0);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "deallocate all"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_AGAIN);
	CHECK(why_has(db, "26000"));
	rollback(db);
	CHECK_INT(rows_kept(db), 0);
}
