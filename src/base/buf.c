#include "base/buf.h"

void buf_init(struct buf *b, struct arena *a, size_t max)
{
	*b = (struct buf){.arena = a, .max = max};
}

static bool make_room(struct buf *b, size_t more)
{
	if (b->bad || more > b->max - b->n) {
		b->bad = true;
		return false;
	}
	if (b->n + more > b->room) {
		size_t room = b->room < 128 ? 256 : b->room * 2;
		room = room < b->n + more ? b->n + more : room;
		room = room > b->max && b->n + more <= b->max ? b->max : room;
		b->p = arena_grow_bytes(b->arena, b->p, b->room, room);
		b->room = room;
	}
	return true;
}

void buf_add_slowly(struct buf *b, str s)
{
	if (s.n != 0 && make_room(b, s.n)) {
		memcpy(b->p + b->n, s.p, s.n);
		b->n += s.n;
	}
}

void buf_char(struct buf *b, char c)
{
	buf_add(b, (str){&c, 1});
}

void buf_int(struct buf *b, int64_t n)
{
	buf_add(b, INT_STR(n));
}

void buf_hex(struct buf *b, const void *bytes, size_t n)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < n; i++) {
		uint8_t byte = ((const uint8_t *)bytes)[i];
		buf_char(b, digits[byte >> 4]);
		buf_char(b, digits[byte & 15]);
	}
}

void buf_repeat(struct buf *b, str s, size_t n)
{
	for (; n > 0; n--) {
		buf_add(b, s);
	}
}

str buf_str(const struct buf *b)
{
	return b->n == 0 ? S("") : (str){b->p, b->n};
}

const char *buf_z(struct buf *b)
{
	struct buf with_nul = *b;

	with_nul.max = SIZE_MAX;
	with_nul.bad = false;
	buf_char(&with_nul, '\0');
	b->p = with_nul.p;
	b->room = with_nul.room < b->max ? with_nul.room : b->max;
	return b->p;
}
