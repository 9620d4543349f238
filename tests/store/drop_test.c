/* What the store on SQLite keeps when the power goes, the process is killed, or the disk fills up, at each write there
 * is: everything that was committed, nothing half, and a file that opens again. */
#include <errno.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/test.h"
#include "drop_vfs.h"
#include "store/things_test.h"

static const struct engine *const e = &engine_sqlite;

/* A store on the failing disk; things_end comes last. */
static void begin_test(struct things *p)
{
	things_init(p);
	drop_install();
}

static void end_test(struct things *p)
{
	drop_remove();
	things_end(p);
}

/* ---- the disk itself ---- */

TEST(drop_keeps_only_what_was_synced)
{
	static const struct {
		const char *how;
		int64_t kept;
	} settings[] = {
		{"pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 0", 2},
		{"pragma journal_mode = wal; pragma synchronous = off; pragma wal_autocheckpoint = 0", -1},
		/* the journal that was removed comes back, and takes the last commit with it */
		{"pragma journal_mode = delete; pragma synchronous = full", 1},
		{"pragma journal_mode = delete; pragma synchronous = extra", 2},
		{"pragma journal_mode = delete; pragma synchronous = off", -1},
	};

	for (size_t i = 0; i < COUNT_OF(settings); i++) {
		struct things p;
		sqlite3 *handle = NULL;
		sqlite3_stmt *s = NULL;
		begin_test(&p);
		const char *path = p.folder;
		char file[100];
		snprintf(file, sizeof file, "%s/toride.db", path);
		CHECK_INT(sqlite3_open(file, &handle), SQLITE_OK);
		CHECK_INT(sqlite3_exec(handle, settings[i].how, NULL, NULL, NULL), SQLITE_OK);
		CHECK_INT(sqlite3_exec(handle, "create table t (a)", NULL, NULL, NULL), SQLITE_OK);
		CHECK_INT(sqlite3_exec(handle, "insert into t values (1)", NULL, NULL, NULL), SQLITE_OK);
		CHECK_INT(sqlite3_exec(handle, "insert into t values (2)", NULL, NULL, NULL), SQLITE_OK);
		drop_power_loss();
		CHECK(sqlite3_exec(handle, "insert into t values (3)", NULL, NULL, NULL) != SQLITE_OK);
		CHECK_INT(sqlite3_close(handle), SQLITE_OK);
		CHECK_INT(sqlite3_open(file, &handle), SQLITE_OK);
		int64_t kept = -1;
		if (sqlite3_prepare_v2(handle, "select count(*) from t", -1, &s, NULL) == SQLITE_OK &&
		    sqlite3_step(s) == SQLITE_ROW) {
			kept = sqlite3_column_int64(s, 0);
		}
		CHECK_INT(kept, settings[i].kept);
		sqlite3_finalize(s);
		CHECK_INT(sqlite3_close(handle), SQLITE_OK);
		end_test(&p);
	}
}

TEST(sqlite_syncs_each_commit_once)
{
	struct things p;

	begin_test(&p);
	struct db *db = things_made(&p);
	size_t database = drop_syncs(DROP_DATABASE), wal = drop_syncs(DROP_WAL);

	CHECK(drop_syncs(DROP_FOLDER) > 0);
	for (int64_t i = 1; i <= 20; i++) {
		CHECK_INT(things_commit(db, i, 1, S("data")), TROUBLE_NONE);
		CHECK_INT(drop_syncs(DROP_WAL), wal + (size_t)i);
	}
	CHECK_INT(things_count(db), 20);
	CHECK_INT(drop_syncs(DROP_DATABASE), database);
	CHECK_INT(drop_syncs(DROP_WAL), wal + 20);
	e->close(db);
	CHECK(drop_syncs(DROP_DATABASE) > database); /* what was in the -wal */
	end_test(&p);
}

/* ---- at each write there is ---- */

/* How it ends: what goes after the fault. */
enum end {
	END_POWER,
	END_PROCESS,
	END_DISK_FULL, /* there is room again, and the same process goes on */
	END__MAX,
};

static void tell(void *ctx, str finding)
{
	(void)ctx;
	(void)finding;
	CHECK(false);
}

/* Five commits, of which one is large enough to be written before its time, an end and a new beginning (the -wal goes
 * into the file and away), and three more.  How many were kept, for all that the engine said; `ret_db` is left open. */
static int64_t work(struct things *p, struct db **ret_db, enum trouble *ret)
{
	static char many[50 * 1024];
	struct db *db = *ret_db;
	int64_t kept = 0;

	*ret = TROUBLE_NONE;
	for (int64_t id = 1; *ret == TROUBLE_NONE && id <= 8; id++) {
		if (id == 6) {
			e->close(db);
			*ret = e->open(p->arena, &p->where, MODE_WRITE, false, &db);
		}
		*ret = *ret == TROUBLE_NONE ? things_commit(db, id, 1, id == 3 ? (str){many, sizeof many} : S("data"))
		                            : *ret;
		kept += *ret == TROUBLE_NONE;
	}
	*ret_db = db;
	return kept;
}

/* The store must open, be whole, hold what was kept (and perhaps the one on its way), and take more. */
static void check_store(struct things *p, int64_t kept)
{
	struct db *db = things_open(p, MODE_WRITE);
	int64_t n = things_count(db);

	CHECK(n == kept || n == kept + 1);
	CHECK_INT(e->inspect(db, tell, NULL), TROUBLE_NONE);
	CHECK_INT(things_commit(db, 100, 1, S("more")), TROUBLE_NONE);
	CHECK_INT(things_count(db), n + 1);
	e->close(db);
}

