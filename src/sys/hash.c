#include "sys/hash.h"

#include <sodium/crypto_hash_sha256.h>
#include <stdalign.h>

_Static_assert(sizeof(struct sha256) == sizeof(crypto_hash_sha256_state), "libsodium's state has another size");
_Static_assert(alignof(struct sha256) >= alignof(crypto_hash_sha256_state), "libsodium's state is aligned otherwise");
_Static_assert((int)SHA256_BYTES == (int)crypto_hash_sha256_BYTES, "not SHA-256");

static crypto_hash_sha256_state *state_of(struct sha256 *h)
{
	return (crypto_hash_sha256_state *)(void *)h;
}

void sha256_init(struct sha256 *h)
{
	crypto_hash_sha256_init(state_of(h));
}

void sha256_add(struct sha256 *h, str s)
{
	if (s.n != 0) {
		crypto_hash_sha256_update(state_of(h), (const unsigned char *)s.p, s.n);
	}
}

void sha256_add_int(struct sha256 *h, int64_t n)
{
	uint8_t bytes[8];

	for (size_t i = 0; i < sizeof bytes; i++) {
		bytes[i] = (uint8_t)((uint64_t)n >> 8 * i);
	}
	sha256_add(h, (str){(const char *)bytes, sizeof bytes});
}

void sha256_add_text(struct sha256 *h, str s)
{
	sha256_add_int(h, s.p == NULL ? -1 : (int64_t)s.n);
	sha256_add(h, s);
}

void sha256_done(struct sha256 *h, uint8_t ret[static SHA256_BYTES])
{
	crypto_hash_sha256_final(state_of(h), ret);
}
