/* Logins with which somebody did not get in: from the third failure on the next try must wait, a little longer each
 * time, and after ATTEMPT_LOCK nobody gets in with that login until somebody of the firm, or `toride user reset`, opens
 * it again, or until a day has gone by.  A login that nobody has is treated alike.
 *
 * Attempts are the installation's, and kept by the hash of the login. */
#ifndef STORE_ATTEMPT_H
#define STORE_ATTEMPT_H

#include "store/store.h"

enum {
	ATTEMPT_FREE = 3, /* failures without a wait */
	ATTEMPT_LOCK = 10,
	ATTEMPT_WAIT_SECONDS = 5, /* after the third; twice as long after each further one */
	ATTEMPT_WAIT_MOST_SECONDS = 300,
	ATTEMPT_HOURS = 24, /* without a failure: forgotten */
};

struct attempt {
	int64_t failures;
	int64_t wait; /* seconds until it may be tried again */
	bool locked;
};

/* In any transaction. */
MUST enum err attempt_look(struct tx *tx, str login, struct attempt *ret);

/* Is any login locked, in the whole installation?  Mostly not, and nothing more need be asked. */
MUST enum err attempt_any_locked(struct tx *tx, bool *ret);

/* Counts a failure; *ret is what follows from it. */
MUST enum err attempt_failed(struct tx *tx, str login, struct attempt *ret);

/* Somebody came in, or the login was opened again. */
MUST enum err attempt_forget(struct tx *tx, str login);

/* Forgets what is old. */
MUST enum err attempt_expire(struct store *s, struct arena *a, struct faults *fs);

#endif
