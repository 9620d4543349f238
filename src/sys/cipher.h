/* Sealing long data with a key, and making keys of what people know; by libsodium.
 *
 * A stream is sealed piece by piece (XChaCha20-Poly1305, libsodium's secretstream): pieces that were altered, left out,
 * turned around or cut off at the end are noticed when it is opened.  A key comes from a passphrase, which people
 * choose, by argon2id, whose slowness is what protects it; or from a code made of enough chance, by BLAKE2b.
 *
 * Keys lie where the caller put them: cipher_wipe when they are no longer needed. */
#ifndef SYS_CIPHER_H
#define SYS_CIPHER_H

#include "base/str.h"

enum {
	CIPHER_KEY = 32,
	CIPHER_SALT = 16,
	CIPHER_HEAD = 24,  /* bytes in front of a stream */
	CIPHER_EXTRA = 17, /* bytes by which a sealed piece is longer */
	CIPHER_MARK = 8,   /* of a key: tells keys apart, and nothing about them */

	/* what a passphrase costs, as it is written into files, and what a file may ask for */
	CIPHER_PASSES = 3,
	CIPHER_KIB = 128 * 1024,
	CIPHER_PASSES_MOST = 16,
	CIPHER_KIB_LEAST = 8,
	CIPHER_KIB_MOST = 1024 * 1024,
};

struct cipher_cost {
	int64_t passes, kib;
};

/* False when there is not enough memory. */
MUST bool cipher_key_of_passphrase(str passphrase, const uint8_t salt[static CIPHER_SALT], struct cipher_cost cost,
                                   uint8_t ret[static CIPHER_KEY]);

/* `code` has at least 128 random bits. */
void cipher_key_of_code(str code, uint8_t ret[static CIPHER_KEY]);

void cipher_mark(const uint8_t key[static CIPHER_KEY], uint8_t ret[static CIPHER_MARK]);

/* Compares in a time that does not depend on what is in them. */
bool cipher_same(const void *a, const void *b, size_t n);

/* Overwrites with zeroes, also where the compiler sees that nobody looks. */
void cipher_wipe(void *p, size_t n);

struct cipher {
	uint64_t state[7]; /* libsodium's, whose header stays in cipher.c */
};

/* Begins to seal; `head` goes in front of the stream. */
void cipher_begin(struct cipher *c, const uint8_t key[static CIPHER_KEY], uint8_t head[static CIPHER_HEAD]);

/* Writes bytes.n + CIPHER_EXTRA bytes.  `beside` is not written, but must be the same when it is opened. */
void cipher_seal(struct cipher *c, str bytes, str beside, bool last, char *ret);

/* Begins to open. */
MUST bool cipher_resume(struct cipher *c, const uint8_t key[static CIPHER_KEY], const uint8_t head[static CIPHER_HEAD]);

/* Writes sealed.n - CIPHER_EXTRA bytes; false when it is not what was sealed with this key at this place. */
MUST bool cipher_open(struct cipher *c, str sealed, str beside, char *ret, bool *ret_last);

#endif
