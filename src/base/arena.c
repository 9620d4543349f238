#include "base/arena.h"

#include <stdalign.h>

enum { CHUNK_LEAST = 64 * 1024 };

struct chunk {
	struct chunk *older;
	size_t used, size;
	alignas(max_align_t) char bytes[];
};

struct arena {
	struct chunk *newest;
	size_t cap, used;
	char *last; /* the block given out last, which may still grow in place */
};

static size_t aligned(size_t n)
{
	return (n + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
}

struct arena *arena_new(size_t cap)
{
	struct arena *a = calloc(1, sizeof *a);

	if (a == NULL) {
		abort();
	}
	a->cap = cap;
	return a;
}

void arena_free(struct arena *a)
{
	if (a == NULL) {
		return;
	}
	for (struct chunk *c = a->newest; c != NULL;) {
		struct chunk *older = c->older;
		free(c);
		c = older;
	}
	free(a);
}

void arena_reset(struct arena *a)
{
	while (a->newest != NULL && a->newest->older != NULL) {
		struct chunk *older = a->newest->older;
		free(a->newest);
		a->newest = older;
	}
	if (a->newest != NULL && a->newest->size > CHUNK_LEAST) {
		free(a->newest);
		a->newest = NULL;
	}
	if (a->newest != NULL) {
		a->newest->used = 0;
	}
	a->used = 0;
	a->last = NULL;
}

void arena_end(struct arena **a)
{
	arena_free(*a);
	*a = NULL;
}

static void chunk_add(struct arena *a, size_t least)
{
	size_t size = least > CHUNK_LEAST ? least : CHUNK_LEAST;
	struct chunk *c = malloc(sizeof *c + size);

	if (c == NULL) {
		abort();
	}
	c->older = a->newest;
	c->used = 0;
	c->size = size;
	a->newest = c;
}

/* How many are given out for `n`. */
static size_t needed(size_t n)
{
	return aligned(n == 0 ? 1 : n);
}

void *arena_bytes(struct arena *a, size_t n)
{
	if (n > a->cap || a->used > a->cap - n) {
		abort();
	}
	size_t need = needed(n);

	if (a->newest == NULL || a->newest->size - a->newest->used < need) {
		chunk_add(a, need);
	}
	char *p = a->newest->bytes + a->newest->used;

	a->newest->used += need;
	a->used += need;
	a->last = p;
	return p;
}

void *arena_alloc(struct arena *a, size_t n)
{
	return memset(arena_bytes(a, n), 0, needed(n));
}

void *arena_alloc_n(struct arena *a, size_t size, size_t n)
{
	if (size != 0 && n > SIZE_MAX / size) {
		abort();
	}
	return arena_alloc(a, size * n);
}

/* The chunk itself grows, when the last block has it for itself: large buffers are not copied into the cap again and
 * again. */
static void chunk_grow(struct arena *a, size_t size)
{
	struct chunk *c = realloc(a->newest, sizeof *c + size);

	if (c == NULL) {
		abort();
	}
	c->size = size;
	a->newest = c;
	a->last = c->bytes;
}

void *arena_grow_bytes(struct arena *a, void *p, size_t old, size_t n)
{
	size_t had = needed(old), need = needed(n);

	if (p == NULL || p != a->last || need < had) {
		void *moved = arena_bytes(a, n);
		if (old != 0) {
			memcpy(moved, p, old < n ? old : n);
		}
		return moved;
	}
	if (need - had > a->cap || a->used > a->cap - (need - had)) {
		abort();
	}
	bool alone = p == a->newest->bytes;

	if (a->newest->size - a->newest->used < need - had && alone) {
		chunk_grow(a, need);
		p = a->last;
	} else if (a->newest->size - a->newest->used < need - had) {
		void *moved = arena_bytes(a, n);
		return memcpy(moved, p, old);
	}
	a->newest->used += need - had;
	a->used += need - had;
	return p;
}

void *arena_grow(struct arena *a, void *p, size_t old, size_t n)
{
	char *grown = arena_grow_bytes(a, p, old, n);
	size_t need = needed(n);

	memset(grown + old, 0, need > old ? need - old : 0);
	return grown;
}

size_t arena_used(const struct arena *a)
{
	return a->used;
}
