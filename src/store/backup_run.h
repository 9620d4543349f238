/* A backup and a rehearsal as somebody asks for them: made, the older ones thinned out, and what became of it noted in
 * the store, by an op, whether it went well or not. */
#ifndef STORE_BACKUP_RUN_H
#define STORE_BACKUP_RUN_H

#include "store/backup_log.h"
#include "store/restore.h"

/* Who runs it, and how it has something written. */
struct backup_runner {
	struct arena *arena;
	const struct where *where;
	struct store *store; /* what is copied */
	const struct backup_room *room;
	const struct backup_secret *secret;
	enum err (*write)(void *ctx, const char *op, str args, struct faults *fs);
	void *ctx;
};

struct backup_ran {
	struct backup_made made;
	int64_t took_ms;
	size_t removed; /* older ones, from the folder */
};

/* `file` as for backup_make; in a folder, older ones are thinned out. */
MUST enum err backup_run(const struct backup_runner *r, const char *folder, const char *file, struct backup_ran *ret,
                         struct faults *fs);

struct drill_ran {
	struct restored restored;
	int64_t took_ms;
};

/* `file` NULL: the newest one in `folder`. */
MUST enum err drill_run(const struct backup_runner *r, const char *folder, const char *file, struct drill_ran *ret,
                        struct faults *fs);

/* Notes that it did not come to that: the first fault in `fs` says why. */
MUST enum err backup_run_failed(const struct backup_runner *r, enum backup_kind kind, const char *folder,
                                struct faults *fs);

/* Copies the newest backup to the second place, if it is not there yet, and thins out what is there.  *ret is false
 * when the place is not there: a drive that is not connected is no fault. */
MUST enum err second_run(const struct backup_runner *r, const char *folder, const char *second, bool *ret,
                         struct faults *fs);

/* The newest backup in a folder.  ERR_MISSING backup-none. */
MUST enum err backup_newest_in(struct arena *a, const char *folder, const char **ret, struct faults *fs);

#endif
