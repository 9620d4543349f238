#include "store/noun.h"

#include "core/field.h"
#include "store/certification.h"
#include "store/insurance.h"

static const struct noun_kind nouns[] = {
	{&certification_kind, certification_named, certification_put, certification_take},
	{&insurance_kind, insurance_named, insurance_put, insurance_take},
};

const struct noun_kind *noun_find(str name)
{
	for (size_t i = 0; i < COUNT_OF(nouns); i++) {
		if (str_eq(name, str_of(nouns[i].kind->name))) {
			return &nouns[i];
		}
	}
	return NULL;
}

enum err noun_missing(struct tx *tx)
{
	return FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
}

static enum err read_number(const struct noun_field *f, str value, int64_t *ret, struct faults *fs)
{
	if (!str_to_int(value, ret)) {
		return FAIL(fs, ERR_DATA, "field-number-form", AT_FIELD(S(""), 0, str_of(f->name)), value);
	}
	return OK;
}

static enum err put(void *at, const struct noun_field *f, str value, struct faults *fs)
{
	struct maybe n = {.has = value.n > 0};

	switch (f->kind) {
	case NOUN_FIELD_TEXT:
		*(str *)at = value;
		break;
	case NOUN_FIELD_DAY:
		*(str *)at = value.n == 0 ? DAY_NONE : value;
		break;
	case NOUN_FIELD_NUMBER:
		TRY(n.has ? read_number(f, value, &n.n, fs) : OK);
		*(struct maybe *)at = n;
		break;
	case NOUN_FIELD_SWITCH:
		TRY(read_number(f, value, &n.n, fs));
		*(int64_t *)at = n.n;
		break;
	case NOUN_FIELD_UNSET:
		abort();
	}
	return OK;
}

enum err noun_put(void *set, const struct noun_field *fields, size_t n, str field, str value, struct faults *fs)
{
	for (size_t i = 0; i < n; i++) {
		if (str_eq(field, str_of(fields[i].name))) {
			return put((char *)set + fields[i].at, &fields[i], value, fs);
		}
	}
	return FAIL(fs, ERR_DATA, "record-field", NOWHERE, field);
}
