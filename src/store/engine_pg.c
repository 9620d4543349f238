/* The engine for PostgreSQL, and for whatever else speaks its protocol: a module of its own (sys/module.h), because
 * libpq is long to load.  pg_link.h does the talking.
 *
 * "begin" goes out with the first statement, statements that give nothing with the next one that does, and a read
 * transaction ends without waiting: reading once costs one way to the server and back, writing two. */
#include "store/pg_link.h"

#include "store/pg_backup.h"

extern __attribute__((visibility("default"))) const struct engine engine_pg;

enum {
	OID_BOOL = 16,
	OID_BYTEA = 17,
	OID_INT8 = 20,
	OID_INT2 = 21,
	OID_INT4 = 23,
	OID_TEXT = 25,
	OID_FLOAT4 = 700,
	OID_FLOAT8 = 701,
	OID_BPCHAR = 1042,
	OID_VARCHAR = 1043,
	SCRATCH_MAX = 4 * 1024 * 1024,
};

struct db {
	struct pg_link link;
	enum mode mode;      /* of the whole: what it was opened for */
	enum mode now;       /* of the transaction */
	bool inside;         /* between begin and commit or rollback */
	bool started;        /* "begin" was asked */
	bool patient;        /* a script may take long */
	struct later later;  /* of ask */
	enum trouble broken; /* what broke the transaction */
};

/* Hands a trouble up to the caller.  Hides a return and nothing else. */
#define TRY_TROUBLE(call)                                                                                              \
	do {                                                                                                           \
		enum trouble try_trouble_ = (call);                                                                    \
		if (try_trouble_ != TROUBLE_NONE) {                                                                    \
			return try_trouble_;                                                                           \
		}                                                                                                      \
	} while (0)

/* ---- statements of our own; numbers from the end, where no other statement has any ---- */

#define OWN(number_, name_, sql_)                                                                                      \
	.name = (name_), .sql = {[DIALECT_POSTGRES] = (sql_)}, .number = UINT16_MAX - (number_)

static const struct slot an_int = {.name = "n", .type = TYPE_INT};
static const struct slot a_text = {.name = "text", .type = TYPE_TEXT};

/* clang-format off */
static const struct statement begin_write = {
	OWN(0, "toride_begin_write", "begin isolation level repeatable read"), .gives = GIVES_NONE};
static const struct statement begin_read = {
	OWN(1, "toride_begin_read", "begin isolation level repeatable read, read only"), .gives = GIVES_NONE};
static const struct statement commit_all = {
	OWN(2, "toride_commit", "commit"), .gives = GIVES_NONE};
static const struct statement roll_back = {
	OWN(3, "toride_rollback", "rollback"), .gives = GIVES_NONE};

/* By its number a schema is found through an index, whatever the server thinks of its catalogue. */
#define OUR_SCHEMA "(select oid from pg_catalog.pg_namespace where nspname = current_schema())"

/* Tables of extensions are nobody's. */
static const struct statement count_tables = {
	OWN(4, "toride_count_tables",
	    "select count(*) from pg_catalog.pg_class c "
	    "where c.relnamespace = " OUR_SCHEMA " and c.relkind in ('r', 'p', 'f') and not exists "
	    "(select 1 from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass "
	    "and d.objid = c.oid and d.deptype = 'e')"),
	.column_count = 1, .columns = &an_int, .gives = GIVES_ONE};
static const struct statement count_mark = {
	OWN(5, "toride_count_mark",
	    "select count(*) from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid "
	    "where c.relnamespace = " OUR_SCHEMA " and c.relkind in ('r', 'p') and c.relname = 'toride' "
	    "and a.attname in ('one', 'version') and not a.attisdropped"),
	.column_count = 1, .columns = &an_int, .gives = GIVES_ONE};
static const struct statement get_mark = {
	OWN(6, "toride_get_mark", "select version from toride where one = 1"),
	.column_count = 1, .columns = &an_int, .gives = GIVES_ONE};
