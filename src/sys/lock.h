/* A lock between processes: an exclusive lock on a whole file, which the kernel lets go when its holder ends. */
#ifndef SYS_LOCK_H
#define SYS_LOCK_H

#include "base/base.h"

enum lock {
	LOCK_TAKEN,
	LOCK_HELD,   /* somebody else has it: another process, or another descriptor of this one */
	LOCK_FAILED, /* the file cannot be made, opened or locked; errno says why */
};

/* Takes the lock on `path`, which is made (mode 0600) where it is not there; a link in its place is refused.  Tries
 * until `wait_ms` milliseconds have passed; 0 tries once.  *ret_fd is set on LOCK_TAKEN alone: closing it lets go.  A
 * child of fork holds the lock as well, until it too has closed the descriptor or called exec.
 *
 * The file stays: who removed it could let two in, each with a lock on another file of that name. */
MUST enum lock lock_take(const char *path, int64_t wait_ms, int *ret_fd);

/* The same on a file that is open for writing, trying once. */
MUST enum lock lock_descriptor(int fd);

#endif
