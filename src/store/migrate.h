/* Bringing a store that an older Toride made up to date.  A copy is made first; then all steps run in one transaction
 * with the new version's number: whatever happens, the store is wholly old or wholly new.
 *
 * The steps are migration/NNNN.sql, numbered by the version they lead to, forward only, and never changed once they
 * were given out. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/store.h"

struct migrated {
	int from, to; /* the same: there was nothing to do */
	str copy;     /* where the copy of before lies; empty without one */
};

/* `backup` false: without a copy.  Fails as store_open does, and with ERR_CREATE migrate-copy (the copy could not be
 * made: nothing was changed), ERR_USAGE migrate-no-folder (PostgreSQL, and no folder for the copy), ERR_NO
 * check-finding (what is there is not sound). */
MUST enum err store_migrate(struct arena *a, const struct where *where, bool backup, struct migrated *ret,
                            struct faults *fs);

#endif
