#define _GNU_SOURCE
#include "fixture.h"

#include <inttypes.h>

#include "store/check.h"
#include "store/event.h"
#include "store/firm.h"
#include "store/round.h"
#include "sys/hash.h"

enum { PICTURE_BATCH = 200 };

/* ---- the engine of every store here ---- */

const struct engine *__real_engine_of(const struct where *where);
const struct engine *__wrap_engine_of(const struct where *where);

const struct engine *__wrap_engine_of(const struct where *where)
{
	const struct engine *e = __real_engine_of(where);

	return e == NULL ? NULL : engine_fail_around(e);
}

/* ---- places ---- */

static const char *setting(const char *name)
{
	const char *value = getenv(name);

	if (value == NULL || value[0] == '\0') {
		printf("Bail out! %s is not set: see tests/store/fixture.h\n", name);
		exit(64);
	}
	return value;
}

enum dialect engine_tested(void)
{
	return strcmp(setting("TORIDE_TEST_ENGINE"), "postgresql") == 0 ? DIALECT_POSTGRES : DIALECT_SQLITE;
}

static const char *joined(struct arena *a, const char *first, const char *second, int64_t n, const char *third)
{
	struct buf out;

	buf_init(&out, a, 4096);
	buf_add(&out, str_of(first));
	buf_add(&out, str_of(second));
	buf_int(&out, n);
	buf_add(&out, str_of(third));
	return buf_z(&out);
}

const char *folder_new(struct arena *a)
{
	static int64_t n;

	return joined(a, setting("TORIDE_TEST_FOLDER"), "/", ++n, "");
}

static void stop(const char *what, const char *why)
{
	printf("Bail out! %s: %s\n", what, why);
	exit(1);
}

/* Runs one statement in a transaction of its own, beside all stores. */
static void run_script(const struct engine *e, struct db *db, const char *sql)
{
	enum trouble t = e->begin(db, MODE_WRITE);

	t = t == TROUBLE_NONE ? e->script(db, sql) : t;
	t = t == TROUBLE_NONE ? e->commit(db) : t;
	if (t != TROUBLE_NONE) {
		printf("# %s: %s\n", sql, e->why(db));
		e->rollback(db);
		stop("a test's own SQL", "failed");
	}
}

static const struct where *schema_new(struct arena *a)
{
	static int64_t n;
	struct where base = {.database = setting("TORIDE_TEST_DATABASE")};
	struct where *where = NEW(a, struct where);
	const struct engine *e = __real_engine_of(&base);
	struct db *db = NULL;
	const char *prefix = engine_tested() == DIALECT_POSTGRES ? "p" : "s"; /* both run on one server */
	struct buf database;

	if (e == NULL || e->open(a, &base, MODE_WRITE, false, &db) != TROUBLE_NONE) {
		stop("PostgreSQL", e == NULL ? "its module cannot be opened" : e->why(db));
	}
	run_script(e, db, joined(a, "create schema ", prefix, ++n, ""));
	e->close(db);
	buf_init(&database, a, 4096);
	buf_add(&database, str_of(base.database));
	buf_lit(&database, " options='-c search_path=");
	*where = (struct where){
		.data = folder_new(a),
		.database = joined(a, buf_z(&database), prefix, n, "'"),
	};
	return where;
}

const struct where *place_new(struct arena *a, enum dialect dialect)
{
	struct where *where = NEW(a, struct where);

	if (dialect == DIALECT_POSTGRES) {
		return schema_new(a);
	}
	*where = (struct where){.data = folder_new(a)};
	return where;
}

/* ---- desks ---- */

static enum err make_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("山田製作所"));
}

static void take_firm(struct fixture *d)
{
	d->who = (struct actor){.tenant = store_tenant_id(), .person = 7};
	WRITES(d, make_firm, NULL);
}

static struct fixture fixture_at(const struct where *where, struct store *s)
{
	struct fixture d = {.a = arena_new(FIXTURE_ROOM), .where = where, .s = s};

	d.fs = NEW(d.a, struct faults);
	return d;
}

static struct store *opened(struct arena *a, const struct where *where, struct faults *fs)
{
	struct store *s = NULL;

	if (store_open(a, where, MODE_WRITE, true, &s, fs) != OK) {
		stop("a new store cannot be made", fs->n > 0 ? fs->list[0].message : "");
	}
	return s;
}

struct fixture fixture_shared(void)
{
	static struct store *shared;
	static const struct where *where;

	if (shared == NULL) {
		struct arena *a = arena_new(FIXTURE_ROOM); /* of the process */
		where = place_new(a, engine_tested());
		shared = opened(a, where, NEW(a, struct faults));
	}
	struct fixture d = fixture_at(where, shared);

	take_firm(&d);
	return d;
}

