/* An engine: one of the databases that can hold a store, as a table of functions.  There are two, engine_sqlite.c and
 * engine_pg.c, and one for tests that wraps either (engine_fail.h).  Only store.c and the files about whole stores
 * (migrate, copy, check) call them; nouns call the functions that mksql makes, which call store.h.
 *
 * Engines know no fault and no sentence: each function says what kind of trouble there is, and `why` has the engine's
 * own words for it.  Once a call inside a transaction failed, the only thing left to do is rollback. */
#ifndef STORE_ENGINE_H
#define STORE_ENGINE_H

#include "base/arena.h"
#include "store/statement.h"
#include "store/trouble.h"

/* Where a store is. */
struct where {
	const char *data; /* the folder: of the store on SQLite; of write.lock and toride.sock on both; may be NULL */
	const char *database; /* libpq's connection string or service=NAME; NULL: SQLite */
};

enum mode {
	MODE_READ,  /* reads, in a transaction that sees one state */
	MODE_WRITE, /* the writer: on SQLite it holds DATA/write.lock until it is closed */
};

/* What lies at a place. */
struct found_schema {
	bool empty;  /* nothing yet: a store can be made here */
	int version; /* of the schema, when it is ours */
};

struct db; /* each engine has its own */

/* Gets one row; the values are valid during the call only. */
typedef void row_fn(void *ctx, const struct value *row);

struct engine {
	const char *name; /* "sqlite", "postgresql" */
	enum dialect dialect;

	/* Opens; `create` makes the folder and an empty database where there is none, if the mode is MODE_WRITE.  *ret
	 * must be closed, also after a failure (it then holds the reason), unless it is NULL.  The arena must outlive
	 * it. */
	enum trouble (*open)(struct arena *a, const struct where *where, enum mode mode, bool create, struct db **ret);
	void (*close)(struct db *db);

	/* What is there; TROUBLE_FOREIGN for another program's. */
	enum trouble (*probe)(struct db *db, struct found_schema *ret);

	enum trouble (*begin)(struct db *db, enum mode mode);

	/* Runs one statement inside a transaction; `row` is called once per row, and may be NULL for those that give
	 * none.  *ret_changed (may be NULL) is set by GIVES_CHANGED.  A GIVES_NONE may be held back: its failure then
	 * shows at a later call, at the latest at commit. */
	enum trouble (*run)(struct db *db, const struct statement *st, const struct value *params, row_fn *row,
	                    void *ctx, int64_t *ret_changed);

	/* Like run, for a statement that gives rows nobody needs yet: they may come as late as in the next call that
	 * waits for an answer (*ret_came false), so that asking costs no way to a server and back.  `ctx` must live as
	 * long as the transaction. */
	enum trouble (*ask)(struct db *db, const struct statement *st, const struct value *params, row_fn *row,
	                    void *ctx, bool *ret_came);

	/* The state of the records that the running transaction sees, as a number: another one after each commit of
	 * anybody.  False, and *ret untouched, when it is not known: before something was read, or in an engine that
	 * has no such number. */
	bool (*state)(const struct db *db, uint32_t *ret);

	/* From now on all read transactions see what the first of them sees, until this is ended (`on` false).  An
	 * engine where that saves nothing need not do it. */
	void (*hold)(struct db *db, bool on);

	enum trouble (*commit)(struct db *db); /* durable when it returns */
	void (*rollback)(struct db *db);       /* never fails; fine without a transaction */

	/* Runs a statement of a script (schema, migration) inside a write transaction. */
	enum trouble (*script)(struct db *db, const char *sql);

	/* Marks the database as ours with this version of the schema, inside a write transaction. */
	enum trouble (*mark)(struct db *db, int version);

	/* A whole copy beside the running store: to the file `path`, which must not exist.  Inside a transaction, of
	 * the state that it sees. */
	enum trouble (*backup)(struct db *db, const char *path);

	/* Brings such a copy into the empty database.  NULL where the copy is a store by itself. */
	enum trouble (*restore)(struct db *db, const char *path);

	/* Makes an empty database beside this one, instead of one that is left from before, to try a copy in; *ret is
	 * its database string.  Or takes it away (`make` false).  NULL where a folder will do. */
	enum trouble (*spare)(struct db *db, struct arena *a, bool make, const char **ret);

	/* The engine's own check of its files and foreign keys: `tell` is called with each finding (its words). */
	enum trouble (*inspect)(struct db *db, void (*tell)(void *ctx, str finding), void *ctx);

	/* The engine's words for the last trouble; "" when there are none.  Never a value of a row. */
	const char *(*why)(struct db *db);
};

extern const struct engine engine_sqlite;

/* The engine for this place: PostgreSQL's is a module (build/modules/) that is opened now.  NULL when that module is
 * not there. */
const struct engine *engine_of(const struct where *where);

#endif
