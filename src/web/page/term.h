/* The words that our texts use and not everybody knows: the page with all of them, and those of one text. */
#ifndef WEB_PAGE_TERM_H
#define WEB_PAGE_TERM_H

#include "web/page/term_view.h"
#include "web/visit.h"

/* GET /words: in the order of the kana; in English of the alphabet. */
enum err page_term(struct tx *tx, struct visit *v);

/* For frag_terms, below the texts of an item or a measure: `terms` is its member of that name. */
struct terms_view term_list(const struct visit *v, const struct span terms[static LANG__MAX]);

#endif
