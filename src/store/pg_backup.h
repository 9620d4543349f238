/* A copy of a whole PostgreSQL database, made by pg_dump in a process of its own.  Part of the module engine_pg. */
#ifndef STORE_PG_BACKUP_H
#define STORE_PG_BACKUP_H

#include "store/pg_link.h"

/* Copies what the open link leads to into the new file `path` (mode 0600), in pg_dump's custom format, which pg_restore
 * reads.  pg_dump is looked for in PATH, and gets what it needs to connect, passwords too, through its environment
 * only.  The file is on disk when it returns, and removed when that fails:
 *   TROUBLE_MISSING  there is no pg_dump
 *   TROUBLE_IO, DENIED, FULL, READ_ONLY  the file cannot be made: "File exists" and the like
 *   TROUBLE_OTHER    pg_dump failed; the first line it said is the reason */
enum trouble pg_backup(struct pg_link *l, struct arena *a, const char *path);

#endif
