#include "sys/cipher.h"

#include <sodium.h>
#include <stdalign.h>

typedef crypto_secretstream_xchacha20poly1305_state stream;

_Static_assert(sizeof(struct cipher) >= sizeof(stream), "libsodium's state has another size");
_Static_assert(alignof(struct cipher) >= alignof(stream), "libsodium's state is aligned otherwise");
_Static_assert((int)CIPHER_KEY == (int)crypto_secretstream_xchacha20poly1305_KEYBYTES, "another key");
_Static_assert((int)CIPHER_HEAD == (int)crypto_secretstream_xchacha20poly1305_HEADERBYTES, "another head");
_Static_assert((int)CIPHER_EXTRA == (int)crypto_secretstream_xchacha20poly1305_ABYTES, "another stream");
_Static_assert((int)CIPHER_SALT == (int)crypto_pwhash_argon2id_SALTBYTES, "another salt");

/* Chooses what is quick on this processor; a second time costs nothing.  Without it all works, slowly. */
static void wake(void)
{
	(void)!sodium_init();
}

static stream *stream_of(struct cipher *c)
{
	return (stream *)(void *)c;
}

static const unsigned char *bytes_of(str s)
{
	return (const unsigned char *)s.p;
}

bool cipher_key_of_passphrase(str passphrase, const uint8_t salt[static CIPHER_SALT], struct cipher_cost cost,
                              uint8_t ret[static CIPHER_KEY])
{
	wake();
	return crypto_pwhash(ret, CIPHER_KEY, passphrase.n == 0 ? "" : passphrase.p, passphrase.n, salt,
	                     (unsigned long long)cost.passes, (size_t)cost.kib * 1024,
	                     crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void cipher_key_of_code(str code, uint8_t ret[static CIPHER_KEY])
{
	static const str purpose = {"toride key of a code", 20};

	wake();
	(void)crypto_generichash(ret, CIPHER_KEY, bytes_of(code), code.n, bytes_of(purpose), purpose.n);
}

void cipher_mark(const uint8_t key[static CIPHER_KEY], uint8_t ret[static CIPHER_MARK])
{
	static const str purpose = {"toride mark of a key", 20};
	uint8_t hash[crypto_generichash_BYTES];

	wake();
	(void)crypto_generichash(hash, sizeof hash, bytes_of(purpose), purpose.n, key, CIPHER_KEY);
	memcpy(ret, hash, CIPHER_MARK);
}

bool cipher_same(const void *a, const void *b, size_t n)
{
	return sodium_memcmp(a, b, n) == 0;
}

void cipher_wipe(void *p, size_t n)
{
	sodium_memzero(p, n);
}

void cipher_begin(struct cipher *c, const uint8_t key[static CIPHER_KEY], uint8_t head[static CIPHER_HEAD])
{
	wake();
	(void)crypto_secretstream_xchacha20poly1305_init_push(stream_of(c), head, key);
}

void cipher_seal(struct cipher *c, str bytes, str beside, bool last, char *ret)
{
	unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
	                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;

	(void)crypto_secretstream_xchacha20poly1305_push(stream_of(c), (unsigned char *)ret, NULL, bytes_of(bytes),
	                                                 bytes.n, bytes_of(beside), beside.n, tag);
}

bool cipher_resume(struct cipher *c, const uint8_t key[static CIPHER_KEY], const uint8_t head[static CIPHER_HEAD])
{
	wake();
	return crypto_secretstream_xchacha20poly1305_init_pull(stream_of(c), head, key) == 0;
}

bool cipher_open(struct cipher *c, str sealed, str beside, char *ret, bool *ret_last)
{
	unsigned char tag = 0;

	if (sealed.n < CIPHER_EXTRA ||
	    crypto_secretstream_xchacha20poly1305_pull(stream_of(c), (unsigned char *)ret, NULL, &tag, bytes_of(sealed),
	                                               sealed.n, bytes_of(beside), beside.n) != 0) {
		return false;
	}
	*ret_last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
	return true;
}
