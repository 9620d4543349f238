/* Kinds of records that are added, changed, taken away and found alike, as data: so that each test of one is a test of
 * all.  The first is the task; all others are entries (store/entry.h), and come from their own rows. */
#ifndef TESTS_STORE_NOUN_H
#define TESTS_STORE_NOUN_H

#include "fixture.h"
#include "store/entry.h"

enum { NOUN_FIELDS_MAX = ENTRY_FIELDS_MAX, NOUN_IN_MAX = 2048 };

/* A field of what adds and changes a record; `set_at` is where the latter has it. */
struct noun_field {
	const char *name;
	size_t add_at, set_at;
	enum field_kind kind;
	int64_t least, most; /* characters, or values */
	bool is_maybe;       /* struct maybe, not a number */
};

struct noun_kind {
	const char *table;
	const struct record_kind *kind;
	const struct entry_kind *entry; /* NULL: a task */
	enum err (*add)(struct tx *tx, const void *in, int64_t *ret_id);
	enum err (*set)(struct tx *tx, const void *in);
	size_t set_id_at, set_version_at;
	struct noun_field field[NOUN_FIELDS_MAX]; /* ended by one without a name; the first is searched for */
};

enum { NOUN_KINDS = NOUN__MAX - 1 };
extern struct noun_kind noun_kinds[NOUN_KINDS]; /* filled before any test begins */

/* What is given to `add` or `set`. */
struct noun_in {
	_Alignas(max_align_t) char bytes[NOUN_IN_MAX];
};

void noun_text(struct noun_in *in, size_t at, str value);
void noun_number(struct noun_in *in, const struct noun_field *f, size_t at, int64_t value);

/* Everything filled with something that is allowed and tells `seed`: the text of field i is "NAME seed". */
void noun_fill_add(struct arena *a, const struct noun_kind *k, int64_t seed, struct noun_in *ret);
void noun_fill_set(struct arena *a, const struct noun_kind *k, int64_t seed, int64_t id, int64_t version,
                   struct noun_in *ret);

enum err noun_take(struct tx *tx, const struct noun_kind *k, int64_t id, int64_t version);

/* For fixture_write. */
struct noun_call {
	const struct noun_kind *kind;
	const struct noun_in *in;
	int64_t id, version;
	struct record record; /* of noun_read */
};

enum err noun_add(struct tx *tx, void *ctx); /* sets id */
enum err noun_set(struct tx *tx, void *ctx);
enum err noun_remove(struct tx *tx, void *ctx);
enum err noun_read(struct tx *tx, void *ctx);

/* A column of what noun_read read. */
const struct value *noun_value(const struct noun_call *c, const char *column);

#endif
