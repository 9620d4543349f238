/* The page about the firm: its name, and how many people work there. */
#ifndef WEB_PAGE_FIRM_H
#define WEB_PAGE_FIRM_H

#include "web/visit.h"

/* name, people, and the version that was seen: 0 where there was no firm yet. */
enum { FIRM_FIELDS = 3 };
extern const struct field firm_fields[FIRM_FIELDS];

/* GET /firm */
MUST enum err page_firm(struct tx *tx, struct visit *v);

/* POST /firm: makes the firm where there is none, and binds the session to it; else changes it.  ERR_NO record-changed
 * when it is not what was seen any more. */
MUST enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
