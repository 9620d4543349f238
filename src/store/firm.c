#include "store/firm.h"

#include "core/catalogue.h"
#include "core/day.h"
#include "core/field.h"
#include "core/id.h"
#include "core/writing.h"

static const struct record_kind firm_kind = {.name = "firm", .read = &st_q_firm};

static bool legal_form_known(str word)
{
	static const char *const words[] = {"",
#define X(word) word,
	                                    LEGAL_FORM_LIST(X)
#undef X
	};

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (str_eq(word, str_of(words[i]))) {
			return true;
		}
	}
	return false;
}

static enum err check_said(str text, const char *field, struct faults *fs)
{
	TRY(field_line(text, field, 0, FIRM_TEXT_MAX, fs));
	return writing_own_open(text) ? FAIL(fs, ERR_DATA, "company-reading", AT_FIELD(S(""), 0, str_of(field))) : OK;
}

static enum err check(struct tx *tx, const struct q_firm_set *f)
{
	enum { ALL_USES = (1 << USE__MAX) - 1, ZONE_LEAST = -12 * 60, ZONE_MOST = 14 * 60 };
	struct faults *fs = tx->faults;

	TRY(field_line(f->name, "name", 1, FIRM_NAME_MAX, fs));
	if (!industry_known(f->industry)) {
		return FAIL(fs, ERR_DATA, "firm-industry", AT_FIELD(S(""), 0, S("industry")), f->industry);
	}
	if (!legal_form_known(f->legal_form)) {
		return FAIL(fs, ERR_DATA, "firm-legal-form", AT_FIELD(S(""), 0, S("legal-form")), f->legal_form);
	}
	if (f->people.has) {
		TRY(field_number(f->people.n, "people", 0, FIRM_PEOPLE_MAX, fs));
	}
	if (f->prefecture.has) {
		TRY(field_number(f->prefecture.n, "prefecture", 1, PREFECTURE_MAX, fs));
	}
	TRY(check_said(f->representative, "representative", fs));
	TRY(check_said(f->address, "address", fs));
	TRY(check_said(f->contact, "contact", fs));
	TRY(field_number(f->target_step, "target-step", 0, TARGET_STEP_MAX, fs));
	TRY(field_number(f->zone, "zone", ZONE_LEAST, ZONE_MOST, fs));
	TRY(field_number(f->uses_known, "uses", 0, ALL_USES, fs));
	return field_number(f->uses, "uses", 0, f->uses_known, fs);
}

/* ---- one field ---- */

static enum err set_number(struct maybe *ret, const char *field, str value, int64_t least, int64_t most,
                           struct faults *fs)
{
	int64_t n = -1;

	if (value.n == 0) {
		*ret = (struct maybe){.has = false};
		return OK;
	}
	if (!str_to_int(value, &n)) {
		return FAIL(fs, ERR_DATA, "field-number", AT_FIELD(S(""), 0, str_of(field)), value, INT_STR(least),
		            INT_STR(most));
	}
	TRY(field_number(n, field, least, most, fs));
	*ret = (struct maybe){.has = true, .n = n};
	return OK;
}

static enum err set_use(struct q_firm_set *firm, str word, struct faults *fs)
{
	bool has = !str_starts(word, S("-"));
	str bare = has ? word : str_slice(word, 1, SIZE_MAX);

	enum use u = use_named(bare);

	if (u < USE__MAX) {
		int64_t bit = INT64_C(1) << u;
		firm->uses_known |= bit;
		firm->uses = has ? firm->uses | bit : firm->uses & ~bit;
		return OK;
	}
	return FAIL(fs, ERR_DATA, "firm-use", AT_FIELD(S(""), 0, S("uses")), word);
}

static enum err set_uses(struct q_firm_set *firm, str value, struct faults *fs)
{
	if (value.n == 0) {
		firm->uses = firm->uses_known = 0;
	}
	while (value.n > 0) {
		TRY(set_use(firm, str_trim(str_cut(value, ',', &value)), fs));
	}
	return OK;
}

