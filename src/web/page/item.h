/* An item of a framework to read: what it asks and means, what it leads to, what surveys found, what the firm answered
 * last.  The frameworks are those that are compiled in. */
#ifndef WEB_PAGE_ITEM_H
#define WEB_PAGE_ITEM_H

#include "web/visit.h"

/* GET /item/:framework/:item.  ERR_MISSING framework-unknown, round-item. */
MUST enum err page_item(struct tx *tx, struct visit *v);

/* The framework that the first part of an address names: ERR_MISSING framework-unknown. */
MUST enum err item_framework(const struct visit *v, const struct framework **ret);

/* Its item that the second part names: ERR_MISSING round-item. */
MUST enum err item_find(const struct visit *v, const struct framework *f, const struct item **ret);

#endif