struct fixture fixture_alone(void)
{
	struct fixture d = fixture_at(NULL, NULL);

	d.where = place_new(d.a, engine_tested());
	d.s = opened(d.a, d.where, d.fs);
	d.own = true;
	take_firm(&d);
	return d;
}

struct fixture fixture_beside(const struct fixture *d)
{
	struct fixture beside = fixture_at(d->where, d->s);

	take_firm(&beside);
	return beside;
}

void fixture_end(struct fixture *d)
{
	engine_fail_plan(NULL);
	unsetenv("SOURCE_DATE_EPOCH");
	if (d->own) {
		store_close(d->s);
	}
	arena_free(d->a);
}

void fixture_reopen(struct fixture *d)
{
	store_close(d->s);
	d->s = opened(d->a, d->where, d->fs);
}

static void forget_faults(struct fixture *d)
{
	d->fs->n = d->fs->more = 0;
}

enum err fixture_write(struct fixture *d, tx_fn *fn, void *ctx)
{
	forget_faults(d);
	return store_write(d->s, d->a, d->who, fn, ctx, d->fs);
}

enum err fixture_read(struct fixture *d, tx_fn *fn, void *ctx)
{
	forget_faults(d);
	return store_read(d->s, d->a, d->who, fn, ctx, d->fs);
}

str fixture_said(const struct fixture *d)
{
	return d->fs->n == 0 ? S("") : str_of(d->fs->list[0].message);
}

str fixture_field(const struct fixture *d)
{
	return d->fs->n == 0 ? S("") : d->fs->list[0].place.field;
}

void fixture_expect(const char *file, int line, const struct fixture *d, enum err got, enum err want, const char *id)
{
	test_check_int(file, line, "err", got, want);
	test_check_str(file, line, "fault", fixture_said(d), str_of(id));
	for (size_t i = 0; got != want && d->fs->n > 0 && i < d->fs->list[0].arg_count; i++) {
		printf("#   {%zu}: %.*s\n", i + 1, STR_ARG(d->fs->list[0].arg[i]));
	}
}

void tamper(struct fixture *d, const char *sql)
{
	run_script(d->s->engine, d->s->db, sql);
}

const char *sql_of(struct arena *a, const char *sql, int64_t tenant, int64_t number)
{
	struct buf out;

	buf_init(&out, a, 4096);
	for (const char *p = sql; *p != '\0'; p++) {
		if (*p == '$') {
			buf_int(&out, tenant);
		} else if (*p == '#') {
			buf_int(&out, number);
		} else {
			buf_char(&out, *p);
		}
	}
	return buf_z(&out);
}

/* ---- pictures ---- */

struct painting {
	const char *only; /* this table; NULL: all */
	bool records_only;
	struct buf out;
	const struct table *table;
	int64_t tenant;
	enum detail detail;
	struct arena *a;
	struct value last[COLUMNS_MAX]; /* of the last row */
	bool any, over;
	struct sha256 hash;
	int64_t rows, seen;
};

static bool is_chance(const char *column)
{
	static const char *const names[] = {"id",   "tenant", "round", "subject", "at",    "made_at",     "closed_at",
	                                    "hash", "digest", "salt",  "before",  "after", "lease_until", "holder"};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		if (strcmp(column, names[i]) == 0) {
			return true;
		}
	}
	return false;
}

static void paint_value(struct painting *p, const struct value *v, bool chance)
{
	int64_t head[3] = {v->type, v->null, chance ? 0 : v->n};
	int64_t length = chance ? 0 : (int64_t)v->s.n;

	sha256_add(&p->hash, (str){(const char *)head, sizeof head});
	sha256_add(&p->hash, (str){(const char *)&length, sizeof length});
	if (!chance) {
		sha256_add(&p->hash, v->s);
		sha256_add(&p->hash, (str){(const char *)&v->r, sizeof v->r});
	}
}

/* Rows come in the order of the key, which begins with the tenant. */
static void paint_row(void *ctx, const struct value *row)
{
	struct painting *p = ctx;
	const struct table *t = p->table;

	p->seen++;
	p->any = true;
	for (size_t i = 0; i < t->column_count; i++) {
		p->last[i] = row[i];
		p->last[i].s = row[i].null ? (str){NULL, 0} : str_copy(p->a, row[i].s);
	}
	if (p->tenant != ALL_TENANTS && row[0].n != p->tenant) {
		p->over = p->over || row[0].n > p->tenant;
		return;
	}
	p->rows++;
	for (size_t i = 0; i < t->column_count; i++) {
		paint_value(p, &row[i], p->detail == ALIKE && is_chance(t->columns[i].name));
	}
}

static enum err paint_table(struct tx *tx, struct painting *p, const struct table *t)
{
	struct value params[COLUMNS_MAX];
	int64_t batch = 1; /* few at first: behind the tenant's rows come those of others, with their files */

