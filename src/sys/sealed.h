/* Bytes in a sealed memfd: a descriptor that can be handed to another process, and whose bytes nobody can change any
 * more.  Nothing of them has a name or lies on a disk. */
#ifndef SYS_SEALED_H
#define SYS_SEALED_H

#include "base/arena.h"
#include "base/str.h"

/* A descriptor that holds `s`, closed on exec; -1 and errno. */
MUST int sealed_make(str s);

/* Copies what one holds, at most `max` bytes; false for what is not sealed or longer.  Does not close it. */
MUST bool sealed_read(struct arena *a, int fd, size_t max, str *ret);

#endif
