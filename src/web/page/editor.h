/* The firm's papers: their list; one of them as it is today, clause by clause, beside how it will look; and its files.
 * What it is made of: store/document.h. */
#ifndef WEB_PAGE_EDITOR_H
#define WEB_PAGE_EDITOR_H

#include "web/page/document.h"

/* The query of a paper and of its files: with readings above the words?  It could not be painted as PDF? */
enum { EDITOR_QUERY_FIELDS = 2, EDITOR_FIELDS = 2 };
extern const struct field editor_query_fields[EDITOR_QUERY_FIELDS];
extern const struct field editor_fields[EDITOR_FIELDS]; /* choice, version */

/* GET /documents */
MUST enum err page_editor_list(struct tx *tx, struct visit *v);

/* GET /document/:pattern */
MUST enum err page_editor(struct tx *tx, struct visit *v);

/* POST /document/:pattern: how its clauses are put */
MUST enum err page_editor_choose(struct tx *tx, struct visit *v, str *ret_where);

/* POST /document/:pattern/clause/:clause/off and /on */
MUST enum err page_editor_off(struct tx *tx, struct visit *v, str *ret_where);
MUST enum err page_editor_on(struct tx *tx, struct visit *v, str *ret_where);

/* GET /document/:pattern/draft.html, .md, .pdf and .docx: to be kept */
MUST enum err page_editor_html(struct tx *tx, struct visit *v);
MUST enum err page_editor_md(struct tx *tx, struct visit *v);
MUST enum err page_editor_pdf(struct tx *tx, struct visit *v);
MUST enum err page_editor_docx(struct tx *tx, struct visit *v);

#endif
