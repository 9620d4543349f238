/* Sessions: who came in, and the links that let somebody in.  One that works once is shown on the machine's own screen;
 * whoever opens it is the owner, and gets a cookie.  One that is made for a person asks for a new password first.  The
 * store keeps only hashes of links and cookies.
 *
 *     link        /enter?key=KEY         260 random bits in 52 characters; once, within SESSION_LINK_MINUTES
 *     invitation  /invitation?key=KEY    the same; within SESSION_INVITATION_DAYS
 *     cookie      toride-session=KEY     the same; for `session-hours` (setting.h)
 *
 * All of it is the installation's (tenant 0): a session is looked up before anything is known of who asks. */
#ifndef STORE_SESSION_H
#define STORE_SESSION_H

#include "store/session_sql.h"
#include "store/store.h"

enum {
	SESSION_KEY_LENGTH = 52, /* characters: 0-9 and a-z without i, l, o, u */
	SESSION_LINK_MINUTES = 60,
	SESSION_INVITATION_DAYS = 7,
	SESSION_CHECK_MINUTES = 5,  /* that a look at who it is holds */
	SESSION_SETUP_MINUTES = 30, /* ... for a page that was opened meanwhile, and takes people long */
	SESSION_CHALLENGE_MINUTES = 5,
	SESSIONS_MAX = 100, /* of one person that are listed */
};

struct session {
	bool is_there;
	struct actor actor; /* tenant 0: there was no firm yet when it began */
	str key;            /* of the cookie */
	int64_t ends_at;    /* milliseconds since 1970-01-01 UTC */
	int64_t checked_at; /* when it was seen last that it is still that person; 0: never */
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

/* Uses a link up and makes a session of it, with a new key, for a browser (core/agent.h).  ERR_NO session-link
 * (unknown, used, or too old); ERR_USAGE firm-which (more than one firm, and the link names none). */
MUST enum err session_enter(struct tx *tx, str link, int64_t agent, struct session *ret);

/* Binds a session to a firm that was just made; fine in a transaction of that firm. */
MUST enum err session_set_firm(struct tx *tx, str key, int64_t firm);

/* Begins a session of a person, in a transaction of their firm. */
MUST enum err session_begin(struct tx *tx, int64_t person, int64_t agent, struct session *ret);

/* From now on it is that person's; they just showed who they are. */
MUST enum err session_set_person(struct tx *tx, str key, int64_t person);

/* They showed it again. */
MUST enum err session_checked(struct tx *tx, str key);

/* The person's sessions; `ret_here` is the place of the one with that key, or `n`. */
MUST enum err session_list(struct tx *tx, int64_t person, str key, const struct q_session_list_row **ret, size_t *ret_n,
                           size_t *ret_here);

/* Ends the person's sessions but the one with that key. */
MUST enum err session_end_others(struct tx *tx, int64_t person, str key);

/* Makes a link for a person, in a transaction of their firm; the others of theirs end.  *ret is the key. */
MUST enum err session_invite(struct tx *tx, int64_t person, str *ret);

/* Whose a person's link is.  ERR_NO session-link (unknown, used, too old, or no person's). */
MUST enum err session_invited(struct tx *tx, str link, struct actor *ret);

/* Uses it up, in a transaction of that firm.  ERR_NO session-link. */
MUST enum err session_invitation_use(struct tx *tx, str link);

/* Ends all sessions and links of a person. */
MUST enum err session_shut_out(struct tx *tx, int64_t person);

/* Ends a session, if there is one; fine in a transaction of its firm. */
MUST enum err session_leave(struct tx *tx, str key);

/* A new challenge for passkeys: the key, as SESSION_KEY_LENGTH characters. */
MUST enum err session_challenge(struct tx *tx, str *ret);

/* ERR_NO passkey-late: it is not one of ours, was used, or is older than SESSION_CHALLENGE_MINUTES. */
MUST enum err session_challenged(struct tx *tx, str challenge);

/* Uses it up.  ERR_NO passkey-late. */
MUST enum err session_challenge_use(struct tx *tx, str challenge);

/* Forgets sessions, links and challenges that are over. */
MUST enum err session_expire(struct store *s, struct arena *a, struct faults *fs);

#endif
