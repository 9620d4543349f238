/* Erasing one firm where several share a store (erase.h has the other way: everything).  All rows that are the firm's
 * go in one transaction, and so do those of the installation that are about it; the history of the installation says
 * so, by the firm's id alone.  Backups that were made before still have them. */
#ifndef STORE_ERASE_FIRM_H
#define STORE_ERASE_FIRM_H

#include "store/store.h"

struct firm_erased {
	str name;
	int64_t rows; /* of records */
};

/* `firm` is the name or id that was asked for, `name` what somebody typed.  Fails with
 *   ERR_NO       erase-name, erase-only (there is no other firm: everything is to be erased, then)
 *   ERR_MISSING  firm-unknown
 *   ERR_USAGE    firm-which-of-same */
MUST enum err erase_firm(struct store *s, struct arena *a, str firm, str name, struct firm_erased *ret,
                         struct faults *fs);

/* Was a firm with that id erased here?  In any transaction. */
MUST enum err erase_was_firm(struct tx *tx, int64_t firm, bool *ret);

#endif
