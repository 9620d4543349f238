#include "driver.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sys/clock.h"

TEST(a_connection_lost_inside_a_transaction)
{
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		OPEN(db, both[m]);
		OPEN_MORE(other, database(""));
		int64_t n = -1;
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
		CHECK_INT(count(db, &n), TROUBLE_NONE);
		terminate_others(other);
		CHECK_INT(count(db, &n), TROUBLE_LOST);
		CHECK(why(db)[0] != '\0');
		CHECK_INT(add(db, 2, 2), TROUBLE_LOST);
		CHECK_INT(commit(db), TROUBLE_LOST);
		rollback(db);
		CHECK_INT(rows_kept(db), 0);
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
		CHECK_INT(commit(db), TROUBLE_NONE);
		CHECK_INT(rows_kept(db), 1);
	}
}

TEST(a_connection_known_to_be_lost_before_commit)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	int64_t n = -1;

	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(count(db, &n), TROUBLE_NONE);
	CHECK_INT(run_sql(db, "insert into line values (1, 1)"), TROUBLE_NONE);
	terminate_others(other);
	CHECK_INT(commit(db), TROUBLE_LOST);
	rollback(db);
	CHECK_INT(rows_kept(db), 0);
}

TEST(a_connection_lost_between_transactions_is_not_noticed)
{
	OPEN(db, "");
	OPEN_MORE(other, database(""));
	terminate_others(other);
	CHECK_INT(rows_kept(db), 0);
	terminate_others(other);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(rows_kept(other), 1);
}

/* Ends the connection that waits in "commit" for a second server that there is not. */
static int end_commit(void)
{
	OPEN_MORE(db, database(""));
	for (int64_t ended = 0; ended == 0;) {
		CHECK_INT(begin(db), TROUBLE_NONE);
		ended = ask_int(db, "select count(pg_terminate_backend(pid)) from pg_stat_activity "
		                    "where wait_event = 'SyncRep'");
		rollback(db);
	}
	return 0;
}

TEST(a_connection_lost_while_committing)
{
	OPEN(db, "");
	enum trouble t = TROUBLE_NONE;
	int64_t rows = 0;
	int status = -1;

	admin("alter system set synchronous_standby_names = 'nobody'");
	admin("select pg_reload_conf()");
	(void)fflush(stdout);
	pid_t child = fork();

	if (child == 0) {
		_exit(end_commit());
	}
	/* until the server has noticed, it waits for nobody */
	while (t == TROUBLE_NONE) {
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(add(db, ++rows, 1), TROUBLE_NONE);
		t = commit(db);
	}
	CHECK_INT(t, TROUBLE_UNSURE);
	rollback(db);
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	admin("alter system reset synchronous_standby_names");
	admin("select pg_reload_conf()");
	CHECK_INT(rows_kept(db), rows); /* this time it was */
}

TEST(a_server_that_is_killed_and_comes_back)
{
	OPEN(db, "");
	SCOPED(close_db) struct db *none = NULL;
	int64_t n = -1;

	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 1), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 2, 2), TROUBLE_NONE);
	CHECK_INT(count(db, &n), TROUBLE_NONE);
	server("kill", NULL);
	CHECK_INT(count(db, &n), TROUBLE_LOST);
	rollback(db);
	CHECK_INT(begin(db), TROUBLE_AWAY);
	CHECK(why(db)[0] != '\0');
	CHECK_INT(try_open(database(""), MODE_WRITE, &none), TROUBLE_AWAY);
	server("restart", NULL);
	CHECK_INT(rows_kept(db), 1);
	server("restart", NULL);
	CHECK_INT(rows_kept(db), 1);
}

/* ---- what cannot be opened ---- */

static void check_refused(const char *string, enum trouble want, const char *said)
{
	SCOPED(close_db) struct db *db = NULL;
	int64_t began = clock_ticks();
	enum trouble t = try_open(string, MODE_WRITE, &db);

	CHECK_INT(t, want);
	CHECK(clock_ticks() - began < 3000);
	CHECK(db != NULL);
	if (db != NULL && !why_has(db, said)) {
		CHECK_STR(str_of(why(db)), str_of(said));
	}
	CHECK(db == NULL || (!why_has(db, "secret") && !why_has(db, "pass=")));
}

TEST(what_cannot_be_opened)
{
	check_refused(database("dbname=nothing"), TROUBLE_MISSING, "3D000: ");
	check_refused(database("dbname=latin"), TROUBLE_FOREIGN, "LATIN1");
	check_refused(database("user=nobody_here"), TROUBLE_DENIED, "28000: ");
	check_refused(database("user=guarded dbname=toride"), TROUBLE_DENIED, "");
	check_refused(database("user=guarded password=secret"), TROUBLE_DENIED, "28P01: ");
	check_refused("host=/nonexistent dbname=x password=secret", TROUBLE_AWAY, "No such file");
	check_refused("host=127.0.0.1 port=1 dbname=x password=secret", TROUBLE_AWAY, "refused");
	check_refused("postgresql://me:one/secret@localhost/db", TROUBLE_AWAY, "invalid integer");
	check_refused("dbname='open password=secret", TROUBLE_OTHER, "connection string");
	check_refused("colour=red password=secret", TROUBLE_OTHER, "connection string");
	check_refused("statements=perhaps password=secret", TROUBLE_OTHER, "connection string");
}

TEST(a_server_that_does_not_answer)
{
	struct sockaddr_un at = {.sun_family = AF_UNIX};
	const char *folder = getenv("PG_WORK");
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(at.sun_path, sizeof at.sun_path, "%s/.s.PGSQL.5432", folder);
	CHECK_INT(bind(fd, (const struct sockaddr *)&at, sizeof at), 0);
	CHECK_INT(listen(fd, 1), 0);

	check_refused(join(join("connect_timeout=1 dbname=x host=", folder), ""), TROUBLE_AWAY, "timed out");
	close(fd);
	unlink(at.sun_path);
}

TEST(a_server_that_is_full)
{
	OPEN(db, "");
	admin("alter database toride connection limit 1");
	check_refused(database("connect_timeout=1"), TROUBLE_BUSY, "53300: ");
	/* it waits until there is room */
	(void)fflush(stdout);
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		SCOPED(close_db) struct db *waiting = NULL;
		_exit(try_open(database(""), MODE_WRITE, &waiting) == TROUBLE_NONE ? 0 : 1);
	}
	admin("select count(*) from pg_database"); /* time for it to be refused once; right without, too */
	engine()->close(db);
	db = NULL;
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	admin("alter database toride connection limit -1");
}

TEST(what_nobody_may_read)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(run_sql(db, "select rolpassword from pg_authid"), TROUBLE_DENIED);
	rollback(db);
}

TEST(reasons_have_no_values)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(run_sql(db, "select cast('sec' || 'ret' as bigint)"), TROUBLE_OTHER);
	CHECK_STR(str_of(why(db)), S("22P02"));
	rollback(db);
}
