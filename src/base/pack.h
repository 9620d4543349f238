/* Values in a row of bytes, for messages between our own processes: numbers as eight bytes, little end first; texts
 * with their length in front.  Who packs and who unpacks agree on the order; nothing describes itself.
 *
 *     struct unpack u = {.rest = message};
 *     int64_t version = unpack_int(&u);
 *     str name = unpack_text(&u, NAME_MAX_BYTES);
 *     if (!unpack_done(&u)) { ... }                something was missing, too long, or left over
 */
#ifndef BASE_PACK_H
#define BASE_PACK_H

#include "base/buf.h"

void pack_int(struct buf *out, int64_t n);
void pack_text(struct buf *out, str s);

struct unpack {
	str rest;
	bool bad; /* sticky: what is taken after that is 0 and empty */
};

int64_t unpack_int(struct unpack *u);

/* A number from `least` to `most`. */
int64_t unpack_int_in(struct unpack *u, int64_t least, int64_t most);

/* A view into the message, at most `max` bytes. */
str unpack_text(struct unpack *u, size_t max);

/* True if all was there and nothing is left. */
bool unpack_done(const struct unpack *u);

#endif