static const struct statement set_mark = {
	OWN(7, "toride_set_mark", "update toride set version = $1 where one = 1"),
	.param_count = 1, .params = &an_int, .gives = GIVES_CHANGED};
static const struct statement add_mark = {
	OWN(8, "toride_add_mark", "insert into toride (one, version) values (1, $1)"),
	.param_count = 1, .params = &an_int, .gives = GIVES_CHANGED};

/* The server holds foreign keys and checks by itself, where they are valid; sums of pages it holds without telling. */
static const struct statement find_faults = {
	OWN(9, "toride_find_faults",
	    "select cast('index ' || c.relname || ': not valid' as text) from pg_catalog.pg_index i "
	    "join pg_catalog.pg_class c on c.oid = i.indexrelid "
	    "where c.relnamespace = " OUR_SCHEMA " and not i.indisvalid "
	    "union all select cast('constraint ' || k.conname || ': not validated' as text) from pg_catalog.pg_constraint k "
	    "where k.connamespace = " OUR_SCHEMA " and not k.convalidated "
	    "union all select cast('encoding ' || pg_catalog.pg_encoding_to_char(d.encoding) as text) "
	    "from pg_catalog.pg_database d where d.datname = current_database() "
	    "and pg_catalog.pg_encoding_to_char(d.encoding) <> 'UTF8' "
	    "union all select cast('collation ' || d.datcollate as text) from pg_catalog.pg_database d "
	    "where d.datname = current_database() and not ('B'::text < 'a'::text and 'z'::text < 'あ'::text)"),
	.column_count = 1, .columns = &a_text, .gives = GIVES_MANY};

/* Of this transaction, for pg_dump to see what it sees. */
static const struct statement get_snapshot = {
	OWN(10, "toride_get_snapshot", "select cast(pg_export_snapshot() as text)"),
	.column_count = 1, .columns = &a_text, .gives = GIVES_ONE};
/* clang-format on */

/* ---- rows ---- */

static uint64_t big_endian(const char *p, int n)
{
	uint64_t v = 0;

	for (int i = 0; i < n; i++) {
		v = v << 8 | (unsigned char)p[i];
	}
	return v;
}

/* May values of the server's type be read as ours? */
static bool fits(Oid oid, enum type type)
{
	switch (type) {
	case TYPE_ID:
	case TYPE_INT:
		return oid == OID_INT8 || oid == OID_INT4 || oid == OID_INT2 || oid == OID_BOOL;
	case TYPE_TEXT:
		return oid == OID_TEXT || oid == OID_VARCHAR || oid == OID_BPCHAR;
	case TYPE_REAL:
		return oid == OID_FLOAT8 || oid == OID_FLOAT4;
	case TYPE_BLOB:
		return oid == OID_BYTEA;
	case TYPE_UNSET:
	case TYPE__MAX:
		break;
	}
	return false;
}

static int64_t read_int(const char *p, int n)
{
	uint64_t v = big_endian(p, n);

	return n == 2 ? (int16_t)v : n == 4 ? (int32_t)v : (int64_t)v;
}

static double read_real(const char *p, int n)
{
	uint64_t wide = big_endian(p, n);
	uint32_t narrow = (uint32_t)wide;
	double d;
	float f;

	memcpy(&d, &wide, sizeof d);
	memcpy(&f, &narrow, sizeof f);
	return n == 4 ? (double)f : d;
}

static void read_value(const PGresult *result, int row, int column, enum type type, struct value *ret)
{
	const char *p = PQgetvalue(result, row, column);
	int n = PQgetlength(result, row, column);

	*ret = (struct value){.type = type, .null = PQgetisnull(result, row, column) == 1};
	if (ret->null) {
		return;
	}
	if (type == TYPE_REAL) {
		ret->r = read_real(p, n);
	} else if (type == TYPE_TEXT || type == TYPE_BLOB) {
		ret->s = (str){p, (size_t)n};
	} else {
		ret->n = read_int(p, n);
	}
}

