/* Where every text and figure comes from, and what of it nobody has verified. */
#ifndef WEB_PAGE_SOURCE_H
#define WEB_PAGE_SOURCE_H

#include "web/visit.h"

/* GET /sources */
enum err page_source(struct tx *tx, struct visit *v);

#endif
