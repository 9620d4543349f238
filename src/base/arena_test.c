#include "base/arena.h"

#include <stdalign.h>

#include "base/test.h"

TEST(arena_gives_zeroed_aligned_memory)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	for (size_t n = 0; n < 300; n++) {
		char *p = arena_alloc(a, n);
		CHECK((uintptr_t)p % alignof(max_align_t) == 0);
		for (size_t i = 0; i < n; i++) {
			CHECK(p[i] == 0);
		}
		memset(p, 0xAA, n);
	}
}

TEST(arena_grows_the_last_block_in_place)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char *p = arena_alloc(a, 10);

	memcpy(p, "0123456789", 10);
	char *q = arena_grow(a, p, 10, 500);

	CHECK(q == p);
	CHECK(memcmp(q, "0123456789", 10) == 0);
	CHECK(q[10] == 0 && q[499] == 0);
}

TEST(arena_copies_a_block_that_is_not_the_last)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char *p = arena_alloc(a, 4);

	memcpy(p, "abcd", 4);
	(void)arena_alloc(a, 1);
	char *q = arena_grow(a, p, 4, 100);

	CHECK(q != p);
	CHECK(memcmp(q, "abcd", 4) == 0 && q[4] == 0);
}

TEST(arena_grows_a_large_block_within_its_cap)
{
	SCOPED(arena_end) struct arena *a = arena_new(8 * 1024 * 1024);
	size_t n = 100 * 1024;
	char *p = arena_alloc(a, n);

	p[n - 1] = 'x';
	for (; n < 7 * 1024 * 1024; n += 100 * 1024) {
		p = arena_grow(a, p, n, n + 100 * 1024);
		CHECK(p[100 * 1024 - 1] == 'x' && p[n] == 0 && p[n + 100 * 1024 - 1] == 0);
	}
	CHECK(arena_used(a) < 8 * 1024 * 1024);
}

TEST(arena_holds_blocks_larger_than_a_chunk)
{
	SCOPED(arena_end) struct arena *a = arena_new(10 * 1024 * 1024);
	char *p = arena_alloc(a, 1024 * 1024);

	p[1024 * 1024 - 1] = 1;
	CHECK(arena_used(a) >= 1024 * 1024);
}

TEST(arena_is_as_new_after_a_reset)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char *first = arena_alloc(a, 100);

	memset(first, 0xAA, 100);
	memset(arena_alloc(a, 300 * 1024), 0xAA, 300 * 1024);
	arena_reset(a);
	CHECK_INT(arena_used(a), 0);
	char *again = arena_alloc(a, 100);

	CHECK(again == first); /* the first chunk was kept */
	for (size_t i = 0; i < 100; i++) {
		CHECK(again[i] == 0);
	}
	for (int i = 0; i < 10; i++) { /* the cap begins anew each time */
		memset(arena_alloc(a, 900 * 1024), 0xAA, 900 * 1024);
		arena_reset(a);
	}
	CHECK_INT(arena_used(a), 0);
	arena_reset(a);
}
