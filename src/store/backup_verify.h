/* Holding a store against its backups: each has, of every firm, the number and the hash of the newest event of then.  A
 * chain that was cut off or made anew since does not fit. */
#ifndef STORE_BACKUP_VERIFY_H
#define STORE_BACKUP_VERIFY_H

#include "store/store.h"

struct backups_verified {
	size_t held;       /* backups that were read, the newest of each place of the plan */
	int64_t newest_at; /* when the state in the newest of them was; 0: none */
};

/* Only what can be read with DATA/backup.key counts: a drive that is not connected, a passphrase that is in nobody's
 * head here, and a backup that is damaged are left to `backup check` and `backup drill`.  Reads each backup to its end.
 * ERR_NO verify-backup-cut, verify-backup-rewritten, once for each firm. */
MUST enum err backups_verify(struct store *s, struct arena *a, const char *data, struct backups_verified *ret,
                             struct faults *fs);

#endif
