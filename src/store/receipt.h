/* Receipts: to whom a version of a paper was handed, and who has read and understood it.  A link of one's own opens the
 * paper and nothing else; whoever has it can say that it was read, and nothing more. */
#ifndef STORE_RECEIPT_H
#define STORE_RECEIPT_H

#include "store/paper_link.h"
#include "store/receipt_sql.h"
#include "store/record.h"

enum {
	RECEIPT_NAME_MAX = 100, /* characters */
	RECEIPTS_MAX = 1000,    /* of one version that are listed */
	RECEIPTS_AT_ONCE = 500,
	RECEIPT_LINK_DAYS = 90, /* that a link opens */
	RECEIPTS_MINE_MAX = 50,
};

/* The numbers are in the store: never renumbered. */
enum receipt_kind {
	RECEIPT_UNSET,
	RECEIPT_LINK = 1,
	RECEIPT_PAPER = 2,
	RECEIPT_ACCOUNT = 3,
};

/* Somebody to hand a paper to; `person` 0: who has no account. */
struct recipient {
	int64_t person;
	str name;
};

/* A link that was made, to be shown once. */
struct receipt_link {
	str name, key;
};

/* Hands a version to people, but not once more to who has it already, by account or name.  Of those by link, *ret has
 * the links; of the others there are none.  ERR_DATA those of a name, receipt-too-many. */
MUST enum err receipt_hand_out(struct tx *tx, int64_t paper, enum receipt_kind kind, const struct recipient *to,
                               size_t n, const struct receipt_link **ret, size_t *ret_n);

/* A new link in place of the old one, for who has not read it yet.  ERR_NO record-gone, receipt-read. */
MUST enum err receipt_link_again(struct tx *tx, int64_t id, struct receipt_link *ret);

/* It was read and understood; once more is fine. ERR_NO record-gone. */
MUST enum err receipt_read(struct tx *tx, int64_t id);

/* It was never handed to them after all, and no link opens any more. ERR_NO record-gone, receipt-read. */
MUST enum err receipt_take_back(struct tx *tx, int64_t id);

#endif
