/* The rounds of a firm, the newest first. */
#ifndef WEB_PAGE_ROUND_H
#define WEB_PAGE_ROUND_H

#include "web/visit.h"

/* GET /rounds */
MUST enum err page_round(struct tx *tx, struct visit *v);

#endif
