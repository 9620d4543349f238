/* What the tests of pages share: a store of the test's own, and one visit to it. */
#ifndef WEB_PAGE_PAGE_TEST_H
#define WEB_PAGE_PAGE_TEST_H

#include "store/round.h"
#include "store/things_test.h"
#include "web/route.h"
#include "web/visit.h"

struct house {
	struct things things;
	struct store *store;
	struct faults faults;
	struct exchange_request request;
	struct visit visit;                        /* the last one */
	page_show *page;                           /* that is tested */
	const struct route *route;                 /* its row, where it has a query */
	struct field_value value[FORM_FIELDS_MAX]; /* of the query */
};

extern const struct actor house_firm; /* whose firm house_add_firm makes */

void house_init(struct house *p, page_show *page);

/* For SCOPED. */
void house_end(struct house *p);

/* The page as somebody of this firm sees it, or what it fails with.  Parts of its address: p->visit.parts. */
MUST enum err house_try(struct house *p, struct actor actor, enum lang lang);
str house_page(struct house *p, struct actor actor, enum lang lang);

bool page_has(str page, const char *text);

/* One write transaction of the firm. */
void house_write(struct house *p, enum err (*fn)(struct tx *tx, void *ctx), void *ctx);

/* For house_write. */
enum err house_add_firm(struct tx *tx, void *ctx);

/* Saves a closed round. */
void house_save(struct house *p, const char *framework, const struct round_row *rows, size_t n);

/* The open round of the 25 questions; its id. */
int64_t house_open(struct house *p);

#endif
