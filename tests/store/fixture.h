/* Where the tests of the store stand: fresh places on the engine under test and on the other one, a store that most
 * tests share, with a firm of its own for each, and pictures of what a store holds.
 *
 *   TORIDE_TEST_ENGINE    sqlite or postgresql
 *   TORIDE_TEST_FOLDER    an empty folder, for stores on SQLite and for copies
 *   TORIDE_TEST_DATABASE  libpq's string of a database in which schemas may be made: each is a place
 *
 * Every store here is opened through engine_fail.h, which fails nothing until a test plans it. */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include "base/buf.h"
#include "base/test.h"
#include "store/engine_fail.h"
#include "store/event_sql.h"
#include "store/inside.h"

enum {
	FIXTURE_ROOM = 512 << 20, /* bytes of one test */
	ALL_TENANTS = -1,
};

/* ---- places ---- */

enum dialect engine_tested(void);

/* A place where nothing is yet; it lives in the arena. */
const struct where *place_new(struct arena *a, enum dialect dialect);

/* A folder that is not there yet. */
const char *folder_new(struct arena *a);

/* ---- a fixture: a store, a firm in it, and what its last call said ---- */

struct fixture {
	struct arena *a;
	const struct where *where;
	struct store *s;
	struct actor who;
	struct faults *fs; /* of the last call */
	bool own;          /* the store is this fixture's alone */
};

/* With a new firm in the store that tests share. */
struct fixture fixture_shared(void);

/* With a new store that has one firm, on the engine under test. */
struct fixture fixture_alone(void);

/* Beside another one, in the same store: with a firm of its own, and without owning the store. */
struct fixture fixture_beside(const struct fixture *d);

/* For SCOPED. */
void fixture_end(struct fixture *d);

/* Closes the store and opens it again. */
void fixture_reopen(struct fixture *d);

typedef enum err tx_fn(struct tx *tx, void *ctx);

enum err fixture_write(struct fixture *d, tx_fn *fn, void *ctx);
enum err fixture_read(struct fixture *d, tx_fn *fn, void *ctx);

/* The id of the last call's first fault; "" when it had none. */
str fixture_said(const struct fixture *d);

/* The field that fault is about. */
str fixture_field(const struct fixture *d);

/* Holds what came of a call against what should have come: the error, and the first fault's id. */
void fixture_expect(const char *file, int line, const struct fixture *d, enum err got, enum err want, const char *id);

#define WRITES(d, fn, ctx) fixture_expect(__FILE__, __LINE__, (d), fixture_write((d), (fn), (ctx)), OK, "")
#define READS(d, fn, ctx) fixture_expect(__FILE__, __LINE__, (d), fixture_read((d), (fn), (ctx)), OK, "")
#define REFUSED(d, fn, ctx, code, id)                                                                                  \
	fixture_expect(__FILE__, __LINE__, (d), fixture_write((d), (fn), (ctx)), (code), (id))
#define GOES(d, call) fixture_expect(__FILE__, __LINE__, (d), (call), OK, "")
#define FAILS(d, call, code, id) fixture_expect(__FILE__, __LINE__, (d), (call), (code), (id))

/* Runs SQL of the test's own, as somebody would who has the database in hand. */
void tamper(struct fixture *d, const char *sql);

/* SQL with numbers in it: each $ is the tenant, each # the other number. */
const char *sql_of(struct arena *a, const char *sql, int64_t tenant, int64_t number);

/* ---- the clock ---- */

enum { CLOCK_START = 1800000000 }; /* 2027-01-15 in Japan */
enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* From now on it is so many seconds after CLOCK_START (SOURCE_DATE_EPOCH), until a fixture ends. */
void clock_at(int64_t seconds);

/* ---- pictures ---- */

enum detail {
	EXACT, /* every value */
	ALIKE, /* but those that chance and the clock decide: ids, times, salts, hashes, what events say */
};

/* What a store holds of one tenant, or of all: the number of rows by table, and a hash.  Texts that can be compared.
 * Derived and passing tables as well, unless `records_only`. */
str picture(struct arena *a, struct store *s, int64_t tenant, enum detail detail, bool records_only);

/* Rows of a table that the tenant has. */
int64_t rows_of(struct fixture *d, const char *table);

/* The engine's own check and the chains of events find nothing. */
#define SOUND(d) check_sound(__FILE__, __LINE__, (d))
void check_sound(const char *file, int line, struct fixture *d);

/* ---- what tests write, and read ---- */

#define SELFCHECK "ipa-selfcheck-3.1"

/* Opens a round of the self-check, or finds the one that is open. */
enum err selfcheck_open(struct tx *tx, int64_t *ret_round);

/* Says one thing about the firm. */
enum err firm_say(struct tx *tx, str field, str value);

/* All events of the firm, as its chain has them: for fixture_read. */
struct telling {
	const struct q_event_chain_row *row;
	size_t n;
};

enum err read_events(struct tx *tx, void *ctx);

/* Fills `out` with "NAME 17", in Japanese as well where the number is odd. */
str numbered(struct arena *a, const char *name, int64_t n);

/* `n` characters. */
str of_length(struct arena *a, size_t n);

#endif
