/* The database string of a store on PostgreSQL, as it is read before libpq sees it.  It has libpq's two forms,
 * "host=db dbname=toride" and "postgresql://db/toride?sslmode=require", and one word of ours in either:
 *
 *     statements=off   a pooling proxy stands in between that gives each transaction another connection (PgBouncer's
 *                      transaction mode): nothing may be left behind in a connection, so no statement is prepared
 *
 * Needs no libpq: the command line asks it, too. */
#ifndef STORE_PG_PLACE_H
#define STORE_PG_PLACE_H

#include "base/arena.h"
#include "base/str.h"

struct pg_place {
	const char *libpq; /* without the words of ours */
	bool statements;   /* false: statements=off */
	bool password;     /* there is a password in it, or something that may be one */
};

/* False when it cannot be read as either form, or `statements` is neither on nor off. */
MUST bool pg_place_read(struct arena *a, const char *given, struct pg_place *ret);

#endif
