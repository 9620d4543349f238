/* What may go wrong in an engine.  store.c makes a fault of it. */
#ifndef STORE_TROUBLE_H
#define STORE_TROUBLE_H

enum trouble {
	TROUBLE_NONE,
	TROUBLE_AGAIN,      /* somebody else was faster: the same transaction may succeed when run again */
	TROUBLE_LOST,       /* the connection is gone; nothing of this transaction was kept */
	TROUBLE_UNSURE,     /* the connection was lost while committing: kept or not, nobody knows */
	TROUBLE_AWAY,       /* cannot be reached */
	TROUBLE_BUSY,       /* somebody else holds it and does not let go in time; too many connections */
	TROUBLE_LOCKED,     /* another process is the writer of this folder */
	TROUBLE_FULL,       /* no room */
	TROUBLE_READ_ONLY,  /* may not be written */
	TROUBLE_DENIED,     /* may not be opened: permissions, a wrong password */
	TROUBLE_MISSING,    /* there is no store there, and making one was not asked for */
	TROUBLE_FOREIGN,    /* there is something, but no store of ours */
	TROUBLE_CORRUPT,    /* the file is damaged */
	TROUBLE_CONSTRAINT, /* a rule of the schema refused it: a bug of ours, since core checks first */
	TROUBLE_SLOW,       /* took longer than allowed */
	TROUBLE_MEMORY,     /* no memory */
	TROUBLE_IO,         /* reading or writing failed */
	TROUBLE_OTHER,
	TROUBLE__MAX,
};

/* Of a call of the system that failed: what an errno means wherever it is seen, else TROUBLE_IO. */
enum trouble trouble_of_errno(int error);

#endif
