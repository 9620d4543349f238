/* The home page: the firm, its newest result, what to do first. */
#ifndef WEB_PAGE_HOME_H
#define WEB_PAGE_HOME_H

#include "web/visit.h"

/* GET / */
MUST enum err page_home(struct tx *tx, struct visit *v);

#endif
