/* What the functions that mksql makes have in common: the members of a struct become the parameters of a statement, and
 * its rows become an array of structs.  Such a struct has a member for each slot, in the same order: a str for a text
 * and a blob, a double for a real, a struct maybe for a number that may be missing, an int64_t for any other.  Only
 * generated code calls these. */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include "store/store.h"

/* The rows that came, in the arena of the transaction; NULL where there was none. */
struct query_rows {
	void *rows;
	size_t n;
};

/* Runs a statement that gives no rows; ret_changed is NULL where it does not tell how many it changed.  The tenant is
 * the transaction's; `in` has the other parameters, NULL if there are none. */
MUST enum err query_run(struct tx *tx, const struct statement *st, const void *in, int64_t *ret_changed);

/* ... one that gives rows, each of `size` bytes.  `after` is the row that its page begins behind (st->after), or
 * NULL. */
MUST enum err query_rows(struct tx *tx, const struct statement *st, const void *in, const void *after, size_t size,
                         struct query_rows *ret);

#endif
