/* Entries: records of a firm that are nothing but their fields, a certification or an insurance.  What all such nouns
 * do alike is here: values held to the rows of their fields, adding, changing, removing, lists, one field changed by a
 * command.  A noun is
 *
 *     <noun>.sql     its table, `-- table <noun> (record, entries by COLUMN)`: mksql writes its statements
 *     <noun>.c, .h   the rows of its fields, which its form has, too, and its entry_kind
 *
 * and a row of entry_kinds[] in entry.c.  certification.c is one. */
#ifndef STORE_ENTRY_H
#define STORE_ENTRY_H

#include "core/field.h"
#include "store/record.h"

enum { ENTRY_FIELDS_MAX = 24 };

/* Rows that all nouns have, at their end and in this order: a note, whether it is kept out of the search, and what a
 * form has of the version that was seen. */
#define ENTRY_NOTE_ROW(max)                                                                                            \
	.name = "note", .kind = FIELD_TEXT, .most = (max), .may_be_empty = true, .label = "label-note",                \
	.hint = "hint-note"
#define ENTRY_SENSITIVE_ROW                                                                                            \
	.name = "sensitive", .kind = FIELD_SWITCH, .label = "label-sensitive", .hint = "hint-sensitive"
#define ENTRY_VERSION_ROW .name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX

struct entry_kind {
	struct record_kind record;
	const char *one, *many; /* phrases: what a sentence calls one of them ("a certification"), and several */
	const struct field
		*fields; /* as the columns behind id and version; the first is its name, the last is "version" */
	size_t field_count;
	const char *begins, *ends; /* names of days of which the first is not behind the second; or NULL */
	const struct statement *add, *set, *remove, *first, *next, *count;
};

/* Its statements, as mksql names them. */
#define ENTRY_STATEMENTS(noun_, by_)                                                                                   \
	.add = &st_q_##noun_##_add, .set = &st_q_##noun_##_set, .remove = &st_q_##noun_##_remove,                      \
	.first = &st_q_##noun_##_list_by_##by_, .next = &st_q_##noun_##_list_by_##by_##_next,                          \
	.count = &st_q_##noun_##_count

extern const struct entry_kind *const entry_kinds[];
extern const size_t entry_kind_count;

/* The kind whose records are called so; NULL: there is none. */
const struct entry_kind *entry_kind_named(str name);

/* The kind that is found as this one; NULL: another kind of record. */
const struct entry_kind *entry_kind_of(enum noun noun);

/* How many values a record has: one for each field but "version". */
size_t entry_value_count(const struct entry_kind *k);

/* The place of a field's value; entry_value_count where there is none of that name. */
size_t entry_place(const struct entry_kind *k, str field);

/* The values of a record with nothing in it: empty texts, DAY_NONE, unknown numbers, 0. */
void entry_nothing(const struct entry_kind *k, struct value *values);

/* Adds one with these values.  ERR_DATA for a value that is none. */
MUST enum err entry_add(struct tx *tx, const struct entry_kind *k, const struct value *values, int64_t *ret_id);

/* Changes the version that was seen.  ERR_DATA; ERR_NO record-changed, record-gone. */
MUST enum err entry_set(struct tx *tx, const struct entry_kind *k, int64_t id, int64_t version,
                        const struct value *values);

MUST enum err entry_remove(struct tx *tx, const struct entry_kind *k, int64_t id, int64_t version);

/* Up to `n` records in the order of the list, behind `after` (NULL: the first ones). */
MUST enum err entry_list(struct tx *tx, const struct entry_kind *k, const struct record *after, size_t n,
                         const struct record **ret, size_t *ret_n);

/* How many there are, counted up to `most`. */
MUST enum err entry_count(struct tx *tx, const struct entry_kind *k, int64_t most, int64_t *ret);

/* ---- by words, as commands have them ---- */

struct entry_word {
	const char *field;
	str value;
};

/* Adds one with these values and nothing else.  ERR_DATA record-field (there is no such field), field-number-form; and
 * what entry_add fails with. */
MUST enum err entry_add_words(struct tx *tx, const struct entry_kind *k, const struct entry_word *words, size_t n,
                              int64_t *ret_id);

/* Changes one field of a record as it stands.  The same; ERR_MISSING record-gone. */
MUST enum err entry_put(struct tx *tx, const struct entry_kind *k, int64_t id, str field, str value);

/* Removes a record as it stands.  ERR_MISSING record-gone. */
MUST enum err entry_take(struct tx *tx, const struct entry_kind *k, int64_t id);

#endif
