/* What a firm said to changes of its papers that were proposed since they were decided (core/draft.h says which there
 * are).  An answer holds for that very proposal: once the clause would become another one again, it is asked anew. */
#ifndef STORE_PROPOSAL_H
#define STORE_PROPOSAL_H

#include "store/proposal_sql.h"
#include "store/record.h"

enum { PROPOSALS_MAX = 500 /* of one pattern */ };

/* The numbers are in the store: never renumbered. */
enum proposal_answer {
	PROPOSAL_OPEN,
	PROPOSAL_TAKEN = 1, /* it shall be in the next version */
	PROPOSAL_KEPT = 2,  /* the words that were decided stay */
};

/* What tells one proposal from another: a clause as it would be, in both languages; empty texts: it would go. */
str proposal_key(struct arena *a, str ja, str en);

/* Answers it, in the place of what was said of that clause before. */
MUST enum err proposal_say(struct tx *tx, str pattern, str clause, str key, enum proposal_answer answer);

/* All that was said about a pattern. */
struct proposals {
	const struct q_proposal_list_row *rows;
	size_t n;
};
MUST enum err proposal_read(struct tx *tx, str pattern, struct proposals *ret);

/* What was said of this very proposal. */
enum proposal_answer proposal_said(const struct proposals *p, str clause, str key);

#endif
