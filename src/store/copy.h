/* A whole store into another one, of whatever engine: how a firm moves from SQLite to PostgreSQL and back.
 *
 * All records are copied in one transaction of the target, then every row of both is read again and compared, then the
 * derived tables are made.  Forms and jobs, which are of use for a while only, stay behind. */
#ifndef STORE_COPY_H
#define STORE_COPY_H

#include "store/store.h"

struct copied {
	int64_t rows; /* copied, read back, and equal */
};

/* `to` must hold nothing yet.  Nobody may write to either meanwhile.  ERR_DATA copy-not-empty, copy-differs (names the
 * table: the target is not to be used). */
MUST enum err store_copy(struct store *from, struct store *to, struct copied *ret, struct faults *fs);

#endif
