#include "sys/random.h"

#include "base/test.h"

TEST(random_bytes_fill_all_and_never_repeat)
{
	static uint8_t one[4096], two[4096];
	size_t seen[256] = {0};

	random_bytes(one, sizeof one);
	random_bytes(two, sizeof two);
	CHECK(memcmp(one, two, sizeof one) != 0);
	for (size_t i = 0; i < sizeof one; i++) {
		seen[one[i]]++;
	}
	/* 16 of each value are expected; a value seen 80 times has a chance below 1 in 10^25 */
	for (size_t i = 0; i < COUNT_OF(seen); i++) {
		CHECK(seen[i] < 80);
	}
	uint8_t edge[3] = {0, 0, 0};

	random_bytes(edge + 1, 0);
	CHECK(edge[0] == 0 && edge[1] == 0 && edge[2] == 0);
}
