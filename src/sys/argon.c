#include "sys/argon.h"

#include <sodium/core.h>
#include <sodium/crypto_pwhash_argon2id.h>
#include <sodium/utils.h>

_Static_assert((int)ARGON_KEPT_MAX == (int)crypto_pwhash_argon2id_STRBYTES, "libsodium keeps another size");

/* Made of no password that anybody knows, with the cost above. */
static const char nobody[] =
	"$argon2id$v=19$m=65536,t=3,p=1$c2FsdC1vZi1ub2JvZHktMQ$c2FsdC1vZi1ub2JvZHktMnNhbHQtb2Ytbm9ib2R5LTM";

/* Whoever guesses takes the fastest way a machine has, and so must we: it is chosen at the first call. */
static bool is_ready(void)
{
	return sodium_init() >= 0;
}

enum err argon_keep(str password, char room[static ARGON_KEPT_MAX], str *ret, struct faults *fs)
{
	if (!is_ready() || crypto_pwhash_argon2id_str(room, password.p, password.n, ARGON_PASSES, ARGON_MEMORY) != 0) {
		return FAIL(fs, ERR_CREATE, "argon-memory", NOWHERE);
	}
	*ret = str_of(room);
	return OK;
}

bool argon_holds(str password, str kept)
{
	char text[ARGON_KEPT_MAX] = "";
	bool is_one = kept.n > 0 && kept.n < sizeof text;

	memcpy(text, is_one ? kept.p : nobody, is_one ? kept.n : sizeof nobody - 1);
	return is_ready() && crypto_pwhash_argon2id_str_verify(text, password.p, password.n) == 0 && is_one;
}

bool same_bytes(str one, str other)
{
	return one.n == other.n && sodium_memcmp(one.p, other.p, one.n) == 0;
}
