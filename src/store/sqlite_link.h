/* A connection to a file of SQLite: what went wrong with it, in an engine's words, and what is asked of it beside the
 * statements of the store.  Part of engine_sqlite; nothing else includes it. */
#ifndef STORE_SQLITE_LINK_H
#define STORE_SQLITE_LINK_H

#include <sqlite3.h>

#include "store/engine.h"

enum { SQLITE_WHY_MAX = 300 };

struct sqlite_link {
	sqlite3 *handle;
	bool known;               /* that the file is a database, and ours or empty */
	char why[SQLITE_WHY_MAX]; /* of the last trouble */
};

/* What an errno means; of one who makes something, what is denied is a place that may not be written. */
enum trouble sqlite_trouble(int error);
enum trouble sqlite_trouble_making(int error);

/* Keeps the reason, and returns `t`. */
enum trouble sqlite_note(struct sqlite_link *l, enum trouble t, const char *why);

/* What an extended result code means that `handle`, the link's or another, gave right now; the reason is kept. */
enum trouble sqlite_note_code(struct sqlite_link *l, sqlite3 *handle, int code);
enum trouble sqlite_fail(struct sqlite_link *l, int code);

/* Runs SQL that has no values. */
enum trouble sqlite_exec(struct sqlite_link *l, const char *sql);

/* The first value of the first row; 0 without a row. */
enum trouble sqlite_ask(struct sqlite_link *l, const char *sql, int64_t *ret);

/* A path for SQLite, with `rest` behind it: one that begins with "file:" would be an address.  NULL when too long. */
const char *sqlite_path(struct arena *a, const char *path, str rest);

/* An empty file with mode 0600, as SQLite's other files beside it will have.  One that is there is left alone, also not
 * opened: closing it would drop the locks that SQLite has on it elsewhere in this process. */
enum trouble sqlite_make_file(struct sqlite_link *l, const char *path);

#endif
