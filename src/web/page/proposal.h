/* A decided paper kept in step: what would change in it since answers, the firm or our texts changed, why, and what the
 * firm says to each.  Nothing of it happens by itself: what is in force is the version that was decided. */
#ifndef WEB_PAGE_PROPOSAL_H
#define WEB_PAGE_PROPOSAL_H

#include "store/document.h"
#include "web/visit.h"

enum { PROPOSAL_FIELDS = 3 };
extern const struct field proposal_fields[PROPOSAL_FIELDS];

page_show page_proposal;

/* Takes a change into the draft, or keeps the words that were decided.  ERR_NO record-changed: it is another proposal
 * by now. */
page_act page_proposal_save;

/* How many proposals nobody has answered, and promises that the answers deny since they were made; 0 where nothing was
 * decided.  `made` is what was read for another pattern, or has none yet; it is of this one afterwards. */
MUST enum err page_proposal_count(struct tx *tx, const struct visit *v, const struct pattern *p, struct material *made,
                                  size_t *ret);

#endif
