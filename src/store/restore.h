/* Out of a backup comes a store again: into a place where nothing is, or into the room, to see that it would.
 *
 * In both cases the database is first unsealed into the room of the folder, to its end and its checksum; then the
 * engine's own check looks at it, and what is in it is compared with what the backup says, table by table.  Only then
 * it gets its place. */
#ifndef STORE_RESTORE_H
#define STORE_RESTORE_H

#include "store/backup.h"

struct restored {
	int64_t made_at; /* the backup */
	int64_t rows; /* that are there and equal; of an older version of the schema, that the backup says are there */
	int64_t schema; /* older than ours: `toride migrate` comes next */
	str before;     /* where the store that was replaced lies now; empty: there was none */
};

/* Reads the whole file and compares its checksum; writes nothing.  Fails as the functions of backup_file.h do. */
MUST enum err restore_check(struct arena *a, const char *file, const struct backup_secret *secret,
                            struct backup_head *ret_head, struct manifest *ret, struct faults *fs);

/* Restores into `room` and removes it again.  `live` is the place whose backup it is: a database on a server is
 * restored into one of its own beside it.  As restore_to, but for its place. */
MUST enum err restore_drill(struct arena *a, const char *file, const struct where *live,
                            const struct backup_secret *secret, const struct backup_room *room, struct restored *ret,
                            struct faults *fs);

/* Restores to `to`.  Whoever opened a page keeps no session, and what was of use for a while is gone.  Fails with
 *   ERR_CREATE   restore-not-empty (there is something, and not `replace`)
 *   ERR_DATA     restore-engine (it comes from the other engine), backup-...
 *   ERR_NO       check-finding, backup-differs (what came out is not what went in)
 *   ERR_SERVICE  store-locked (a server runs there), backup-running
 *   ERR_IO       restore-full, restore-write */
MUST enum err restore_to(struct arena *a, const char *file, const struct where *to, const struct backup_secret *secret,
                         bool replace, struct restored *ret, struct faults *fs);

#endif
