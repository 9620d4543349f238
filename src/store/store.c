#include "store/inside.h"

#include "base/utf8.h"
#include "store/event_sql.h"
#include "sys/clock.h"
#include "sys/random.h"

enum {
	ID_RANDOM_BITS = 21,
	ID_TIME_BITS = 41,
	LOST_TRIES = 3, /* of a transaction whose connection broke */
};

#define ID_EPOCH_MS 1704067200000 /* 2024-01-01 UTC */

int schema_version(void)
{
	return migration_count == 0 ? SCHEMA_FIRST : migrations[migration_count - 1].to;
}

str store_place(const struct store *s)
{
	return s->where->database != NULL ? S("PostgreSQL") : str_of(s->where->data);
}

enum err trouble_fault(const struct store *s, enum trouble t, const char *what, struct faults *fs)
{
	str place = store_place(s);
	str why = s->db != NULL ? str_of(s->engine->why(s->db)) : S("");

	switch (t) {
	case TROUBLE_NONE:
		return OK;
	case TROUBLE_AGAIN:
		return FAIL(fs, ERR_SERVICE, "store-again", NOWHERE, place);
	case TROUBLE_LOST:
		return FAIL(fs, ERR_SERVICE, "store-lost", NOWHERE, place, why);
	case TROUBLE_UNSURE:
		return FAIL(fs, ERR_SERVICE, "store-unsure", NOWHERE, place, why);
	case TROUBLE_AWAY:
		return FAIL(fs, ERR_SERVICE, "store-away", NOWHERE, place, why);
	case TROUBLE_BUSY:
		return FAIL(fs, ERR_SERVICE, "store-busy", NOWHERE, place, why);
	case TROUBLE_LOCKED:
		return FAIL(fs, ERR_SERVICE, "store-locked", NOWHERE, place, why);
	case TROUBLE_SLOW:
		return FAIL(fs, ERR_SERVICE, "store-slow", NOWHERE, place, why);
	case TROUBLE_FULL:
		return FAIL(fs, ERR_CREATE, "store-full", NOWHERE, place, why);
	case TROUBLE_READ_ONLY:
		return FAIL(fs, ERR_CREATE, "store-read-only", NOWHERE, place, why);
	case TROUBLE_DENIED:
		return FAIL(fs, ERR_MISSING, "store-denied", NOWHERE, place, why);
	case TROUBLE_MISSING:
		return FAIL(fs, ERR_MISSING, "store-missing", NOWHERE, place, why);
	case TROUBLE_FOREIGN:
		return FAIL(fs, ERR_DATA, "store-foreign", NOWHERE, place, why);
	case TROUBLE_CORRUPT:
		return FAIL(fs, ERR_DATA, "store-corrupt", NOWHERE, place, why);
	case TROUBLE_MEMORY:
		return FAIL(fs, ERR_BUG, "store-memory", NOWHERE, place, why);
	case TROUBLE_IO:
		return FAIL(fs, ERR_IO, "store-io", NOWHERE, place, why);
	case TROUBLE_CONSTRAINT:
	case TROUBLE_OTHER:
	case TROUBLE__MAX:
		break;
	}
	return FAIL(fs, ERR_BUG, "store-bug", NOWHERE, str_of(what), why);
}

/* ---- opening ---- */

static enum trouble make_schema(struct store *s)
{
	const char *const *script = schema_script[s->engine->dialect];
	enum trouble t = s->engine->begin(s->db, MODE_WRITE);

	for (size_t i = 0; t == TROUBLE_NONE && script[i] != NULL; i++) {
		t = s->engine->script(s->db, script[i]);
	}
	t = t == TROUBLE_NONE ? s->engine->mark(s->db, schema_version()) : t;
	t = t == TROUBLE_NONE ? s->engine->commit(s->db) : t;
	if (t != TROUBLE_NONE) {
		s->engine->rollback(s->db);
	}
	return t;
}

/* Is what was found what we want? */
static enum err check_version(const struct store *s, const struct found_schema *found, enum which which,
                              struct faults *fs)
{
	int ours = schema_version();

	if (found->empty && which == WHICH_CURRENT) {
		return FAIL(fs, ERR_MISSING, "store-missing", NOWHERE, store_place(s));
	}
	if (!found->empty && found->version > ours) {
		return FAIL(fs, ERR_DATA, "store-newer", NOWHERE, store_place(s), INT_STR(found->version),
		            INT_STR(ours));
	}
	if (!found->empty && found->version < ours && which == WHICH_CURRENT) {
		return FAIL(fs, ERR_DATA, "store-older", NOWHERE, store_place(s), INT_STR(found->version),
		            INT_STR(ours));
	}
	return OK;
}

static enum err open_checked(struct store *s, bool create, enum which which, struct found_schema *found,
                             struct faults *fs)
{
	enum trouble t = s->engine->open(s->arena, s->where, s->mode, create, &s->db);

