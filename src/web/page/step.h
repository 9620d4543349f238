/* The page of the guideline's four STEPs: what each means, and which one the firm aims at. */
#ifndef WEB_PAGE_STEP_H
#define WEB_PAGE_STEP_H

#include "web/visit.h"

/* target, and the version of the firm that was seen. */
enum { STEP_FIELDS = 2 };
extern const struct field step_fields[STEP_FIELDS];

/* GET /steps */
MUST enum err page_step(struct tx *tx, struct visit *v);

/* POST /steps: chooses the target.  ERR_NO record-changed when the firm is not what was seen any more. */
MUST enum err page_step_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
