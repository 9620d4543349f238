#include "core/id.h"

#include "base/test.h"

static str written(struct arena *a, int64_t id)
{
	struct buf out;

	buf_init(&out, a, 64);
	id_write(&out, id);
	return buf_str(&out);
}

TEST(ids_come_back)
{
	SCOPED(arena_end) struct arena *a = arena_new(4096);
	static const int64_t ids[] = {0, 1, 31, 32, 1234567890123456789, INT64_MAX - 1, INT64_MAX};

	for (size_t i = 0; i < COUNT_OF(ids); i++) {
		int64_t back = -1;
		str s = written(a, ids[i]);
		CHECK_INT(s.n, ID_LENGTH);
		CHECK(id_read(s, &back));
		CHECK_INT(back, ids[i]);
	}
	CHECK_STR(written(a, 0), S("0000000000000"));
	CHECK_STR(written(a, INT64_MAX), S("7zzzzzzzzzzzz"));
}

TEST(ids_sort_like_numbers)
{
	SCOPED(arena_end) struct arena *a = arena_new(4096);

	CHECK(str_cmp(written(a, 99), written(a, 100)) < 0);
	CHECK(str_cmp(written(a, INT64_MAX - 1), written(a, INT64_MAX)) < 0);
}

TEST(ids_are_read_as_people_write_them)
{
	int64_t id = 0;

	CHECK(id_read(S("OOOOOOOOOOOIL"), &id));
	CHECK_INT(id, 33);
	CHECK(id_read(S("00000000000ZZ"), &id));
	CHECK_INT(id, 1023);
}

TEST(what_is_no_id_is_refused)
{
	int64_t id = 7;

	CHECK(!id_read(S(""), &id));
	CHECK(!id_read(S("000000000000"), &id));
	CHECK(!id_read(S("00000000000000"), &id));
	CHECK(!id_read(S("000000000000u"), &id));
	CHECK(!id_read(S("00000 0000000"), &id));
	CHECK(!id_read(S("8000000000000"), &id));
	CHECK(!id_read(S("zzzzzzzzzzzzz"), &id));
	CHECK_INT(id, 7);
}
