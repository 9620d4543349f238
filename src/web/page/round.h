/* The rounds of a firm, the newest first. */
#ifndef WEB_PAGE_ROUND_H
#define WEB_PAGE_ROUND_H

#include "web/visit.h"

/* after: the round behind which the page begins */
enum { ROUND_FIELDS = 1 };
extern const struct field round_fields[ROUND_FIELDS];

/* GET /rounds */
MUST enum err page_round(struct tx *tx, struct visit *v);

#endif
