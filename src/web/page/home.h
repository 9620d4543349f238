/* The home page: the firm, its newest result, what to do first. */
#ifndef WEB_PAGE_HOME_H
#define WEB_PAGE_HOME_H

#include "web/visit.h"

/* GET /; behind "?done=firm" it says that the firm was saved. */
MUST enum err page_home(struct tx *tx, struct visit *v);

#endif
