/* The door to the records.  Whoever reads gives a function to store_read, whoever changes gives one to store_write:
 *
 *     static enum err rename(struct tx *tx, void *ctx)
 *     {
 *             const struct renaming *r = ctx;
 *             int64_t changed;
 *             TRY(q_firm_rename(tx, r->version, r->name, &changed));
 *             ...
 *             return event_add(tx, "firm.rename", 0, before, after);
 *     }
 *
 *     TRY(store_write(store, &who, rename, &renaming, fs));
 *
 * The function runs inside one transaction that sees one state; when it returns OK everything is kept, else nothing.
 * It may be run again from the start (two writers on PostgreSQL, a lost connection): it sets its results, never adds to
 * them.  The functions q_... are made by tools/mksql from the .sql files of this folder; they bind :tenant by
 * themselves.
 *
 * A change without an event is refused: a write in which rows changed and event_add was not called fails with ERR_BUG.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/arena.h"
#include "base/fault.h"
#include "store/engine.h"

enum {
	STORE_TRIES = 60,           /* of a transaction that others overtake */
	STORE_EVENT_MAX = 4 << 20,  /* bytes of what one event says before or after */
	STORE_ARENA_MAX = 64 << 20, /* bytes of one transaction's results */
	STORE_WAIT_MS = 10000,      /* for the lock of another writer, for a connection */
	STORE_VIA_MAX = 100,        /* bytes of where a change came from */
};

struct store;

/* The firm a transaction is about, and who acts.  Tenant 0 is the installation itself; person 0 is the owner at this
 * machine, before there are accounts; person 1 whoever holds the link to a paper, which says whose it is.  No id is as
 * small (core/id.h). */
struct actor {
	int64_t tenant, person;
};

enum { TENANT_INSTALLATION = 0, PERSON_LOCAL = 0, PERSON_LINK = 1 };

struct tx {
	struct arena *arena; /* results live here; the caller's, so they outlive the transaction */
	struct faults *faults;
	struct actor actor;
	int64_t now; /* milliseconds since 1970-01-01 UTC; the same for the whole transaction */

	/* what follows is the store's own: how it stands with the transaction */
	struct store *store;
	bool writes;
	enum err err;         /* sticky: after a failure nothing more is run */
	enum trouble trouble; /* what that failure was, if the engine's */
	const char *what;     /* which statement it was */
	bool changed;         /* a statement of this transaction may have changed rows */
	bool headed;          /* seq and hash are known: tx_head */
	int64_t seq;          /* of the tenant's last event, and its hash: event.h */
	uint8_t hash[32];
	bool evented;
};

/* Opens the store.  Fails with
 *   ERR_MISSING  store-missing (without `create`), store-denied
 *   ERR_DATA     store-foreign (another program's), store-corrupt, store-newer (made by a newer Toride), store-older
 *                (`toride migrate` brings it up to date)
 *   ERR_SERVICE  store-away, store-busy, store-locked (another process is the writer), store-no-module
 *   ERR_CREATE   store-read-only, store-full
 * *ret is closed by store_close. */
MUST enum err store_open(struct arena *a, const struct where *where, enum mode mode, bool create, struct store **ret,
                         struct faults *fs);

void store_close(struct store *s);

/* For SCOPED. */
void store_end(struct store **s);

MUST enum err store_read(struct store *s, struct arena *a, struct actor actor, enum err (*fn)(struct tx *tx, void *ctx),
                         void *ctx, struct faults *fs);

MUST enum err store_write(struct store *s, struct arena *a, struct actor actor,
                          enum err (*fn)(struct tx *tx, void *ctx), void *ctx, struct faults *fs);

/* From now on, until it is ended with false, every store_read may see the state that the first of them sees: for
 * readers who all asked before that, as it saves on SQLite a third of the way to a row that is remembered. */
void store_hold(struct store *s, bool on);

/* Says where what is written from now on comes from, in two words of our own: "web" and the route, "op" and its name.
 * Events keep it. */
void store_come_from(struct store *s, str kind, str name);

/* ... and tells it; p == NULL where nobody said. */
str store_via(const struct store *s);

/* A new id: unique, rising inside a process also when the clock is set back.  Outside the program it is written by
 * core/id.h. */
int64_t store_id(struct tx *tx);

/* A new tenant's id: 62 random bits. */
int64_t store_tenant_id(void);

/* The version of the schema that this program writes. */
int schema_version(void);

/* How many statements were run since the store was opened. */
int64_t store_statements(const struct store *s);

/* The state of the records that this transaction sees, as a number that is another one after each commit of anybody, in
 * whatever process: what was made of records is still true while it is the same.  False, and *ret untouched, when it is
 * not known: before the first statement, and on PostgreSQL. */
bool tx_state(const struct tx *tx, uint32_t *ret);

/* ---- for generated code ---- */

/* Runs a statement with the transaction's tenant in front where it has the parameter :tenant; checks texts (UTF-8, no
 * NUL). */
MUST enum err tx_run(struct tx *tx, const struct statement *st, struct value *params, row_fn *row, void *ctx,
                     int64_t *ret_changed);

/* Sees to it that tx->seq and tx->hash are those of the tenant's last event.  They were asked for when the transaction
 * began, and mostly came with the first answer since. */
MUST enum err tx_head(struct tx *tx);

/* A copy that lives as long as the transaction's results; null stays null. */
str tx_keep(struct tx *tx, const struct value *v);

#endif
