#define _GNU_SOURCE
#include "store/engine.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/test.h"
#include "store/things_test.h"

static const struct engine *const e = &engine_sqlite;

/* A change to the file by another program. */
static void with_sqlite(const char *path, const char *sql)
{
	sqlite3 *handle = NULL;

	CHECK_INT(sqlite3_open(path, &handle), SQLITE_OK);
	CHECK_INT(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_close(handle), SQLITE_OK);
}

static void write_file(const char *path, off_t at, str s)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	CHECK(fd >= 0 && pwrite(fd, s.p, s.n, at) == (ssize_t)s.n);
	close(fd);
}

TEST(sqlite_tells_which_rule_was_broken_and_no_value)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 1, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(db, 1, S("secret"), S("")), TROUBLE_AGAIN); /* the key of a table without rowid */
	e->rollback(db);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 1, 1, S("secret")), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 1, 1, S("other")), TROUBLE_AGAIN); /* of one with */
	e->rollback(db);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 1, 1, S("secret")), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 2, 1, S("secret")), TROUBLE_AGAIN);
	CHECK_STR(str_of(e->why(db)), S("UNIQUE constraint failed: part.word"));
	e->rollback(db);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(db, 2, S("secret secret secret secret"), S("")), TROUBLE_CONSTRAINT);
	CHECK(strstr(e->why(db), "CHECK") != NULL && strstr(e->why(db), "secret") == NULL);
	e->rollback(db);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 3, 99, S("secret")), TROUBLE_CONSTRAINT);
	CHECK_STR(str_of(e->why(db)), S("FOREIGN KEY constraint failed"));
	e->rollback(db);
	CHECK_INT(things_script(db, "insert into thing (id, name) values (5, null)"), TROUBLE_CONSTRAINT);
	CHECK_INT(things_script(db, "insert into thing (id, name) values ('secret', '')"), TROUBLE_CONSTRAINT);
	CHECK(strstr(e->why(db), "secret") == NULL);
	e->close(db);
}

/* ---- what is not ours, or not whole ---- */

TEST(sqlite_leaves_what_is_foreign_alone)
{
	static const char *const foreign[] = {
		"create table t (a)",
		"pragma application_id = 5",
		"pragma application_id = 5; pragma journal_mode = wal; create table t (a)",
		"create view v as select 1",
	};
	SCOPED(things_end) struct things p;

	things_init(&p);
	CHECK(mkdir(p.data, 0700) == 0);
	const char *path = things_path(&p, "/toride.db");

	for (size_t i = 0; i < COUNT_OF(foreign); i++) {
		with_sqlite(path, foreign[i]);
		uint8_t before[100], after[100];
		int fd = open(path, O_RDONLY | O_CLOEXEC);
		CHECK(pread(fd, before, sizeof before, 0) == sizeof before);
		CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_FOREIGN);
		CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_FOREIGN);
		CHECK(pread(fd, after, sizeof after, 0) == sizeof after && memcmp(before, after, sizeof after) == 0);
		close(fd);
		things_clear(p.data);
	}
	write_file(path, 0,
	           S("Dear diary, this is no database.  It has more than a hundred bytes, so that nobody can say "
	             "it were only too short to be one.\n"));
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_FOREIGN);
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_FOREIGN);
	CHECK(truncate(path, 7) == 0);
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_FOREIGN);
	CHECK(truncate(path, 0) == 0);
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_NONE); /* nothing yet */
	CHECK(unlink(path) == 0 && mkdir(path, 0700) == 0);
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_FOREIGN);
	CHECK(rmdir(path) == 0 && mkfifo(path, 0600) == 0);
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_FOREIGN);
	things_clear(p.data);
	CHECK(rmdir(p.data) == 0);
	write_file(p.data, 0, S("a file where the folder should be"));
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_FOREIGN);
}

static void count_finding(void *ctx, str finding)
{
	CHECK(finding.n > 0 && finding.n <= 300 && memchr(finding.p, '\n', finding.n) == NULL);
	(*(size_t *)ctx)++;
}

