/* Nouns whose records commands add, change and remove one field at a time, as people write it.  A noun is a row of
 * nouns[] in noun.c, and a table of its fields beside its record_kind. */
#ifndef STORE_NOUN_H
#define STORE_NOUN_H

#include "store/record.h"

enum noun_field_kind {
	NOUN_FIELD_UNSET,
	NOUN_FIELD_TEXT,
	NOUN_FIELD_DAY,    /* str; an empty one becomes DAY_NONE */
	NOUN_FIELD_NUMBER, /* struct maybe; an empty one is not known */
	NOUN_FIELD_SWITCH, /* int64_t: 0 or 1 */
};

/* One member of the struct that changes a record. */
struct noun_field {
	const char *name; /* of the column */
	enum noun_field_kind kind;
	size_t at;
};

/* Puts a value into the field of that name.  ERR_DATA record-field (there is none), field-number.  What else there is
 * to know of a value, the noun's own check says. */
MUST enum err noun_put(void *set, const struct noun_field *fields, size_t n, str field, str value, struct faults *fs);

struct noun_kind {
	const struct record_kind *kind;
	enum err (*add)(struct tx *tx, str name, int64_t *ret_id); /* with nothing but its name */
	enum err (*put)(struct tx *tx, int64_t id, str field, str value);
	enum err (*take)(struct tx *tx, int64_t id); /* away */
};

/* The noun of that name; NULL: there is none. */
const struct noun_kind *noun_find(str name);

/* What such a function fails with where the record is not there.  ERR_MISSING record-gone. */
MUST enum err noun_missing(struct tx *tx);

#endif
