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

enum {
	SECRETS_MAX = 32, /* of one kind and person */
	SECRET_NAME_MAX = 100,
	SECRET_RECOVERY_COUNT = 10,
	SECRET_RECOVERY_LETTERS = 16, /* of one recovery code: 80 bits */
};

/* What a person can come in with. */
struct ways {
	bool password, is_short; /* is_short: it needs a second factor beside it */
	bool codes;
	size_t recovery, passkeys;
};

MUST enum err secret_ways(struct tx *tx, int64_t person, struct ways *ret);

/* Is a password alone not enough? */
bool ways_second(const struct ways *w);

/* The person's password as sys/argon.h keeps it; empty where there is none. */
MUST enum err secret_password(struct tx *tx, int64_t person, str *ret);

/* Gives the person this password, as kept, in place of any other.  ERR_NO password-short-alone: it is too short to
 * stand alone, and there is no second factor. */
MUST enum err secret_set_password(struct tx *tx, int64_t person, str kept, bool is_short);

/* The passkeys are the only way in from now on.  ERR_NO way-last: there are none. */
MUST enum err secret_remove_password(struct tx *tx, int64_t person);

/* The key of one-time codes that counts, or the one that waits for its first code; NULL: there is none. */
MUST enum err secret_codes(struct tx *tx, int64_t person, bool counts, const struct q_secret_list_row **ret);

/* A new key, which counts for nothing until secret_codes_confirm; one that waited is gone. */
MUST enum err secret_codes_begin(struct tx *tx, int64_t person, str key);

/* The code of that step was shown: the key counts from now on, in place of the one before.  ERR_NO code-over: it does
 * not wait any more. */
MUST enum err secret_codes_confirm(struct tx *tx, int64_t person, int64_t id, int64_t step);

/* ERR_NO password-needs-second: the password is too short to stand alone. */
MUST enum err secret_codes_remove(struct tx *tx, int64_t person);

/* Ten new codes in place of those there are, as people type them. */
MUST enum err secret_recovery_new(struct tx *tx, int64_t person, const str **ret);

/* Is this one of the person's?  *ret_id is 0 if it is none. */
MUST enum err secret_recovery_find(struct tx *tx, int64_t person, str typed, int64_t *ret_id);

/* Something that works once was used: a step of a key, a recovery code.  False: somebody was faster. */
MUST enum err secret_use_step(struct tx *tx, int64_t id, int64_t was, int64_t step, bool *ret);
MUST enum err secret_use_recovery(struct tx *tx, int64_t person, int64_t id, bool *ret);

/* A new passkey.  ERR_NO passkey-there (this one is there already), passkey-many. */
MUST enum err secret_passkey_add(struct tx *tx, int64_t person, str name, str id, str key, int64_t count);

/* NULL: the person has none of that id. */
MUST enum err secret_passkey_find(struct tx *tx, int64_t person, str id, const struct q_secret_list_row **ret);

/* The count that it says now, of the one that was kept.  False, with an event that says so: it did not go up, so there
 * may be a copy of it.  Both are 0 where it does not count. */
MUST enum err secret_passkey_use(struct tx *tx, int64_t person, int64_t id, int64_t was, int64_t count, bool *ret);

/* ERR_NO way-last (there is no other way in), password-needs-second; ERR_MISSING record-gone. */
MUST enum err secret_passkey_remove(struct tx *tx, int64_t person, int64_t id);

/* All of a person's. */
MUST enum err secret_forget(struct tx *tx, int64_t person);

#endif
