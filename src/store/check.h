/* Is the store sound?  The engine's own check of its files and foreign keys, and the number of rows of each table. */
#ifndef STORE_CHECK_H
#define STORE_CHECK_H

#include "store/store.h"

struct table_count {
	const struct table *table;
	int64_t rows;
};

/* The first half of it: each finding of the engine is a fault check-finding; ERR_NO when there is one. */
MUST enum err store_inspect(const struct store *s, struct faults *fs);

/* *ret has one entry per table of tables[].  Each finding is a fault check-finding; ERR_NO when there is one. */
MUST enum err store_check(struct store *s, struct arena *a, const struct table_count **ret, struct faults *fs);

#endif
