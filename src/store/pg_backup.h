/* Copies of a whole PostgreSQL database, and back, by PostgreSQL's own tools in processes of their own.  Part of the
 * module engine_pg.
 *
 * The tools are looked for in PATH, and get what they need to connect, passwords too, through their environment only.
 * Each fails with
 *   TROUBLE_MISSING  there is no such tool
 *   TROUBLE_OTHER    it failed; the first line it said is the reason */
#ifndef STORE_PG_BACKUP_H
#define STORE_PG_BACKUP_H

#include "store/pg_link.h"

/* Copies what the open link leads to into the new file `path` (mode 0600), in pg_dump's custom format, which pg_restore
 * reads; the state of the exported snapshot, or without one (NULL) that of now.  The file is on disk when it returns,
 * and removed when that fails: also TROUBLE_IO, DENIED, FULL, READ_ONLY (it cannot be made: "File exists" and the
 * like).
 */
enum trouble pg_backup(struct pg_link *l, struct arena *a, const char *snapshot, const char *path);

/* Brings such a file into the empty database that the open link leads to: all of it, or nothing. */
enum trouble pg_restore(struct pg_link *l, struct arena *a, const char *path);

/* Makes an empty database beside the one that the open link leads to, instead of one that is left from before; *ret is
 * its database string.  Or takes it away (`make` false). */
enum trouble pg_spare(struct pg_link *l, struct arena *a, bool make, const char **ret);

#endif