	/* a database string with a word that libpq does not know is no fault of the product */
	t = t == TROUBLE_OTHER && s->where->database != NULL ? TROUBLE_AWAY : t;
	t = t == TROUBLE_NONE ? s->engine->probe(s->db, found) : t;
	if (t == TROUBLE_NONE && found->empty && create && s->mode == MODE_WRITE) {
		t = make_schema(s);
		if (t == TROUBLE_AGAIN) { /* somebody else made it at the same moment */
			t = s->engine->probe(s->db, found);
		}
		found->empty = found->empty && t != TROUBLE_NONE;
		found->version = found->version == 0 ? schema_version() : found->version;
	}
	TRY(trouble_fault(s, t, "open", fs));
	return check_version(s, found, which, fs);
}

enum err store_open_as(struct arena *a, const struct where *where, enum mode mode, bool create, enum which which,
                       struct store **ret, struct found_schema *ret_found, struct faults *fs)
{
	struct store *s = NEW(a, struct store);

	*s = (struct store){.engine = engine_of(where), .arena = a, .where = where, .mode = mode};
	*ret_found = (struct found_schema){.empty = false};
	if (s->engine == NULL) {
		return FAIL(fs, ERR_SERVICE, "store-no-module", NOWHERE);
	}
	enum err err = open_checked(s, create, which, ret_found, fs);

	if (err != OK) {
		store_close(s);
		return err;
	}
	*ret = s;
	return OK;
}

enum err store_open(struct arena *a, const struct where *where, enum mode mode, bool create, struct store **ret,
                    struct faults *fs)
{
	struct found_schema found;

	return store_open_as(a, where, mode, create, WHICH_CURRENT, ret, &found, fs);
}

void store_close(struct store *s)
{
	if (s != NULL && s->db != NULL) {
		s->engine->close(s->db);
		s->db = NULL;
	}
}

void store_end(struct store **s)
{
	store_close(*s);
	*s = NULL;
}

int64_t store_statements(const struct store *s)
{
	return s->statements;
}

void store_hold(struct store *s, bool on)
{
	s->engine->hold(s->db, on);
}

bool tx_state(const struct tx *tx, uint32_t *ret)
{
	return tx->store->engine->state(tx->store->db, ret);
}

void store_come_from(struct store *s, str kind, str name)
{
	const str parts[] = {kind, S(" "), name};

	s->via_n = 0;
	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		size_t room = sizeof s->via - s->via_n, n = parts[i].n < room ? parts[i].n : room;
		memcpy(s->via + s->via_n, parts[i].p, n);
		s->via_n += n;
	}
}

str store_via(const struct store *s)
{
	return s->via_n == 0 ? (str){NULL, 0} : (str){s->via, s->via_n};
}

/* ---- ids ---- */

int64_t store_id(struct tx *tx)
{
	struct store *s = tx->store;
	uint32_t random;

	random_bytes(&random, sizeof random);
	int64_t time = (clock_now() - ID_EPOCH_MS) & ((INT64_C(1) << ID_TIME_BITS) - 1);
	int64_t id = time << ID_RANDOM_BITS | (random & ((1 << ID_RANDOM_BITS) - 1));

	/* the clock stood still, or was set back */
	bool same = time <= s->last_id >> ID_RANDOM_BITS;

	s->last_id = same ? s->last_id + 1 : id;
	return s->last_id;
}

int64_t store_tenant_id(void)
{
	int64_t id = 0;

	while (id == 0) {
		random_bytes(&id, sizeof id);
		id &= INT64_MAX >> 1;
	}
	return id;
}

/* ---- transactions ---- */

static enum err tx_trouble(struct tx *tx, enum trouble t, const char *what)
{
	if (t == TROUBLE_NONE) {
		return OK;
	}
	tx->trouble = t;
	/* the fault is told at the end, when it is known that running again is no use */
	tx->err = trouble_fault(tx->store, t, what, NULL);
	tx->what = what;
	return tx->err;
}

/* A text that SQLite would take and PostgreSQL would not, or the other way round, is refused by both. */
static enum err check_texts(struct tx *tx, const struct statement *st, const struct value *params)
{
	for (size_t i = 0; i < st->param_count; i++) {
		str s = params[i].s;
		size_t at;
		if (params[i].type != TYPE_TEXT || params[i].null || s.n == 0) {
			continue;
		}
		if (memchr(s.p, '\0', s.n) != NULL || !utf8_valid(s, &at)) {
			tx->err = FAIL(tx->faults, ERR_DATA, "store-text", NOWHERE, str_of(st->params[i].name));
			return tx->err;
		}
	}
	return OK;
}

enum err tx_run(struct tx *tx, const struct statement *st, struct value *params, row_fn *row, void *ctx,
                int64_t *ret_changed)
{
	int64_t changed = 0;

	if (tx->err != OK) {
		return tx->err;
	}
	if (st->changes != TABLE_UNSET && !tx->writes) {
		tx->err = FAIL(tx->faults, ERR_BUG, "store-bug", NOWHERE, str_of(st->name), S("read transaction"));
		return tx->err;
	}
	TRY(check_texts(tx, st, params));
	tx->store->statements++;
	TRY(tx_trouble(tx, tx->store->engine->run(tx->store->db, st, params, row, ctx, &changed), st->name));
	tx->headed = tx->headed || st->gives != GIVES_NONE; /* answers come in order */
	tx->changed = tx->changed || (st->changes == TABLE_RECORD && (st->gives == GIVES_NONE || changed > 0));
	if (ret_changed != NULL) {
		*ret_changed = changed;
	}
	return OK;
}

