/* Opening a module of ours: a shared object that holds what costs too much to load in every process (libpq brings
 * thirty libraries along), opened by the one that needs it before its sandbox closes.  A module stays open until the
 * process ends. */
#ifndef SYS_MODULE_H
#define SYS_MODULE_H

#include "base/fault.h"

enum { MODULE_WHY_MAX = 512 }; /* bytes of a reason, with its NUL */

/* Opens `name`.so and finds `symbol` in it.  Looked for only beside the running program, whatever the current folder
 * and LD_LIBRARY_PATH are, PROGRAM being its folder:
 *   PROGRAM/src/store  PROGRAM/src/web  PROGRAM/src/paint  PROGRAM/src/carry  PROGRAM/modules  PROGRAM/../lib/toride
 *   PROGRAM/../lib/<multiarch>/toride
 *   and src/store, src/web, src/paint and src/carry of up to three folders above PROGRAM: programs of tests lie deeper
 * in the build folder The first that is there is taken.  One that somebody else could have put there is none: it must
 * belong to root or to the owner of the program, and not be writable for everybody.
 *
 * Fails with ERR_MISSING (no such file), ERR_SERVICE (it cannot be opened, or has no such symbol).  `why` gets the
 * system's words for that, ended by a NUL, at most MODULE_WHY_MAX bytes; it may be NULL. */
MUST enum err module_open(const char *name, const char *symbol, void **ret, char *why);

#endif
