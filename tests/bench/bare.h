/* The peer of the store: the same statements in the same engine with nothing around them, as somebody would write who
 * has one table, one client and no second thoughts.  It checks what it must to know that a row was written or read, and
 * ends the program otherwise. */
#ifndef TESTS_BENCH_BARE_H
#define TESTS_BENCH_BARE_H

#include "base/str.h"
#include "store/engine.h"

enum { BARE_TEXTS_MAX = 64 * 1024 }; /* bytes of the texts of one page */

struct bare_answer {
	int64_t tenant, round, at;
	str item;
};

struct bare {
	/* One row in a transaction of its own, on disk when it returns. */
	void (*insert)(struct bare *b, const struct bare_answer *row);

	/* A firm, its newest round and that round's answers, in one read transaction; how many answers. */
	size_t (*page)(struct bare *b, int64_t tenant, str framework);

	void (*close)(struct bare *b);
	char texts[BARE_TEXTS_MAX]; /* what the last page copied */
	size_t used;
};

/* Opens a store that is there already.  It lives in the arena. */
struct bare *bare_sqlite(struct arena *a, const struct where *where, enum mode mode);
struct bare *bare_pg(struct arena *a, const struct where *where);

/* For the two above. */
void bare_copy(struct bare *b, const void *p, size_t n);

#endif
