#include "store/backup_manifest.h"

#include "store/event_sql.h"
#include "store/inside.h"
#include "sys/hash.h"

enum {
	ROWS_AT_ONCE = 30, /* the largest are events */
	TABLE_NAME_MAX = 64,
	KEY_ARENA_MAX = 64 * 1024 * 1024,
};

/* ---- tables ---- */

struct walk {
	const struct table *table;
	struct arena *arena; /* of the last key */
	struct value key[COLUMNS_MAX];
	struct sha256 hash;
	int64_t rows;
	size_t got; /* in this batch */
};

static void hash_value(struct sha256 *h, const struct value *v)
{
	int64_t bits = v->n;

	if (v->null) {
		sha256_add_int(h, -1);
		return;
	}
	if (v->type == TYPE_TEXT || v->type == TYPE_BLOB) {
		sha256_add_int(h, (int64_t)v->s.n);
		sha256_add(h, v->s);
		return;
	}
	if (v->type == TYPE_REAL) {
		memcpy(&bits, &v->r, sizeof bits);
	}
	sha256_add_int(h, 8);
	sha256_add_int(h, bits);
}

static void take_row(void *ctx, const struct value *row)
{
	struct walk *w = ctx;

	for (size_t i = 0; i < w->table->column_count; i++) {
		hash_value(&w->hash, &row[i]);
	}
	w->rows++;
	w->got++;
	if (w->got < ROWS_AT_ONCE) {
		return;
	}
	for (size_t i = 0; i < w->table->key_count; i++) {
		w->key[i] = row[w->table->key[i]];
		w->key[i].s = str_copy(w->arena, w->key[i].s);
	}
}

static void walk_end(struct walk *w)
{
	arena_free(w->arena);
}

/* The rows behind the last key; what held that is let go once they are there. */
static enum err read_on(struct tx *tx, struct walk *w)
{
	struct arena *before = w->arena;
	struct value params[COLUMNS_MAX];

	memcpy(params, w->key, w->table->key_count * sizeof *params);
	params[w->table->key_count] = (struct value){.type = TYPE_INT, .n = ROWS_AT_ONCE};
	w->arena = arena_new(KEY_ARENA_MAX);
	w->got = 0;
	enum err err = tx_run(tx, w->table->next, params, take_row, w, NULL);

	arena_free(before);
	return err;
}

static enum err read_table(struct tx *tx, const struct table *t, struct manifest_table *ret)
{
	SCOPED(walk_end) struct walk w = {.table = t, .arena = arena_new(KEY_ARENA_MAX)};
	struct value params[] = {{.type = TYPE_INT, .n = ROWS_AT_ONCE}};

	sha256_init(&w.hash);
	TRY(tx_run(tx, t->first, params, take_row, &w, NULL));
	while (w.got == ROWS_AT_ONCE) {
		TRY(read_on(tx, &w));
	}
	*ret = (struct manifest_table){.name = str_of(t->name), .rows = w.rows};
	sha256_done(&w.hash, ret->hash);
	return OK;
}

/* ---- seals ---- */

/* The next firm with a chain, behind `after`; false in *ret_found when there is none. */
static enum err next_seal(struct tx *tx, int64_t after, struct manifest_seal *ret, bool *ret_found)
{
	const struct q_event_tenant_row *chain;
	const struct q_event_last_row *last = NULL;
	struct actor actor = tx->actor;

	TRY(q_event_tenant(tx, after, &chain));
	*ret_found = chain != NULL;
	if (chain == NULL) {
		return OK;
	}
	tx->actor.tenant = chain->tenant;
	enum err err = q_event_last(tx, &last);

	tx->actor = actor;
	TRY(err);
	*ret = (struct manifest_seal){.tenant = chain->tenant, .seq = last->seq};
	memcpy(ret->hash, last->hash.p, last->hash.n == MANIFEST_HASH ? MANIFEST_HASH : 0);
	return OK;
}

static enum err read_seals(struct tx *tx, struct manifest *m)
{
	struct manifest_seal seal = {.tenant = -1};
	size_t room = 64;
	bool found = true;

	m->seal = NEW_N(tx->arena, struct manifest_seal, room);
	for (;;) {
		TRY(next_seal(tx, seal.tenant, &seal, &found));
		if (!found) {
			return OK;
		}
		m->firms++;
		if (m->seals == MANIFEST_SEALS_MAX) {
			continue;
		}
		if (m->seals == room) {
			m->seal = arena_grow(tx->arena, m->seal, room * sizeof seal, 2 * room * sizeof seal);
			room *= 2;
		}
		m->seal[m->seals++] = seal;
	}
}

