#define _GNU_SOURCE
#include "store/engine.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "store/things_test.h"

static const struct engine *const e = &engine_sqlite;

/* ---- opening ---- */

TEST(sqlite_makes_a_store_when_asked_and_for_its_owner_alone)
{
	SCOPED(things_end) struct things p;
	struct found_schema found;

	things_init(&p);
	p.where.data = things_path(&p, "/deep/er/");
	CHECK_INT(things_try(&p, MODE_WRITE, false), TROUBLE_MISSING);
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_MISSING);
	CHECK_INT(things_try(&p, MODE_READ, true), TROUBLE_MISSING); /* who only reads makes nothing */
	CHECK(access(p.data, F_OK) != 0);

	struct db *db = things_open(&p, MODE_WRITE);

	CHECK_INT(e->probe(db, &found), TROUBLE_NONE);
	CHECK(found.empty && found.version == 0);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(e->script(db, things_schema[0]), TROUBLE_NONE);
	CHECK_INT(e->mark(db, 7), TROUBLE_NONE);
	CHECK_INT(e->commit(db), TROUBLE_NONE);
	CHECK_INT(e->probe(db, &found), TROUBLE_NONE);
	CHECK(!found.empty && found.version == 7);
	CHECK_INT(things_mode(p.data), 0700);
	CHECK_INT(things_mode(things_path(&p, "/deep/er")), 0700);
	CHECK_INT(things_mode(things_path(&p, "/deep/er/toride.db")), 0600);
	CHECK_INT(things_mode(things_path(&p, "/deep/er/toride.db-wal")), 0600);
	CHECK_INT(things_mode(things_path(&p, "/deep/er/toride.db-shm")), 0600);
	CHECK_INT(things_mode(things_path(&p, "/deep/er/write.lock")), 0600);
	e->close(db);
	CHECK(access(things_path(&p, "/deep/er/toride.db-wal"), F_OK) != 0);
	things_clear(things_path(&p, "/deep/er"));
	things_clear(things_path(&p, "/deep"));
}

TEST(sqlite_takes_a_folder_for_a_folder)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	CHECK(chdir(p.folder) == 0);
	p.where.data = "file:data?mode=memory";
	e->close(things_open(&p, MODE_WRITE));
	CHECK(access("file:data?mode=memory/toride.db", F_OK) == 0);
	things_clear("file:data?mode=memory");
	p.where.data = "";
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_MISSING);
	p.where.data = NULL;
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_MISSING);
	char *many = arena_alloc(p.arena, 5000);

	memset(many, 'x', 4999);
	p.where.data = many;
	CHECK(things_try(&p, MODE_WRITE, true) != TROUBLE_NONE);
	CHECK(chdir("/") == 0);
}

static const struct slot one_text[] = {{"s", TYPE_TEXT, false}};

/* The answer of a pragma. */
static int64_t setting(struct db *db, const char *sql)
{
	int64_t n = -2;
	static uint16_t number;

	number = (uint16_t)((number + 1) % 20); /* each handle keeps what it prepared under its number */
	const struct statement st = {
		.name = "pragma",
		.number = (uint16_t)(THINGS_FREE + 1 + number),
		.sql = {sql},
		.columns = one_int,
		.column_count = 1,
		.gives = GIVES_ONE,
	};

	CHECK_INT(e->run(db, &st, NULL, take_int, &n, NULL), TROUBLE_NONE);
	return n;
}

static void take_text(void *ctx, const struct value *row)
{
	snprintf(ctx, 32, "%.*s", STR_ARG(row[0].s));
}

