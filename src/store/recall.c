#include "store/recall.h"

enum { SLOTS = 256, RECALL_ARENA_MAX = 2 * RECALL_MAX };

struct kept_row {
	struct kept_row *next;
	struct value values[];
};

/* What one statement gave for these parameters. */
struct answer {
	struct answer *next; /* in its slot */
	const struct statement *st;
	const struct value *params;
	struct kept_row *first, **last;
};

enum knows {
	KNOWS_NOTHING, /* of the running transaction's state */
	KNOWS_NEW,     /* it is another one than before */
	KNOWS_SAME,
};

struct recall {
	struct arena *arena;
	enum knows knows;
	uint32_t state;
	bool any; /* a state was seen: `state` is one */
	struct answer *slot[SLOTS];
	struct answer *open; /* being kept; NULL: none */
	size_t open_bytes;
};

struct recall *recall_new(struct arena *a)
{
	struct recall *r = NEW(a, struct recall);

	r->arena = arena_new(RECALL_ARENA_MAX);
	return r;
}

void recall_end(struct recall *r)
{
	if (r != NULL) {
		arena_free(r->arena);
		r->arena = NULL;
	}
}

void recall_begin(struct recall *r)
{
	r->knows = KNOWS_NOTHING;
	r->open = NULL;
}

void recall_go_on(struct recall *r)
{
	r->knows = r->knows == KNOWS_NOTHING ? KNOWS_NOTHING : KNOWS_SAME;
	r->open = NULL;
}

void recall_state(struct recall *r, uint32_t state)
{
	r->knows = r->any && r->state == state ? KNOWS_SAME : KNOWS_NEW;
	if (r->knows == KNOWS_NEW) {
		arena_reset(r->arena);
		memset(r->slot, 0, sizeof r->slot);
	}
	r->any = true;
	r->state = state;
}

bool recall_knows_state(const struct recall *r)
{
	return r->knows != KNOWS_NOTHING;
}

bool recall_state_of(const struct recall *r, uint32_t *ret)
{
	bool known = recall_knows_state(r);

	*ret = known ? r->state : *ret;
	return known;
}

/* ---- finding ---- */

static bool has_bytes(const struct value *v)
{
	return !v->null && (v->type == TYPE_TEXT || v->type == TYPE_BLOB);
}

static bool same_value(const struct value *a, const struct value *b)
{
	if (a->type != b->type || a->null != b->null) {
		return false;
	}
	if (has_bytes(a)) {
		return str_eq(a->s, b->s);
	}
	if (a->null) {
		return true;
	}
	return a->type == TYPE_REAL ? memcmp(&a->r, &b->r, sizeof a->r) == 0 : a->n == b->n;
}

static bool same_values(const struct value *a, const struct value *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!same_value(&a[i], &b[i])) {
			return false;
		}
	}
	return true;
}

/* Spreads statements and their first numbers; who meets in a slot is compared. */
static size_t slot_of(const struct statement *st, const struct value *params)
{
	uint64_t h = st->number;

	for (size_t i = 0; i < st->param_count; i++) {
		h = (h ^ (uint64_t)params[i].n ^ params[i].s.n) * UINT64_C(0x9E3779B97F4A7C15);
	}
	return (h >> 32) % SLOTS;
}

static const struct answer *find(const struct recall *r, const struct statement *st, const struct value *params)
{
	const struct answer *a = r->slot[slot_of(st, params)];

	while (a != NULL && (a->st != st || !same_values(a->params, params, st->param_count))) {
		a = a->next;
	}
	return a;
}

bool recall_give(const struct recall *r, const struct statement *st, const struct value *params, row_fn *row, void *ctx)
{
	const struct answer *a = r->knows == KNOWS_SAME ? find(r, st, params) : NULL;

	for (const struct kept_row *k = a == NULL ? NULL : a->first; k != NULL && row != NULL; k = k->next) {
		row(ctx, k->values);
	}
	return a != NULL;
}

/* ---- keeping ---- */

static size_t bytes_of(const struct value *values, size_t n)
{
	size_t bytes = n * sizeof *values;

	for (size_t i = 0; i < n; i++) {
		bytes += has_bytes(&values[i]) ? values[i].s.n : 0;
	}
	return bytes;
}

/* Is there room for that much more of what is being kept? */
static bool has_room(struct recall *r, size_t more)
{
	r->open_bytes += more;
	return r->open_bytes <= RECALL_ANSWER_MAX && arena_used(r->arena) + more <= RECALL_MAX;
}

static void copy_values(struct recall *r, struct value *to, const struct value *values, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		to[i] = values[i];
		if (has_bytes(&values[i])) {
			to[i].s = str_copy(r->arena, values[i].s);
		}
	}
}

void recall_open(struct recall *r, const struct statement *st, const struct value *params)
{
	r->open = NULL;
	r->open_bytes = 0;
	if (r->knows != KNOWS_SAME || !has_room(r, sizeof *r->open + bytes_of(params, st->param_count))) {
		return;
	}
	struct value *own = NEW_N(r->arena, struct value, st->param_count);

	copy_values(r, own, params, st->param_count);
	r->open = NEW(r->arena, struct answer);
	*r->open = (struct answer){.st = st, .params = own, .last = &r->open->first};
}

void recall_row(struct recall *r, const struct value *row)
{
	size_t n = r->open == NULL ? 0 : r->open->st->column_count;

	if (r->open == NULL || !has_room(r, sizeof(struct kept_row) + bytes_of(row, n))) {
		r->open = NULL;
		return;
	}
	struct kept_row *k = arena_alloc(r->arena, sizeof *k + n * sizeof k->values[0]);

	copy_values(r, k->values, row, n);
	*r->open->last = k;
	r->open->last = &k->next;
}

void recall_close(struct recall *r)
{
	struct answer *a = r->open;

	if (a != NULL) {
		struct answer **slot = &r->slot[slot_of(a->st, a->params)];
		a->next = *slot;
		*slot = a;
	}
	r->open = NULL;
}
