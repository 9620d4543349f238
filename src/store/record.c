#include "store/record.h"

#include "base/json.h"
#include "store/event.h"

enum { RECORD_BATCH = 200 };

/* ---- reading ---- */

struct reading {
	struct tx *tx;
	struct record *record;
};

void record_of_row(struct tx *tx, const struct value *row, struct record *ret)
{
	size_t n = ret->kind->read->column_count;
	struct value *value = NEW_N(tx->arena, struct value, n);

	for (size_t i = 0; i < n; i++) {
		value[i] = row[i];
		value[i].s = tx_keep(tx, &row[i]);
	}
	ret->value = value;
}

static void keep_row(void *ctx, const struct value *row)
{
	const struct reading *r = ctx;

	record_of_row(r->tx, row, r->record);
}

/* The statement's parameters: the tenant and one number or two, in their order. */
static enum err run_with(struct tx *tx, const struct statement *st, int64_t first, int64_t second, row_fn *row,
                         void *ctx)
{
	struct value params[3];
	size_t given = 0;

	for (size_t i = 0; i < st->param_count && i < COUNT_OF(params); i++) {
		bool tenant = strcmp(st->params[i].name, "tenant") == 0;
		int64_t n = tenant ? tx->actor.tenant : given++ == 0 ? first : second;
		params[i] = (struct value){.type = st->params[i].type, .n = n};
	}
	return tx_run(tx, st, params, row, ctx, NULL);
}

enum err record_read(struct tx *tx, const struct record_kind *kind, int64_t id, struct record *ret)
{
	*ret = (struct record){.kind = kind, .id = id};
	return run_with(tx, kind->read, id, 0, keep_row, &(struct reading){tx, ret});
}

const struct value *record_value(const struct record *r, const char *name)
{
	static const struct value nothing = {.null = true};

	for (size_t i = 0; i < r->kind->read->column_count; i++) {
		if (strcmp(r->kind->read->columns[i].name, name) == 0) {
			return &r->value[i];
		}
	}
	return &nothing;
}

/* ---- what the event says ---- */

static bool value_eq(const struct value *a, const struct value *b)
{
	if (a->null || b->null) {
		return a->null == b->null;
	}
	return a->n == b->n && str_eq(a->s, b->s);
}

static void value_json(struct json *j, const struct value *v)
{
	if (v->null) {
		json_null(j);
	} else if (v->type == TYPE_TEXT) {
		json_text(j, v->s);
	} else {
		json_int(j, v->n); /* no record that is changed this way has a real or a blob */
	}
}

/* The columns of `r` in which it differs from `other`; the version always does, and says nothing. */
static str difference(struct tx *tx, const struct record *r, const struct record *other)
{
	struct buf out;
	struct json j;

	if (r->value == NULL) {
		return (str){NULL, 0};
	}
	buf_init(&out, tx->arena, STORE_EVENT_MAX);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	for (size_t i = 0; i < r->kind->read->column_count; i++) {
		const char *name = r->kind->read->columns[i].name;
		bool same = other->value != NULL && value_eq(&r->value[i], &other->value[i]);
		if (!same && strcmp(name, "version") != 0) {
			json_key(&j, name);
			value_json(&j, &r->value[i]);
		}
	}
	json_close(&j, '}');
	return buf_str(&out);
}

/* ---- what is found ---- */

size_t record_texts(const struct record *r, str ret[static RECORD_SEARCHED_MAX])
{
	size_t n = 0;

	for (size_t i = 0; r->value != NULL && i < RECORD_SEARCHED_MAX && r->kind->searched[i] != NULL; i++) {
		bool secret = strcmp(r->kind->searched[i], "note") == 0 && record_value(r, "sensitive")->n != 0;
		if (!secret) {
			ret[n++] = record_value(r, r->kind->searched[i])->s;
		}
	}
	return n;
}

static enum err index_record(struct tx *tx, const struct record *r)
{
	str text[RECORD_SEARCHED_MAX];

	if (r->kind->noun == NOUN_UNSET) {
		return OK;
	}
	return search_put(tx, r->kind->noun, r->id, text, record_texts(r, text));
}

/* ---- the three changes ---- */

static enum err tell(struct tx *tx, const char *verb, const struct record *before, const struct record *after)
{
	struct buf what;

	buf_init(&what, tx->arena, 64);
	buf_add(&what, str_of(before->kind->name));
	buf_add(&what, str_of(verb));
	TRY(index_record(tx, after));
	return event_add(tx, buf_z(&what), before->id, difference(tx, before, after), difference(tx, after, before));
}

static enum err must_change(struct tx *tx, const struct record *before, int64_t changed)
{
	if (changed > 0) {
		return OK;
	}
	return before->value != NULL ? FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE)
	                             : FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE);
}

enum err record_added(struct tx *tx, const struct record_kind *kind, int64_t id)
{
	const struct record nothing = {.kind = kind, .id = id};
	struct record now;

	TRY(record_read(tx, kind, id, &now));
	return tell(tx, ".add", &nothing, &now);
}

enum err record_changed(struct tx *tx, const struct record *before, int64_t changed)
{
	struct record now;

	TRY(must_change(tx, before, changed));
	TRY(record_read(tx, before->kind, before->id, &now));
	return tell(tx, ".set", before, &now);
}

enum err record_removed(struct tx *tx, const struct record *before, int64_t changed)
{
	const struct record nothing = {.kind = before->kind, .id = before->id};

	TRY(must_change(tx, before, changed));
	return tell(tx, ".remove", before, &nothing);
}

/* ---- all of a kind ---- */

struct ids {
	int64_t id[RECORD_BATCH];
	size_t n;
};

static void keep_id(void *ctx, const struct value *row)
{
	struct ids *ids = ctx;

	if (ids->n < COUNT_OF(ids->id)) {
		ids->id[ids->n++] = row->n;
	}
}

static enum err read_batch(struct tx *tx, const struct record_kind *kind, int64_t after, record_fn *fn, void *ctx,
                           struct ids *ret)
{
	ret->n = 0;
	TRY(run_with(tx, kind->ids, after, RECORD_BATCH, keep_id, ret));
	for (size_t i = 0; i < ret->n; i++) {
		struct record r;
		TRY(record_read(tx, kind, ret->id[i], &r));
		TRY(fn(tx, &r, ctx));
	}
	return OK;
}

enum err record_each(struct tx *tx, const struct record_kind *kind, record_fn *fn, void *ctx)
{
	struct arena *results = tx->arena;
	struct ids ids = {.n = 0};
	enum err err;

	do {
		/* what a batch read is gone with it: a firm may have any number of records */
		SCOPED(arena_end) struct arena *batch = arena_new(STORE_ARENA_MAX);
		tx->arena = batch;
		err = read_batch(tx, kind, ids.n == 0 ? 0 : ids.id[ids.n - 1], fn, ctx, &ids);
		tx->arena = results;
	} while (err == OK && ids.n == RECORD_BATCH);
	return err;
}

static enum err index_one(struct tx *tx, const struct record *r, void *ctx)
{
	(void)ctx;
	return index_record(tx, r);
}

enum err record_index(struct tx *tx, const struct record_kind *kind)
{
	return record_each(tx, kind, index_one, NULL);
}
