/* Forms: what a page asks, declared as rows, and what a browser sent, held against them.  Pure: bytes in, values and
 * faults out; knows no HTTP and no store.
 *
 *     static const struct field firm_fields[] = {
 *             {.name = "name", .kind = FIELD_LINE, .least = 1, .most = FIRM_NAME_MAX, .label = "field-firm-name"},
 *             {.name = "people", .kind = FIELD_NUMBER, .least = 0, .most = FIRM_PEOPLE_MAX, .may_be_empty = true, ...},
 *     };
 *
 * A handler sees only values that passed.  When one did not, the page is shown again with what was typed and the fault
 * beside its field. */
#ifndef WEB_FORM_H
#define WEB_FORM_H

#include "core/field.h"

enum {
	FORM_FIELDS_MAX = 64, /* declared by one route, and sent by one browser */
	FORM_NAME_BYTES_MAX = 64,
	FORM_VALUE_BYTES_MAX = 256 * 1024,
};

/* Names in every form that are the frame's own: its id, and the proof that a page of ours had it. */
#define FORM_ID S("form-id")       /* not an id of a sentence, as below: not an id */
#define FORM_PROOF S("form-proof") /* not an id */

/* One pair as it was sent, decoded. */
struct pair {
	str name, value;
};

/* A form as it was sent. */
struct form {
	const struct pair *pairs;
	size_t n;
};

/* A value that passed, at the place of its field. */
struct field_value {
	bool given;     /* sent, and not empty */
	str text;       /* as it shall be kept; of a choice, the word; p == NULL: not sent at all */
	int64_t number; /* FIELD_NUMBER, FIELD_ID; FIELD_SWITCH 0 or 1; FIELD_CHOICE its place in `choices` */
};

/* Takes "a=b&c=d" (application/x-www-form-urlencoded) apart into the arena; empty is a form without pairs.  ERR_DATA
 * form-malformed (a percent sign without two digits, a pair without a name), form-not-text (no UTF-8, or a NUL),
 * form-too-many, form-too-long. */
MUST enum err form_read(struct arena *a, str body, struct form *ret, struct faults *fs);

/* The value sent under that name, the first if there are more; p == NULL if there is none. */
str form_value(const struct form *f, str name);

/* Holds the form against `n` fields; ret has room for one value for each.  The names of `frame` (ended by NULL; NULL:
 * none) are the frame's own and are passed over.  Each fault names its field in place.field.  ERR_DATA
 * form-unknown-field, form-twice, form-missing (not sent at all, though it may not be empty), field-not-text,
 * field-empty, field-too-short, field-too-long, field-control, field-number-form (no number), field-number, field-day,
 * form-choice, form-id.  A pair that is no field is a fault of the whole form (no place). */
MUST enum err form_check(struct arena *a, const struct form *f, const struct field *fields, size_t n,
                         const char *const *frame, struct field_value *ret, struct faults *fs);

#endif
