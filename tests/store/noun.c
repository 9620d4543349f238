#include "noun.h"

#include "store/task.h"

static enum err add_task(struct tx *tx, const void *in, int64_t *ret_id)
{
	return task_add(tx, in, ret_id);
}

static enum err set_task(struct tx *tx, const void *in)
{
	return task_set(tx, in);
}

#define FIELD(name_, kind_, least_, most_)                                                                             \
	{                                                                                                              \
		.name = #name_, .add_at = offsetof(struct q_task_add, name_),                                          \
		.set_at = offsetof(struct q_task_set, name_), .kind = (kind_), .least = (least_), .most = (most_),     \
		.is_maybe = (kind_) == FIELD_NUMBER,                                                                   \
	}

struct noun_kind noun_kinds[NOUN_KINDS] = {
	{
		.table = "task",
		.kind = &task_kind,
		.add = add_task,
		.set = set_task,
		.set_id_at = offsetof(struct q_task_set, id),
		.set_version_at = offsetof(struct q_task_set, version),
		.field = {FIELD(title, FIELD_LINE, 1, TASK_TITLE_MAX), FIELD(note, FIELD_TEXT, 0, TASK_NOTE_MAX),
                          FIELD(measure, FIELD_LINE, 0, 64), FIELD(framework, FIELD_LINE, 0, 64),
                          FIELD(item, FIELD_LINE, 0, 64), FIELD(owner, FIELD_LINE, 0, TASK_OWNER_MAX),
                          FIELD(due, FIELD_DAY, 0, 0), FIELD(sensitive, FIELD_SWITCH, 0, 1),
                          FIELD(cost, FIELD_NUMBER, 0, TASK_COST_MAX)},
	},
};

_Static_assert(sizeof(struct q_task_set) <= NOUN_IN_MAX, "it fits");

/* ---- entries ---- */

/* What adds or changes one. */
struct entry_in {
	const struct entry_kind *kind;
	int64_t id, version;
	struct value value[ENTRY_FIELDS_MAX];
};

_Static_assert(sizeof(struct entry_in) <= NOUN_IN_MAX, "it fits");

static enum err add_entry(struct tx *tx, const void *in, int64_t *ret_id)
{
	const struct entry_in *entry = in;

	return entry_add(tx, entry->kind, entry->value, ret_id);
}

static enum err set_entry(struct tx *tx, const void *in)
{
	const struct entry_in *entry = in;

	return entry_set(tx, entry->kind, entry->id, entry->version, entry->value);
}

static struct noun_kind noun_of(const struct entry_kind *k)
{
	struct noun_kind noun = {
		.table = k->record.name,
		.kind = &k->record,
		.entry = k,
		.add = add_entry,
		.set = set_entry,
		.set_id_at = offsetof(struct entry_in, id),
		.set_version_at = offsetof(struct entry_in, version),
	};

	for (size_t i = 0; i < entry_value_count(k); i++) {
		const struct field *f = &k->fields[i];
		bool number = f->kind == FIELD_NUMBER || f->kind == FIELD_SWITCH;
		size_t at = offsetof(struct entry_in, value) + i * sizeof(struct value) +
		            (number ? offsetof(struct value, n) : offsetof(struct value, s));
		noun.field[i] = (struct noun_field){
			.name = f->name,
			.add_at = at,
			.set_at = at,
			.kind = f->kind,
			.least = f->least,
			.most = f->kind == FIELD_SWITCH ? 1 : f->most,
		};
	}
	return noun;
}

__attribute__((constructor)) static void name_entries(void)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		noun_kinds[entry_kinds[i]->record.noun - 1] = noun_of(entry_kinds[i]);
	}
}

/* ---- all ---- */

enum err noun_take(struct tx *tx, const struct noun_kind *k, int64_t id, int64_t version)
{
	return k->entry != NULL ? entry_remove(tx, k->entry, id, version) : task_remove(tx, id, version);
}

void noun_text(struct noun_in *in, size_t at, str value)
{
	memcpy(in->bytes + at, &value, sizeof value);
}

void noun_number(struct noun_in *in, const struct noun_field *f, size_t at, int64_t value)
{
	struct maybe maybe = {.has = true, .n = value};

	if (f->is_maybe) {
		memcpy(in->bytes + at, &maybe, sizeof maybe);
	} else {
		memcpy(in->bytes + at, &value, sizeof value);
	}
}

static str day_numbered(struct arena *a, int64_t seed, size_t field)
{
	char day[32];

	/* a later field has a later day, since nothing ends before it begins */
	snprintf(day, sizeof day, "20%02d-%02d-%02d", (int)(20 + field), (int)(1 + seed / 28 % 12),
	         (int)(1 + seed % 28));
	return str_copy(a, str_of(day));
}

static void fill(struct arena *a, const struct noun_kind *k, int64_t seed, bool set, struct noun_in *ret)
{
	memset(ret, 0, sizeof *ret);
	if (k->entry != NULL) {
		memcpy(ret->bytes + offsetof(struct entry_in, kind), &k->entry, sizeof k->entry);
	}
	for (size_t i = 0; k->field[i].name != NULL; i++) {
		const struct noun_field *f = &k->field[i];
		size_t at = set ? f->set_at : f->add_at;
		if (f->kind == FIELD_DAY) {
			noun_text(ret, at, day_numbered(a, seed, i));
		} else if (f->kind == FIELD_LINE || f->kind == FIELD_TEXT) {
			noun_text(ret, at, numbered(a, f->name, seed));
		} else {
			noun_number(ret, f, at, f->most == 1 ? 0 : seed % (f->most + 1));
		}
	}
}

void noun_fill_add(struct arena *a, const struct noun_kind *k, int64_t seed, struct noun_in *ret)
{
	fill(a, k, seed, false, ret);
}

void noun_fill_set(struct arena *a, const struct noun_kind *k, int64_t seed, int64_t id, int64_t version,
                   struct noun_in *ret)
{
	int64_t state = TASK_BEGUN;

	fill(a, k, seed, true, ret);
	memcpy(ret->bytes + k->set_id_at, &id, sizeof id);
	memcpy(ret->bytes + k->set_version_at, &version, sizeof version);
	if (strcmp(k->table, "task") == 0) {
		memcpy(ret->bytes + offsetof(struct q_task_set, state), &state, sizeof state);
	}
}

enum err noun_add(struct tx *tx, void *ctx)
{
	struct noun_call *c = ctx;

	return c->kind->add(tx, c->in, &c->id);
}

enum err noun_set(struct tx *tx, void *ctx)
{
	const struct noun_call *c = ctx;

	return c->kind->set(tx, c->in);
}

enum err noun_remove(struct tx *tx, void *ctx)
{
	const struct noun_call *c = ctx;

	return noun_take(tx, c->kind, c->id, c->version);
}

enum err noun_read(struct tx *tx, void *ctx)
{
	struct noun_call *c = ctx;

	return record_read(tx, c->kind->kind, c->id, &c->record);
}

const struct value *noun_value(const struct noun_call *c, const char *column)
{
	static const struct value none = {.null = true};
	const struct statement *read = c->kind->kind->read;

	for (size_t i = 0; c->record.value != NULL && i < read->column_count; i++) {
		if (strcmp(read->columns[i].name, column) == 0) {
			return &c->record.value[i];
		}
	}
	return &none;
}