TEST(sqlite_runs_with_the_settings_that_were_chosen)
{
	static const struct statement journal = {.name = "journal",
	                                         .number = THINGS_FREE,
	                                         .sql = {"pragma journal_mode"},
	                                         .columns = one_text,
	                                         .column_count = 1,
	                                         .gives = GIVES_ONE};
	static const struct {
		const char *sql;
		int64_t writer, reader;
	} settings[] = {
		{"pragma synchronous", 2, 2},     {"pragma foreign_keys", 1, 1}, {"pragma trusted_schema", 0, 0},
		{"pragma cell_size_check", 1, 1}, {"pragma query_only", 0, 1},   {"pragma cache_size", -16384, -16384},
		{"pragma temp_store", 2, 2},
	};
	SCOPED(things_end) struct things p;
	char mode[32] = "";

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	CHECK_INT(e->begin(writer, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	for (size_t i = 0; i < COUNT_OF(settings); i++) {
		CHECK_INT(setting(writer, settings[i].sql), settings[i].writer);
		CHECK_INT(setting(reader, settings[i].sql), settings[i].reader);
	}
	CHECK_INT(e->run(writer, &journal, NULL, take_text, mode, NULL), TROUBLE_NONE);
	CHECK_STR(str_of(mode), S("wal"));
	e->close(writer);
	e->close(reader);
}

TEST(sqlite_refuses_what_nobody_needs)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_script(db, "select 'name' from thing"), TROUBLE_NONE);
	CHECK_INT(things_script(db, "select \"nmae\" from thing"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "create table t (a text check (a <> \"b\")) strict"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "select load_extension('x')"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "create view v as select 1"), TROUBLE_NONE);
	CHECK_INT(things_script(db, "select * from v"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "create trigger t after insert on thing begin delete from thing; end"),
	          TROUBLE_NONE);
	CHECK_INT(things_commit(db, 1, 3, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(db), 3);
	CHECK_INT(things_script(db, "pragma writable_schema = on"), TROUBLE_NONE);
	CHECK_INT(things_script(db, "delete from sqlite_schema"), TROUBLE_OTHER);
	e->close(db);
}

TEST(sqlite_runs_scripts_of_exactly_one_statement)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_script(db, "create table a (b text) strict; -- and no more\n"), TROUBLE_NONE);
	CHECK_INT(things_script(db, "create table c (d text) strict; drop table a"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "-- nothing"), TROUBLE_OTHER);
	CHECK_INT(things_script(db, "create table c ("), TROUBLE_OTHER);
	CHECK(strstr(e->why(db), "incomplete input") != NULL);
	CHECK_INT(e->script(db, "create table c (d text) strict"), TROUBLE_OTHER); /* no transaction */
	CHECK_INT(things_script(db, "drop table a"), TROUBLE_NONE);
	CHECK_INT(things_script(db, "select * from c"), TROUBLE_OTHER);
	e->close(db);
}

/* ---- several at a time ---- */

TEST(sqlite_has_one_writer)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_LOCKED);
	CHECK_INT(things_in_child(&p, false, things_try_write), TROUBLE_LOCKED);
	CHECK_INT(things_in_child(&p, false, things_try_read), TROUBLE_NONE);
	CHECK_INT(things_commit(db, 1, 1, S("")),
	          TROUBLE_NONE); /* whoever closed a file in between took no lock away */
	CHECK_INT(things_try(&p, MODE_WRITE, true), TROUBLE_LOCKED);
	e->close(db);
	CHECK_INT(things_in_child(&p, false, things_try_write), TROUBLE_NONE);
	CHECK_INT(things_try(&p, MODE_WRITE, false), TROUBLE_NONE);
	CHECK_INT(things_try(&p, MODE_READ, false), TROUBLE_NONE);
}

TEST(sqlite_readers_see_one_state)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	CHECK_INT(things_commit(writer, 1, 2, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 2);
	CHECK_INT(e->begin(writer, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(writer, 3, S("new"), S("")), TROUBLE_NONE);
	CHECK_INT(things_counted(writer), 3);
	CHECK_INT(things_counted(reader), 2);
	CHECK_INT(e->commit(writer), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 2);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 3);
	/* the writer goes, the reader stays, and another comes */
	e->close(writer);
	CHECK_INT(things_count(reader), 3);
	writer = things_open(&p, MODE_WRITE);
	CHECK_INT(things_commit(writer, 4, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 4);
	e->close(writer);
	e->close(reader);
	reader = things_open(&p, MODE_READ);
	CHECK_INT(things_count(reader), 4);
	e->close(reader);
}

static int64_t size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (int64_t)st.st_size : -1;
}

/* A reader keeps what it reads, from the second transaction of a state on. */
TEST(sqlite_readers_see_a_commit_whatever_they_kept)
{
	SCOPED(things_end) struct things p;
	int64_t size = 0;
	const struct value first = {.type = TYPE_INT, .n = 1};

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	for (int64_t n = 1; n < 5; n++) {
		CHECK_INT(things_commit(writer, n, 1, S("")), TROUBLE_NONE);
		for (int i = 0; i < 4; i++) {
			CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
			CHECK_INT(e->run(reader, &thing_by_id, &first, take_int, &size, NULL), TROUBLE_NONE);
			CHECK_INT(things_counted(reader), n);
			CHECK_INT(things_counted(reader), n);
			CHECK_INT(e->commit(reader), TROUBLE_NONE);
		}
	}
	/* what is committed meanwhile is the next transaction's */
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(e->run(reader, &thing_by_id, &first, take_int, &size, NULL), TROUBLE_NONE);
	CHECK_INT(things_commit(writer, 5, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 4);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 5);
	e->close(writer);
	e->close(reader);
}

