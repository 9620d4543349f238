/* SQLite: the store is the file DATA/toride.db with its -wal and -shm beside it, and DATA/write.lock says who writes.
 *
 * Readers work while the writer does, and see the state of their first read (WAL).  A commit is on disk when it
 * returns (synchronous=FULL).  There is one writer, which holds the lock; SQLite's own waiting starves under load and
 * is left for the moments in which another process recovers or checkpoints.  The file opens with a mark, so that
 * nothing of another program is ever touched. */
#define _GNU_SOURCE
#include "store/engine.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "store/recall.h"
#include "store/sqlite_whole.h"
#include "sys/folder.h"
#include "sys/lock.h"

enum {
	APPLICATION_ID = 0x546f7264, /* "Tord", at byte 68 of the file; user_version, at 60, is the schema's version */
	BUSY_MS = 500,
};

/* The words around a transaction. */
enum word {
	WORD_READ,
	WORD_WRITE,
	WORD_COMMIT,
	WORD_ROLLBACK,
	WORD__MAX,
};

static const char *const word_sql[WORD__MAX] = {
	[WORD_READ] = "begin",
	[WORD_WRITE] = "begin immediate",
	[WORD_COMMIT] = "commit",
	[WORD_ROLLBACK] = "rollback",
};

struct db {
	struct arena *arena;
	enum mode mode;
	const char *file;
	int lock; /* -1: none */
	struct sqlite_link link;
	sqlite3_stmt *words[WORD__MAX];
	sqlite3_stmt **prepared; /* by the statement's number */
	struct recall *recall;   /* of a reader; else NULL */
	enum mode inside;        /* the mode of the running transaction */
	bool holds;              /* a read transaction is not ended ... */
	bool held;               /* ... and there is one, which the next goes on with */
	enum trouble failed;     /* of the running transaction: nothing more is run in it */
};

/* After a failure nothing more is run in the transaction: SQLite may have rolled it back by itself, and what followed
 * would be kept. */
static enum trouble fail_inside(struct db *db, enum trouble t)
{
	db->failed = db->failed == TROUBLE_NONE ? t : db->failed;
	return db->failed;
}

/* ---- small statements of our own ---- */

static enum trouble say(struct db *db, enum word word)
{
	sqlite3_stmt **s = &db->words[word];
	int code = *s != NULL ? SQLITE_OK
	                      : sqlite3_prepare_v3(db->link.handle, word_sql[word], -1, SQLITE_PREPARE_PERSISTENT, s,
	                                           NULL);

	if (code != SQLITE_OK) {
		return sqlite_fail(&db->link, code);
	}
	errno = 0;
	code = sqlite3_step(*s);
	enum trouble t = sqlite_fail(&db->link, code);

	/* a disk that failed to sync may have kept the commit or not, as will be seen when the store is next opened */
	if (word == WORD_COMMIT && t == TROUBLE_IO && (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC)) {
		t = TROUBLE_UNSURE;
	}
	sqlite3_reset(*s);
	return t;
}

/* ---- opening and closing ---- */

static enum trouble take_lock(struct db *db, const char *path)
{
	switch (lock_take(path, 0, &db->lock)) {
	case LOCK_TAKEN:
		return TROUBLE_NONE;
	case LOCK_HELD:
		return sqlite_note(&db->link, TROUBLE_LOCKED, "write.lock");
	case LOCK_FAILED:
		break;
	}
	return sqlite_note(&db->link, sqlite_trouble_making(errno), strerror(errno));
}

/* Finds the file, or makes it; takes the lock. */
static enum trouble prepare_folder(struct db *db, const char *folder, bool create)
{
	const char *lock = sqlite_path(db->arena, folder, S("/write.lock"));
	struct stat st;

	db->file = sqlite_path(db->arena, folder, S("/toride.db"));
	if (db->file == NULL || lock == NULL) {
		return sqlite_note(&db->link, TROUBLE_MISSING, strerror(ENAMETOOLONG));
	}
	bool there = stat(db->file, &st) == 0;

