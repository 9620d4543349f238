#include "store/copy.h"

#include "store/inside.h"
#include "store/rebuild.h"

enum {
	COPY_BATCH = 30, /* rows read at once: the largest are events */
	COPY_ARENA_MAX = (2 * COPY_BATCH + 1) * STORE_EVENT_MAX,
};

/* ---- reading a table, batch by batch, in the order of its key ---- */

struct batch {
	const struct table *table;
	struct arena *arena;
	struct value *last; /* the last row of the batch before; NULL at first.  Lives in its own arena */
	struct value *row;  /* rows one behind the other, column_count values each */
	size_t n;
};

static void keep_row(void *ctx, const struct value *row)
{
	struct batch *b = ctx;
	size_t columns = b->table->column_count;
	struct value *kept = b->row + b->n++ * columns;

	for (size_t i = 0; i < columns; i++) {
		kept[i] = row[i];
		kept[i].s = row[i].null ? (str){NULL, 0} : str_copy(b->arena, row[i].s);
	}
}

static enum err read_batch(struct tx *tx, void *ctx)
{
	struct batch *b = ctx;
	const struct table *t = b->table;
	struct value params[COLUMNS_MAX];
	size_t n = 0;

	b->n = 0;
	b->row = NEW_N(b->arena, struct value, (size_t)COPY_BATCH * t->column_count);
	for (size_t i = 0; b->last != NULL && i < t->key_count; i++) {
		params[n++] = b->last[t->key[i]];
	}
	params[n] = (struct value){.type = TYPE_INT, .n = COPY_BATCH};
	return tx_run(tx, b->last == NULL ? t->first : t->next, params, keep_row, b, NULL);
}

/* Reads the batch behind the one that b has; what it had is gone. */
static enum err next_batch(struct store *s, struct batch *b, struct faults *fs)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	struct arena *old = b->arena;

	b->last = b->n == 0 ? NULL : b->row + (b->n - 1) * b->table->column_count;
	b->arena = arena_new(COPY_ARENA_MAX);
	enum err err = store_read(s, b->arena, nobody, read_batch, b, fs);

	arena_free(old);
	b->last = NULL;
	return err;
}

static void batch_end(struct batch *b)
{
	arena_free(b->arena);
}

/* ---- copying ---- */

struct copying {
	struct store *from;
	int64_t rows;
};

static enum err copy_table(struct tx *tx, struct copying *c, const struct table *t)
{
	SCOPED(batch_end) struct batch b = {.table = t};

	do {
		TRY(next_batch(c->from, &b, tx->faults));
		for (size_t i = 0; i < b.n; i++) {
			TRY(tx_run(tx, t->put, b.row + i * t->column_count, NULL, NULL, NULL));
			c->rows++;
		}
	} while (b.n == COPY_BATCH);
	return OK;
}

static void keep_count(void *ctx, const struct value *row)
{
	int64_t *n = ctx;

	*n = row[0].n;
}

static enum err copy_all(struct tx *tx, void *ctx)
{
	struct copying *c = ctx;

	c->rows = 0;
	for (size_t i = 0; i < table_count; i++) {
		int64_t there = 0;
		TRY(tx_run(tx, tables[i].count, NULL, keep_count, &there, NULL));
		if (there > 0) {
			return FAIL(tx->faults, ERR_DATA, "copy-not-empty", NOWHERE, store_place(tx->store),
			            str_of(tables[i].name));
		}
	}
	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].kind == TABLE_RECORD) {
			TRY(copy_table(tx, c, &tables[i]));
		}
	}
	return OK;
}

/* ---- comparing ---- */

static bool value_eq(const struct value *a, const struct value *b)
{
	if (a->null || b->null) {
		return a->null == b->null;
	}
	return a->n == b->n && memcmp(&a->r, &b->r, sizeof a->r) == 0 && str_eq(a->s, b->s);
}

static bool batch_eq(const struct batch *a, const struct batch *b)
{
	size_t cells = a->n * a->table->column_count;

	if (a->n != b->n) {
		return false;
	}
	for (size_t i = 0; i < cells; i++) {
		if (!value_eq(&a->row[i], &b->row[i])) {
			return false;
		}
	}
	return true;
}

static enum err compare_table(struct store *from, struct store *to, const struct table *t, struct faults *fs)
{
	SCOPED(batch_end) struct batch a = {.table = t};
	SCOPED(batch_end) struct batch b = {.table = t};

	do {
		TRY(next_batch(from, &a, fs));
		TRY(next_batch(to, &b, fs));
		if (!batch_eq(&a, &b)) {
			return FAIL(fs, ERR_DATA, "copy-differs", NOWHERE, store_place(to), str_of(t->name));
		}
	} while (a.n == COPY_BATCH);
	return OK;
}

enum err store_copy(struct store *from, struct store *to, struct copied *ret, struct faults *fs)
{
	SCOPED(arena_end) struct arena *a = arena_new(COPY_ARENA_MAX);
	struct copying c = {.from = from};
	int64_t firms;

	TRY(store_maintain(to, a, copy_all, &c, fs));
	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].kind == TABLE_RECORD) {
			TRY(compare_table(from, to, &tables[i], fs));
		}
	}
	TRY(store_rebuild(to, &firms, fs));
	*ret = (struct copied){.rows = c.rows};
	return OK;
}
