/* Events: what was changed, by whom, from what to what.  One chain per tenant, so that a log which was rewritten does
 * not look like one that was not.
 *
 *     digest = SHA-256(salt, before, after)                                     what a lawful deletion leaves
 *     hash   = SHA-256("toride event 1", tenant, seq, at, who, what, subject, digest, hash of seq - 1)
 *
 * or, where it is known what page or command it came from (`via`),
 *
 *     hash   = SHA-256("toride event 2", tenant, seq, at, who, what, subject, via, digest, hash of seq - 1)
 *
 * Numbers go in as eight bytes (little end first), texts with their length in front, a missing one as length -1; the
 * hash before the first event is 32 zero bytes.  The salt (16 random bytes) keeps anybody from guessing a deleted text
 * by trying likely ones.
 *
 * What the chain alone cannot show: that its newest events were cut off, or that somebody with write access made the
 * whole chain anew.  That is what seals outside the store are for: seal.h. */
#ifndef STORE_EVENT_H
#define STORE_EVENT_H

#include "store/store.h"

enum { EVENT_HASH = 32, EVENT_SALT = 16 };

/* Adds an event to the transaction's tenant.  `what` is "noun.verb"; `subject` the record's id, or 0; `before` and
 * `after` are JSON objects, or p == NULL. */
MUST enum err event_add(struct tx *tx, const char *what, int64_t subject, str before, str after);

/* Forgets what the event said, and keeps that it was there: for a lawful deletion.  ERR_NO when there is none. */
MUST enum err event_forget(struct tx *tx, int64_t seq);

/* What verifying found. */
struct verified {
	int64_t tenants, events;
};

/* Walks every chain.  Each event that does not fit is a fault that names firm and event: verify-altered, verify-gap (a
 * row is missing or was moved), verify-no-chain (a firm without events).  After the first in a chain goes on with the
 * next chain.  ERR_NO when something was found. */
MUST enum err event_verify(struct store *s, struct verified *ret, struct faults *fs);

#endif
