/* Ids of records outside the program: in addresses, JSON and on the command line.  Always 13 characters of Crockford's
 * base32 in lower case (0-9 and a-z without i, l, o, u), the most significant first, so that they sort like the
 * numbers.  Inside they are int64, never negative. */
#ifndef CORE_ID_H
#define CORE_ID_H

#include "base/buf.h"

enum { ID_LENGTH = 13 };

void id_write(struct buf *out, int64_t id);

/* The same as a text in the arena. */
str id_text(struct arena *a, int64_t id);

/* Also in upper case, and with i and l for 1 and o for 0, as people copy them from paper.  False, and *ret untouched,
 * if it is no id. */
MUST bool id_read(str s, int64_t *ret);

#endif
