/* The pages about the declaration of SECURITY ACTION: what is lacking for each star, what the form asks, and what the
 * firm notes of its own declaration.  Nothing is sent to anybody from here. */
#ifndef WEB_PAGE_DECLARATION_H
#define WEB_PAGE_DECLARATION_H

#include "web/page/declaration_view.h"
#include "web/visit.h"

/* stars, number, declared-on, edition, shown-where, review-on, withdrawn-on; corporate, contact; and the version that
 * was seen. */
enum {
	DECLARATION_OWN_FIELDS = 7,
	DECLARATION_SHOWN_FIELDS = 9,
	DECLARATION_FIELDS = DECLARATION_SHOWN_FIELDS + 1,
};
extern const struct field declaration_fields[DECLARATION_FIELDS];

/* GET /declaration */
MUST enum err page_declaration(struct tx *tx, struct visit *v);

/* GET /declaration/data */
MUST enum err page_declaration_data(struct tx *tx, struct visit *v);

/* GET /declaration/own */
MUST enum err page_declaration_own(struct tx *tx, struct visit *v);

/* POST /declaration/own.  ERR_DATA; ERR_NO record-changed. */
MUST enum err page_declaration_save(struct tx *tx, struct visit *v, str *ret_where);

/* What the firm notes of it, for the page where one begins, too. */
MUST enum err declaration_own(struct tx *tx, const struct visit *v, struct own_view *ret);

#endif
