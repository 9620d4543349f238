/* What is in a store, so that another one can be held against it: for each table of records how many rows, and a hash
 * over all of them; for each firm its newest event.
 *
 *     hash of a table = SHA-256 over its rows in the order of the key, and in each row its values in the order of the
 *                       columns: a number as eight bytes, a text or blob with its length in front, a missing value as
 *                       length -1
 *
 * It says the same of a store on SQLite and of its copy on PostgreSQL. */
#ifndef STORE_BACKUP_MANIFEST_H
#define STORE_BACKUP_MANIFEST_H

#include "base/pack.h"
#include "store/store.h"

enum {
	MANIFEST_BYTES_MAX = 32 << 20,
	MANIFEST_TABLES_MAX = 500,
	MANIFEST_SEALS_MAX = 100000, /* firms whose newest event is kept */
	MANIFEST_HASH = 32,
};

struct manifest_table {
	str name;
	int64_t rows;
	uint8_t hash[MANIFEST_HASH];
};

/* The newest event of a firm: what its chain can be held against later. */
struct manifest_seal {
	int64_t tenant, seq;
	uint8_t hash[MANIFEST_HASH];
};

struct manifest {
	struct manifest_table *table;
	struct manifest_seal *seal;
	size_t tables, seals;
	int64_t firms; /* with a chain; more than `seals` when there are more than MANIFEST_SEALS_MAX */
	int64_t rows;  /* of all tables */
};

/* Reads all of the store, in the transaction; *ret lives in its arena. */
MUST enum err manifest_read(struct tx *tx, struct manifest *ret);

/* Is the second what the first says?  ERR_NO backup-differs for each table that is not. */
MUST enum err manifest_compare(const struct manifest *said, const struct manifest *found, struct faults *fs);

void manifest_pack(struct buf *out, const struct manifest *m);
MUST bool manifest_unpack(struct arena *a, str bytes, struct manifest *ret);

#endif
