/* What a firm says of itself for its papers, on its way between a file of answers (core/book.h) and the records.
 *
 * A file never changes what the records say: it fills what they leave open.  Of the basic policy it may bring how the
 * clauses are put; the day on which it was decided is that of a decision (document_version.h), which no file makes. */
#ifndef STORE_SAID_H
#define STORE_SAID_H

#include "core/book.h"
#include "store/store.h"

struct said {
	str industry;   /* "": not said */
	int64_t people; /* -1: not said */
	struct book_said papers;
};

/* One thing that it may say; SAID_USES + u: about enum use u. */
enum said_fact {
	SAID_INDUSTRY,
	SAID_PEOPLE,
	SAID_REPRESENTATIVE,
	SAID_ADDRESS,
	SAID_CONTACT,
	SAID_CHOICE,
	SAID_DECIDED, /* never taken */
	SAID_USES,
	SAID__MAX = SAID_USES + USE__MAX,
};

enum { SAID_ALL = (1 << SAID__MAX) - 1 };

/* Bits of enum said_fact: what became part of the records, and what did not, since they say something else. */
struct said_taken {
	uint32_t taken, left;
};

/* What the records say; the day is that of the policy that is in force.  ERR_MISSING firm-none. */
MUST enum err said_read(struct tx *tx, struct said *ret);

/* Takes what the records leave open.  ERR_DATA, what firm_set says of it. */
MUST enum err said_take(struct tx *tx, const struct said *in, struct said_taken *ret);

#endif
