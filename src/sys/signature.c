#include "sys/signature.h"

#include <sodium/crypto_sign_ed25519.h>
#include <sodium/utils.h>

_Static_assert((int)SIGNATURE_SEED == (int)crypto_sign_ed25519_SEEDBYTES, "not Ed25519");
_Static_assert((int)SIGNATURE_KEY == (int)crypto_sign_ed25519_PUBLICKEYBYTES, "not Ed25519");
_Static_assert((int)SIGNATURE_BYTES == (int)crypto_sign_ed25519_BYTES, "not Ed25519");
_Static_assert(sizeof((struct signature_key){{0}, {0}}.secret) == crypto_sign_ed25519_SECRETKEYBYTES, "not Ed25519");

/* None of these can fail, nor needs sodium_init: there is no chance in Ed25519. */
void signature_key_of(const uint8_t seed[static SIGNATURE_SEED], struct signature_key *ret)
{
	(void)crypto_sign_ed25519_seed_keypair(ret->open, ret->secret, seed);
}

void signature_forget(void *secret, size_t n)
{
	sodium_memzero(secret, n);
}

void signature_make(const struct signature_key *key, str message, uint8_t ret[static SIGNATURE_BYTES])
{
	(void)crypto_sign_ed25519_detached(ret, NULL, (const unsigned char *)message.p, message.n, key->secret);
}

bool signature_holds(const uint8_t open[static SIGNATURE_KEY], str message,
                     const uint8_t signature[static SIGNATURE_BYTES])
{
	return crypto_sign_ed25519_verify_detached(signature, (const unsigned char *)message.p, message.n, open) == 0;
}
