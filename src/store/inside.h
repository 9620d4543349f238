/* What the files about whole stores (store, migrate, copy, check) share and nouns do not see. */
#ifndef STORE_INSIDE_H
#define STORE_INSIDE_H

#include "store/store.h"

struct store {
	const struct engine *engine;
	struct db *db;
	struct arena *arena; /* of the process: prepared statements and the like */
	const struct where *where;
	enum mode mode;
	int64_t last_id;
	int64_t statements; /* that were run */
	char via[STORE_VIA_MAX];
	size_t via_n;
};

/* How old a store may be for what one wants to do with it. */
enum which {
	WHICH_CURRENT, /* of this program's version */
	WHICH_ANY,     /* also older ones, and an empty place */
};

/* Like store_open; *ret_found tells what was there before. */
MUST enum err store_open_as(struct arena *a, const struct where *where, enum mode mode, bool create, enum which which,
                            struct store **ret, struct found_schema *ret_found, struct faults *fs);

/* Adds the fault for a trouble; `what` names what was being done: a statement, "commit", "backup". */
enum err trouble_fault(const struct store *s, enum trouble t, const char *what, struct faults *fs);

/* Where the store is, for people: the folder, or the database's name. */
str store_place(const struct store *s);

/* Runs `fn` in a write transaction that belongs to no tenant and needs no event: schema, migrations, copies, derived
 * tables. */
MUST enum err store_maintain(struct store *s, struct arena *a, enum err (*fn)(struct tx *tx, void *ctx), void *ctx,
                             struct faults *fs);

#endif