TEST(sqlite_notices_damage)
{
	static char rubbish[4096];
	SCOPED(things_end) struct things p;
	size_t findings = 0;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 500, S("a blob that takes a little room")), TROUBLE_NONE);
	CHECK_INT(e->inspect(db, count_finding, &findings), TROUBLE_NONE);
	CHECK_INT(findings, 0);
	e->close(db);
	const char *path = things_path(&p, "/toride.db");
	struct stat st;

	CHECK(stat(path, &st) == 0 && st.st_size > 6 * 4096);
	memset(rubbish, '\xa5', sizeof rubbish);
	write_file(path, st.st_size - 2 * 4096, (str){rubbish, sizeof rubbish});
	CHECK_INT(things_read(&p), TROUBLE_CORRUPT);
	db = things_open(&p, MODE_READ);
	CHECK_INT(e->inspect(db, count_finding, &findings), TROUBLE_NONE);
	CHECK(findings > 0 && findings <= 100);
	e->close(db);
	CHECK(truncate(path, st.st_size - 3 * 4096) == 0);
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_CORRUPT);
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_CORRUPT);
	/* where the schema stands: the mark is there, and nothing behind it */
	CHECK(truncate(path, st.st_size) == 0);
	write_file(path, 100, (str){rubbish, 200});
	CHECK_INT(things_read(&p), TROUBLE_CORRUPT);
}

TEST(sqlite_finds_rows_whose_parents_are_gone)
{
	SCOPED(things_end) struct things p;
	size_t findings = 0;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 1, S("")), TROUBLE_NONE);
	e->close(db);
	with_sqlite(things_path(&p, "/toride.db"), "insert into part (id, thing) values (1, 1), (2, 8), (3, 9)");
	db = things_open(&p, MODE_READ);
	CHECK_INT(e->inspect(db, count_finding, &findings), TROUBLE_NONE);
	CHECK_INT(findings, 1);
	e->close(db);
	db = things_open(&p, MODE_WRITE);
	CHECK_INT(things_commit(db, 8, 2, S("")), TROUBLE_NONE);
	findings = 0;
	CHECK_INT(e->inspect(db, count_finding, &findings), TROUBLE_NONE);
	CHECK_INT(findings, 0);
	e->close(db);
}

/* ---- no room, no right ---- */

TEST(sqlite_says_when_the_store_is_full)
{
	static char many[200 * 1024];
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_script(db, "pragma max_page_count = 20"), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(db, 1, S("small"), S("")), TROUBLE_NONE);
	CHECK_INT(things_add(db, 2, S("large"), (str){many, sizeof many}), TROUBLE_FULL);
	/* SQLite may have rolled back by itself: what follows must not be kept */
	CHECK_INT(things_add(db, 3, S("small"), S("")), TROUBLE_FULL);
	CHECK_INT(e->commit(db), TROUBLE_FULL);
	e->rollback(db);
	CHECK_INT(things_count(db), 0);
	CHECK_INT(things_commit(db, 1, 3, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(db), 3);
	e->close(db);
}

/* A file that may not grow: the system says EFBIG, as ENOSPC, at the write itself. */
static enum trouble fill(struct things *p)
{
	static char many[600 * 1024];
	struct rlimit limit = {.rlim_cur = 512 * 1024, .rlim_max = 512 * 1024};
	struct db *db = NULL;

	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &limit) != 0 ||
	    e->open(p->arena, &p->where, MODE_WRITE, false, &db) != TROUBLE_NONE) {
		return TROUBLE__MAX;
	}
	enum trouble t = things_commit(db, 100, 1, (str){many, sizeof many});

	if (things_commit(db, 200, 1, S("still there is room for this")) != TROUBLE_NONE) {
		t = TROUBLE__MAX;
	}
	e->close(db);
	return t;
}

TEST(sqlite_says_when_a_file_cannot_grow)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 2, S("")), TROUBLE_NONE);
	e->close(db);
	CHECK_INT(things_in_child(&p, false, fill), TROUBLE_FULL);
	db = things_open(&p, MODE_READ);
	CHECK_INT(things_count(db), 3);
	e->close(db);
}

