/* A disk for SQLite that loses power, fills up and fails when a test says so.
 *
 * drop_install() puts itself between SQLite and the files.  From then on each write and truncation is remembered until
 * the file is synced, and each new or removed name until its folder is, so that drop_power_loss() can turn everything
 * back into what a disk must still have: not a byte more than was asked to be kept.  (A real disk may keep more.)
 *
 * What does not go through SQLite is not seen: a file that our own code makes, empty, counts as kept.  Not for more
 * than one thread or process. */
#ifndef TESTS_DROP_VFS_H
#define TESTS_DROP_VFS_H

#include "base/base.h"

enum drop_kind {
	DROP_DATABASE,
	DROP_WAL,
	DROP_JOURNAL,
	DROP_FOLDER,
	DROP_KIND__MAX,
};

enum drop_call {
	DROP_OPEN,
	DROP_WRITE,
	DROP_TRUNCATE,
	DROP_SYNC, /* of a file; that of a folder never fails */
	DROP_CALL__MAX,
};

/* Becomes SQLite's default, and forgets all that was; no database may be open. */
void drop_install(void);

/* SQLite's own default is back; no database may be open. */
void drop_remove(void);

/* How often files of this kind were synced since drop_install. */
size_t drop_syncs(enum drop_kind kind);

/* How many calls of this sort there were since drop_install. */
size_t drop_calls(enum drop_call call);

struct drop_fault {
	enum drop_call call;
	size_t nth; /* the first one from now on is 1 */
	bool once;  /* else all that follow, of writes, truncations and syncs alike, fail as well */
	int code;   /* SQLITE_FULL, SQLITE_IOERR_WRITE, ... */
	int error;  /* the errno behind it */
};

/* Lets a call fail.  A write that fails leaves half of its bytes.  One fault at a time. */
void drop_fail(const struct drop_fault *fault);

/* Did the fault of drop_fail happen? */
bool drop_failed(void);

/* From now on nothing fails. */
void drop_heal(void);

/* The power goes: files become what they were when last synced, -shm files vanish (they are memory), and every handle
 * that is open can only be closed, which no longer changes anything.  Close them all before opening again. */
void drop_power_loss(void);

/* Only the process ends: the same, but the files stay as they are, and count as kept. */
void drop_kill(void);

#endif
