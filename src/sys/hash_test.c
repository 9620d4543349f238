#include "sys/hash.h"

#include "base/test.h"

/* The hash in hexadecimal digits; added in pieces of `piece` bytes. */
static str sha256_hex(str s, size_t piece, char ret[static 2 * SHA256_BYTES])
{
	uint8_t bytes[SHA256_BYTES];
	struct sha256 h;

	sha256_init(&h);
	for (size_t at = 0; at < s.n; at += piece) {
		sha256_add(&h, str_slice(s, at, piece));
	}
	sha256_done(&h, bytes);
	for (size_t i = 0; i < sizeof bytes; i++) {
		ret[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
		ret[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
	}
	return (str){ret, 2 * SHA256_BYTES};
}

/* NIST, examples for FIPS 180-4 (SHA256.pdf, SHA2_Additional.pdf). */
TEST(sha256_is_that_of_the_standard)
{
	static const struct {
		str text, hash;
	} known[] = {
		{{"", 0}, {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 64}},
		{{"abc", 3}, {"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 64}},
		{{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56},
	         {"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", 64}},
		{{"\xbd", 1}, {"68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b", 64}},
	};
	char hex[2 * SHA256_BYTES];

	for (size_t i = 0; i < COUNT_OF(known); i++) {
		CHECK_STR(sha256_hex(known[i].text, 64, hex), known[i].hash);
		CHECK_STR(sha256_hex(known[i].text, 1, hex), known[i].hash);
	}
}

TEST(sha256_does_not_mind_the_pieces)
{
	SCOPED(arena_end) struct arena *a = arena_new(2 * 1000 * 1000);
	char *many = arena_alloc(a, 1000 * 1000), hex[2 * SHA256_BYTES];
	const str million = {many, 1000 * 1000};

	memset(many, 'a', million.n);
	for (size_t piece = 7; piece <= million.n; piece *= 11) {
		CHECK_STR(sha256_hex(million, piece, hex),
		          S("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
	}
}

TEST(a_copied_sha256_goes_its_own_way)
{
	uint8_t one[SHA256_BYTES], two[SHA256_BYTES], again[SHA256_BYTES];
	struct sha256 h, copy;

	sha256_init(&h);
	sha256_add(&h, S("the same beginning"));
	copy = h;
	sha256_add(&h, S(" and more"));
	sha256_done(&h, one);
	h = copy;
	sha256_done(&copy, two);
	CHECK(memcmp(one, two, sizeof one) != 0);
	sha256_add(&h, S(" and more"));
	sha256_done(&h, again);
	CHECK(memcmp(one, again, sizeof one) == 0);
}
