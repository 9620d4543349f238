#include "base/pack.h"

enum { INT_BYTES = 8 };

void pack_int(struct buf *out, int64_t n)
{
	uint64_t rest = (uint64_t)n;
	char bytes[INT_BYTES];

	for (size_t i = 0; i < INT_BYTES; i++) {
		bytes[i] = (char)(unsigned char)(rest & 0xFF);
		rest >>= 8;
	}
	buf_add(out, (str){bytes, INT_BYTES});
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
	str bytes = take(u, INT_BYTES);
	uint64_t n = 0;

	for (size_t i = bytes.n; i > 0; i--) {
		n = n << 8 | (unsigned char)bytes.p[i - 1];
	}
	return (int64_t)n;
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
