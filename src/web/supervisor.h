/* The supervisor: holds the listening socket, starts the other parts of a server, and starts again what ended.
 *
 *     supervisor ---- control ----> front ---- one request at a time ----> read.1  read.2  write  slow
 *          |                                                                  ^
 *          +------------------------------- control --------------------------+--- job
 *
 * It opens no database and reads no request.  Signals: SIGTERM and SIGINT let the front answer what it has, then end
 * all; SIGHUP starts the workers anew, of the program that now lies at our path, and hands them to the front before it
 * lets the old ones go: no connection notices.  At SIGHUP, and every SUPERVISOR_RENEW_HOURS, it also asks for another
 * certificate, which the front gives to whoever connects from then on.
 *
 * A part that ends is started again: at once when it had been ready, else later and later (SUPERVISOR_AGAIN_MOST_MS).
 */
#ifndef WEB_SUPERVISOR_H
#define WEB_SUPERVISOR_H

#include "web/control.h"

enum {
	SUPERVISOR_READERS = 2,
	SUPERVISOR_PG_WRITERS = 2, /* on PostgreSQL; on SQLite there is one writer */
	SUPERVISOR_AGAIN_LEAST_MS = 100,
	SUPERVISOR_AGAIN_MOST_MS = 5000,
	SUPERVISOR_DRAIN_MS = 10000, /* for the front to answer what it has */
	SUPERVISOR_END_MS = 5000,    /* for the others to end by themselves */
	SUPERVISOR_RENEW_HOURS = 12,
};

struct serving {
	struct part_config config; /* what all parts are told; part and id are filled in for each */
	int listening;             /* a listening socket; taken over */
	int sealed;                /* certificate and key for the front (web/tls.h), taken over; -1: none */
	void *ctx;
	void (*ready)(void *ctx); /* called once, when all parts are ready for the first time */
	/* The certificate as it is now, if it is another one than that of `*reach`: fills it in, and returns what is
	 * sealed.  -1: it is the same, or will not do.  NULL: there is none. */
	int (*renew)(void *ctx, struct reach *reach);
};

/* Serves until it is told to end.  A part that fails before all were ready once tells its own fault, and its exit code
 * comes back; ERR_BUG serve-start (a part cannot be started at all). */
MUST enum err supervisor_run(const struct serving *serving, struct faults *fs);

#endif
