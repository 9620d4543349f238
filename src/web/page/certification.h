/* The pages about certifications the firm holds. */
#ifndef WEB_PAGE_CERTIFICATION_H
#define WEB_PAGE_CERTIFICATION_H

#include "web/visit.h"

/* name, body, number, covers, issued_on, expires_on, note, sensitive, version. */
enum { CERTIFICATION_FIELDS = 9 };
extern const struct field certification_fields[CERTIFICATION_FIELDS];

/* GET /firm/certification: the list. */
MUST enum err page_certification(struct tx *tx, struct visit *v);

/* GET and POST /firm/certification/new. */
MUST enum err page_certification_new(struct tx *tx, struct visit *v);
MUST enum err page_certification_add(struct tx *tx, struct visit *v, str *ret_where);

/* GET and POST /firm/certification/:id.  ERR_MISSING record-gone; ERR_NO record-changed, record-gone. */
MUST enum err page_certification_one(struct tx *tx, struct visit *v);
MUST enum err page_certification_save(struct tx *tx, struct visit *v, str *ret_where);

/* GET and POST /firm/certification/:id/remove.  The same. */
MUST enum err page_certification_ask(struct tx *tx, struct visit *v);
MUST enum err page_certification_remove(struct tx *tx, struct visit *v, str *ret_where);

#endif
