/* Addresses of papers that open without an account.  The key in one has 260 random bits; the store finds it by its hash
 * alone.  (That of a public paper stands in its document_version as well, since the firm copies it again and again.) */
#ifndef STORE_PAPER_LINK_H
#define STORE_PAPER_LINK_H

#include "store/paper_link_sql.h"
#include "store/store.h"

enum paper_link_kind {
	PAPER_LINK_UNSET,
	PAPER_LINK_PUBLIC = 1,
	PAPER_LINK_READ = 2,
};

/* Makes one, in a transaction of the firm, and takes back what the subject had before; `ends_at` 0: it does not end.
 * *ret is its key. */
MUST enum err paper_link_new(struct tx *tx, enum paper_link_kind kind, int64_t subject, int64_t ends_at, str *ret);

/* Takes back what the subject has. */
MUST enum err paper_link_end(struct tx *tx, int64_t subject);

/* It leads to another subject from now on. */
MUST enum err paper_link_move(struct tx *tx, int64_t subject, int64_t onto);

/* Where a key leads.  ERR_MISSING paper-nothing: to nothing of this kind, or not any more; always after the same work.
 * tx->actor is that firm's afterwards, and nobody's of it. */
MUST enum err paper_link_follow(struct tx *tx, enum paper_link_kind kind, str key, int64_t *ret_subject);

#endif
