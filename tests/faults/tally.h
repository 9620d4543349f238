/* How a store is after something failed: whole, its log unbroken, and how many rows each table of records has. */
#ifndef TESTS_FAULTS_TALLY_H
#define TESTS_FAULTS_TALLY_H

#include "store/store.h"

enum { TALLY_TABLES = 100 };

struct tally {
	int64_t rows[TALLY_TABLES]; /* of tables of records */
};

/* False, and why on standard output as a remark of TAP, when the store cannot be read or is not sound. */
MUST bool tally_take(const struct where *where, struct tally *ret);

bool tally_same(const struct tally *a, const struct tally *b);

/* Is `now` as much more than `before` as `done` was more than `ready`, so many times? */
bool tally_moved(const struct tally *before, const struct tally *now, const struct tally *ready,
                 const struct tally *done, int64_t times);

/* What differs, as a remark of TAP. */
void tally_tell(const struct tally *before, const struct tally *now);

#endif
