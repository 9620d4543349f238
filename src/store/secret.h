/* What lets a person in, as it is kept: never so that somebody who reads it comes in with it, and never in an event.
 * (The key of one-time codes is the exception there is no way around: whoever reads it can make codes, but has no
 * password.) */
#ifndef STORE_SECRET_H
#define STORE_SECRET_H

#include "store/secret_sql.h"
#include "store/store.h"

enum secret_kind {
	SECRET_UNSET,
	SECRET_PASSWORD,
	SECRET_CODES,    /* the key of one-time codes */
	SECRET_RECOVERY, /* one code for when all else is lost */
	SECRET_PASSKEY,
	SECRET__MAX,
};

enum { SECRETS_MAX = 32 }; /* of one kind and person */

/* The person's password as sys/argon.h keeps it; empty where there is none. */
MUST enum err secret_password(struct tx *tx, int64_t person, str *ret);

/* Gives the person this password, as kept, in place of any other. */
MUST enum err secret_set_password(struct tx *tx, int64_t person, str kept);

/* All of a person's. */
MUST enum err secret_forget(struct tx *tx, int64_t person);

#endif
