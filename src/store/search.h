/* Search in Japanese: each pair of neighbouring characters of a text (a bigram) leads to the records in which it
 * stands. A query of two characters or more finds the records that have all of its pairs; a query of one character,
 * those that have it anywhere.  Wide and narrow letters, upper and lower case are the same.  Pairs of the query may
 * stand in different places of a record, so it may find too much, never too little.
 *
 * The table `gram` is derived: `toride rebuild` makes it again.  It holds in plain what it indexes, so notes marked
 * sensitive are not given to it. */
#ifndef STORE_SEARCH_H
#define STORE_SEARCH_H

#include "store/search_sql.h"
#include "store/store.h"

enum {
	SEARCH_TEXTS_MAX = 6,
	SEARCH_GRAMS_MAX = 3000, /* of one record; what comes behind is not found */
	SEARCH_QUERY_GRAMS = 8,  /* of a query; what comes behind is not looked at */
	SEARCH_PAGE = 50,
};

/* What is found.  The numbers are in the store: never renumbered. */
enum noun {
	NOUN_UNSET,
	NOUN_TASK = 1,
	NOUN_CERTIFICATION = 2,
	NOUN_INSURANCE = 3,
	NOUN__MAX,
};

/* Makes the record found by these texts, and by no others any more; none: not found at all. */
MUST enum err search_put(struct tx *tx, enum noun noun, int64_t id, const str *texts, size_t text_count);

/* The next page of records that match, behind `after` (NULL: the first).  A query without a letter finds nothing. */
MUST enum err search_find(struct tx *tx, str query, const struct q_gram_find_row *after,
                          const struct q_gram_find_row **ret, size_t *ret_n);

#endif
