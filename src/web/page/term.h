/* The words that our texts use and not everybody knows: the page with all of them. */
#ifndef WEB_PAGE_TERM_H
#define WEB_PAGE_TERM_H

#include "web/page/term_view.h"
#include "web/visit.h"

/* GET /words: in the order of the kana; in English of the alphabet. */
enum err page_term(struct tx *tx, struct visit *v);

#endif
