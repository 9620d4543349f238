/* Looking for something: in the catalogue, among our pages, and in the firm's records. */
#ifndef WEB_PAGE_SEARCH_H
#define WEB_PAGE_SEARCH_H

#include "web/visit.h"

enum { SEARCH_FIELDS = 1 };
extern const struct field search_fields[SEARCH_FIELDS];

/* GET /search?q=... */
enum err page_search(struct tx *tx, struct visit *v);

#endif
