/* What the front keeps of one worker: bodies of replies, each in a numbered place, which later replies name instead of
 * bringing the body again (exchange.h).  So a page that did not change crosses from the worker to the front once.
 *
 * An answer is made of a copy: its patches are written into it, it is sent from where it lies, and when it was sent the
 * bytes that stood there before come back and the next answer gets it.  As many copies are made as are on their way at
 * the same time.
 *
 * Nothing is believed: a place that is empty, and a patch that reaches beyond its body, are refused.  At most
 * EXCHANGE_PLACES bodies of EXCHANGE_KEPT_MAX bytes and SHELF_SPARE_MAX bytes of copies that wait, besides those that
 * are being sent. */
#ifndef WEB_SHELF_H
#define WEB_SHELF_H

#include "web/exchange.h"
#include "web/http.h"

enum { SHELF_SPARE_MAX = 2 << 20 };

struct shelved; /* a body */
struct shelved_copy;

struct shelf {
	const struct http_engine *engine; /* that makes answers beforehand */
	struct shelved *place[EXCHANGE_PLACES];
	size_t spare; /* bytes of copies that wait */
};

/* Keeps the body of a reply that names a place, in place of the one there. */
void shelf_put(struct shelf *s, const struct exchange_reply *r);

/* A copy of the body that a reply without one names, with its patches in it; NULL if there is none, it is of another
 * type, or a patch does not fit.  It must be given back, be the shelf still there or not. */
struct shelved_copy *shelf_take(struct shelf *s, const struct exchange_reply *r);

/* Makes an answer of it: `*a` has all but the body. */
void shelved_answer(struct shelved_copy *c, struct http_answer *a);

/* NULL is fine. */
void shelf_give_back(struct shelved_copy *c);

/* Empties it: its worker is gone. */
void shelf_clear(struct shelf *s);

#endif
