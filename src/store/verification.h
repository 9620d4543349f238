/* The daily look through history and seals: what `toride verify` does without seals from outside and without backups,
 * done by the server while nobody asks, and noted for people.  The note lies in the store, so whoever can write there
 * can change it: it serves who did not know, and `toride verify` who wants to be sure. */
#ifndef STORE_VERIFICATION_H
#define STORE_VERIFICATION_H

#include "store/op.h"
#include "store/verification_sql.h"

/* What was noted last; NULL: nothing yet. */
MUST enum err verification_read(struct tx *tx, const struct q_verification_row **ret);

/* Is it time?  Once on each day in Japan; again at once while the last one found something. */
MUST enum err verification_due(struct tx *tx, bool *ret);

/* Walks all chains and seals, and says what is to be noted.  That something does not fit is no failure here.  Reads in
 * short transactions: others are not held up. */
MUST enum err verification_make(struct store *s, struct arena *a, struct q_verification_add *ret, struct faults *fs);

/* The op (store/op.h) "verification.note": takes what this packs, and gives nothing. */
void op_verification_note_pack(struct buf *out, const struct q_verification_add *note);

/* Its half on the other side. */
void op_verification_note_unpack(struct arena *a, struct unpack *u, void *in);
MUST enum err op_verification_note_act(struct tx *tx, void *in);

#endif
