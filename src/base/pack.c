#include "base/pack.h"

/* As it is on nearly all machines, and turned around on the others; and back. */
static uint64_t little(uint64_t n)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? n : __builtin_bswap64(n);
}

void pack_int(struct buf *out, int64_t n)
{
	uint64_t bytes = little((uint64_t)n);

	buf_add(out, (str){(const char *)&bytes, sizeof bytes});
}

void pack_text(struct buf *out, str s)
{
	pack_int(out, (int64_t)s.n);
	buf_add(out, s);
}

/* The next `n` bytes, or none and `bad`. */
static str take(struct unpack *u, size_t n)
{
	if (u->bad || n > u->rest.n) {
		u->bad = true;
		return S("");
	}
	str taken = str_slice(u->rest, 0, n);

	u->rest = str_slice(u->rest, n, SIZE_MAX);
	return taken;
}

int64_t unpack_int(struct unpack *u)
{
	uint64_t n = 0;
	str bytes = take(u, sizeof n);

	if (bytes.n == sizeof n) {
		memcpy(&n, bytes.p, sizeof n);
	}
	return (int64_t)little(n);
}

int64_t unpack_int_in(struct unpack *u, int64_t least, int64_t most)
{
	int64_t n = unpack_int(u);

	if (n < least || n > most) {
		u->bad = true;
	}
	return u->bad ? 0 : n;
}

str unpack_text(struct unpack *u, size_t max)
{
	size_t n = (size_t)unpack_int_in(u, 0, max < (size_t)INT64_MAX ? (int64_t)max : INT64_MAX);

	return take(u, n);
}

bool unpack_done(const struct unpack *u)
{
	return !u->bad && u->rest.n == 0;
}
