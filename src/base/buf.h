/* Building text: a buffer born with its maximum, and a sticky error.
 *
 * Append freely and look at `bad` once at the end: once an append would pass the maximum, nothing more is added and
 * `bad` stays true.  The bytes live in the arena given at birth. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"
#include "base/str.h"

struct buf {
	char *p;  /* the bytes; no NUL at the end */
	size_t n; /* how many */
	size_t max;
	bool bad;    /* something did not fit */
	size_t room; /* at most `max` */
	struct arena *arena;
};

/* An empty buffer that will hold at most `max` bytes. */
void buf_init(struct buf *b, struct arena *a, size_t max);

/* For buf_add, when there is no room yet. */
void buf_add_slowly(struct buf *b, str s);

static inline void buf_add(struct buf *b, str s)
{
	/* a page is made of hundreds of pieces; none of none is slow, too: 0 - 1 is large */
	if (s.n - 1 < b->room - b->n && !b->bad) {
		memcpy(b->p + b->n, s.p, s.n);
		b->n += s.n;
	} else {
		buf_add_slowly(b, s);
	}
}

void buf_char(struct buf *b, char c);
void buf_int(struct buf *b, int64_t n);

/* `n` times the text `s`. */
void buf_repeat(struct buf *b, str s, size_t n);

/* Bytes as hexadecimal digits, small ones. */
void buf_hex(struct buf *b, const void *bytes, size_t n);

/* A literal. */
#define buf_lit(b, lit) buf_add((b), S(lit))

/* What has been built, valid until the next append. */
str buf_str(const struct buf *b);

/* The whole text with a NUL behind it (not counted), for functions of the system. */
const char *buf_z(struct buf *b);

#endif