static enum trouble hand_out(struct db *db, const struct statement *st, const PGresult *result, row_fn *row, void *ctx)
{
	struct value values[COLUMNS_MAX];

	if (PQnfields(result) != st->column_count || st->column_count > COLUMNS_MAX) {
		link_why(&db->link, st->name, "columns");
		return TROUBLE_OTHER;
	}
	for (int i = 0; i < st->column_count; i++) {
		if (!fits(PQftype(result, i), st->columns[i].type)) {
			link_why(&db->link, st->name, st->columns[i].name);
			return TROUBLE_OTHER;
		}
	}
	for (int r = 0; row != NULL && r < PQntuples(result); r++) {
		for (int i = 0; i < st->column_count; i++) {
			read_value(result, r, i, st->columns[i].type, &values[i]);
		}
		row(ctx, values);
	}
	return TROUBLE_NONE;
}

/* ---- opening ---- */

static enum trouble open_db(struct arena *a, const struct where *where, enum mode mode, bool create, struct db **ret)
{
	struct db *db = NEW(a, struct db);

	(void)create; /* a database is made by who looks after the server */
	db->mode = mode;
	*ret = db;
	TRY_TROUBLE(link_init(&db->link, a, where->database, mode == MODE_WRITE ? LINK_WRITE_MS : LINK_READ_MS));
	return link_open(&db->link);
}

static void close_db(struct db *db)
{
	link_close(&db->link);
}

static const char *why(struct db *db)
{
	return db->link.why;
}

/* ---- transactions ---- */

static enum trouble begin(struct db *db, enum mode mode)
{
	if (mode == MODE_WRITE && db->mode == MODE_READ) {
		link_why(&db->link, "", "MODE_READ");
		return TROUBLE_READ_ONLY;
	}
	if (!link_alive(&db->link)) {
		TRY_TROUBLE(link_open(&db->link));
	}
	db->now = mode;
	db->inside = true;
	db->started = db->patient = false;
	db->later = (struct later){.row = NULL};
	db->broken = TROUBLE_NONE;
	return TROUBLE_NONE;
}

/* Notes what broke the transaction. */
static enum trouble note(struct db *db, enum trouble t)
{
	if (t != TROUBLE_NONE) {
		db->broken = t;
	}
	return t;
}

/* Is there a transaction that can go on? */
static enum trouble check_inside(struct db *db)
{
	if (!db->inside) {
		link_why(&db->link, "", "transaction");
	}
	return db->inside ? db->broken : TROUBLE_OTHER;
}

/* Before each statement: "begin" itself, when it is the first. */
static enum trouble start(struct db *db)
{
	TRY_TROUBLE(check_inside(db));
	if (db->started) {
		return TROUBLE_NONE;
	}
	db->started = true;
	TRY_TROUBLE(note(db, link_ask(&db->link, db->now == MODE_WRITE ? &begin_write : &begin_read, NULL)));
	return db->link.named ? TROUBLE_NONE : note(db, link_ask_limits(&db->link, true));
}

static enum trouble run(struct db *db, const struct statement *st, const struct value *params, row_fn *row, void *ctx,
                        int64_t *ret_changed)
{
	PGresult *result = NULL;
	enum trouble t = TROUBLE_NONE;
	int64_t changed = 0;

	TRY_TROUBLE(start(db));
	TRY_TROUBLE(note(db, link_ask(&db->link, st, params)));
	if (st->gives == GIVES_NONE && !link_full(&db->link)) {
		return TROUBLE_NONE;
	}
	TRY_TROUBLE(note(db, link_collect(&db->link, &result)));
	if (st->gives == GIVES_ONE || st->gives == GIVES_MANY) {
		t = hand_out(db, st, result, row, ctx);
	} else if (st->gives == GIVES_CHANGED && ret_changed != NULL) {
		*ret_changed = str_to_int(str_of(PQcmdTuples(result)), &changed) ? changed : 0;
	}
	PQclear(result);
	return note(db, t);
}

