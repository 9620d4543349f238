/* Sessions: who may come in, until there are accounts.  A link that works once is shown on the machine's own screen;
 * whoever opens it is the owner, and gets a cookie.  The store keeps only hashes of links and cookies.
 *
 *     link    http://127.0.0.1:8080/enter?key=KEY      260 random bits in 52 characters; once, within
 * SESSION_LINK_MINUTES cookie  toride-session=KEY                        the same; for `session-hours` (setting.h)
 *
 * All of it is the installation's (tenant 0): a session is looked up before anything is known of who asks. */
#ifndef STORE_SESSION_H
#define STORE_SESSION_H

#include "store/session_sql.h"
#include "store/store.h"

enum {
	SESSION_KEY_LENGTH = 52, /* characters: 0-9 and a-z without i, l, o, u */
	SESSION_LINK_MINUTES = 60,
};

struct session {
	bool is_there;
	struct actor actor; /* tenant 0: there was no firm yet when it began */
	str key;            /* of the cookie */
	int64_t ends_at;    /* milliseconds since 1970-01-01 UTC */
};

/* A new secret in the arena. */
str session_key_new(struct arena *a);

/* The session with that key; ret->is_there is false for one that is unknown or over.  In a transaction of the
 * installation. */
MUST enum err session_find(struct tx *tx, str key, struct session *ret);

/* Keeps a link that somebody may use once, who will act for `firm` (0: the only one there is then).  Adding the same
 * one again changes nothing, also when it was used.  ERR_USAGE firm-which (there is more than one, and none is named).
 */
MUST enum err session_link_add(struct tx *tx, str key, int64_t firm);

/* Uses a link up and makes a session of it, with a new key.  ERR_NO session-link (unknown, used, or too old); ERR_USAGE
 * firm-which (more than one firm, and the link names none). */
MUST enum err session_enter(struct tx *tx, str link, struct session *ret);

/* Binds a session to a firm that was just made; fine in a transaction of that firm. */
MUST enum err session_set_firm(struct tx *tx, str key, int64_t firm);

/* Ends a session, if there is one; fine in a transaction of its firm. */
MUST enum err session_leave(struct tx *tx, str key);

/* Forgets sessions and links that are over. */
MUST enum err session_expire(struct store *s, struct arena *a, struct faults *fs);

#endif
