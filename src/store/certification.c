#include "store/certification.h"

#include "core/field.h"
#include "store/noun.h"

const struct record_kind certification_kind = {
	.name = "certification",
	.noun = NOUN_CERTIFICATION,
	.read = &st_q_certification,
	.ids = &st_q_certification_ids,
	.searched = {"name", "body", "covers", "note"},
};

static enum err check(struct tx *tx, const struct q_certification_set *c)
{
	struct faults *fs = tx->faults;

	TRY(field_line(c->name, "name", 1, CERTIFICATION_NAME_MAX, fs));
	TRY(field_line(c->body, "body", 0, CERTIFICATION_NAME_MAX, fs));
	TRY(field_line(c->number, "number", 0, CERTIFICATION_NUMBER_MAX, fs));
	TRY(field_text(c->covers, "covers", 0, CERTIFICATION_COVERS_MAX, fs));
	TRY(field_text(c->note, "note", 0, CERTIFICATION_NOTE_MAX, fs));
	TRY(field_number(c->sensitive, "sensitive", 0, 1, fs));
	TRY(field_day(c->issued_on, "issued_on", fs));
	TRY(field_day(c->expires_on, "expires_on", fs));
	if (str_cmp(c->issued_on, c->expires_on) > 0 && !str_eq(c->issued_on, DAY_NONE)) {
		return FAIL(fs, ERR_DATA, "field-ends-before", AT_FIELD(S(""), 0, S("expires_on")), c->issued_on,
		            c->expires_on);
	}
	return OK;
}

enum err certification_add(struct tx *tx, const struct q_certification_add *given, int64_t *ret_id)
{
	struct q_certification_add c = *given;

	c.id = store_id(tx);
	c.issued_on = c.issued_on.n == 0 ? DAY_NONE : c.issued_on;
	c.expires_on = c.expires_on.n == 0 ? DAY_NONE : c.expires_on;
	c.made_at = tx->now;
	TRY(check(tx, &(struct q_certification_set){.name = c.name,
	                                            .body = c.body,
	                                            .number = c.number,
	                                            .covers = c.covers,
	                                            .issued_on = c.issued_on,
	                                            .expires_on = c.expires_on,
	                                            .note = c.note,
	                                            .sensitive = c.sensitive}));
	TRY(q_certification_add(tx, &c));
	*ret_id = c.id;
	return record_added(tx, &certification_kind, c.id);
}

enum err certification_set(struct tx *tx, const struct q_certification_set *c)
{
	struct record before;
	int64_t changed;

	TRY(check(tx, c));
	TRY(record_read(tx, &certification_kind, c->id, &before));
	TRY(q_certification_set(tx, c, &changed));
	return record_changed(tx, &before, changed);
}

enum err certification_remove(struct tx *tx, int64_t id, int64_t version)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &certification_kind, id, &before));
	TRY(q_certification_remove(tx, id, version, &changed));
	return record_removed(tx, &before, changed);
}

/* ---- by words ---- */

#define FIELD(name, kind)                                                                                              \
	{                                                                                                              \
#name, kind, offsetof(struct q_certification_set, name)                                                \
	}

static const struct noun_field fields[] = {
	FIELD(name, NOUN_FIELD_TEXT),   FIELD(body, NOUN_FIELD_TEXT),        FIELD(number, NOUN_FIELD_TEXT),
	FIELD(covers, NOUN_FIELD_TEXT), FIELD(issued_on, NOUN_FIELD_DAY),    FIELD(expires_on, NOUN_FIELD_DAY),
	FIELD(note, NOUN_FIELD_TEXT),   FIELD(sensitive, NOUN_FIELD_SWITCH),
};

enum err certification_named(struct tx *tx, str name, int64_t *ret_id)
{
	return certification_add(tx, &(struct q_certification_add){.name = name}, ret_id);
}

enum err certification_put(struct tx *tx, int64_t id, str field, str value)
{
	const struct q_certification_row *c;

	TRY(q_certification(tx, id, &c));
	if (c == NULL) {
		return noun_missing(tx);
	}
	struct q_certification_set set = {
		.id = id,
		.version = c->version,
		.name = c->name,
		.body = c->body,
		.number = c->number,
		.covers = c->covers,
		.issued_on = c->issued_on,
		.expires_on = c->expires_on,
		.note = c->note,
		.sensitive = c->sensitive,
	};

	TRY(noun_put(&set, fields, COUNT_OF(fields), field, value, tx->faults));
	return certification_set(tx, &set);
}

enum err certification_take(struct tx *tx, int64_t id)
{
	const struct q_certification_row *c;

	TRY(q_certification(tx, id, &c));
	return c == NULL ? noun_missing(tx) : certification_remove(tx, id, c->version);
}
