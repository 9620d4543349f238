/* A connection to a PostgreSQL server that never waits longer than it should, and asks as much as possible at once.
 * Part of the module engine_pg; nothing else includes it.
 *
 * What is asked is queued (link_ask) and goes out in one piece; link_collect sends it, waits, and has the answer of the
 * last question.  So "begin", "insert", "insert", "commit" cost one way to the server and back:
 *
 *     link_ask(begin) link_ask(insert) link_ask(insert) link_ask(commit) link_collect
 *       ---- begin insert insert commit sync ---->
 *       <--- answers ..................... sync --
 *
 * When one of them fails, the server passes over the others up to the next sync; then rollback is all that is left.
 *
 * A statement is prepared under its own name when it is first asked for, on each connection anew. */
#ifndef STORE_PG_LINK_H
#define STORE_PG_LINK_H

#include <libpq-fe.h> /* before banned.h: it names a function that we do not call */

#include "store/engine.h"

enum {
	LINK_CONNECT_MS = 10000,      /* to reach the server; connect_timeout of the database string instead, if any */
	LINK_WRITE_MS = 30000,        /* one statement of a writer */
	LINK_READ_MS = 5000,          /* of a reader */
	LINK_LOCK_MS = 10000,         /* waiting for a lock */
	LINK_IDLE_MS = 60000,         /* of ours inside a transaction: then the server lets go of its locks */
	LINK_SCRIPT_MS = 600000,      /* a statement of a migration, which may have millions of rows to look at */
	LINK_GRACE_MS = 5000,         /* more, for a server that should have stopped by itself */
	LINK_ASKED_MAX = 256,         /* questions on the way at the same time; then the answers are waited for */
	LINK_BYTES_MAX = 1024 * 1024, /* of values on the way at the same time */
	LINK_WHY_MAX = 320,
};

/* A question on the way: a statement to prepare, one to run, or the end of a group. */
struct asked {
	enum {
		ASKED_PREPARE,
		ASKED_RUN,
		ASKED_SYNC,
	} kind;
	uint16_t number;     /* of the statement to prepare */
	struct later *later; /* who wants the rows when they come; NULL: nobody, or who collects */
};

/* Rows that are wanted whenever they come. */
struct later {
	enum trouble (*take)(struct later *later, const PGresult *result);
	struct db *db;
	const struct statement *st;
	row_fn *row;
	void *ctx;
};

struct pg_link {
	PGconn *conn;         /* NULL: not connected */
	const char **keyword; /* for libpq, ended by NULL */
	const char **value;
	bool named;      /* statements are prepared and kept by the server */
	bool stale;      /* the server forgot some of them: connect anew before the next transaction */
	int connect_ms;  /* for all hosts together */
	int answer_ms;   /* how long the server may work on one statement */
	int patience_ms; /* how long the server may be silent now */

	struct asked asked[2 * LINK_ASKED_MAX]; /* a ring */
	size_t first, count;
	size_t past;   /* the first of them are of a transaction that has ended: nobody cares how */
	size_t unsent; /* the last of them have no sync behind them yet */
	size_t bytes;  /* of values among those */

	uint64_t prepared[(UINT16_MAX + 1) / 64]; /* a bit for each statement->number */

	bool earlier; /* the last failure was the server's answer to a question before the last one */
	char why[LINK_WHY_MAX];
};

/* Reads the database string and notes what to connect with; nothing is connected yet.  A string that cannot be read
 * gives TROUBLE_OTHER.  The arena must outlive it. */
enum trouble link_init(struct pg_link *l, struct arena *a, const char *database, int answer_ms);

/* Connects, if it is not connected, and waits up to `connect_ms` for a server that is starting up or has too many
 * connections.  TROUBLE_AWAY, BUSY, DENIED, MISSING (no such database), FOREIGN (its encoding is not UTF-8), OTHER. */
enum trouble link_open(struct pg_link *l);

void link_close(struct pg_link *l);

/* Looks, without waiting, whether the server has hung up; then the link is closed. */
bool link_alive(struct pg_link *l);

/* Queues a statement; the values are copied.  Where it fails, the link is closed. */
enum trouble link_ask(struct pg_link *l, const struct statement *st, const struct value *params);

/* The same for rows that are given to later->take when they come, unless the transaction has ended before; `later` must
 * live as long as the transaction. */
enum trouble link_ask_later(struct pg_link *l, const struct statement *st, const struct value *params,
                            struct later *later);

/* The same for text of SQL without parameters. */
enum trouble link_ask_text(struct pg_link *l, const char *sql);

/* Queues the limits of the session, or of the transaction (`local`). */
enum trouble link_ask_limits(struct pg_link *l, bool local);

/* True when so much is on the way that it is time for link_collect. */
bool link_full(const struct pg_link *l);

/* Sends all and waits for all answers.  *ret (may be NULL) is that of the last question, to be given to PQclear; it is
 * set on success only.  The first failure counts.  Where the connection is gone, the link is closed: TROUBLE_LOST, or
 * why the server ended it. */
enum trouble link_collect(struct pg_link *l, PGresult **ret);

/* Queues a last statement, also behind failed ones, sends all and does not wait: what comes back is read with the next
 * answers and forgotten. */
void link_let_go(struct pg_link *l, const struct statement *last);

/* Notes the reason of a trouble: an SQLSTATE or "", and a message of which the first line counts. */
void link_why(struct pg_link *l, const char *sqlstate, const char *message);

#endif
