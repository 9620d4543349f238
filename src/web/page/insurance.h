/* The pages about insurances against what incidents cost. */
#ifndef WEB_PAGE_INSURANCE_H
#define WEB_PAGE_INSURANCE_H

#include "web/visit.h"

/* insurer, product, number, covers, pays_at_most, begins_on, expires_on, note, sensitive, version. */
enum { INSURANCE_FIELDS = 10 };
extern const struct field insurance_fields[INSURANCE_FIELDS];

/* GET /firm/insurance: the list. */
MUST enum err page_insurance(struct tx *tx, struct visit *v);

/* GET and POST /firm/insurance/new. */
MUST enum err page_insurance_new(struct tx *tx, struct visit *v);
MUST enum err page_insurance_add(struct tx *tx, struct visit *v, str *ret_where);

/* GET and POST /firm/insurance/:id.  ERR_MISSING record-gone; ERR_NO record-changed, record-gone. */
MUST enum err page_insurance_one(struct tx *tx, struct visit *v);
MUST enum err page_insurance_save(struct tx *tx, struct visit *v, str *ret_where);

/* GET and POST /firm/insurance/:id/remove.  The same. */
MUST enum err page_insurance_ask(struct tx *tx, struct visit *v);
MUST enum err page_insurance_remove(struct tx *tx, struct visit *v, str *ret_where);

#endif
