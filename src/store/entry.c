#include "store/entry.h"

#include "store/certification.h"
#include "store/insurance.h"

const struct entry_kind *const entry_kinds[] = {&certification_kind, &insurance_kind};
const size_t entry_kind_count = COUNT_OF(entry_kinds);

enum { VALUES_AT = 2 }; /* in the columns of a record: behind id and version */

const struct entry_kind *entry_kind_named(str name)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		if (str_eq(name, str_of(entry_kinds[i]->record.name))) {
			return entry_kinds[i];
		}
	}
	return NULL;
}

const struct entry_kind *entry_kind_of(enum noun noun)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		if (entry_kinds[i]->record.noun == noun) {
			return entry_kinds[i];
		}
	}
	return NULL;
}

size_t entry_value_count(const struct entry_kind *k)
{
	return k->field_count - 1;
}

size_t entry_place(const struct entry_kind *k, str field)
{
	size_t i = 0;

	while (i < entry_value_count(k) && !str_eq(field, str_of(k->fields[i].name))) {
		i++;
	}
	return i;
}

void entry_nothing(const struct entry_kind *k, struct value *values)
{
	for (size_t i = 0; i < entry_value_count(k); i++) {
		enum field_kind kind = k->fields[i].kind;
		values[i] = (struct value){
			.null = kind == FIELD_NUMBER,
			.s = kind == FIELD_DAY ? DAY_NONE : S(""),
		};
	}
}

/* ---- what a value may be ---- */

static enum err check_value(const struct field *f, const struct value *v, struct faults *fs)
{
	switch (f->kind) {
	case FIELD_LINE:
		return field_line(v->s, f->name, (size_t)f->least, (size_t)f->most, fs);
	case FIELD_TEXT:
		return field_text(v->s, f->name, (size_t)f->least, (size_t)f->most, fs);
	case FIELD_DAY:
		return field_day(v->s, f->name, fs);
	case FIELD_NUMBER:
		return v->null && f->may_be_empty ? OK : field_number(v->n, f->name, f->least, f->most, fs);
	case FIELD_SWITCH:
		return field_number(v->n, f->name, 0, 1, fs);
	default:
		abort(); /* no noun has one yet */
	}
}

static enum err check(struct tx *tx, const struct entry_kind *k, const struct value *values)
{
	for (size_t i = 0; i < entry_value_count(k); i++) {
		TRY(check_value(&k->fields[i], &values[i], tx->faults));
	}
	if (k->begins == NULL) {
		return OK;
	}
	str begins = values[entry_place(k, str_of(k->begins))].s, ends = values[entry_place(k, str_of(k->ends))].s;

	if (str_cmp(begins, ends) > 0 && !str_eq(begins, DAY_NONE)) {
		return FAIL(tx->faults, ERR_DATA, "field-ends-before", AT_FIELD(S(""), 0, str_of(k->ends)), begins,
		            ends);
	}
	return OK;
}

/* ---- statements ---- */

/* What the parameters of one may be filled from. */
struct filling {
	const struct entry_kind *kind;
	int64_t id, version, n;
	const struct value *values;
	const struct record *after;
};

static struct value value_of(struct tx *tx, const struct filling *f, str param)
{
	size_t place = entry_place(f->kind, param);

	if (str_starts(param, S("after_"))) {
		return *record_value(f->after, str_slice(param, strlen("after_"), SIZE_MAX).p);
	}
	if (place < entry_value_count(f->kind)) {
		return f->values[place];
	}
	return (struct value){.n = str_eq(param, S("tenant"))    ? tx->actor.tenant
	                           : str_eq(param, S("id"))      ? f->id
	                           : str_eq(param, S("version")) ? f->version
	                           : str_eq(param, S("made_at")) ? tx->now
	                                                         : f->n};
}

static enum err run(struct tx *tx, const struct statement *st, const struct filling *f, row_fn *row, void *ctx,
                    int64_t *ret_changed)
{
	struct value params[PARAMS_MAX];

	for (size_t i = 0; i < st->param_count; i++) {
		params[i] = value_of(tx, f, str_of(st->params[i].name));
		params[i].type = st->params[i].type;
	}
	return tx_run(tx, st, params, row, ctx, ret_changed);
}

enum err entry_add(struct tx *tx, const struct entry_kind *k, const struct value *values, int64_t *ret_id)
{
	const struct filling f = {.kind = k, .id = store_id(tx), .values = values};

