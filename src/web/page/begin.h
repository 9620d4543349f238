/* The first minutes: why somebody came, what is asked of a new firm, and on to the questions. */
#ifndef WEB_PAGE_BEGIN_H
#define WEB_PAGE_BEGIN_H

#include "web/visit.h"

enum { BEGIN_FIELDS = 3 }; /* name, industry, people */
extern const struct field begin_fields[BEGIN_FIELDS];

/* GET /begin: three ways; sent home where there is a firm. */
MUST enum err page_begin(struct tx *tx, struct visit *v);

/* GET /begin/:reason, one of customer, subsidy, worry; sent home where there is a firm.  ERR_MISSING begin-unknown. */
MUST enum err page_begin_firm(struct tx *tx, struct visit *v);

/* POST /begin/:reason: makes the firm, and goes to the questions that help with the reason.  ERR_NO firm-there. */
MUST enum err page_begin_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
