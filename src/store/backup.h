/* Backups of a whole store: made while others write to it, sealed, put into a folder under a name that says when, and
 * the older ones there thinned out.
 *
 * The database is first copied by the engine's own means into DATA/scratch, at one state; that copy is read for the
 * manifest, sealed into `NAME.part` where it belongs, which gets its name when all of it is on disk, and removed.  So a
 * backup that breaks off, by a full disk or kill -9, leaves those before as they were; what it left behind goes with
 * the next one. */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "store/backup_file.h"

/* ---- the room: one at a time ---- */

/* DATA/backup.lock, held, and DATA/scratch, empty. */
struct backup_room {
	int lock; /* -1: not held */
	const char *folder;
};

/* ERR_SERVICE backup-running (somebody else makes, restores or rehearses one here), ERR_CREATE output-create. */
MUST enum err backup_room_enter(struct arena *a, const char *data, struct backup_room *ret, struct faults *fs);

/* For SCOPED: empties it. */
void backup_room_leave(struct backup_room *r);

/* A path in it. */
const char *backup_room_path(struct arena *a, const struct backup_room *r, const char *name);

/* ---- making ---- */

struct backup_made {
	str path;
	int64_t at; /* when the state was that was copied */
	int64_t bytes, rows;
	int64_t origin; /* what the store and all its backups have in common */
};

/* Copies the store `s`.  `file` is what shall be made; NULL: a file in `folder`, which must be there.  Fails with
 *   ERR_MISSING  backup-no-folder (it is not there: a drive that is not connected)
 *   ERR_CREATE   backup-there (`file` is there already), backup-place (it cannot be made), store-full and the like
 *   ERR_IO       backup-full, backup-write
 * and as backup_lock_new does. */
MUST enum err backup_make(struct arena *a, struct store *s, const struct backup_room *room, const char *folder,
                          const char *file, const struct backup_secret *secret, struct backup_made *ret,
                          struct faults *fs);

/* What a store and all its backups have in common, of the hash of its oldest event. */
int64_t backup_origin(str hash);

/* The fault for what became of a whole copy: trouble_fault, but for PostgreSQL's tools (ERR_SERVICE backup-tool). */
MUST enum err backup_fault(const struct store *s, enum trouble t, struct faults *fs);

/* The fault for a backup that cannot be made at `path`, of errno. */
MUST enum err backup_place_fault(const char *path, struct faults *fs);

#endif