/* One life with a fault; false when there was no call left that could fail. */
static bool fails_at(const struct drop_fault *fault, enum end end)
{
	struct things p;
	enum trouble t;

	begin_test(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_script(db, "pragma cache_size = 5"), TROUBLE_NONE); /* so that it spills */
	drop_fail(fault);
	int64_t kept = work(&p, &db, &t);
	bool failed = drop_failed();

	if (end == END_DISK_FULL) {
		CHECK(t == TROUBLE_NONE || t == TROUBLE_FULL);
		drop_heal();
	} else if (end == END_POWER) {
		drop_power_loss();
	} else {
		drop_kill();
	}
	e->close(db);
	check_store(&p, kept);
	end_test(&p);
	return failed;
}

TEST(sqlite_keeps_what_was_committed_whenever_it_ends)
{
	for (enum end end = END_POWER; end <= END_PROCESS; end++) {
		for (enum drop_call call = DROP_WRITE; call < DROP_CALL__MAX; call++) {
			struct drop_fault fault = {.call = call, .nth = 1, .code = SQLITE_IOERR_WRITE, .error = EIO};
			while (fails_at(&fault, end)) {
				fault.nth++;
			}
			CHECK(call == DROP_TRUNCATE || fault.nth > 8);
		}
	}
}

TEST(sqlite_goes_on_when_there_is_room_again)
{
	struct drop_fault fault = {.call = DROP_WRITE, .nth = 1, .code = SQLITE_FULL, .error = ENOSPC};

	while (fails_at(&fault, END_DISK_FULL)) {
		fault.nth++;
	}
	CHECK(fault.nth > 20);
	/* a quota is told apart from a broken disk by errno alone */
	fault = (struct drop_fault){.call = DROP_WRITE, .nth = 1, .code = SQLITE_IOERR_WRITE, .error = EDQUOT};
	while (fails_at(&fault, END_DISK_FULL)) {
		fault.nth++;
	}
}

/* ---- while the store is being made ---- */

static enum trouble make(struct things *p, struct db **ret)
{
	enum trouble t = e->open(p->arena, &p->where, MODE_WRITE, true, ret);

	t = t == TROUBLE_NONE ? e->begin(*ret, MODE_WRITE) : t;
	for (size_t i = 0; i < THINGS_TABLES; i++) {
		t = t == TROUBLE_NONE ? e->script(*ret, things_schema[i]) : t;
	}
	t = t == TROUBLE_NONE ? e->mark(*ret, THINGS_VERSION) : t;
	return t == TROUBLE_NONE ? e->commit(*ret) : t;
}

/* Afterwards there is nothing yet, or all of it; never something that is taken for another program's. */
static bool making_fails_at(const struct drop_fault *fault, enum end end)
{
	struct things p;
	struct db *db = NULL;
	struct found_schema found = {.empty = false};

	begin_test(&p);
	drop_fail(fault);
	enum trouble t = make(&p, &db);
	bool failed = drop_failed();

	CHECK(failed || t == TROUBLE_NONE);
	if (end == END_POWER) {
		drop_power_loss();
	} else {
		drop_kill();
	}
	e->close(db);
	db = things_open(&p, MODE_WRITE);
	CHECK_INT(e->probe(db, &found), TROUBLE_NONE);
	CHECK(found.empty ? t != TROUBLE_NONE : found.version == THINGS_VERSION);
	e->close(db);
	if (found.empty) {
		CHECK_INT(make(&p, &db), TROUBLE_NONE);
		e->close(db);
	}
	check_store(&p, 0);
	end_test(&p);
	return failed;
}

TEST(sqlite_makes_a_store_whole_or_not_at_all)
{
	for (enum end end = END_POWER; end <= END_PROCESS; end++) {
		for (enum drop_call call = DROP_OPEN; call < DROP_CALL__MAX; call++) {
			for (int once = 0; once <= 1; once++) {
				struct drop_fault fault = {.call = call,
				                           .nth = 1,
				                           .once = once == 1,
				                           .code = SQLITE_IOERR_WRITE,
				                           .error = EIO};
				while (making_fails_at(&fault, end)) {
					fault.nth++;
				}
			}
		}
	}
}

/* ---- a disk that fails once ---- */

TEST(sqlite_is_unsure_of_a_commit_that_the_disk_failed_to_sync)
{
	const struct drop_fault fault = {
		.call = DROP_SYNC, .nth = 1, .once = true, .code = SQLITE_IOERR_FSYNC, .error = EIO};
	struct things p;

	begin_test(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_commit(db, 1, 1, S("data")), TROUBLE_NONE);
	drop_fail(&fault);
	CHECK_INT(things_commit(db, 2, 1, S("data")), TROUBLE_UNSURE);
	CHECK(drop_failed());
	CHECK_INT(things_count(db), 1);
	CHECK_INT(things_commit(db, 3, 1, S("data")), TROUBLE_NONE);
	drop_power_loss();
	e->close(db);
	db = things_open(&p, MODE_READ);
	CHECK_INT(things_count(db), 2);
	e->close(db);
	end_test(&p);
}
