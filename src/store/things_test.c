#define _GNU_SOURCE
#include "store/things_test.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/test.h"

static const struct engine *const e = &engine_sqlite;

/* ---- statements, as mksql would make them ---- */

const struct slot thing_columns[THING_COLUMNS] = {
	{"id", TYPE_ID, false},      {"name", TYPE_TEXT, false}, {"data", TYPE_BLOB, true},
	{"weight", TYPE_REAL, true}, {"size", TYPE_INT, true},
};
static const struct slot part_columns[] = {
	{"id", TYPE_ID, false}, {"thing", TYPE_ID, false}, {"word", TYPE_TEXT, true}};
const struct slot one_int[1] = {{"n", TYPE_INT, false}};

#define PARAMS(slots) .params = slots, .param_count = COUNT_OF(slots)
#define COLUMNS(slots) .columns = slots, .column_count = COUNT_OF(slots)

const struct statement thing_add = {
	.name = "thing_add",
	.number = 0,
	.sql = {"insert into thing (id, name, data, weight, size) values (?1, ?2, ?3, ?4, ?5)"},
	PARAMS(thing_columns),
	.gives = GIVES_NONE,
	.changes = TABLE_RECORD,
};
const struct statement thing_list = {
	.name = "thing_list",
	.number = 1,
	.sql = {"select id, name, data, weight, size from thing order by id"},
	COLUMNS(thing_columns),
	.gives = GIVES_MANY,
};
const struct statement thing_by_id = {
	.name = "thing_by_id",
	.number = 2,
	.sql = {"select id, name, data, weight, size from thing where id >= ?1 order by id"},
	PARAMS(one_int),
	COLUMNS(thing_columns),
	.gives = GIVES_ONE,
};
const struct statement thing_grow = {
	.name = "thing_grow",
	.number = 3,
	.sql = {"update thing set size = size + 1 where id >= ?1"},
	PARAMS(one_int),
	.gives = GIVES_CHANGED,
	.changes = TABLE_RECORD,
};
static const struct statement part_add = {
	.name = "part_add",
	.number = 4,
	.sql = {"insert into part (id, thing, word) values (?1, ?2, ?3)"},
	PARAMS(part_columns),
	.gives = GIVES_NONE,
	.changes = TABLE_RECORD,
};
static const struct statement thing_count = {
	.name = "thing_count",
	.number = 5,
	.sql = {"select count(*) from thing"},
	COLUMNS(one_int),
	.gives = GIVES_ONE,
};

/* ---- a store of a test's own ---- */

const char *things_path(struct things *p, const char *name)
{
	struct buf b;

	buf_init(&b, p->arena, 4096);
	buf_add(&b, str_of(p->data));
	buf_add(&b, str_of(name));
	return buf_z(&b);
}

void things_init(struct things *p)
{
	*p = (struct things){.arena = arena_new(64 << 20), .folder = "/tmp/toride-sqlite-XXXXXX"};
	CHECK(mkdtemp(p->folder) != NULL);
	snprintf(p->data, sizeof p->data, "%s/data", p->folder);
	p->where.data = p->data;
}

void things_clear(const char *folder)
{
	DIR *d = opendir(folder);

	for (struct dirent *entry; d != NULL && (entry = readdir(d)) != NULL;) {
		if (!str_eq(str_of(entry->d_name), S(".")) && !str_eq(str_of(entry->d_name), S("..")) &&
		    unlinkat(dirfd(d), entry->d_name, 0) != 0) {
			CHECK(unlinkat(dirfd(d), entry->d_name, AT_REMOVEDIR) == 0);
		}
	}
	if (d != NULL) {
		closedir(d);
	}
}

void things_end(struct things *p)
{
	things_clear(p->data);
	things_clear(p->folder);
	CHECK(rmdir(p->folder) == 0);
	arena_free(p->arena);
}

struct db *things_open(struct things *p, enum mode mode)
{
	struct db *db = NULL;
	enum trouble t = e->open(p->arena, &p->where, mode, mode == MODE_WRITE, &db);

	CHECK_INT(t, TROUBLE_NONE);
	CHECK(db != NULL);
	return db;
}

enum trouble things_try(struct things *p, enum mode mode, bool create)
{
	struct db *db = NULL;
	enum trouble t = e->open(p->arena, &p->where, mode, create, &db);
	struct found_schema found;