TEST(sqlite_says_who_may_not)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	if (geteuid() != 0) {
		test_skip("only root can become somebody else");
		return;
	}
	CHECK(chmod(p.folder, 0755) == 0);
	CHECK_INT(things_in_child(&p, true, things_try_write), TROUBLE_READ_ONLY); /* makes nothing there */
	e->close(things_made(&p));
	CHECK_INT(things_in_child(&p, true, things_try_read), TROUBLE_DENIED);
	CHECK_INT(things_in_child(&p, true, things_try_write), TROUBLE_DENIED);
	CHECK(chmod(p.data, 0755) == 0);
	CHECK_INT(things_in_child(&p, true, things_try_read), TROUBLE_DENIED);
	CHECK_INT(things_in_child(&p, true, things_try_write), TROUBLE_READ_ONLY); /* already of the lock */
	CHECK(chmod(things_path(&p, "/toride.db"), 0644) == 0);
	CHECK_INT(things_in_child(&p, true, things_try_write), TROUBLE_READ_ONLY);
	/* a reader needs the files beside it, which it may not make */
	CHECK_INT(things_in_child(&p, true, things_read), TROUBLE_READ_ONLY);
	struct db *db = things_open(&p, MODE_WRITE);

	CHECK_INT(things_commit(db, 1, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_in_child(&p, true, things_read), TROUBLE_NONE); /* they are there */
	e->close(db);
	/* the folder may be written, the file may not */
	CHECK(chmod(p.data, 0777) == 0 && chmod(things_path(&p, "/write.lock"), 0666) == 0);
	CHECK_INT(things_in_child(&p, true, things_try_write), TROUBLE_READ_ONLY);
	CHECK_INT(things_in_child(&p, true, things_read), TROUBLE_NONE);
}

/* ---- copies ---- */

TEST(sqlite_backs_up_beside_the_running_store)
{
	SCOPED(things_end) struct things p;
	struct found_schema found;
	size_t findings = 0;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);
	const char *path = things_path(&p, "/copy/toride.db");
	struct things copy = p;

	CHECK_INT(things_commit(writer, 1, 300, S("a blob that takes a little room")), TROUBLE_NONE);
	CHECK_INT(e->backup(reader, path), TROUBLE_MISSING); /* no folder */
	CHECK(mkdir(things_path(&p, "/copy"), 0700) == 0);
	CHECK_INT(e->begin(writer, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(writer, 1000, S("on its way"), S("")), TROUBLE_NONE);
	CHECK_INT(e->backup(reader, path), TROUBLE_NONE);
	CHECK_INT(things_mode(path), 0600);
	CHECK_INT(e->backup(reader, path), TROUBLE_FOREIGN);                    /* it is there */
	CHECK_INT(e->backup(writer, things_path(&p, "/copy/b")), TROUBLE_BUSY); /* inside a transaction that writes */
	CHECK(access(things_path(&p, "/copy/b"), F_OK) != 0);
	CHECK_INT(e->commit(writer), TROUBLE_NONE);
	CHECK_INT(e->backup(writer, things_path(&p, "/copy/b")), TROUBLE_NONE);
	CHECK(unlink(things_path(&p, "/copy/b")) == 0);
	CHECK_INT(e->begin(writer, MODE_WRITE), TROUBLE_NONE); /* no transaction was left open */
	e->close(writer);
	e->close(reader);
	CHECK(access(things_path(&p, "/copy/toride.db-wal"), F_OK) != 0);
	CHECK(access(things_path(&p, "/copy/toride.db-journal"), F_OK) != 0);
	copy.where.data = things_path(&p, "/copy");
	reader = things_open(&copy, MODE_READ);
	CHECK_INT(e->probe(reader, &found), TROUBLE_NONE);
	CHECK(!found.empty && found.version == 7);
	CHECK_INT(things_count(reader), 300);
	CHECK_INT(e->inspect(reader, count_finding, &findings), TROUBLE_NONE);
	CHECK_INT(findings, 0);
	e->close(reader);
	things_clear(copy.where.data);
}

static enum trouble back_up_without_room(struct things *p)
{
	struct rlimit limit = {.rlim_cur = 64 * 1024, .rlim_max = 64 * 1024};
	struct db *db = NULL;

	signal(SIGXFSZ, SIG_IGN);
	if (e->open(p->arena, &p->where, MODE_READ, false, &db) != TROUBLE_NONE ||
	    setrlimit(RLIMIT_FSIZE, &limit) != 0) {
		return TROUBLE__MAX;
	}
	enum trouble t = e->backup(db, things_path(p, "/half.db"));

	e->close(db);
	return t;
}

TEST(sqlite_leaves_no_half_of_a_backup)
{
	static char many[200 * 1024];
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 1, (str){many, sizeof many}), TROUBLE_NONE);
	CHECK_INT(things_in_child(&p, false, back_up_without_room), TROUBLE_FULL);
	CHECK(access(things_path(&p, "/half.db"), F_OK) != 0);
	e->close(db);
}
