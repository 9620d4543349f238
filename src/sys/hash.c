#include "sys/hash.h"

#include <nettle/sha2.h>
#include <stdalign.h>

/* nettle gives its functions these names, too */
#undef sha256_init

_Static_assert(sizeof(struct sha256) >= sizeof(struct sha256_ctx), "nettle's state is larger");
_Static_assert(alignof(struct sha256) >= alignof(struct sha256_ctx), "nettle's state is aligned otherwise");
_Static_assert((int)SHA256_BYTES == (int)SHA256_DIGEST_SIZE, "not SHA-256");

static struct sha256_ctx *state_of(struct sha256 *h)
{
	return (struct sha256_ctx *)(void *)h;
}

void sha256_init(struct sha256 *h)
{
	nettle_sha256_init(state_of(h));
}

void sha256_add(struct sha256 *h, str s)
{
	if (s.n != 0) {
		nettle_sha256_update(state_of(h), s.n, (const uint8_t *)s.p);
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
	nettle_sha256_digest(state_of(h), SHA256_BYTES, ret);
}

str sha256_of(str word, str text, struct sha256_room *room)
{
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, word);
	sha256_add(&h, text);
	sha256_done(&h, room->bytes);
	return (str){(const char *)room->bytes, sizeof room->bytes};
}
