/* A whole store on SQLite: copied, and looked through.  Part of engine_sqlite.  Whoever calls holds a state, in a
 * transaction that has read: otherwise each commit of another process would begin the copy anew, and under load it
 * would never end. */
#ifndef STORE_SQLITE_WHOLE_H
#define STORE_SQLITE_WHOLE_H

#include "store/sqlite_link.h"

/* Copies it into the new file `path` (mode 0600), piece by piece as sys/paced.h wants it.  The copy is on disk when it
 * returns, and removed when that fails. */
enum trouble sqlite_backup(struct sqlite_link *l, struct arena *a, const char *path);

/* Tells what is damaged, up to 100 findings; damage that stops the search is a finding, too. */
enum trouble sqlite_inspect(struct sqlite_link *l, void (*tell)(void *ctx, str finding), void *ctx);

#endif
