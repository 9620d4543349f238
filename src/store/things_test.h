/* A store of things, for the tests of the engine on SQLite: a folder of the test's own, a small schema, and its
 * statements as mksql would make them. */
#ifndef STORE_THINGS_TEST_H
#define STORE_THINGS_TEST_H

#include "store/engine.h"

struct things {
	struct arena *arena;
	char folder[64]; /* there from things_init to things_end */
	char data[80];   /* in it; the engine makes it */
	struct where where;
};

void things_init(struct things *p);

/* For SCOPED: removes the folder, and data/ with the files in it. */
void things_end(struct things *p);

/* Removes what is in a folder: files and empty folders. */
void things_clear(const char *folder);

/* The path of a name, which begins with "/", in data/. */
const char *things_path(struct things *p, const char *name);

/* An open store; MODE_WRITE makes it where there is none. */
struct db *things_open(struct things *p, enum mode mode);

/* What opening and probing it comes to; closed again. */
enum trouble things_try(struct things *p, enum mode mode, bool create);

/* The same as a writer who makes it, and as a reader. */
enum trouble things_try_write(struct things *p);
enum trouble things_try_read(struct things *p);

/* Permissions of a file; -1 when it is not there. */
int things_mode(const char *path);

/* thing (id, name: 20 characters at most, data, weight, size) and part (id, thing, word: unique). */
enum { THINGS_TABLES = 3, THINGS_VERSION = 7 };
extern const char *const things_schema[THINGS_TABLES];

/* An open store with that schema. */
struct db *things_made(struct things *p);

/* Columns of thing, and of a statement with one int. */
enum { THING_COLUMNS = 5 };
extern const struct slot thing_columns[THING_COLUMNS], one_int[1];

extern const struct statement thing_add;   /* all columns -> none */
extern const struct statement thing_list;  /* -> many things, by id */
extern const struct statement thing_by_id; /* (n) -> one, the first with id >= n */
extern const struct statement thing_grow;  /* (n) -> changed: size + 1 where id >= n */
enum { THINGS_FREE = 10 };                 /* numbers of statements from here on are a test's own */

/* For run: sets the int64_t behind ctx to the row's first value. */
void take_int(void *ctx, const struct value *row);

/* A script of one statement, in a transaction of its own. */
enum trouble things_script(struct db *db, const char *sql);

/* In the running transaction: adds a thing, or a part. */
enum trouble things_add(struct db *db, int64_t id, str name, str data);
enum trouble things_add_part(struct db *db, int64_t id, int64_t thing, str word);

/* Adds the things from `first` on, in a transaction of their own. */
enum trouble things_commit(struct db *db, int64_t first, int64_t n, str data);

/* How many things there are, in the running transaction; -1 when they cannot be counted. */
int64_t things_counted(struct db *db);

/* The same, in a transaction of its own. */
int64_t things_count(struct db *db);

/* Reads all things in a handle of its own. */
enum trouble things_read(struct things *p);

/* Runs `fn` in a child process, as the user nobody where `drop` says so; its result. */
enum trouble things_in_child(struct things *p, bool drop, enum trouble (*fn)(struct things *p));

#endif
