/* Seals: from time to time the end of every chain of events is written down and signed, each seal with the hash of the
 * one before (core/seal.h has the text).  A seal that is kept outside the store shows what chains alone cannot: that a
 * tail was cut off, or a chain made anew.
 *
 * The key is the installation's, not the database's: it lies in the folder of the records, DATA/seal.key (mode 0600),
 * also where the records are on PostgreSQL.  Who can write to the database alone cannot make a seal. */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include "core/seal.h"
#include "store/seal_sql.h"
#include "store/store.h"

enum { SEALS_OUTSIDE_MAX = 8 };

/* When to make one. */
struct seal_wish {
	bool daily;   /* not on a day (in Japan) that has one */
	bool new_key; /* also with another key than the seal before */
};

struct seal_made {
	bool is_new; /* else it is the newest one, which still says all there is to say */
	int64_t number;
	str body;
	str fingerprint; /* as people compare it */
};

/* Makes a seal, where something happened since the newest one, and its event.  ERR_USAGE seal-no-folder; ERR_MISSING
 * seal-key-missing (the store has seals, the folder has no key); ERR_DATA seal-key-other, seal-key-malformed,
 * seal-too-many (chains), those of core/seal.h for a newest one that was altered. */
MUST enum err seal_make(struct store *s, struct arena *a, const struct seal_wish *wish, struct seal_made *ret,
                        struct faults *fs);

/* The newest seal, in a transaction of anybody: its number, and its text to be written to wherever a copy goes.  Number
 * 0 and an empty text where there is none yet. */
MUST enum err seal_newest(struct tx *tx, int64_t *ret_number, str *ret_body);

/* Reads one and looks whether its signature holds.  ERR_DATA seal-signature, and those of core/seal.h. */
MUST enum err seal_open(struct arena *a, str body, str file, struct seal *ret, struct faults *fs);

/* Its fingerprint as a text in the arena. */
str seal_fingerprint(struct arena *a, const struct seal *s);

/* SHA-256 of a seal's text: what the next one calls `before`. */
void seal_hash(str body, uint8_t ret[static SEAL_HASH]);

/* A seal that was kept outside; several are given in the order of their numbers. */
struct seal_outside {
	str file; /* for people */
	uint8_t hash[SEAL_HASH];
	struct seal seal;
};

/* What holding a store against its seals found. */
struct seals_verified {
	int64_t seals;
	int64_t newest_at; /* 0: there is none */
	int64_t events;  /* of all chains, up to what the newest that has them says: found to be as they were sealed */
	str fingerprint; /* of the newest */
};

/* Holds the store against its own seals, and against those from outside (at most SEALS_OUTSIDE_MAX); event_verify is
 * for the chains themselves.  Each finding is a fault: of seals verify-seal-altered, verify-seal-gap,
 * verify-seal-order, verify-seal-key (another key than before, which no seal from outside vouches for),
 * verify-seal-ours (another key than the folder's); against those from outside verify-seal-gone, verify-seal-differs,
 * verify-seal-swapped; of chains verify-cut and verify-rewritten, which name firm and events.  ERR_NO when something
 * was found, ERR_DATA seal-foreign for a seal of another installation. */
MUST enum err seal_verify(struct store *s, struct arena *a, const struct seal_outside *outside, size_t n,
                          struct seals_verified *ret, struct faults *fs);

/* The public half of DATA/seal.key; *ret_there is false where there is none that can be read. */
MUST enum err seal_key_open(struct store *s, struct arena *a, uint8_t ret[static SEAL_KEY], bool *ret_there,
                            struct faults *fs);

#endif
