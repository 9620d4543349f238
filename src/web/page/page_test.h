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
	struct part_config config;                 /* of the process: where the store lies */
	struct visit visit;                        /* the last one */
	page_show *page;                           /* that is tested */
	const struct route *route;                 /* its row */
	struct field_value value[FORM_FIELDS_MAX]; /* of the query */
	str done;                                  /* of the query: what was just done */
	int64_t now;                               /* of the visits */
	str where;                                 /* the last form's */
	bool manages;                              /* whoever visits */
};

extern const struct actor house_firm;  /* whose firm house_add_firm makes */
extern const struct actor house_other; /* of another firm, that is not there */

void house_init(struct house *p, page_show *page);

/* For the page at this address: of a row of routes[] without parts. */
void house_init_at(struct house *p, const char *path);

/* From now on the page at another address: of a row whose part is this record. */
void house_go(struct house *p, const char *path, int64_t id);

/* For SCOPED. */
void house_end(struct house *p);

/* The page as somebody of this firm sees it, or what it fails with.  Its address: p->request.http.path, which a page
 * with a form needs, and p->visit.parts; values of its query: p->visit.value. */
MUST enum err house_try(struct house *p, struct actor actor, enum lang lang);
str house_page(struct house *p, struct actor actor, enum lang lang);

/* Sends a form of one firm, as the browser would: `ret_where` is where it is sent on to. */
MUST enum err house_send(struct house *p, struct actor actor, const struct route *form, const struct pair *pairs,
                         size_t n, str *ret_where);

bool page_has(str page, const char *text);
size_t page_count(str page, const char *text); /* how often */

/* One write transaction of the firm. */
void house_write(struct house *p, enum err (*fn)(struct tx *tx, void *ctx), void *ctx);

/* For house_write. */
enum err house_add_firm(struct tx *tx, void *ctx);

/* Notes that the server looked through history and seals today, and so many did not fit. */
void house_verified(struct house *p, int64_t findings);

/* Saves a closed round. */
void house_save(struct house *p, const char *framework, const struct round_row *rows, size_t n);

/* The open round of the 25 questions; its id. */
int64_t house_open(struct house *p);

/* Answers all of its questions. */
void house_answer_all(struct house *p, int64_t round, enum answer answer);

#endif