enum err manifest_read(struct tx *tx, struct manifest *ret)
{
	struct manifest m = {.table = NEW_N(tx->arena, struct manifest_table, table_count)};

	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].kind == TABLE_RECORD) {
			TRY(read_table(tx, &tables[i], &m.table[m.tables]));
			m.rows += m.table[m.tables++].rows;
		}
	}
	TRY(read_seals(tx, &m));
	*ret = m;
	return OK;
}

/* ---- comparing ---- */

static const struct manifest_table *table_named(const struct manifest *m, str name)
{
	for (size_t i = 0; i < m->tables; i++) {
		if (str_eq(m->table[i].name, name)) {
			return &m->table[i];
		}
	}
	return NULL;
}

static bool same_seals(const struct manifest *a, const struct manifest *b)
{
	bool same = a->firms == b->firms && a->seals == b->seals;

	for (size_t i = 0; same && i < a->seals; i++) {
		same = a->seal[i].tenant == b->seal[i].tenant && a->seal[i].seq == b->seal[i].seq &&
		       memcmp(a->seal[i].hash, b->seal[i].hash, MANIFEST_HASH) == 0;
	}
	return same;
}

enum err manifest_compare(const struct manifest *said, const struct manifest *found, struct faults *fs)
{
	enum err worst = OK;

	for (size_t i = 0; i < said->tables; i++) {
		const struct manifest_table *s = &said->table[i], *f = table_named(found, s->name);
		int64_t rows = f == NULL ? 0 : f->rows;
		if (f == NULL || rows != s->rows || memcmp(f->hash, s->hash, MANIFEST_HASH) != 0) {
			worst = FAIL(fs, ERR_NO, "backup-differs", NOWHERE, s->name, INT_STR(s->rows), INT_STR(rows));
		}
	}
	if (worst == OK && !same_seals(said, found)) {
		worst = FAIL(fs, ERR_NO, "backup-differs", NOWHERE, S("event"), INT_STR(said->firms),
		             INT_STR(found->firms));
	}
	return worst;
}

/* ---- as bytes ---- */

static void pack_hash(struct buf *out, const uint8_t hash[static MANIFEST_HASH])
{
	buf_add(out, (str){(const char *)hash, MANIFEST_HASH});
}

static void unpack_hash(struct unpack *u, uint8_t hash[static MANIFEST_HASH])
{
	if (u->rest.n < MANIFEST_HASH) {
		u->bad = true;
		return;
	}
	memcpy(hash, u->rest.p, MANIFEST_HASH);
	u->rest = str_slice(u->rest, MANIFEST_HASH, SIZE_MAX);
}

void manifest_pack(struct buf *out, const struct manifest *m)
{
	pack_int(out, (int64_t)m->tables);
	for (size_t i = 0; i < m->tables; i++) {
		pack_text(out, m->table[i].name);
		pack_int(out, m->table[i].rows);
		pack_hash(out, m->table[i].hash);
	}
	pack_int(out, m->firms);
	pack_int(out, (int64_t)m->seals);
	for (size_t i = 0; i < m->seals; i++) {
		pack_int(out, m->seal[i].tenant);
		pack_int(out, m->seal[i].seq);
		pack_hash(out, m->seal[i].hash);
	}
}

bool manifest_unpack(struct arena *a, str bytes, struct manifest *ret)
{
	struct unpack u = {.rest = bytes};
	struct manifest m = {.tables = (size_t)unpack_int_in(&u, 0, MANIFEST_TABLES_MAX)};

	m.table = NEW_N(a, struct manifest_table, m.tables);
	for (size_t i = 0; i < m.tables && !u.bad; i++) {
		m.table[i].name = unpack_text(&u, TABLE_NAME_MAX);
		m.table[i].rows = unpack_int_in(&u, 0, INT64_MAX);
		unpack_hash(&u, m.table[i].hash);
		m.rows += m.table[i].rows;
	}
	m.firms = unpack_int_in(&u, 0, INT64_MAX);
	m.seals = (size_t)unpack_int_in(&u, 0, MANIFEST_SEALS_MAX);
	m.seal = NEW_N(a, struct manifest_seal, m.seals);
	for (size_t i = 0; i < m.seals && !u.bad; i++) {
		m.seal[i].tenant = unpack_int_in(&u, 0, INT64_MAX);
		m.seal[i].seq = unpack_int_in(&u, 1, INT64_MAX);
		unpack_hash(&u, m.seal[i].hash);
	}
	*ret = m;
	return unpack_done(&u);
}
