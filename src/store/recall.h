/* What statements gave, kept by a handle that only reads for as long as nobody writes: most pages are looked at several
 * times before anything changes.
 *
 * The engine says with each transaction which state it sees, as a number that is another one after every commit of
 * anybody.  What a transaction reads is kept when the one before it saw the same state, and given again while that
 * lasts; so who reads once, or beside writers, keeps nothing and pays nothing for it.  Only statements that do nothing
 * but read may come here: their rows follow from their parameters and the state alone. */
#ifndef STORE_RECALL_H
#define STORE_RECALL_H

#include "store/engine.h"

enum {
	RECALL_MAX = 4 << 20,         /* bytes of all that is kept; what comes then is not, until the state changes */
	RECALL_ANSWER_MAX = 64 << 10, /* bytes of what one statement gave; longer is not kept */
};

struct recall;

/* Lives as long as `a`, but for the rows, which recall_end frees.  NULL is fine for that. */
struct recall *recall_new(struct arena *a);
void recall_end(struct recall *r);

/* A transaction began, and its state is not known yet: nothing is given or kept. */
void recall_begin(struct recall *r);

/* A transaction goes on with the state of the one before, which it sees by being the same to the engine. */
void recall_go_on(struct recall *r);

/* The state that the running transaction sees, once it has read something. */
void recall_state(struct recall *r, uint32_t state);
bool recall_knows_state(const struct recall *r);

/* False, and *ret untouched, while it is not known. */
bool recall_state_of(const struct recall *r, uint32_t *ret);

/* Gives the rows of a statement that ran with these parameters; false when they are not there. */
bool recall_give(const struct recall *r, const struct statement *st, const struct value *params, row_fn *row,
                 void *ctx);

/* Keeps what a statement gives: recall_open, its rows, recall_close when it has ended well.  What is opened again
 * without having been closed is dropped. */
void recall_open(struct recall *r, const struct statement *st, const struct value *params);
void recall_row(struct recall *r, const struct value *row);
void recall_close(struct recall *r);

#endif
