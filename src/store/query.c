#include "store/query.h"

enum { ROWS_FIRST = 8 };

/* ---- members ---- */

/* The next member of a struct, of which so many bytes are behind us. */
#define NEXT(type, base, end) ((type *)member_next((base), (end), sizeof(type), _Alignof(type)))

static void *member_next(const void *base, size_t *end, size_t size, size_t align)
{
	size_t at = (*end + align - 1) / align * align;

	*end = at + size;
	return (char *)(uintptr_t)base + at;
}

static struct value member_get(const struct slot *slot, const void *base, size_t *end)
{
	struct value v = {.type = slot->type};
	const struct maybe *maybe;

	switch (slot->type) {
	case TYPE_TEXT:
	case TYPE_BLOB:
		v.s = *NEXT(const str, base, end);
		v.null = slot->nullable && v.s.p == NULL;
		v.s = v.s.p == NULL && !v.null ? S("") : v.s;
		break;
	case TYPE_REAL:
		v.r = *NEXT(const double, base, end);
		break;
	default:
		if (slot->nullable) {
			maybe = NEXT(const struct maybe, base, end);
			v.null = !maybe->has;
			v.n = maybe->n;
		} else {
			v.n = *NEXT(const int64_t, base, end);
		}
	}
	return v;
}

static void member_set(struct tx *tx, const struct slot *slot, void *base, size_t *end, const struct value *v)
{
	switch (slot->type) {
	case TYPE_TEXT:
	case TYPE_BLOB:
		*NEXT(str, base, end) = tx_keep(tx, v);
		break;
	case TYPE_REAL:
		*NEXT(double, base, end) = v->r;
		break;
	default:
		if (slot->nullable) {
			*NEXT(struct maybe, base, end) = (struct maybe){!v->null, v->n};
		} else {
			*NEXT(int64_t, base, end) = v->n;
		}
	}
}

/* ---- statements ---- */

/* The parameters that are not columns of the row before a page: the tenant, then the members of `in`. */
static void fill(const struct tx *tx, const struct statement *st, const void *in, struct value *params)
{
	size_t end = 0;

	if (st->tenant) {
		params[0] = (struct value){.type = TYPE_ID, .n = tx->actor.tenant};
	}
	for (size_t i = st->tenant; i < (size_t)st->param_count - st->after_count; i++) {
		params[i] = member_get(&st->params[i], in, &end);
	}
}

/* The others, from that row. */
static void fill_after(const struct statement *st, const void *after, struct value *params)
{
	struct value *last = params + st->param_count - st->after_count;

	for (size_t i = 0; i < st->after_count; i++) {
		size_t end = 0;
		for (size_t k = 0; k <= st->after[i]; k++) {
			last[i] = member_get(&st->columns[k], after, &end);
		}
	}
}

enum err query_run(struct tx *tx, const struct statement *st, const void *in, int64_t *ret_changed)
{
	struct value params[PARAMS_MAX];

	fill(tx, st, in, params);
	return tx_run(tx, st, params, NULL, NULL, ret_changed);
}

/* The rows so far. */
struct taking {
	struct tx *tx;
	const struct statement *st;
	size_t size, room;
	struct query_rows got;
};

static void take(void *ctx, const struct value *row)
{
	struct taking *t = ctx;
	size_t end = 0;

	if (t->got.n == t->room) {
		size_t first = t->st->gives == GIVES_ONE ? 1 : ROWS_FIRST;
		size_t room = t->room == 0 ? first : 2 * t->room;
		t->got.rows = arena_grow(t->tx->arena, t->got.rows, t->room * t->size, room * t->size);
		t->room = room;
	}
	void *to = (char *)t->got.rows + t->got.n++ * t->size;

	for (size_t i = 0; i < t->st->column_count; i++) {
		member_set(t->tx, &t->st->columns[i], to, &end, &row[i]);
	}
}

enum err query_rows(struct tx *tx, const struct statement *st, const void *in, const void *after, size_t size,
                    struct query_rows *ret)
{
	struct value params[PARAMS_MAX];
	struct taking t = {.tx = tx, .st = st, .size = size};

	fill(tx, st, in, params);
	if (after != NULL) {
		fill_after(st, after, params);
	}
	TRY(tx_run(tx, st, params, take, &t, NULL));
	*ret = t.got;
	return OK;
}