TEST(sqlite_readers_know_the_state_once_they_have_read)
{
	SCOPED(things_end) struct things p;
	uint32_t before = 77, after = 77;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	CHECK_INT(things_commit(writer, 1, 1, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK(!e->state(reader, &before));
	CHECK_INT(before, 77);
	CHECK_INT(things_counted(reader), 1);
	CHECK(e->state(reader, &before));
	CHECK_INT(things_commit(writer, 2, 1, S("")), TROUBLE_NONE);
	CHECK(e->state(reader, &after));
	CHECK_INT(after, before);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 2);
	CHECK(e->state(reader, &after));
	CHECK(after != before);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK(!e->state(writer, &after));
	e->close(writer);
	e->close(reader);
}

TEST(sqlite_readers_see_one_state_while_it_is_held)
{
	SCOPED(things_end) struct things p;
	const struct value first = {.type = TYPE_INT, .n = 1};
	int64_t size = 0;
	uint32_t state = 0, now = 1;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	CHECK_INT(things_commit(writer, 1, 1, S("")), TROUBLE_NONE);
	e->hold(reader, true);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 1);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK_INT(things_commit(writer, 2, 1, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK(e->state(reader, &state));
	CHECK_INT(things_counted(reader), 1);
	CHECK_INT(e->run(reader, &thing_by_id, &first, take_int, &size, NULL), TROUBLE_NONE);
	CHECK(e->state(reader, &now));
	CHECK_INT(now, state);
	CHECK_INT(e->commit(reader), TROUBLE_NONE);
	CHECK(e->run(reader, &thing_by_id, &first, take_int, &size, NULL) != TROUBLE_NONE); /* between two */
	e->hold(reader, false);
	CHECK_INT(things_count(reader), 2);
	/* one that is rolled back holds nothing, and the next begins anew */
	e->hold(reader, true);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_counted(reader), 2);
	e->rollback(reader);
	CHECK_INT(things_commit(writer, 3, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 3);
	e->hold(reader, false);
	/* of a writer each is its own: what it commits is on the disk */
	e->hold(writer, true);
	CHECK_INT(things_commit(writer, 4, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 4);
	e->hold(writer, false);
	e->close(writer);
	e->close(reader);
}

TEST(sqlite_brings_all_into_the_file_when_the_writer_goes)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);
	const char *path = things_path(&p, "/toride.db");
	int64_t before = size_of(path);

	CHECK_INT(things_commit(writer, 1, 200, S("a blob that takes a little room")), TROUBLE_NONE);
	CHECK_INT(size_of(path), before); /* still beside it */
	e->close(writer);
	CHECK(size_of(path) > before + 2 * 4096);
	e->close(reader);
}

TEST(sqlite_readers_cannot_write)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *writer = things_made(&p), *reader = things_open(&p, MODE_READ);

	CHECK_INT(e->begin(reader, MODE_WRITE), TROUBLE_READ_ONLY);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_add(reader, 1, S("new"), S("")), TROUBLE_READ_ONLY);
	e->rollback(reader);
	CHECK_INT(e->begin(reader, MODE_READ), TROUBLE_NONE);
	CHECK_INT(e->script(reader, "insert into part (id, thing) values (1, 1)"), TROUBLE_READ_ONLY);
	e->rollback(reader);
	/* nor does the writer in a transaction that reads */
	CHECK_INT(e->begin(writer, MODE_READ), TROUBLE_NONE);
	CHECK_INT(things_add(writer, 1, S("new"), S("")), TROUBLE_READ_ONLY);
	e->rollback(writer);
	CHECK_INT(things_commit(writer, 1, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 1);
	e->close(writer);
	e->close(reader);
}

static enum trouble commit_and_be_killed(struct things *p)
{
	static char many[4096];
	struct db *db = things_open(p, MODE_WRITE);

	(void)things_commit(db, 1, 5, (str){many, sizeof many});
	(void)e->begin(db, MODE_WRITE);
	(void)things_add(db, 6, S("not kept"), S(""));
	kill(getpid(), SIGKILL);
	return TROUBLE_OTHER;
}

TEST(sqlite_keeps_what_a_killed_writer_committed)
{
	SCOPED(things_end) struct things p;
	int status;

	things_init(&p);
	e->close(things_made(&p));
	pid_t child = fork();

	if (child == 0) {
		_exit((int)commit_and_be_killed(&p));
	}
	CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
	const char *path = things_path(&p, "/toride.db");
	int64_t before = size_of(path);
	struct db *reader = things_open(&p, MODE_READ); /* the first to see what is left behind */

	CHECK_INT(things_count(reader), 5);
	e->close(reader);
	CHECK_INT(size_of(path), before); /* that is the writer's to tidy up */
	reader = things_open(&p, MODE_READ);
	struct db *writer = things_open(&p, MODE_WRITE);

	CHECK_INT(things_commit(writer, 6, 1, S("")), TROUBLE_NONE);
	CHECK_INT(things_count(reader), 6);
	e->close(reader);
	e->close(writer);
}

