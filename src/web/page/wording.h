/* The words of one clause of a paper: ours put into the firm's own, one added behind ours, one of the firm's own;
 * beside them how they will look, also while they are typed. */
#ifndef WEB_PAGE_WORDING_H
#define WEB_PAGE_WORDING_H

#include "web/page/document.h"

/* title-ja, text-ja, title-en, text-en; the version that was seen; what to do with it: save, or back to ours, or away
 */
enum { WORDING_SHOWN_FIELDS = 4, WORDING_FIELDS = 6 };
extern const struct field wording_fields[WORDING_FIELDS];

/* GET /document/:pattern/clause/:clause, and POST .../preview; .../new; /document/:pattern/own/:id */
MUST enum err page_wording_clause(struct tx *tx, struct visit *v);
MUST enum err page_wording_new(struct tx *tx, struct visit *v);
MUST enum err page_wording_own(struct tx *tx, struct visit *v);

/* POST of the same */
MUST enum err page_wording_clause_save(struct tx *tx, struct visit *v, str *ret_where);
MUST enum err page_wording_new_save(struct tx *tx, struct visit *v, str *ret_where);
MUST enum err page_wording_own_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