static enum trouble take_later(struct later *later, const PGresult *result)
{
	return hand_out(later->db, later->st, result, later->row, later->ctx);
}

static enum trouble ask(struct db *db, const struct statement *st, const struct value *params, row_fn *row, void *ctx,
                        bool *ret_came)
{
	*ret_came = false;
	TRY_TROUBLE(start(db));
	/* one on the way is enough for what it is for; more go the common way */
	if (db->later.row != NULL) {
		*ret_came = true;
		return run(db, st, params, row, ctx, NULL);
	}
	db->later = (struct later){.take = take_later, .db = db, .st = st, .row = row, .ctx = ctx};
	return note(db, link_ask_later(&db->link, st, params, &db->later));
}

static void end(struct db *db)
{
	db->inside = db->started = false;
	db->link.patience_ms = db->link.answer_ms + LINK_GRACE_MS;
}

static void rollback(struct db *db)
{
	if (db->inside && db->started && db->link.conn != NULL) {
		link_let_go(&db->link, &roll_back);
	}
	end(db);
}

static enum trouble commit(struct db *db)
{
	PGresult *result = NULL;

	TRY_TROUBLE(check_inside(db));
	if (!db->started) {
		end(db);
		return TROUBLE_NONE;
	}
	if (db->now == MODE_READ && db->link.unsent == 0) {
		link_let_go(&db->link, &commit_all);
		end(db);
		return TROUBLE_NONE;
	}
	/* a connection that is known to be gone before "commit" was sent leaves no doubt */
	if (!link_alive(&db->link)) {
		return note(db, TROUBLE_LOST);
	}
	TRY_TROUBLE(note(db, link_ask(&db->link, &commit_all, NULL)));
	enum trouble t = link_collect(&db->link, &result);

	if (t != TROUBLE_NONE) {
		bool unsure = db->link.conn == NULL && !db->link.earlier;
		return note(db, unsure ? TROUBLE_UNSURE : t);
	}
	/* the server "commits" a broken transaction by rolling it back */
	bool kept = strcmp(PQcmdStatus(result), "COMMIT") == 0;

	PQclear(result);
	if (!kept) {
		link_why(&db->link, "", "commit");
		return note(db, TROUBLE_OTHER);
	}
	end(db);
	return TROUBLE_NONE;
}

/* ---- the whole store ---- */

static enum trouble script(struct db *db, const char *sql)
{
	TRY_TROUBLE(start(db));
	if (!db->patient) {
		char limit[64];
		db->patient = true;
		db->link.patience_ms = LINK_SCRIPT_MS + LINK_GRACE_MS;
		snprintf(limit, sizeof limit, "set local statement_timeout = %d", LINK_SCRIPT_MS);
		TRY_TROUBLE(note(db, link_ask_text(&db->link, limit)));
	}
	TRY_TROUBLE(note(db, link_ask_text(&db->link, sql)));
	return note(db, link_collect(&db->link, NULL));
}

/* The one number of a row, if there is one. */
struct number {
	bool has;
	int64_t n;
};

static void take_number(void *ctx, const struct value *row)
{
	*(struct number *)ctx = (struct number){true, row[0].n};
}

static enum trouble look(struct db *db, struct found_schema *ret)
{
	struct number others = {.has = false}, columns = {.has = false}, version = {.has = false};

	TRY_TROUBLE(run(db, &count_mark, NULL, take_number, &columns, NULL));
	if (columns.n == 2) {
		TRY_TROUBLE(run(db, &get_mark, NULL, take_number, &version, NULL));
	}
	if (!version.has) {
		TRY_TROUBLE(run(db, &count_tables, NULL, take_number, &others, NULL));
	}
	if (others.n > 0) {
		link_why(&db->link, "", "tables");
		return TROUBLE_FOREIGN;
	}
	*ret = (struct found_schema){.empty = !version.has, .version = (int)version.n};
	return TROUBLE_NONE;
}

