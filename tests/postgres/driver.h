/* What the tests of the engine for PostgreSQL share.  tests/postgres/run.sh starts a server and says in the environment
 * where it is:
 *   PG_DATABASE  the connection string        PG_DIR   the server's folder
 *   PG_SCRIPT    tests/postgres.sh            PG_WORK  a folder for files
 *
 * Each test opens the database anew (OPEN) and finds two empty tables in it:
 *   thing (id, n, t, r, b)  one column of each type
 *   line (id, n)            n is less than 1,000,000, or a rule called "small" is broken */
#ifndef TESTS_POSTGRES_DRIVER_H
#define TESTS_POSTGRES_DRIVER_H

#include "base/test.h"
#include "store/engine.h"

#define SQL(text)                                                                                                      \
	{                                                                                                              \
		[DIALECT_POSTGRES] = text                                                                              \
	}

extern const struct slot an_int, all_types[5];
extern const struct statement put_thing, get_thing, list_rows;

/* A statement of a test's own that gives one value, or (column NULL) the number of rows it changed. */
struct statement own(const char *sql, const struct slot *column);

extern struct arena *memory; /* of the whole program */

const struct engine *engine(void);

const char *join(const char *a, const char *b);

/* The connection string, with more settings behind. */
const char *database(const char *more);

enum trouble try_open(const char *string, enum mode mode, struct db **ret);

/* For SCOPED. */
void close_db(struct db **db);

/* These two end the program when it cannot be opened; open_db makes the tables. */
struct db *open_at(const char *string);
struct db *open_db(const char *more);

#define OPEN(name, more) SCOPED(close_db) struct db *name = open_db(more)
#define OPEN_MORE(name, string) SCOPED(close_db) struct db *name = open_at(string)

/* With prepared statements, and without. */
static const char *const both[] = {"", "statements=off"};

enum trouble begin(struct db *db);
enum trouble commit(struct db *db);
void rollback(struct db *db);
const char *why(struct db *db);
bool why_has(struct db *db, const char *what);

/* Statements about `line`; `add` is held back by the engine. */
enum trouble add(struct db *db, int64_t id, int64_t n);
enum trouble set(struct db *db, int64_t id, int64_t n, int64_t *ret_changed);
enum trouble get(struct db *db, int64_t id, int64_t *ret);
enum trouble count(struct db *db, int64_t *ret);

/* How many rows `line` has, in a transaction of its own; negative: a trouble. */
int64_t rows_kept(struct db *db);

/* For `run`: the first column of a row, a number. */
void take_int(void *ctx, const struct value *row);

int64_t ask_int(struct db *db, const char *sql);
str ask_text(struct db *db, const char *sql);
enum trouble run_sql(struct db *db, const char *sql);

/* Runs a program to its end, without its output; 0 when it ended well. */
int spawn(const char *const *arguments);

/* tests/postgres.sh WHAT PG_DIR ARGUMENT; SQL of the superuser */
void server(const char *what, const char *argument);
void admin(const char *sql);

/* Ends the server's side of all connections but this one, and waits until they are gone. */
void terminate_others(struct db *db);

#endif