	TRY(check(tx, k, values));
	TRY(run(tx, k->add, &f, NULL, NULL, NULL));
	*ret_id = f.id;
	return record_added(tx, &k->record, f.id);
}

enum err entry_set(struct tx *tx, const struct entry_kind *k, int64_t id, int64_t version, const struct value *values)
{
	const struct filling f = {.kind = k, .id = id, .version = version, .values = values};
	struct record before;
	int64_t changed;

	TRY(check(tx, k, values));
	TRY(record_read(tx, &k->record, id, &before));
	TRY(run(tx, k->set, &f, NULL, NULL, &changed));
	return record_changed(tx, &before, changed);
}

enum err entry_remove(struct tx *tx, const struct entry_kind *k, int64_t id, int64_t version)
{
	const struct filling f = {.kind = k, .id = id, .version = version};
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &k->record, id, &before));
	TRY(run(tx, k->remove, &f, NULL, NULL, &changed));
	return record_removed(tx, &before, changed);
}

struct rows {
	struct tx *tx;
	const struct record_kind *kind;
	struct record *list;
	size_t n;
};

static void keep_row(void *ctx, const struct value *row)
{
	struct rows *r = ctx;
	struct record *record = &r->list[r->n++];

	*record = (struct record){.kind = r->kind, .id = row[0].n};
	record_of_row(r->tx, row, record);
}

enum err entry_list(struct tx *tx, const struct entry_kind *k, const struct record *after, size_t n,
                    const struct record **ret, size_t *ret_n)
{
	struct rows rows = {tx, &k->record, NEW_N(tx->arena, struct record, n), 0};
	const struct filling f = {.kind = k, .n = (int64_t)n, .after = after};

	TRY(run(tx, after == NULL ? k->first : k->next, &f, keep_row, &rows, NULL));
	*ret = rows.list;
	*ret_n = rows.n;
	return OK;
}

static void keep_count(void *ctx, const struct value *row)
{
	*(int64_t *)ctx = row->n;
}

enum err entry_count(struct tx *tx, const struct entry_kind *k, int64_t most, int64_t *ret)
{
	*ret = 0;
	return run(tx, k->count, &(const struct filling){.kind = k, .n = most}, keep_count, ret, NULL);
}

/* ---- by words ---- */

static enum err missing(struct tx *tx)
{
	return FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
}

static enum err read_number(const struct field *f, str word, int64_t *ret, struct faults *fs)
{
	return str_to_int(word, ret)
	               ? OK
	               : FAIL(fs, ERR_DATA, "field-number-form", AT_FIELD(S(""), 0, str_of(f->name)), word);
}

static enum err put(const struct entry_kind *k, struct value *values, str field, str word, struct faults *fs)
{
	size_t place = entry_place(k, field);

	if (place == entry_value_count(k)) {
		return FAIL(fs, ERR_DATA, "record-field", NOWHERE, field);
	}
	const struct field *f = &k->fields[place];
	struct value v = {.s = f->kind == FIELD_DAY && word.n == 0 ? DAY_NONE : word};

	v.null = f->kind == FIELD_NUMBER && f->may_be_empty && word.n == 0;
	if ((f->kind == FIELD_NUMBER && !v.null) || f->kind == FIELD_SWITCH) {
		TRY(read_number(f, word, &v.n, fs));
	}
	values[place] = v;
	return OK;
}

enum err entry_add_words(struct tx *tx, const struct entry_kind *k, const struct entry_word *words, size_t n,
                         int64_t *ret_id)
{
	struct value values[ENTRY_FIELDS_MAX];

	entry_nothing(k, values);
	for (size_t i = 0; i < n; i++) {
		TRY(put(k, values, str_of(words[i].field), words[i].value, tx->faults));
	}
	return entry_add(tx, k, values, ret_id);
}

enum err entry_put(struct tx *tx, const struct entry_kind *k, int64_t id, str field, str word)
{
	struct value values[ENTRY_FIELDS_MAX];
	struct record now;

	TRY(record_read(tx, &k->record, id, &now));
	if (now.value == NULL) {
		return missing(tx);
	}
	memcpy(values, now.value + VALUES_AT, entry_value_count(k) * sizeof *values);
	TRY(put(k, values, field, word, tx->faults));
	return entry_set(tx, k, id, record_value(&now, "version")->n, values);
}

enum err entry_take(struct tx *tx, const struct entry_kind *k, int64_t id)
{
	struct record now;

	TRY(record_read(tx, &k->record, id, &now));
	return now.value == NULL ? missing(tx) : entry_remove(tx, k, id, record_value(&now, "version")->n);
}
