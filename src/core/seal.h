/* A seal as a file (docs/format/seal.md): where every chain of events ended at a moment, signed.  Here is its text
 * alone; store/seal.h makes seals, signs them, and holds a store against them.
 *
 *     toride seal 1
 *     installation 3k5rmx1c8w2qd
 *     number 12
 *     made 2026-11-26T11:02:07.120Z
 *     before <hash of the seal before, 64 hexadecimal digits; zeros before the first>
 *     key <the public key, 64>
 *     fingerprint <the first half of the key's SHA-256, 32>
 *     chain <firm> <number of its last event> <that event's hash, 64> <when>
 *     chains 2
 *     signature <over all bytes above this line, 128>
 *
 * Lines end with LF; chains rise by firm.  There is one way only to write a seal, so equal seals have equal bytes. */
#ifndef CORE_SEAL_H
#define CORE_SEAL_H

#include "base/buf.h"
#include "base/fault.h"

enum {
	SEAL_VERSION = 1,
	SEAL_BYTES_MAX = 8 << 20,
	SEAL_CHAINS_MAX = 60000,
	SEAL_HASH = 32,
	SEAL_KEY = 32,
	SEAL_FINGERPRINT = 16,
	SEAL_SIGNATURE = 64,
};

/* The end of one chain. */
struct seal_chain {
	int64_t tenant; /* 0: the installation's own */
	int64_t seq, at;
	uint8_t hash[SEAL_HASH];
};

struct seal {
	int64_t installation, number, made; /* made: milliseconds since 1970-01-01 UTC */
	uint8_t before[SEAL_HASH];
	uint8_t key[SEAL_KEY], fingerprint[SEAL_FINGERPRINT];
	const struct seal_chain *chains; /* rising by tenant */
	size_t n;
	uint8_t signature[SEAL_SIGNATURE];
};

/* All but the signature, and then that line. */
void seal_write(struct buf *out, const struct seal *s);
void seal_write_signature(struct buf *out, const uint8_t signature[static SEAL_SIGNATURE]);

/* Appends a fingerprint as people compare it: eight groups of four digits. */
void seal_write_fingerprint(struct buf *out, const uint8_t fingerprint[static SEAL_FINGERPRINT]);

/* The part of a seal's text that is signed. */
str seal_signed(str text);

/* Reads a seal's text; whether its signature holds is not looked at.  ERR_DATA seal-none (something else), seal-newer,
 * seal-malformed (with the line: changed, cut off, other ends of lines). */
MUST enum err seal_read(struct arena *a, str text, str file, struct seal *ret, struct faults *fs);

/* How far a seal's text says that the chain of this firm went.  Looks at that line alone: for pages, which show what
 * the store has and verify nothing.  False where it is not in it. */
bool seal_chain_of(str text, int64_t tenant, struct seal_chain *ret);

#endif
