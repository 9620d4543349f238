/* Memory with one of two lifetimes: the process or the request.
 *
 * A function that takes `struct arena *` allocates there; one that does not take it does not allocate.  Nothing is
 * freed one by one: whoever made the arena frees all of it at once.
 *
 * An arena has a hard cap.  Asking for more than the cap, or more than the machine has, ends the process (abort):
 * a request that grows without bound ends its worker, not the server.  So no allocation here ever returns NULL.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/base.h"

struct arena;

/* A new arena that will hold at most `cap` bytes.  The caller owns it; never NULL. */
struct arena *arena_new(size_t cap);

/* Gives back every byte and the arena itself.  NULL is fine. */
void arena_free(struct arena *a);

/* Gives back everything that was given out and keeps the first chunk, for a process that does one request after
 * another: nothing given out before may be used any more. */
void arena_reset(struct arena *a);

/* For SCOPED(arena_end): frees what the variable points to. */
void arena_end(struct arena **a);

/* `n` zeroed bytes, aligned for any type, valid until the arena is freed or reset. */
void *arena_alloc(struct arena *a, size_t n);

/* The same, but for what will be written whole: the bytes are not zeroed. */
void *arena_bytes(struct arena *a, size_t n);

/* Makes the block `p` of `old` bytes `n` bytes long (n >= old); in place when it was the last one given out, else
 * copied.  The new bytes are zero.  `p` may be NULL with `old` 0. */
void *arena_grow(struct arena *a, void *p, size_t old, size_t n);

/* The same without the zeroes: for bytes. */
void *arena_grow_bytes(struct arena *a, void *p, size_t old, size_t n);

/* Bytes given out so far, or since the last reset. */
size_t arena_used(const struct arena *a);

#define NEW(a, T) ((T *)arena_alloc((a), sizeof(T)))
#define NEW_N(a, T, n) ((T *)arena_alloc_n((a), sizeof(T), (n)))

/* Like arena_alloc for `n` things of `size` bytes; a product that overflows ends the process. */
void *arena_alloc_n(struct arena *a, size_t size, size_t n);

#endif