enum err firm_field(struct q_firm_set *firm, str field, str value, struct faults *fs)
{
	struct maybe step = {.has = false};
	str said = value.n > 0 ? value : (str){NULL, 0};

	if (str_eq(field, S("name"))) {
		firm->name = value;
	} else if (str_eq(field, S("industry"))) {
		firm->industry = value;
	} else if (str_eq(field, S("legal-form"))) {
		firm->legal_form = value;
	} else if (str_eq(field, S("representative"))) {
		firm->representative = said;
	} else if (str_eq(field, S("address"))) {
		firm->address = said;
	} else if (str_eq(field, S("contact"))) {
		firm->contact = said;
	} else if (str_eq(field, S("people"))) {
		return set_number(&firm->people, "people", value, 0, FIRM_PEOPLE_MAX, fs);
	} else if (str_eq(field, S("prefecture"))) {
		return set_number(&firm->prefecture, "prefecture", value, 1, PREFECTURE_MAX, fs);
	} else if (str_eq(field, S("uses"))) {
		return set_uses(firm, value, fs);
	} else if (str_eq(field, S("target-step"))) {
		TRY(set_number(&step, "target-step", value, 0, TARGET_STEP_MAX, fs));
		firm->target_step = step.n;
	} else {
		return FAIL(fs, ERR_DATA, "firm-field", NOWHERE, field);
	}
	return OK;
}

struct q_firm_set firm_kept(const struct q_firm_row *firm)
{
	return (struct q_firm_set){
		.version = firm->version,
		.name = firm->name,
		.industry = firm->industry,
		.people = firm->people,
		.prefecture = firm->prefecture,
		.legal_form = firm->legal_form,
		.uses = firm->uses,
		.uses_known = firm->uses_known,
		.target_step = firm->target_step,
		.zone = firm->zone,
		.representative = firm->representative,
		.address = firm->address,
		.contact = firm->contact,
	};
}

uint32_t firm_unused(const struct q_firm_row *firm)
{
	return firm == NULL ? 0 : (uint32_t)(firm->uses_known & ~firm->uses);
}

/* ---- records ---- */

enum err firm_add(struct tx *tx, str name)
{
	const struct q_firm_set known = {.name = name, .zone = ZONE_JAPAN};

	TRY(check(tx, &known));
	TRY(q_firm_add(tx, &(struct q_firm_add){.version = 1, .name = name, .zone = ZONE_JAPAN, .made_at = tx->now}));
	return record_added(tx, &firm_kind, 0);
}

enum err firm_set(struct tx *tx, const struct q_firm_set *firm)
{
	struct record before;
	int64_t changed;

	TRY(check(tx, firm));
	TRY(record_read(tx, &firm_kind, 0, &before));
	TRY(q_firm_set(tx, firm, &changed));
	return record_changed(tx, &before, changed);
}

static enum err only_firm(struct tx *tx, int64_t *ret)
{
	const struct q_firm_list_row *firms;
	size_t n;

	TRY(q_firm_list(tx, NULL, 2, &firms, &n));
	if (n != 1) {
		return n == 0 ? FAIL(tx->faults, ERR_MISSING, "firm-none", NOWHERE)
		              : FAIL(tx->faults, ERR_USAGE, "firm-which", NOWHERE);
	}
	*ret = firms[0].tenant;
	return OK;
}

enum err firm_find(struct tx *tx, str name, int64_t *ret)
{
	const struct q_firm_named_row *firms;
	size_t n;

	if (name.p == NULL) {
		return only_firm(tx, ret);
	}
	TRY(q_firm_named(tx, name, 2, &firms, &n));
	if (n == 1) {
		*ret = firms[0].tenant;
		return OK;
	}
	if (n > 1) {
		return FAIL(tx->faults, ERR_USAGE, "firm-which-of-same", NOWHERE, name);
	}
	int64_t id;
	const struct q_firm_there_row *there = NULL;

	if (id_read(name, &id)) { /* as `firm list` shows it */
		TRY(q_firm_there(tx, id, &there));
	}
	if (there == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "firm-unknown", NOWHERE, name);
	}
	*ret = there->tenant;
	return OK;
}
