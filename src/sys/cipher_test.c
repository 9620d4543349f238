#include "sys/cipher.h"

#include "base/test.h"

static const struct cipher_cost cheap = {1, CIPHER_KIB_LEAST};

static void key_of(const char *passphrase, uint8_t key[static CIPHER_KEY])
{
	static const uint8_t salt[CIPHER_SALT] = "sixteen bytes..";

	CHECK(cipher_key_of_passphrase(str_of(passphrase), salt, cheap, key));
}

TEST(cipher_makes_the_same_key_of_the_same_words_and_another_of_others)
{
	uint8_t a[CIPHER_KEY], b[CIPHER_KEY], c[CIPHER_KEY], salt[CIPHER_SALT] = "another salt ..";

	key_of("合い言葉は山と川", a);
	key_of("合い言葉は山と川", b);
	CHECK(cipher_same(a, b, sizeof a));
	key_of("合い言葉は山と川 ", b);
	CHECK(!cipher_same(a, b, sizeof a));
	CHECK(cipher_key_of_passphrase(S("合い言葉は山と川"), salt, cheap, c));
	CHECK(!cipher_same(a, c, sizeof a));
	key_of("", a);
	cipher_key_of_code(S("0123"), a);
	cipher_key_of_code(S("0124"), b);
	CHECK(!cipher_same(a, b, sizeof a));
}

TEST(cipher_marks_keys)
{
	uint8_t key[CIPHER_KEY], one[CIPHER_MARK], two[CIPHER_MARK];

	key_of("a", key);
	cipher_mark(key, one);
	key_of("b", key);
	cipher_mark(key, two);
	CHECK(!cipher_same(one, two, sizeof one));
	CHECK(memcmp(one, key, sizeof one) != 0);
}

TEST(cipher_refuses_what_needs_more_memory_than_there_can_be)
{
	uint8_t key[CIPHER_KEY], salt[CIPHER_SALT] = "";

	CHECK(!cipher_key_of_passphrase(S("x"), salt, (struct cipher_cost){1, 1}, key));
}

enum { PIECES = 3, PIECE = 5 };

struct sealed {
	uint8_t key[CIPHER_KEY], head[CIPHER_HEAD];
	char piece[PIECES][PIECE + CIPHER_EXTRA];
};

static void seal(struct sealed *s)
{
	struct cipher c;

	key_of("key", s->key);
	cipher_begin(&c, s->key, s->head);
	for (size_t i = 0; i < PIECES; i++) {
		cipher_seal(&c, S("12345"), i == 0 ? S("beside") : S(""), i == PIECES - 1, s->piece[i]);
	}
}

static str piece_of(const struct sealed *s, size_t i)
{
	return (str){s->piece[i], sizeof s->piece[i]};
}

TEST(cipher_opens_what_it_sealed)
{
	struct sealed s;
	struct cipher c;
	char plain[PIECE];
	bool last = true;

	seal(&s);
	CHECK(cipher_resume(&c, s.key, s.head));
	for (size_t i = 0; i < PIECES; i++) {
		CHECK(cipher_open(&c, piece_of(&s, i), i == 0 ? S("beside") : S(""), plain, &last));
		CHECK(memcmp(plain, "12345", sizeof plain) == 0);
		CHECK(last == (i == PIECES - 1));
	}
}

TEST(cipher_refuses_pieces_that_were_altered_moved_or_sealed_otherwise)
{
	struct sealed s;
	struct cipher c;
	char plain[PIECE];
	bool last;

	seal(&s);
	CHECK(cipher_resume(&c, s.key, s.head));
	CHECK(!cipher_open(&c, piece_of(&s, 0), S("other"), plain, &last));
	CHECK(!cipher_open(&c, piece_of(&s, 1), S(""), plain, &last));
	CHECK(!cipher_open(&c, S("short"), S(""), plain, &last));
	for (size_t i = 0; i < sizeof s.piece[0]; i++) {
		s.piece[0][i] ^= 1;
		CHECK(!cipher_open(&c, piece_of(&s, 0), S("beside"), plain, &last));
		s.piece[0][i] ^= 1;
	}
	s.key[0] ^= 1;
	CHECK(cipher_resume(&c, s.key, s.head));
	CHECK(!cipher_open(&c, piece_of(&s, 0), S("beside"), plain, &last));
}

TEST(cipher_wipes)
{
	char secret[] = "secret";

	cipher_wipe(secret, sizeof secret);
	CHECK(secret[0] == 0 && secret[5] == 0);
}