	if (there && !S_ISREG(st.st_mode)) {
		return sqlite_note(&db->link, TROUBLE_FOREIGN, strerror(EISDIR));
	}
	if (!there && (errno != ENOENT || !create)) {
		return sqlite_note(&db->link, sqlite_trouble(errno), strerror(errno));
	}
	if (!there && !folder_make(folder)) {
		return sqlite_note(&db->link, sqlite_trouble_making(errno), strerror(errno));
	}
	enum trouble t = db->mode == MODE_WRITE ? take_lock(db, lock) : TROUBLE_NONE;

	/* who had the lock until now may have made it */
	if (t == TROUBLE_NONE && !there && stat(db->file, &st) != 0) {
		t = sqlite_make_file(&db->link, db->file);
	}
	return t;
}

static enum trouble configure(struct db *db)
{
	const struct {
		int op, value;
	} settings[] = {
		{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
		{SQLITE_DBCONFIG_DEFENSIVE, 1},
		{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
		{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
		{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
		{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
		/* else a misspelt "column" is taken as a string */
		{SQLITE_DBCONFIG_DQS_DML, 0},
		{SQLITE_DBCONFIG_DQS_DDL, 0},
		/* a reader that happens to be the last one leaves the file alone */
		{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, db->mode == MODE_READ},
	};

	for (size_t i = 0; i < COUNT_OF(settings); i++) {
		int code = sqlite3_db_config(db->link.handle, settings[i].op, settings[i].value, NULL);
		if (code != SQLITE_OK) {
			return sqlite_fail(&db->link, code);
		}
	}
	return sqlite_fail(&db->link, sqlite3_busy_timeout(db->link.handle, BUSY_MS));
}

/* A reader's descriptor of the database cannot write.  SQLite would fall back to that also for a writer who may not. */
static enum trouble connect_file(struct db *db)
{
	int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE |
	            (db->mode == MODE_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
	int code = sqlite3_open_v2(db->file, &db->link.handle, flags, NULL);

	if (db->link.handle == NULL) {
		return sqlite_note(&db->link, TROUBLE_MEMORY, sqlite3_errstr(code));
	}
	if (code != SQLITE_OK) {
		return sqlite_fail(&db->link, code);
	}
	if (db->mode == MODE_WRITE && sqlite3_db_readonly(db->link.handle, "main") == 1) {
		return sqlite_note(&db->link, TROUBLE_READ_ONLY, strerror(EACCES));
	}
	return configure(db);
}

/* Whose is the file?  One transaction, since a writer may be making the store. */
static enum trouble look(struct db *db, struct found_schema *ret)
{
	bool alone = sqlite3_get_autocommit(db->link.handle) != 0;
	int64_t id = 0, version = 0, foreign = 0;
	enum trouble t = alone ? say(db, WORD_READ) : TROUBLE_NONE;

	t = t == TROUBLE_NONE ? sqlite_ask(&db->link, "pragma application_id", &id) : t;
	t = t == TROUBLE_NONE ? sqlite_ask(&db->link, "pragma user_version", &version) : t;
	t = t == TROUBLE_NONE && id == 0 ? sqlite_ask(&db->link, "select 1 from sqlite_schema limit 1", &foreign) : t;
	if (alone) {
		(void)say(db, WORD_ROLLBACK);
	}
	if (t != TROUBLE_NONE) {
		return t;
	}
	if (id != APPLICATION_ID && (id != 0 || foreign != 0)) {
		return sqlite_note(&db->link, TROUBLE_FOREIGN, "application_id");
	}
	*ret = (struct found_schema){.empty = id == 0, .version = id == 0 ? 0 : (int)version};
	return TROUBLE_NONE;
}

/* Only once it is known that the file is ours: the mode of its journal is written into it.  The answer comes before the
 * writing, and is the mode it has, also when that is not the one asked for: so it counts only once the statement has
 * ended well.  Without the -wal, a cut of the power could bring back a journal whose removal was not on disk yet, and
 * with it the state before the last commit. */
static enum trouble start_journal(struct db *db)
{
	sqlite3_stmt *s = NULL;
	bool wal = false;
	int code = sqlite3_prepare_v2(db->link.handle, "pragma journal_mode = wal", -1, &s, NULL);

	while (code == SQLITE_OK || code == SQLITE_ROW) {
		code = sqlite3_step(s);
		wal = code == SQLITE_ROW ? str_eq(str_of((const char *)sqlite3_column_text(s, 0)), S("wal")) : wal;
	}
	enum trouble t = sqlite_fail(&db->link, code);

	sqlite3_finalize(s);
	if (t == TROUBLE_NONE && !wal) {
		return sqlite_note(&db->link, TROUBLE_IO, "journal_mode");
	}
	return t == TROUBLE_NONE ? sqlite_exec(&db->link, "pragma synchronous = full") : t;
}

/* Sorting in memory: a confined process has no /tmp.  16 MiB hold the inner pages of a store of some GB. */
static enum trouble set_pragmas(struct db *db)
{
	enum trouble t = sqlite_exec(&db->link,
	                             "pragma cell_size_check = on;"
	                             "pragma mmap_size = 0;"
	                             "pragma cache_size = -16384;"
	                             "pragma secure_delete = on;" /* what was deleted is not to be found in the file */
	                             "pragma temp_store = memory");

	if (t != TROUBLE_NONE) {
		return t;
	}
	return db->mode == MODE_WRITE ? start_journal(db) : sqlite_exec(&db->link, "pragma query_only = on");
}

static enum trouble open_(struct arena *a, const struct where *where, enum mode mode, bool create, struct db **ret)
{
	struct db *db = NEW(a, struct db);
	struct found_schema found;

	*db = (struct db){.arena = a, .mode = mode, .lock = -1};
	*ret = db;
	if (where->data == NULL || where->data[0] == '\0') {
		return sqlite_note(&db->link, TROUBLE_MISSING, strerror(ENOENT));
	}
	enum trouble t = prepare_folder(db, where->data, create && mode == MODE_WRITE);

	t = t == TROUBLE_NONE ? connect_file(db) : t;
	t = t == TROUBLE_NONE ? look(db, &found) : t;
	if (t != TROUBLE_NONE) {
		return t;
	}
	db->link.known = true;
	db->prepared = NEW_N(a, sqlite3_stmt *, statement_count);
	db->recall = mode == MODE_READ ? recall_new(a) : NULL;
	return set_pragmas(db);
}

static void rollback(struct db *db)
{
	if (db->link.handle != NULL && !sqlite3_get_autocommit(db->link.handle)) {
		(void)say(db, WORD_ROLLBACK);
	}
	db->failed = TROUBLE_NONE;
	db->held = false;
}

static void close_(struct db *db)
{
	if (db == NULL) {
		return;
	}
	rollback(db);
	for (size_t i = 0; db->prepared != NULL && i < statement_count; i++) {
		sqlite3_finalize(db->prepared[i]);
	}
	for (size_t i = 0; i < WORD__MAX; i++) {
		sqlite3_finalize(db->words[i]);
	}
	/* the last one to close brings the -wal into the file and removes it; when readers are still there, who leave
	 * it alone, at least all that they let us */
	if (db->link.known && db->mode == MODE_WRITE) {
		(void)sqlite3_wal_checkpoint_v2(db->link.handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	}
	(void)sqlite3_close(db->link.handle);
	recall_end(db->recall);
	if (db->lock >= 0) {
		close(db->lock);
	}
	*db = (struct db){.lock = -1};
}

static enum trouble probe(struct db *db, struct found_schema *ret)
{
	return look(db, ret);
}

/* ---- transactions ---- */

static enum trouble begin(struct db *db, enum mode mode)
{
	if (mode == MODE_WRITE && db->mode != MODE_WRITE) {
		return sqlite_note(&db->link, TROUBLE_READ_ONLY, word_sql[WORD_WRITE]);
	}
	if (db->held) {
		db->held = false;
		recall_go_on(db->recall);
		return TROUBLE_NONE;
	}
	enum trouble t = say(db, mode == MODE_WRITE ? WORD_WRITE : WORD_READ);

	if (t == TROUBLE_NONE) {
		db->inside = mode;
		db->failed = TROUBLE_NONE;
	}
	if (db->recall != NULL) {
		recall_begin(db->recall);
	}
	return t;
}

/* A commit whose process ended in the middle of it was promised to nobody, and may be there or not.  Beside readers
 * that stay open it is found only when the last of them has closed and the -wal is read anew; a write before that
 * replaces it, so it never stands beside what was done in its place. */
static enum trouble commit(struct db *db)
{
	db->held = db->holds && db->failed == TROUBLE_NONE;
	if (db->held) {
		return TROUBLE_NONE;
	}
	return db->failed == TROUBLE_NONE ? fail_inside(db, say(db, WORD_COMMIT)) : db->failed;
}

/* Of one who only reads. */
static void hold(struct db *db, bool on)
{
	db->holds = on && db->mode == MODE_READ;
	if (!db->holds && db->held) {
		rollback(db);
	}
}

/* May something be run now?  Outside a transaction each statement would be one of its own. */
static enum trouble ready(struct db *db, const char *what)
{
	errno = 0; /* see sqlite_note_code */
	if (db->failed == TROUBLE_NONE && (db->held || sqlite3_get_autocommit(db->link.handle))) {
		return sqlite_note(&db->link, TROUBLE_OTHER, what);
	}
	return db->failed;
}

/* The statement, prepared at its first use. */
static enum trouble prepared_of(struct db *db, const struct statement *st, sqlite3_stmt **ret)
{
	if (st->number >= statement_count) {
		return sqlite_note(&db->link, TROUBLE_OTHER, st->name);
	}
	sqlite3_stmt **s = &db->prepared[st->number];

	if (*s == NULL) {
		int code = sqlite3_prepare_v3(db->link.handle, st->sql[DIALECT_SQLITE], -1, SQLITE_PREPARE_PERSISTENT,
		                              s, NULL);
		if (code != SQLITE_OK) {
			return sqlite_fail(&db->link, code);
		}
		if (sqlite3_bind_parameter_count(*s) != st->param_count ||
		    sqlite3_column_count(*s) != st->column_count || st->column_count > COLUMNS_MAX) {
			sqlite3_finalize(*s);
			*s = NULL;
			return sqlite_note(&db->link, TROUBLE_OTHER, st->name);
		}
	}
	if (sqlite3_stmt_busy(*s)) { /* run again by its own callback */
		return sqlite_note(&db->link, TROUBLE_OTHER, st->name);
	}
	if (db->inside == MODE_READ && !sqlite3_stmt_readonly(*s)) {
		return sqlite_note(&db->link, TROUBLE_READ_ONLY, st->name);
	}
	*ret = *s;
	return TROUBLE_NONE;
}

/* Texts and blobs are not copied: they live as long as the call.  An empty one is not null, wherever it points. */
static int bind(sqlite3_stmt *s, int at, enum type type, const struct value *v)
{
	const char *p = v->s.n == 0 ? "" : v->s.p;

	if (v->null) {
		return sqlite3_bind_null(s, at);
	}
	switch (type) {
	case TYPE_ID:
	case TYPE_INT:
		return sqlite3_bind_int64(s, at, v->n);
	case TYPE_REAL:
		return sqlite3_bind_double(s, at, v->r);
	case TYPE_TEXT:
		return sqlite3_bind_text64(s, at, p, v->s.n, SQLITE_STATIC, SQLITE_UTF8);
	case TYPE_BLOB:
		return sqlite3_bind_blob64(s, at, p, v->s.n, SQLITE_STATIC);
	case TYPE_UNSET:
	case TYPE__MAX:
		break;
	}
	return SQLITE_MISUSE;
}

static int bind_all(sqlite3_stmt *s, const struct statement *st, const struct value *params)
{
	int code = SQLITE_OK;

	for (int i = 0; code == SQLITE_OK && i < st->param_count; i++) {
		code = bind(s, i + 1, st->params[i].type, &params[i]);
	}
	return code;
}

/* False when there was no memory for it. */
static bool read_value(sqlite3_stmt *s, int at, enum type type, struct value *ret)
{
	const void *p = NULL;

	*ret = (struct value){.type = type, .null = sqlite3_column_type(s, at) == SQLITE_NULL};
	if (ret->null) {
		return true;
	}
	if (type == TYPE_REAL) {
		ret->r = sqlite3_column_double(s, at);
		return true;
	}
	if (type != TYPE_TEXT && type != TYPE_BLOB) {
		ret->n = sqlite3_column_int64(s, at);
		return true;
	}
	p = type == TYPE_TEXT ? (const void *)sqlite3_column_text(s, at) : sqlite3_column_blob(s, at);
	ret->s.n = (size_t)sqlite3_column_bytes(s, at);
	ret->s.p = ret->s.n == 0 ? "" : p;
	return ret->s.p != NULL;
}

static bool read_row(sqlite3_stmt *s, const struct statement *st, struct value *ret)
{
	for (int i = 0; i < st->column_count; i++) {
		if (!read_value(s, i, st->columns[i].type, &ret[i])) {
			return false;
		}
	}
	return true;
}

static int step_all(struct db *db, sqlite3_stmt *s, const struct statement *st, row_fn *row, void *ctx)
{
	struct value values[COLUMNS_MAX];
	int code;

	while ((code = sqlite3_step(s)) == SQLITE_ROW) {
		if (!read_row(s, st, values)) {
			return SQLITE_NOMEM;
		}
		if (db->recall != NULL) {
			recall_row(db->recall, values);
		}
		if (row != NULL) {
			row(ctx, values);
		}
		if (st->gives == GIVES_ONE) {
			return SQLITE_DONE;
		}
	}
	return code;
}

/* The first statement that reads fixes what the transaction sees; SQLite counts what it sees that others committed. */
static void keep_answer(struct db *db, enum trouble t)
{
	uint32_t state = 0;

	if (t != TROUBLE_NONE) {
		recall_begin(db->recall); /* nothing more is run in this transaction */
	} else if (recall_knows_state(db->recall)) {
		recall_close(db->recall);
	} else if (sqlite3_file_control(db->link.handle, "main", SQLITE_FCNTL_DATA_VERSION, &state) == SQLITE_OK) {
		recall_state(db->recall, state);
	}
}

static enum trouble run(struct db *db, const struct statement *st, const struct value *params, row_fn *row, void *ctx,
                        int64_t *ret_changed)
{
	sqlite3_stmt *s = NULL;
	enum trouble t = ready(db, st->name);

	if (t == TROUBLE_NONE && db->recall != NULL && recall_give(db->recall, st, params, row, ctx)) {
		return TROUBLE_NONE;
	}
	t = t == TROUBLE_NONE ? prepared_of(db, st, &s) : t;
	if (t != TROUBLE_NONE) {
		return fail_inside(db, t);
	}
	int code = bind_all(s, st, params);

	if (db->recall != NULL) {
		recall_open(db->recall, st, params);
	}
	code = code == SQLITE_OK ? step_all(db, s, st, row, ctx) : code;
	t = sqlite_fail(&db->link, code);
	if (db->recall != NULL) {
		keep_answer(db, t);
	}
	if (t == TROUBLE_NONE && st->gives == GIVES_CHANGED && ret_changed != NULL) {
		*ret_changed = sqlite3_changes64(db->link.handle);
	}
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return fail_inside(db, t);
}

static enum trouble ask_now(struct db *db, const struct statement *st, const struct value *params, row_fn *row,
                            void *ctx, bool *ret_came)
{
	*ret_came = true;
	return run(db, st, params, row, ctx, NULL);
}

static bool state_of(const struct db *db, uint32_t *ret)
{
	return db->recall != NULL && recall_state_of(db->recall, ret);
}

/* Exactly one statement: what stands behind it may be space and comments only. */
static int prepare_one(sqlite3 *handle, const char *sql, sqlite3_stmt **ret)
{
	const char *rest = NULL;
	sqlite3_stmt *second = NULL;
	int code = sqlite3_prepare_v2(handle, sql, -1, ret, &rest);

	if (code == SQLITE_OK) {
		code = sqlite3_prepare_v2(handle, rest, -1, &second, NULL);
	}
	if (code == SQLITE_OK && (*ret == NULL || second != NULL)) {
		code = SQLITE_MISUSE;
	}
	sqlite3_finalize(second);
	return code;
}

static enum trouble script(struct db *db, const char *sql)
{
	sqlite3_stmt *s = NULL;
	enum trouble t = ready(db, "script");
	int code;

	if (t != TROUBLE_NONE) {
		return fail_inside(db, t);
	}
	code = prepare_one(db->link.handle, sql, &s);
	while (code == SQLITE_OK || code == SQLITE_ROW) {
		code = sqlite3_step(s);
	}
	t = sqlite_fail(&db->link, code);
	sqlite3_finalize(s);
	return fail_inside(db, t);
}

static enum trouble mark(struct db *db, int version)
{
	char sql[64];

	snprintf(sql, sizeof sql, "pragma application_id = %d", APPLICATION_ID);
	enum trouble t = script(db, sql);

	snprintf(sql, sizeof sql, "pragma user_version = %d", version);
	return t == TROUBLE_NONE ? script(db, sql) : t;
}

/* ---- whole stores ---- */

/* Begins a transaction, if none is running, and reads, so that the state stays the same from here. */
static enum trouble hold_state(struct db *db, bool *ret_alone)
{
	int64_t n;

	*ret_alone = sqlite3_get_autocommit(db->link.handle) != 0;
	enum trouble t = *ret_alone ? begin(db, MODE_READ) : ready(db, "");

	return t == TROUBLE_NONE ? sqlite_ask(&db->link, "select count(*) from sqlite_schema", &n) : t;
}

static enum trouble backup(struct db *db, const char *path)
{
	bool alone = false;
	enum trouble t = hold_state(db, &alone);

	t = t == TROUBLE_NONE ? sqlite_backup(&db->link, db->arena, path) : t;
	if (alone) {
		rollback(db);
	}
	return t;
}

static enum trouble inspect(struct db *db, void (*tell)(void *ctx, str finding), void *ctx)
{
	bool alone = false;
	enum trouble t = hold_state(db, &alone);

	t = t == TROUBLE_NONE ? sqlite_inspect(&db->link, tell, ctx) : t;
	if (alone) {
		rollback(db);
	}
	return t;
}

static const char *why(struct db *db)
{
	return db->link.why;
}

const struct engine engine_sqlite = {
	.name = "sqlite",
	.dialect = DIALECT_SQLITE,
	.open = open_,
	.close = close_,
	.probe = probe,
	.begin = begin,
	.run = run,
	.ask = ask_now,
	.state = state_of,
	.hold = hold,
	.commit = commit,
	.rollback = rollback,
	.script = script,
	.mark = mark,
	.backup = backup,
	.inspect = inspect,
	.why = why,
};