/* ---- values ---- */

struct rows {
	struct arena *arena;
	size_t n;
	struct value row[4][THING_COLUMNS];
};

static void take_row(void *ctx, const struct value *row)
{
	struct rows *rows = ctx;

	for (size_t i = 0; rows->n < 4 && i < THING_COLUMNS; i++) {
		struct value *v = &rows->row[rows->n][i];
		*v = row[i];
		v->s = row[i].s.p == NULL ? row[i].s : str_copy(rows->arena, row[i].s);
	}
	rows->n++;
}

TEST(sqlite_gives_back_what_it_was_given)
{
	static char many[3 << 20];
	const struct value in[3][THING_COLUMNS] = {
		{{.n = INT64_MIN}, {.s = {NULL, 0}}, {.s = {NULL, 0}}, {.r = 0.1}, {.n = INT64_MAX}},
		{{.n = 0}, {.s = S("日本 \" ' 語")}, {.null = true}, {.null = true}, {.null = true}},
		{{.n = INT64_MAX}, {.s = S("")}, {.s = {many, sizeof many}}, {.r = -1e300}, {.n = -1}},
	};
	SCOPED(things_end) struct things p;

	things_init(&p);
	memset(many, '\xff', sizeof many - 5);
	struct db *db = things_made(&p);
	struct rows rows = {.arena = p.arena};

	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	for (size_t i = 0; i < COUNT_OF(in); i++) {
		CHECK_INT(e->run(db, &thing_add, in[i], NULL, NULL, NULL), TROUBLE_NONE);
	}
	CHECK_INT(e->commit(db), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_READ), TROUBLE_NONE);
	CHECK_INT(e->run(db, &thing_list, NULL, take_row, &rows, NULL), TROUBLE_NONE);
	CHECK_INT(e->commit(db), TROUBLE_NONE);
	CHECK_INT(rows.n, 3);
	for (size_t i = 0; i < COUNT_OF(in); i++) {
		for (size_t j = 0; j < THING_COLUMNS; j++) {
			const struct value *want = &in[i][j], *got = &rows.row[i][j];
			CHECK_INT(got->type, thing_columns[j].type);
			CHECK_INT(got->null, want->null);
			CHECK(got->n == want->n && got->s.n == want->s.n && str_eq(got->s, want->s));
			CHECK(memcmp(&got->r, &want->r, sizeof got->r) == 0);
		}
	}
	/* an empty one is there, a missing one is not */
	CHECK(rows.row[0][1].s.p != NULL && rows.row[0][2].s.p != NULL && rows.row[1][2].s.p == NULL);
	CHECK_INT(things_script(db, "insert into part (id, thing) select 1, id from thing where data = x''"),
	          TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add_part(db, 1, 0, S("")), TROUBLE_AGAIN);
	e->close(db);
}

