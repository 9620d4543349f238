/* The six articles, to begin with: one is chosen, or said to be done already. */
#ifndef WEB_PAGE_ARTICLE_H
#define WEB_PAGE_ARTICLE_H

#include "web/visit.h"

enum { ARTICLE_FIELDS = 3 }; /* item, done_on, and a number that changes with what was begun or done */
extern const struct field article_fields[ARTICLE_FIELDS];

/* GET /articles */
MUST enum err page_article(struct tx *tx, struct visit *v);

/* POST /articles: an article is done, since a day.  ERR_DATA field-day-to-come; ERR_NO record-changed. */
MUST enum err page_article_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
