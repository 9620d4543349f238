/* SHA-256 (FIPS 180-4), by nettle, which uses what the processor has for it: six times as fast as libsodium's. */
#ifndef SYS_HASH_H
#define SYS_HASH_H

#include "base/str.h"

enum { SHA256_BYTES = 32 };

/* A hash on its way; a copy goes its own way from there. */
struct sha256 {
	uint64_t state[14]; /* nettle's, whose header stays in hash.c */
};

void sha256_init(struct sha256 *h);

/* Appends bytes; in how many pieces does not matter. */
void sha256_add(struct sha256 *h, str s);

/* Appends a number as eight bytes, little end first; and a text with its length in front, which is -1 for one that is
 * missing (p == NULL), so that no two rows of values are the same bytes. */
void sha256_add_int(struct sha256 *h, int64_t n);
void sha256_add_text(struct sha256 *h, str s);

/* The hash of all that was added; `h` is used up. */
void sha256_done(struct sha256 *h, uint8_t ret[static SHA256_BYTES]);

/* Room for a hash that is used as a text. */
struct sha256_room {
	uint8_t bytes[SHA256_BYTES];
};

/* The hash of a text behind the word that says what it is for; it lies in *room. */
str sha256_of(str word, str text, struct sha256_room *room);

#endif