TEST(sqlite_gives_one_row_or_counts_changes)
{
	const struct value from_one = {.type = TYPE_INT, .n = 1}, from_nine = {.type = TYPE_INT, .n = 9};
	SCOPED(things_end) struct things p;
	int64_t changed = -1;

	things_init(&p);
	struct db *db = things_made(&p);
	struct rows rows = {.arena = p.arena};

	CHECK_INT(things_commit(db, 1, 3, S("x")), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(e->run(db, &thing_by_id, &from_one, take_row, &rows, NULL), TROUBLE_NONE);
	CHECK_INT(rows.n, 1);
	CHECK_INT(e->run(db, &thing_by_id, &from_nine, take_row, &rows, NULL), TROUBLE_NONE);
	CHECK_INT(rows.n, 1);
	CHECK_INT(e->run(db, &thing_grow, &from_one, NULL, NULL, &changed), TROUBLE_NONE);
	CHECK_INT(changed, 3);
	CHECK_INT(e->run(db, &thing_grow, &from_nine, NULL, NULL, &changed), TROUBLE_NONE);
	CHECK_INT(changed, 0);
	CHECK_INT(e->run(db, &thing_grow, &from_one, NULL, NULL, NULL), TROUBLE_NONE);
	/* nothing is left open that a change of the schema would stumble over */
	CHECK_INT(e->script(db, "drop table part"), TROUBLE_NONE);
	CHECK_INT(e->script(db, "drop table thing"), TROUBLE_NONE);
	CHECK_INT(e->run(db, &thing_list, NULL, take_row, &rows, NULL), TROUBLE_OTHER);
	e->rollback(db);
	CHECK_INT(things_count(db), 3);
	e->close(db);
}

/* ---- what goes wrong inside a transaction ---- */

TEST(sqlite_runs_nothing_outside_a_transaction_and_nothing_after_a_failure)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);

	CHECK_INT(things_add(db, 1, S("loose"), S("")), TROUBLE_OTHER);
	e->rollback(db);
	CHECK_INT(e->commit(db), TROUBLE_OTHER);
	e->rollback(db);
	e->rollback(db);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_OTHER);
	CHECK_INT(things_add(db, 1, S("first"), S("")), TROUBLE_NONE);
	CHECK_INT(things_add(db, 1, S("again"), S("")), TROUBLE_AGAIN);
	CHECK_INT(things_add(db, 2, S("second"), S("")), TROUBLE_AGAIN);
	CHECK_INT(things_counted(db), -1);
	CHECK_INT(e->script(db, "delete from thing"), TROUBLE_AGAIN);
	CHECK_INT(e->mark(db, 8), TROUBLE_AGAIN);
	CHECK_INT(e->commit(db), TROUBLE_AGAIN);
	e->rollback(db);
	CHECK_INT(things_count(db), 0);
	CHECK_INT(things_commit(db, 1, 1, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	CHECK_INT(things_add(db, 2, S("open"), S("")), TROUBLE_NONE);
	e->close(db); /* in the middle of it */
	db = things_open(&p, MODE_READ);
	CHECK_INT(things_count(db), 1);
	e->close(db);
	e->close(NULL);
}

struct inner {
	struct db *db;
	const struct statement *st;
	int64_t rows;
	enum trouble trouble;
};

static void run_inner(void *ctx, const struct value *row)
{
	struct inner *inner = ctx;
	int64_t n;

	CHECK(row[0].n == ++inner->rows);
	if (inner->trouble != TROUBLE_NONE) {
		return;
	}
	inner->trouble = things_counted(inner->db) == 3 ? e->run(inner->db, inner->st, &row[0], take_int, &n, NULL)
	                                                : TROUBLE__MAX;
}

TEST(sqlite_runs_another_statement_between_rows_but_not_the_same)
{
	SCOPED(things_end) struct things p;

	things_init(&p);
	struct db *db = things_made(&p);
	struct inner other = {.db = db, .st = &thing_by_id}, same = {.db = db, .st = &thing_list};

	CHECK_INT(things_commit(db, 1, 3, S("")), TROUBLE_NONE);
	CHECK_INT(e->begin(db, MODE_READ), TROUBLE_NONE);
	CHECK_INT(e->run(db, &thing_list, NULL, run_inner, &other, NULL), TROUBLE_NONE);
	CHECK_INT(other.trouble, TROUBLE_NONE);
	CHECK_INT(other.rows, 3);
	CHECK_INT(e->run(db, &thing_list, NULL, run_inner, &same, NULL), TROUBLE_OTHER);
	CHECK_INT(e->commit(db), TROUBLE_OTHER);
	e->close(db);
}

TEST(sqlite_refuses_a_statement_that_is_not_what_it_says)
{
	static const struct statement columns = {.name = "columns",
	                                         .number = THINGS_FREE,
	                                         .sql = {"select 1, 2"},
	                                         .columns = one_int,
	                                         .column_count = 1,
	                                         .gives = GIVES_ONE};
	static const struct statement params = {.name = "params",
	                                        .number = THINGS_FREE,
	                                        .sql = {"select ?1"},
	                                        .columns = one_int,
	                                        .column_count = 1,
	                                        .gives = GIVES_ONE};
	static const struct statement number = {.name = "number",
	                                        .number = UINT16_MAX,
	                                        .sql = {"select 1"},
	                                        .columns = one_int,
	                                        .column_count = 1,
	                                        .gives = GIVES_ONE};
	static const struct statement *const bad[] = {&columns, &params, &number};
	SCOPED(things_end) struct things p;
	int64_t n;

	things_init(&p);
	struct db *db = things_made(&p);

	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		CHECK_INT(e->begin(db, MODE_READ), TROUBLE_NONE);
		CHECK_INT(e->run(db, bad[i], NULL, take_int, &n, NULL), TROUBLE_OTHER);
		CHECK_STR(str_of(e->why(db)), str_of(bad[i]->name));
		e->rollback(db);
	}
	e->close(db);
}
