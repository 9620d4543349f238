#include "store/insurance.h"

#include "core/field.h"
#include "store/noun.h"

const struct record_kind insurance_kind = {
	.name = "insurance",
	.noun = NOUN_INSURANCE,
	.read = &st_q_insurance,
	.ids = &st_q_insurance_ids,
	.searched = {"insurer", "product", "covers", "note"},
};

static enum err check(struct tx *tx, const struct q_insurance_set *i)
{
	struct faults *fs = tx->faults;

	TRY(field_line(i->insurer, "insurer", 1, INSURANCE_NAME_MAX, fs));
	TRY(field_line(i->product, "product", 0, INSURANCE_NAME_MAX, fs));
	TRY(field_line(i->number, "number", 0, INSURANCE_NUMBER_MAX, fs));
	TRY(field_text(i->covers, "covers", 0, INSURANCE_COVERS_MAX, fs));
	TRY(field_text(i->note, "note", 0, INSURANCE_NOTE_MAX, fs));
	TRY(field_number(i->sensitive, "sensitive", 0, 1, fs));
	TRY(field_day(i->begins_on, "begins_on", fs));
	TRY(field_day(i->expires_on, "expires_on", fs));
	if (i->pays_at_most.has) {
		TRY(field_number(i->pays_at_most.n, "pays_at_most", 0, INSURANCE_PAYS_MAX, fs));
	}
	if (str_cmp(i->begins_on, i->expires_on) > 0 && !str_eq(i->begins_on, DAY_NONE)) {
		return FAIL(fs, ERR_DATA, "field-ends-before", AT_FIELD(S(""), 0, S("expires_on")), i->begins_on,
		            i->expires_on);
	}
	return OK;
}

enum err insurance_add(struct tx *tx, const struct q_insurance_add *given, int64_t *ret_id)
{
	struct q_insurance_add in = *given;

	in.id = store_id(tx);
	in.begins_on = in.begins_on.n == 0 ? DAY_NONE : in.begins_on;
	in.expires_on = in.expires_on.n == 0 ? DAY_NONE : in.expires_on;
	in.made_at = tx->now;
	TRY(check(tx, &(struct q_insurance_set){.insurer = in.insurer,
	                                        .product = in.product,
	                                        .number = in.number,
	                                        .covers = in.covers,
	                                        .pays_at_most = in.pays_at_most,
	                                        .begins_on = in.begins_on,
	                                        .expires_on = in.expires_on,
	                                        .note = in.note,
	                                        .sensitive = in.sensitive}));
	TRY(q_insurance_add(tx, &in));
	*ret_id = in.id;
	return record_added(tx, &insurance_kind, in.id);
}

enum err insurance_set(struct tx *tx, const struct q_insurance_set *i)
{
	struct record before;
	int64_t changed;

	TRY(check(tx, i));
	TRY(record_read(tx, &insurance_kind, i->id, &before));
	TRY(q_insurance_set(tx, i, &changed));
	return record_changed(tx, &before, changed);
}

enum err insurance_remove(struct tx *tx, int64_t id, int64_t version)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &insurance_kind, id, &before));
	TRY(q_insurance_remove(tx, id, version, &changed));
	return record_removed(tx, &before, changed);
}

/* ---- by words ---- */

#define FIELD(name, kind)                                                                                              \
	{                                                                                                              \
#name, kind, offsetof(struct q_insurance_set, name)                                                    \
	}

static const struct noun_field fields[] = {
	FIELD(insurer, NOUN_FIELD_TEXT),   FIELD(product, NOUN_FIELD_TEXT),        FIELD(number, NOUN_FIELD_TEXT),
	FIELD(covers, NOUN_FIELD_TEXT),    FIELD(pays_at_most, NOUN_FIELD_NUMBER), FIELD(begins_on, NOUN_FIELD_DAY),
	FIELD(expires_on, NOUN_FIELD_DAY), FIELD(note, NOUN_FIELD_TEXT),           FIELD(sensitive, NOUN_FIELD_SWITCH),
};

enum err insurance_named(struct tx *tx, str name, int64_t *ret_id)
{
	return insurance_add(tx, &(struct q_insurance_add){.insurer = name}, ret_id);
}

enum err insurance_put(struct tx *tx, int64_t id, str field, str value)
{
	const struct q_insurance_row *i;

	TRY(q_insurance(tx, id, &i));
	if (i == NULL) {
		return noun_missing(tx);
	}
	struct q_insurance_set set = {
		.id = id,
		.version = i->version,
		.insurer = i->insurer,
		.product = i->product,
		.number = i->number,
		.covers = i->covers,
		.pays_at_most = i->pays_at_most,
		.begins_on = i->begins_on,
		.expires_on = i->expires_on,
		.note = i->note,
		.sensitive = i->sensitive,
	};

	TRY(noun_put(&set, fields, COUNT_OF(fields), field, value, tx->faults));
	return insurance_set(tx, &set);
}

enum err insurance_take(struct tx *tx, int64_t id)
{
	const struct q_insurance_row *i;

	TRY(q_insurance(tx, id, &i));
	return i == NULL ? noun_missing(tx) : insurance_remove(tx, id, i->version);
}