	t = t == TROUBLE_NONE ? e->probe(db, &found) : t;
	CHECK(t == TROUBLE_NONE || e->why(db)[0] != '\0');
	e->close(db);
	return t;
}

int things_mode(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (int)(st.st_mode & 07777) : -1;
}

enum trouble things_try_write(struct things *p)
{
	return things_try(p, MODE_WRITE, true);
}

enum trouble things_try_read(struct things *p)
{
	return things_try(p, MODE_READ, false);
}

const char *const things_schema[THINGS_TABLES] = {
	"create table thing (id integer not null, name text not null check (length(name) <= 20), data blob,"
	" weight real, size integer, primary key (id)) without rowid, strict",
	"create table part (id integer not null primary key, thing integer not null references thing, word text) "
	"strict",
	"create unique index part_by_word on part (word)",
};

struct db *things_made(struct things *p)
{
	struct db *db = things_open(p, MODE_WRITE);

	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	for (size_t i = 0; i < THINGS_TABLES; i++) {
		CHECK_INT(e->script(db, things_schema[i]), TROUBLE_NONE);
	}
	CHECK_INT(e->mark(db, THINGS_VERSION), TROUBLE_NONE);
	CHECK_INT(e->commit(db), TROUBLE_NONE);
	return db;
}

enum trouble things_script(struct db *db, const char *sql)
{
	CHECK_INT(e->begin(db, MODE_WRITE), TROUBLE_NONE);
	enum trouble t = e->script(db, sql);

	t = t == TROUBLE_NONE ? e->commit(db) : t;
	e->rollback(db);
	return t;
}

enum trouble things_add(struct db *db, int64_t id, str name, str data)
{
	const struct value values[] = {
		{.type = TYPE_ID, .n = id},    {.type = TYPE_TEXT, .s = name},   {.type = TYPE_BLOB, .s = data},
		{.type = TYPE_REAL, .r = 0.5}, {.type = TYPE_INT, .n = 10 * id},
	};

	return e->run(db, &thing_add, values, NULL, NULL, NULL);
}

enum trouble things_add_part(struct db *db, int64_t id, int64_t thing, str word)
{
	const struct value values[] = {
		{.type = TYPE_ID, .n = id},
		{.type = TYPE_ID, .n = thing},
		{.type = TYPE_TEXT, .s = word},
	};

	return e->run(db, &part_add, values, NULL, NULL, NULL);
}

enum trouble things_commit(struct db *db, int64_t first, int64_t n, str data)
{
	enum trouble t = e->begin(db, MODE_WRITE);

	for (int64_t id = first; t == TROUBLE_NONE && id < first + n; id++) {
		t = things_add(db, id, S("thing"), data);
	}
	t = t == TROUBLE_NONE ? e->commit(db) : t;
	if (t != TROUBLE_NONE) {
		e->rollback(db);
	}
	return t;
}

void take_int(void *ctx, const struct value *row)
{
	*(int64_t *)ctx = row[0].n;
}

int64_t things_counted(struct db *db)
{
	int64_t n = -1;

	return e->run(db, &thing_count, NULL, take_int, &n, NULL) == TROUBLE_NONE ? n : -1;
}

int64_t things_count(struct db *db)
{
	CHECK_INT(e->begin(db, MODE_READ), TROUBLE_NONE);
	int64_t n = things_counted(db);

	e->rollback(db);
	return n;
}

static void ignore(void *ctx, const struct value *row)
{
	(void)ctx;
	(void)row;
}

enum trouble things_read(struct things *p)
{
	struct db *db = NULL;
	enum trouble t = e->open(p->arena, &p->where, MODE_READ, false, &db);

	t = t == TROUBLE_NONE ? e->begin(db, MODE_READ) : t;
	t = t == TROUBLE_NONE ? e->run(db, &thing_list, NULL, ignore, NULL, NULL) : t;
	e->close(db);
	return t;
}

enum trouble things_in_child(struct things *p, bool drop, enum trouble (*fn)(struct things *p))
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		_exit(drop && setresuid(65534, 65534, 65534) != 0 ? 99 : (int)fn(p));
	}
	CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status));
	return (enum trouble)WEXITSTATUS(status);
}
