#include "driver.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/module.h"

extern char **environ;

/* ---- statements by hand ---- */

static const struct slot an_id = {.name = "id", .type = TYPE_ID};
const struct slot an_int = {.name = "n", .type = TYPE_INT};
static const struct slot a_text = {.name = "t", .type = TYPE_TEXT};
const struct slot all_types[] = {
	{"id", TYPE_ID, false}, {"n", TYPE_INT, true},  {"t", TYPE_TEXT, true},
	{"r", TYPE_REAL, true}, {"b", TYPE_BLOB, true},
};
static const struct slot two_ints[] = {{"id", TYPE_ID, false}, {"n", TYPE_INT, false}};

/* clang-format off */
const struct statement put_thing = {.name = "q_put_thing", .number = 1,
	.sql = SQL("insert into thing (id, n, t, r, b) values ($1, $2, $3, $4, $5)"),
	.param_count = 5, .params = all_types, .gives = GIVES_NONE};
const struct statement get_thing = {.name = "q_get_thing", .number = 2,
	.sql = SQL("select id, n, t, r, b from thing where id = $1"),
	.param_count = 1, .params = &an_id, .column_count = 5, .columns = all_types, .gives = GIVES_ONE};
static const struct statement add_row = {.name = "q_add_row", .number = 3,
	.sql = SQL("insert into line (id, n) values ($1, $2)"),
	.param_count = 2, .params = two_ints, .gives = GIVES_NONE};
static const struct statement set_row = {.name = "q_set_row", .number = 4,
	.sql = SQL("update line set n = $2 where id = $1"),
	.param_count = 2, .params = two_ints, .gives = GIVES_CHANGED};
static const struct statement get_row = {.name = "q_get_row", .number = 5,
	.sql = SQL("select n from line where id = $1"),
	.param_count = 1, .params = &an_id, .column_count = 1, .columns = &an_int, .gives = GIVES_ONE};
static const struct statement count_rows = {.name = "q_count_rows", .number = 6,
	.sql = SQL("select count(*) from line"), .column_count = 1, .columns = &an_int, .gives = GIVES_ONE};
const struct statement list_rows = {.name = "q_list_rows", .number = 7,
	.sql = SQL("select id, n from line order by id"), .column_count = 2, .columns = two_ints, .gives = GIVES_MANY};
/* clang-format on */

/* A statement of a test's own: each text gets a number when it is first seen. */
struct statement own(const char *sql, const struct slot *column)
{
	static struct {
		const char *sql;
		char name[16];
	} seen[200];
	struct statement st = {.sql = SQL(sql), .gives = column == NULL ? GIVES_CHANGED : GIVES_ONE};
	size_t i = 0;

	while (seen[i].sql != NULL && strcmp(seen[i].sql, sql) != 0) {
		i++;
	}
	seen[i].sql = sql;
	snprintf(seen[i].name, sizeof seen[i].name, "q_own_%zu", i);
	st.name = seen[i].name;
	st.number = (uint16_t)(100 + i);
	st.columns = column;
	st.column_count = column == NULL ? 0 : 1;
	return st;
}

/* ---- what every test needs ---- */

const struct engine *engine(void)
{
	static const struct engine *e;
	char said[MODULE_WHY_MAX] = "";
	void *found = NULL;

	if (e == NULL && module_open("engine_pg", "engine_pg", &found, said) == OK) {
		e = found;
	}
	if (e == NULL) {
		printf("Bail out! no engine_pg: %s\n", said);
		exit(1);
	}
	return e;
}

struct arena *memory; /* of the whole program */

__attribute__((constructor)) static void make_memory(void)
{
	memory = arena_new(256 * 1024 * 1024);
}

__attribute__((destructor)) static void free_memory(void)
{
	arena_free(memory);
}

const char *join(const char *a, const char *b)
{
	struct buf out;

	buf_init(&out, memory, 64 * 1024);
	buf_add(&out, str_of(a));
	buf_add(&out, str_of(b));
	return buf_z(&out);
}

/* The database of the tests, with more settings behind. */
const char *database(const char *more)
{
	return join(join(getenv("PG_DATABASE"), " "), more);
}

enum trouble try_open(const char *string, enum mode mode, struct db **ret)
{
	struct where *where = NEW(memory, struct where);

	where->database = string;
	*ret = NULL;
	return engine()->open(memory, where, mode, false, ret);
}

void close_db(struct db **db)
{
	if (*db != NULL) {
		engine()->close(*db);
	}
}

struct db *open_at(const char *string)
{
	struct db *db = NULL;
	enum trouble t = try_open(string, MODE_WRITE, &db);

	if (t != TROUBLE_NONE) {
		printf("Bail out! cannot open: %d %s\n", (int)t, engine()->why(db));
		exit(1);
	}
	return db;
}

