#include "web/rate.h"

#include "base/test.h"

enum { NOW = 1000000 };

static void v4(unsigned char ret[static RATE_ADDRESS_BYTES], uint32_t n)
{
	memset(ret, 0, RATE_ADDRESS_BYTES);
	ret[10] = ret[11] = 0xff;
	for (unsigned i = 0; i < 4; i++) {
		ret[12 + i] = (unsigned char)(n >> (24 - 8 * i));
	}
}

TEST(rate_lets_a_burst_through_and_then_one_by_one)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES];

	v4(one, 0xc0a80105);
	for (int i = 0; i < RATE_SECRET_BURST; i++) {
		CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW), 0);
	}
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW), RATE_SECRET_SECONDS);
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW + 1), RATE_SECRET_SECONDS);
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW + RATE_SECRET_SECONDS * 1000 - 1), 1);
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW + RATE_SECRET_SECONDS * 1000), 0);
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW + RATE_SECRET_SECONDS * 1000), RATE_SECRET_SECONDS);
	/* what is usual has tokens of its own, and after a while all are back */
	CHECK_INT(rate_wait(r, one, RATE_USUAL, NOW), 0);
	for (int i = 0; i < RATE_SECRET_BURST; i++) {
		CHECK_INT(rate_wait(r, one, RATE_SECRET, 2 * NOW), 0);
	}
}

TEST(rate_counts_files_apart)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES];

	v4(one, 0xc0a80105);
	for (int i = 0; i < RATE_STATIC_BURST; i++) {
		CHECK_INT(rate_wait(r, one, RATE_STATIC, NOW), 0);
	}
	CHECK_INT(rate_wait(r, one, RATE_STATIC, NOW), 1);
	CHECK_INT(rate_wait(r, one, RATE_USUAL, NOW), 0);
	CHECK_INT(rate_wait(r, one, RATE_STATIC, NOW + 1000 / RATE_STATIC_SECOND), 0);
}

TEST(rate_holds_an_address_longer_with_each_wrong_password)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES], other[RATE_ADDRESS_BYTES];
	int64_t now = NOW;

	v4(one, 1);
	v4(other, 2);
	for (int i = 0; i < RATE_MISS_FREE; i++) {
		CHECK_INT(rate_held(r, one, now), 0);
		rate_missed(r, one, now);
	}
	CHECK_INT(rate_held(r, one, now), 0);
	for (int64_t wait = RATE_MISS_WAIT_SECONDS; wait < RATE_MISS_WAIT_MOST_SECONDS; wait *= 2) {
		rate_missed(r, one, now);
		CHECK_INT(rate_held(r, one, now), wait);
		CHECK_INT(rate_held(r, one, now + wait * 1000 - 1), 1);
		CHECK_INT(rate_held(r, one, now + wait * 1000), 0);
	}
	for (int i = 0; i < 100; i++) {
		rate_missed(r, one, now);
	}
	CHECK_INT(rate_held(r, one, now), RATE_MISS_WAIT_MOST_SECONDS);
	CHECK_INT(rate_held(r, other, now), 0);
	CHECK_INT(rate_wait(r, one, RATE_USUAL, now), 0); /* pages are read all the same */
}

TEST(rate_forgets_wrong_passwords_one_by_one)
{
	const int64_t forget = RATE_MISS_FORGET_SECONDS * INT64_C(1000);
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES];

	v4(one, 1);
	for (int i = 0; i < RATE_MISS_FREE + 2; i++) {
		rate_missed(r, one, NOW);
	}
	CHECK_INT(rate_held(r, one, NOW), 2 * RATE_MISS_WAIT_SECONDS);
	rate_missed(r, one, NOW + 2 * forget); /* two are forgotten, and one comes */
	CHECK_INT(rate_held(r, one, NOW + 2 * forget), RATE_MISS_WAIT_SECONDS);
	rate_came_in(r, one);
	CHECK_INT(rate_held(r, one, NOW + 2 * forget), 0);
	for (int i = 0; i < 100; i++) { /* nothing is saved up */
		rate_came_in(r, one);
	}
	for (int i = 0; i < RATE_MISS_FREE; i++) {
		rate_missed(r, one, NOW + 100 * forget);
	}
	CHECK_INT(rate_held(r, one, NOW + 100 * forget), 0);
	rate_missed(r, one, NOW + 100 * forget);
	CHECK_INT(rate_held(r, one, NOW + 100 * forget), RATE_MISS_WAIT_SECONDS);
}

TEST(rate_looks_without_taking)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES];

	v4(one, 0xc0a80105);
	for (int i = 0; i < 2 * RATE_SECRET_BURST; i++) {
		CHECK_INT(rate_look(r, one, RATE_SECRET, NOW), 0);
	}
	for (int i = 0; i < RATE_SECRET_BURST; i++) {
		CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW), 0);
	}
	CHECK_INT(rate_look(r, one, RATE_SECRET, NOW), RATE_SECRET_SECONDS);
	CHECK_INT(rate_look(r, one, RATE_USUAL, NOW), 0);
}

TEST(rate_keeps_others_out_of_it)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES], other[RATE_ADDRESS_BYTES];

	v4(one, 1);
	v4(other, 2);
	for (int i = 0; i < RATE_USUAL_BURST; i++) {
		CHECK_INT(rate_wait(r, one, RATE_USUAL, NOW), 0);
	}
	CHECK_INT(rate_wait(r, one, RATE_USUAL, NOW), 1);
	CHECK_INT(rate_wait(r, other, RATE_USUAL, NOW), 0);
}

TEST(rate_takes_a_network_of_ipv6_for_one)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char one[RATE_ADDRESS_BYTES] = {0x20, 0x01, 0x0d, 0xb8, [15] = 1};

	for (int i = 0; i < RATE_SECRET_BURST; i++) {
		one[15] = (unsigned char)i;
		CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW), 0);
	}
	one[15] = 99;
	CHECK(rate_wait(r, one, RATE_SECRET, NOW) > 0);
	one[7] = 1;
	CHECK_INT(rate_wait(r, one, RATE_SECRET, NOW), 0);
}

TEST(rate_forgets_the_quiet_first)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct rate *r = rate_new(a, 7);
	unsigned char loud[RATE_ADDRESS_BYTES], one[RATE_ADDRESS_BYTES];

	v4(loud, 0xffffffff);
	while (rate_wait(r, loud, RATE_SECRET, NOW) == 0) {
	}
	for (uint32_t i = 0; i < 10 * RATE_PLACES; i++) {
		v4(one, i);
		CHECK_INT(rate_wait(r, one, RATE_USUAL, NOW), 0);
	}
	CHECK(rate_wait(r, loud, RATE_SECRET, NOW) > 0);
}
