#include "noun.h"

#include "core/field.h"
#include "store/certification.h"
#include "store/insurance.h"
#include "store/task.h"

static enum err add_task(struct tx *tx, const void *in, int64_t *ret_id)
{
	return task_add(tx, in, ret_id);
}

static enum err set_task(struct tx *tx, const void *in)
{
	return task_set(tx, in);
}

static enum err add_certification(struct tx *tx, const void *in, int64_t *ret_id)
{
	return certification_add(tx, in, ret_id);
}

static enum err set_certification(struct tx *tx, const void *in)
{
	return certification_set(tx, in);
}

static enum err add_insurance(struct tx *tx, const void *in, int64_t *ret_id)
{
	return insurance_add(tx, in, ret_id);
}

static enum err set_insurance(struct tx *tx, const void *in)
{
	return insurance_set(tx, in);
}

#define FIELD(noun_, name_, kind_, least_, most_)                                                                      \
	{                                                                                                              \
#name_, offsetof(struct q_##noun_##_add, name_), offsetof(struct q_##noun_##_set, name_), (kind_),     \
			(least_), (most_)                                                                              \
	}

#define KIND(noun_, ...)                                                                                               \
	{                                                                                                              \
		.table = #noun_, .kind = &noun_##_kind, .add = add_##noun_, .set = set_##noun_,                        \
		.remove = noun_##_remove, .set_id_at = offsetof(struct q_##noun_##_set, id),                           \
		.set_version_at = offsetof(struct q_##noun_##_set, version), .field = {__VA_ARGS__},                   \
	}

const struct noun_kind noun_kinds[NOUN_KINDS] = {
	KIND(task, FIELD(task, title, FIELD_LINE, 1, TASK_TITLE_MAX), FIELD(task, note, FIELD_LINES, 0, TASK_NOTE_MAX),
             FIELD(task, measure, FIELD_LINE, 0, 64), FIELD(task, framework, FIELD_LINE, 0, 64),
             FIELD(task, item, FIELD_LINE, 0, 64), FIELD(task, owner, FIELD_LINE, 0, TASK_OWNER_MAX),
             FIELD(task, due, FIELD_DAY, 0, 0), FIELD(task, sensitive, FIELD_NUMBER, 0, 1),
             FIELD(task, cost, FIELD_MAYBE, 0, TASK_COST_MAX)),
	KIND(certification, FIELD(certification, name, FIELD_LINE, 1, CERTIFICATION_NAME_MAX),
             FIELD(certification, body, FIELD_LINE, 0, CERTIFICATION_NAME_MAX),
             FIELD(certification, number, FIELD_LINE, 0, CERTIFICATION_NUMBER_MAX),
             FIELD(certification, covers, FIELD_LINES, 0, CERTIFICATION_COVERS_MAX),
             FIELD(certification, note, FIELD_LINES, 0, CERTIFICATION_NOTE_MAX),
             FIELD(certification, issued_on, FIELD_DAY, 0, 0), FIELD(certification, expires_on, FIELD_DAY, 0, 0),
             FIELD(certification, sensitive, FIELD_NUMBER, 0, 1)),
	KIND(insurance, FIELD(insurance, insurer, FIELD_LINE, 1, INSURANCE_NAME_MAX),
             FIELD(insurance, product, FIELD_LINE, 0, INSURANCE_NAME_MAX),
             FIELD(insurance, number, FIELD_LINE, 0, INSURANCE_NUMBER_MAX),
             FIELD(insurance, covers, FIELD_LINES, 0, INSURANCE_COVERS_MAX),
             FIELD(insurance, note, FIELD_LINES, 0, INSURANCE_NOTE_MAX), FIELD(insurance, begins_on, FIELD_DAY, 0, 0),
             FIELD(insurance, expires_on, FIELD_DAY, 0, 0), FIELD(insurance, sensitive, FIELD_NUMBER, 0, 1),
             FIELD(insurance, pays_at_most, FIELD_MAYBE, 0, INSURANCE_PAYS_MAX)),
};

_Static_assert(sizeof(struct q_task_set) <= NOUN_IN_MAX && sizeof(struct q_insurance_set) <= NOUN_IN_MAX &&
                       sizeof(struct q_certification_set) <= NOUN_IN_MAX,
               "they fit");

void noun_text(struct noun_in *in, size_t at, str value)
{
	memcpy(in->bytes + at, &value, sizeof value);
}

void noun_number(struct noun_in *in, const struct noun_field *f, size_t at, int64_t value)
{
	struct maybe maybe = {.has = true, .n = value};

	if (f->kind == FIELD_MAYBE) {
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
	for (size_t i = 0; k->field[i].name != NULL; i++) {
		const struct noun_field *f = &k->field[i];
		size_t at = set ? f->set_at : f->add_at;
		if (f->kind == FIELD_DAY) {
			noun_text(ret, at, day_numbered(a, seed, i));
		} else if (f->kind == FIELD_LINE || f->kind == FIELD_LINES) {
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

	return c->kind->remove(tx, c->id, c->version);
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
