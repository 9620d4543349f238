#include "sys/signature.h"

#include "base/test.h"

/* RFC 8032, 7.1, TEST 2: a message of one byte. */
static const uint8_t seed[SIGNATURE_SEED] = {0x4c, 0xcd, 0x08, 0x9b, 0x28, 0xff, 0x96, 0xda, 0x9d, 0xb6, 0xc3,
                                             0x46, 0xec, 0x11, 0x4e, 0x0f, 0x5b, 0x8a, 0x31, 0x9f, 0x35, 0xab,
                                             0xa6, 0x24, 0xda, 0x8c, 0xf6, 0xed, 0x4f, 0xb8, 0xa6, 0xfb};
static const uint8_t open_key[SIGNATURE_KEY] = {0x3d, 0x40, 0x17, 0xc3, 0xe8, 0x43, 0x89, 0x5a, 0x92, 0xb7, 0x0a,
                                                0xa7, 0x4d, 0x1b, 0x7e, 0xbc, 0x9c, 0x98, 0x2c, 0xcf, 0x2e, 0xc4,
                                                0x96, 0x8c, 0xc0, 0xcd, 0x55, 0xf1, 0x2a, 0xf4, 0x66, 0x0c};
static const uint8_t begins[] = {0x92, 0xa0, 0x09, 0xa9, 0xf0, 0xd4, 0xca, 0xb8};

TEST(a_signature_is_that_of_the_standard)
{
	struct signature_key key;
	uint8_t signature[SIGNATURE_BYTES];

	signature_key_of(seed, &key);
	CHECK(memcmp(key.open, open_key, sizeof open_key) == 0);
	signature_make(&key, S("\x72"), signature);
	CHECK(memcmp(signature, begins, sizeof begins) == 0);
	CHECK(signature_holds(open_key, S("\x72"), signature));
}

TEST(a_signature_holds_for_its_message_and_key_alone)
{
	struct signature_key key, other;
	uint8_t signature[SIGNATURE_BYTES], seeds[SIGNATURE_SEED] = {1};

	signature_key_of(seed, &key);
	signature_key_of(seeds, &other);
	signature_make(&key, S("a"), signature);
	CHECK(signature_holds(key.open, S("a"), signature));
	CHECK(!signature_holds(key.open, S("b"), signature));
	CHECK(!signature_holds(key.open, S(""), signature));
	CHECK(!signature_holds(other.open, S("a"), signature));
	for (size_t i = 0; i < sizeof signature; i++) {
		signature[i] ^= 1;
		CHECK(!signature_holds(key.open, S("a"), signature));
		signature[i] ^= 1;
	}
	signature_forget(&key, sizeof key);
	CHECK_INT(key.secret[0], 0);
}
