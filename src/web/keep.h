/* Which pages a worker has made and need not make again for as long as nobody writes: most are looked at several times
 * before anything changes.  The pages themselves lie with the front (shelf.h), which got them once; here is what they
 * were made for, the place of each, and where in it the ids and proofs of forms stand, which are new each time.
 *
 * A page is made anew for another session, person, firm, language, day, address or query, and when the state of the
 * records (tx_state) is another.  As rows are (store/recall.h), pages are kept from the second look at a state on;
 * where the state is not known, nothing is.  When all places are taken, the page that was kept first goes.
 *
 * A fixed room for EXCHANGE_PLACES pages: nothing is allocated while requests are answered. */
#ifndef WEB_KEEP_H
#define WEB_KEEP_H

#include "core/day.h"
#include "render/field_view.h"
#include "store/session.h"
#include "web/exchange.h"

enum {
	KEEP_TARGET_MAX = 256,                     /* bytes of path and query; longer ones are not kept */
	KEEP_FORMS_MAX = EXCHANGE_PATCHES_MAX / 2, /* of one page */
};

struct keep;

/* What a page was made for; views. */
struct keep_key {
	str path, query; /* as they were sent; query.p == NULL: none */
	const struct session *session;
	enum lang lang;
	struct day day; /* where the firm is */
};

/* Where an id or a proof stands in a page. */
struct keep_spot {
	size_t at;
	size_t form; /* whose, in the order in which the forms were given out */
	bool is_proof;
};

struct kept_page {
	int64_t place; /* at the front */
	size_t form_count;
	struct keep_spot spot[EXCHANGE_PATCHES_MAX];
	size_t spot_count;
};

/* Lives as long as `a`. */
struct keep *keep_new(struct arena *a);

/* A transaction sees this state, or one that is not known: if it is another than before, all is forgotten.  True if it
 * is the same. */
bool keep_state(struct keep *k, bool known, uint32_t state);

/* What is kept for this; NULL: nothing. */
const struct kept_page *keep_find(const struct keep *k, const struct keep_key *key);

/* Keeps a page that has these forms in it, and returns its place; 0 when it is not kept: too long, too many forms,
 * or one of them stands there without its proof. */
int64_t keep_add(struct keep *k, const struct keep_key *key, str page, const struct form_view *forms, size_t n);

/* The patches that put these forms, as many as the page has, into it. */
void keep_patch(const struct kept_page *kept, const struct form_view *forms, struct exchange_reply *ret);

#endif