str tx_keep(struct tx *tx, const struct value *v)
{
	if (v->null) {
		return (str){NULL, 0};
	}
	return v->s.n == 0 ? S("") : str_copy(tx->arena, v->s); /* most notes are empty */
}

typedef enum err tx_fn(struct tx *tx, void *ctx);

/* What a transaction is besides its function. */
struct frame {
	enum mode mode;
	bool chained; /* belongs to a tenant, whose chain of events goes on */
};

static void keep_head(void *ctx, const struct value *row)
{
	struct tx *tx = ctx;

	tx->seq = row[0].n;
	memcpy(tx->hash, row[1].s.p, row[1].s.n == sizeof tx->hash ? sizeof tx->hash : 0);
}

static enum err ask_head(struct tx *tx)
{
	const struct value tenant = {.type = TYPE_ID, .n = tx->actor.tenant};

	return tx_trouble(tx,
	                  tx->store->engine->ask(tx->store->db, &st_q_event_last, &tenant, keep_head, tx, &tx->headed),
	                  st_q_event_last.name);
}

enum err tx_head(struct tx *tx)
{
	struct value tenant = {.type = TYPE_ID, .n = tx->actor.tenant};

	return tx->headed ? tx->err : tx_run(tx, &st_q_event_last, &tenant, keep_head, tx, NULL);
}

/* One try: everything between begin and commit. */
static void run_once(struct tx *tx, const struct frame *frame, tx_fn *fn, void *ctx)
{
	const struct engine *e = tx->store->engine;
	struct db *db = tx->store->db;

	(void)tx_trouble(tx, e->begin(db, frame->mode), "begin");
	if (tx->err == OK && frame->chained) {
		(void)ask_head(tx);
	}
	if (tx->err == OK) {
		enum err err = fn(tx, ctx);
		tx->err = tx->err == OK ? err : tx->err;
	}
	if (tx->err == OK && frame->chained && tx->changed && !tx->evented) {
		tx->err = FAIL(tx->faults, ERR_BUG, "store-no-event", NOWHERE);
	}
	if (tx->err == OK) {
		(void)tx_trouble(tx, e->commit(db), "commit");
	}
	if (tx->err != OK) {
		e->rollback(db);
	}
}

/* After a commit without an answer: is the last event of the transaction there?  That it is not says nothing: a server
 * may still be finishing the commit, and running it again would do it twice. */
static bool was_kept(const struct tx *tx)
{
	const struct engine *e = tx->store->engine;
	struct tx look = {.arena = tx->arena, .faults = NULL, .actor = tx->actor, .store = tx->store};
	const struct q_event_at_row *row = NULL;

	if (!tx->evented) {
		return false;
	}
	bool good = e->begin(tx->store->db, MODE_READ) == TROUBLE_NONE && q_event_at(&look, tx->seq, &row) == OK &&
	            row != NULL && memcmp(row->hash.p, tx->hash, sizeof tx->hash) == 0;

	e->rollback(tx->store->db);
	return good;
}

/* May the transaction be run once more? */
static bool again(const struct tx *tx, int tries)
{
	return (tx->trouble == TROUBLE_AGAIN && tries < STORE_TRIES) ||
	       (tx->trouble == TROUBLE_LOST && tries < LOST_TRIES);
}

static enum err transact(struct store *s, struct arena *a, struct actor actor, const struct frame *frame, tx_fn *fn,
                         void *ctx, struct faults *fs)
{
	struct tx tx;
	size_t n = fs->n, more = fs->more;

	for (int tries = 1;; tries++) {
		fs->n = n;
		fs->more = more;
		tx = (struct tx){
			.arena = a,
			.faults = fs,
			.actor = actor,
			.now = clock_now(),
			.writes = frame->mode == MODE_WRITE,
			.store = s,
		};
		run_once(&tx, frame, fn, ctx);
		if (tx.trouble == TROUBLE_UNSURE && was_kept(&tx)) {
			return OK;
		}
		if (!again(&tx, tries)) {
			return tx.trouble == TROUBLE_NONE ? tx.err : trouble_fault(s, tx.trouble, tx.what, fs);
		}
	}
}

enum err store_read(struct store *s, struct arena *a, struct actor actor, tx_fn *fn, void *ctx, struct faults *fs)
{
	return transact(s, a, actor, &(struct frame){.mode = MODE_READ}, fn, ctx, fs);
}

enum err store_write(struct store *s, struct arena *a, struct actor actor, tx_fn *fn, void *ctx, struct faults *fs)
{
	return transact(s, a, actor, &(struct frame){.mode = MODE_WRITE, .chained = true}, fn, ctx, fs);
}

enum err store_maintain(struct store *s, struct arena *a, tx_fn *fn, void *ctx, struct faults *fs)
{
	return transact(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, &(struct frame){.mode = MODE_WRITE}, fn,
	                ctx, fs);
}