/* A connection of a test's own, to a database in which only its two empty tables are. */
struct db *open_db(const char *more)
{
	static const char *const script[] = {
		"drop table if exists thing, line, child, toride",
		"create table thing (id bigint primary key, n bigint, t text, r double precision, b bytea)",
		"create table line (id bigint primary key, n bigint not null constraint small check (n < 1000000))",
	};

	struct db *db = open_at(database(more));

	CHECK_INT(engine()->begin(db, MODE_WRITE), TROUBLE_NONE);
	for (size_t i = 0; i < COUNT_OF(script); i++) {
		CHECK_INT(engine()->script(db, script[i]), TROUBLE_NONE);
	}
	CHECK_INT(engine()->commit(db), TROUBLE_NONE);
	return db;
}

enum trouble begin(struct db *db)
{
	return engine()->begin(db, MODE_WRITE);
}

enum trouble commit(struct db *db)
{
	return engine()->commit(db);
}

void rollback(struct db *db)
{
	engine()->rollback(db);
}

const char *why(struct db *db)
{
	return engine()->why(db);
}

bool why_has(struct db *db, const char *what)
{
	return str_find(str_of(why(db)), str_of(what)) != SIZE_MAX;
}

enum trouble add(struct db *db, int64_t id, int64_t n)
{
	struct value v[] = {{.type = TYPE_ID, .n = id}, {.type = TYPE_INT, .n = n}};

	return engine()->run(db, &add_row, v, NULL, NULL, NULL);
}

enum trouble set(struct db *db, int64_t id, int64_t n, int64_t *ret_changed)
{
	struct value v[] = {{.type = TYPE_ID, .n = id}, {.type = TYPE_INT, .n = n}};

	return engine()->run(db, &set_row, v, NULL, NULL, ret_changed);
}

void take_int(void *ctx, const struct value *row)
{
	*(int64_t *)ctx = row[0].n;
}

enum trouble get(struct db *db, int64_t id, int64_t *ret)
{
	struct value v = {.type = TYPE_ID, .n = id};

	return engine()->run(db, &get_row, &v, take_int, ret, NULL);
}

enum trouble count(struct db *db, int64_t *ret)
{
	return engine()->run(db, &count_rows, NULL, take_int, ret, NULL);
}

/* How many rows of `line` there are, in a transaction of its own; negative: a trouble. */
int64_t rows_kept(struct db *db)
{
	int64_t n = -1;

	if (engine()->begin(db, MODE_READ) == TROUBLE_NONE && count(db, &n) != TROUBLE_NONE) {
		n = -2;
	}
	CHECK_INT(commit(db), TROUBLE_NONE);
	rollback(db);
	return n;
}

/* One number or a text that a text of SQL gives. */
int64_t ask_int(struct db *db, const char *sql)
{
	struct statement st = own(sql, &an_int);
	int64_t n = -1;

	CHECK_INT(engine()->run(db, &st, NULL, take_int, &n, NULL), TROUBLE_NONE);
	return n;
}

static void take_text(void *ctx, const struct value *row)
{
	*(str *)ctx = str_copy(memory, row[0].s);
}

str ask_text(struct db *db, const char *sql)
{
	struct statement st = own(sql, &a_text);
	str s = S("?");

	CHECK_INT(engine()->run(db, &st, NULL, take_text, &s, NULL), TROUBLE_NONE);
	return s;
}

enum trouble run_sql(struct db *db, const char *sql)
{
	struct statement st = own(sql, NULL);
	int64_t changed;

	return engine()->run(db, &st, NULL, NULL, NULL, &changed);
}

/* Runs a program to its end, without its output; its exit code. */
int spawn(const char *const *arguments)
{
	posix_spawn_file_actions_t files;
	int status = -1;
	pid_t child;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	if (posix_spawnp(&child, arguments[0], &files, NULL, (char **)(uintptr_t)arguments, environ) == 0) {
		waitpid(child, &status, 0);
	}
	posix_spawn_file_actions_destroy(&files);
	return status;
}

void server(const char *what, const char *argument)
{
	const char *arguments[] = {getenv("PG_SCRIPT"), what, getenv("PG_DIR"), argument, NULL};

	if (spawn(arguments) != 0) {
		printf("Bail out! tests/postgres.sh %s failed\n", what);
		exit(1);
	}
}

void admin(const char *sql)
{
	server("admin", sql);
}

/* Ends the server's side of all connections but this one, and waits until they are gone. */
void terminate_others(struct db *db)
{
	for (int64_t left = 1; left > 0;) {
		CHECK_INT(begin(db), TROUBLE_NONE);
		left = ask_int(db, "select count(pg_terminate_backend(pid)) from pg_stat_activity "
		                   "where usename = current_user and pid <> pg_backend_pid()");
		CHECK_INT(commit(db), TROUBLE_NONE);
	}
}
