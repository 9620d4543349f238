#include "store/insurance.h"

#include "core/field.h"

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
