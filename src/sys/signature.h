/* Signatures: Ed25519 (RFC 8032), by libsodium. */
#ifndef SYS_SIGNATURE_H
#define SYS_SIGNATURE_H

#include "base/str.h"

enum { SIGNATURE_SEED = 32, SIGNATURE_KEY = 32, SIGNATURE_BYTES = 64 };

/* A key that signs; made of its seed, which is what one keeps. */
struct signature_key {
	uint8_t secret[SIGNATURE_SEED + SIGNATURE_KEY];
	uint8_t open[SIGNATURE_KEY]; /* the public half */
};

void signature_key_of(const uint8_t seed[static SIGNATURE_SEED], struct signature_key *ret);

/* Overwrites what must not be left in memory. */
void signature_forget(void *secret, size_t n);

void signature_make(const struct signature_key *key, str message, uint8_t ret[static SIGNATURE_BYTES]);

/* Was the message signed by whoever has the secret half of `open`? */
bool signature_holds(const uint8_t open[static SIGNATURE_KEY], str message,
                     const uint8_t signature[static SIGNATURE_BYTES]);

#endif