/* Inside the transaction there is, or in one of its own. */
static enum trouble probe(struct db *db, struct found_schema *ret)
{
	if (db->inside) {
		return look(db, ret);
	}
	TRY_TROUBLE(begin(db, MODE_READ));
	enum trouble t = look(db, ret);

	rollback(db);
	return t;
}

static enum trouble mark(struct db *db, int version)
{
	struct value v = {.type = TYPE_INT, .n = version};
	int64_t changed = 0;

	TRY_TROUBLE(start(db));
	TRY_TROUBLE(note(db, link_ask_text(&db->link, "create table if not exists toride "
	                                              "(one integer primary key, version integer not null)")));
	TRY_TROUBLE(run(db, &set_mark, &v, NULL, NULL, &changed));
	return changed > 0 ? TROUBLE_NONE : run(db, &add_mark, &v, NULL, NULL, &changed);
}

/* Connected, for tools that connect as we do. */
static enum trouble connect_anew(struct db *db)
{
	if (!db->inside && !link_alive(&db->link)) {
		TRY_TROUBLE(link_open(&db->link));
	}
	return db->link.conn == NULL ? TROUBLE_LOST : TROUBLE_NONE;
}

enum { SNAPSHOT_MAX = 128 };

static void take_snapshot(void *ctx, const struct value *row)
{
	str s = str_slice(row[0].s, 0, SNAPSHOT_MAX - 1);

	memcpy(ctx, s.p, s.n);
}

static enum trouble backup(struct db *db, const char *path)
{
	SCOPED(arena_end) struct arena *scratch = arena_new(SCRATCH_MAX);
	char snapshot[SNAPSHOT_MAX] = "";

	if (db->inside) {
		TRY_TROUBLE(run(db, &get_snapshot, NULL, take_snapshot, snapshot, NULL));
	}
	TRY_TROUBLE(connect_anew(db));
	return pg_backup(&db->link, scratch, db->inside ? snapshot : NULL, path);
}

static enum trouble restore(struct db *db, const char *path)
{
	SCOPED(arena_end) struct arena *scratch = arena_new(SCRATCH_MAX);

	TRY_TROUBLE(connect_anew(db));
	return pg_restore(&db->link, scratch, path);
}

static enum trouble spare(struct db *db, struct arena *a, bool make, const char **ret)
{
	TRY_TROUBLE(connect_anew(db));
	return pg_spare(&db->link, a, make, ret);
}

struct teller {
	void (*tell)(void *ctx, str finding);
	void *ctx;
};

static void tell_finding(void *ctx, const struct value *row)
{
	const struct teller *teller = ctx;

	teller->tell(teller->ctx, row[0].s);
}

static enum trouble inspect(struct db *db, void (*tell)(void *ctx, str finding), void *ctx)
{
	struct teller teller = {tell, ctx};
	bool alone = !db->inside;

	if (alone) {
		TRY_TROUBLE(begin(db, MODE_READ));
	}
	enum trouble t = run(db, &find_faults, NULL, tell_finding, &teller, NULL);

	if (alone) {
		rollback(db);
	}
	return t;
}

static bool state(const struct db *db, uint32_t *ret)
{
	(void)db;
	(void)ret;
	return false;
}

static void hold(struct db *db, bool on)
{
	(void)db;
	(void)on;
}

const struct engine engine_pg = {
	.name = "postgresql",
	.dialect = DIALECT_POSTGRES,
	.open = open_db,
	.close = close_db,
	.probe = probe,
	.begin = begin,
	.run = run,
	.ask = ask,
	.state = state,
	.hold = hold,
	.commit = commit,
	.rollback = rollback,
	.script = script,
	.mark = mark,
	.backup = backup,
	.restore = restore,
	.spare = spare,
	.inspect = inspect,
	.why = why,
};
