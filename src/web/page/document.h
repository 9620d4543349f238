/* What the pages of a firm's papers share (editor, wording, company, decide, version, proposal, hand_out, paper): which
 * pattern an address names, what a paper lacks, and what of it would be kept if it were decided. */
#ifndef WEB_PAGE_DOCUMENT_H
#define WEB_PAGE_DOCUMENT_H

#include "core/draft.h"
#include "store/document.h"
#include "web/page/editor_view.h"
#include "web/visit.h"

/* The pattern that the address names.  ERR_MISSING paper-unknown. */
MUST enum err page_pattern(struct tx *tx, const struct visit *v, const struct pattern **ret);

/* "/document/policy" and what stands behind it. */
str page_paper_path(const struct visit *v, const struct pattern *p, str tail);

/* Where a clause stands in the paper of the address, once that paper was found. */
str page_clause_place(const struct visit *v, str clause);

/* Did somebody ask for readings above the words? */
bool page_furigana(const struct visit *v);

/* The day it is where the firm is. */
struct day page_today(const struct visit *v);

/* What was asked for and is not known, and the field of page_company that it is written into. */
size_t page_missing(const struct visit *v, const struct draft *draft, const struct missing_view **ret);

/* Where a question is answered. */
str page_answer_path(const struct visit *v, const struct item *item);

/* How many clauses the answers deny. */
size_t page_denied_count(const struct draft *draft);

/* The paper as it would be kept if it were decided on that day (core/draft.h); bad where it is too large. */
void page_freeze(struct tx *tx, const struct material *made, struct day day, struct buf *out);

#endif