	p->table = t;
	p->rows = 0;
	p->any = p->over = false;
	if (p->tenant != ALL_TENANTS) { /* begins just before its rows */
		for (size_t i = 0; i < t->column_count; i++) {
			p->last[i] = (struct value){.type = t->columns[i].type, .s = S("")};
		}
		p->last[0].n = p->tenant - 1;
		p->any = true;
	}
	do {
		size_t n = 0;
		for (size_t i = 0; p->any && i < t->key_count; i++) {
			params[n++] = p->last[t->key[i]];
		}
		batch = batch * 4 < PICTURE_BATCH ? batch * 4 : PICTURE_BATCH;
		params[n] = (struct value){.type = TYPE_INT, .n = batch};
		p->seen = 0;
		TRY(tx_run(tx, n == 0 ? t->first : t->next, params, paint_row, p, NULL));
	} while (p->seen == batch && !p->over);
	return OK;
}

static enum err paint_all(struct tx *tx, void *ctx)
{
	struct painting *p = ctx;

	sha256_init(&p->hash);
	buf_init(&p->out, p->a, 4096);
	for (size_t i = 0; i < table_count; i++) {
		bool wanted = p->only == NULL ? tables[i].kind == TABLE_RECORD || !p->records_only
		                              : strcmp(p->only, tables[i].name) == 0;
		if (!wanted) {
			continue;
		}
		TRY(paint_table(tx, p, &tables[i]));
		buf_add(&p->out, str_of(tables[i].name));
		buf_char(&p->out, ' ');
		buf_int(&p->out, p->rows);
		buf_lit(&p->out, ", ");
	}
	return OK;
}

static void paint(struct painting *p, struct store *s)
{
	struct faults *fs = NEW(p->a, struct faults);

	if (store_read(s, p->a, (struct actor){.tenant = 0}, paint_all, p, fs) != OK) {
		test_failed(__FILE__, __LINE__, fs->n > 0 ? fs->list[0].message : "a table cannot be read");
	}
}

str picture(struct arena *a, struct store *s, int64_t tenant, enum detail detail, bool records_only)
{
	SCOPED(arena_end) struct arena *own = arena_new(FIXTURE_ROOM);
	struct painting p = {.tenant = tenant, .detail = detail, .records_only = records_only, .a = own};
	uint8_t hash[SHA256_BYTES];
	char hex[17];

	paint(&p, s);
	sha256_done(&p.hash, hash);
	for (size_t i = 0; i < 8; i++) {
		snprintf(hex + 2 * i, 3, "%02x", hash[i]);
	}
	buf_add(&p.out, str_of(hex));
	return str_copy(a, buf_str(&p.out));
}

int64_t rows_of(struct fixture *d, const char *table)
{
	SCOPED(arena_end) struct arena *own = arena_new(FIXTURE_ROOM);
	struct painting p = {.tenant = d->who.tenant, .only = table, .a = own};

	paint(&p, d->s);
	return p.rows;
}

void check_sound(const char *file, int line, struct fixture *d)
{
	SCOPED(arena_end) struct arena *own = arena_new(FIXTURE_ROOM);
	const struct table_count *counts;
	struct verified seen;

	forget_faults(d);
	fixture_expect(file, line, d, store_check(d->s, own, &counts, d->fs), OK, "");
	forget_faults(d);
	fixture_expect(file, line, d, event_verify(d->s, &seen, d->fs), OK, "");
}

/* ---- the clock ---- */

void clock_at(int64_t seconds)
{
	char text[24];

	snprintf(text, sizeof text, "%" PRId64, CLOCK_START + seconds);
	setenv("SOURCE_DATE_EPOCH", text, 1);
}

/* ---- what tests write, and read ---- */

enum err selfcheck_open(struct tx *tx, int64_t *ret_round)
{
	return round_open(tx, catalogue_framework(&catalogue_builtin, S(SELFCHECK)), &catalogue_builtin, ret_round);
}

enum err firm_say(struct tx *tx, str field, str value)
{
	const struct q_firm_row *firm;
	struct q_firm_set set;

	TRY(q_firm(tx, &firm));
	set = firm_kept(firm);
	TRY(firm_field(&set, field, value, tx->faults));
	return firm_set(tx, &set);
}

enum err read_events(struct tx *tx, void *ctx)
{
	struct telling *t = ctx;

	return q_event_chain(tx, 1, 1000, &t->row, &t->n);
}

str numbered(struct arena *a, const char *name, int64_t n)
{
	return str_of(joined(a, name, n % 2 == 0 ? " " : "その", n, ""));
}

str of_length(struct arena *a, size_t n)
{
	struct buf out;

	buf_init(&out, a, SIZE_MAX);
	buf_repeat(&out, S("字"), n);
	return buf_str(&out);
}
