/* Forms that are sent twice: a page carries a random id, and what came of it is kept with that id in the transaction of
 * the write.  The same id again changes nothing and gets the same result. */
#ifndef STORE_FORM_H
#define STORE_FORM_H

#include "store/form_sql.h"
#include "store/store.h"

enum {
	FORM_ID_MAX = 64, /* characters */
	FORM_RESULT_MAX = 4000,
};

/* Like store_write, once per `form`: `fn` sets *ret_result (where the browser is sent), which is kept. */
MUST enum err form_write(struct store *s, struct arena *a, struct actor actor, str form,
                         enum err (*fn)(struct tx *tx, void *ctx, str *ret_result), void *ctx, str *ret_result,
                         struct faults *fs);

/* Forgets forms older than `before` (milliseconds since 1970-01-01 UTC), of all firms. */
MUST enum err form_expire(struct store *s, struct arena *a, int64_t before, struct faults *fs);

#endif
