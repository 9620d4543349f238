#include "base/pack.h"

#include "base/test.h"

enum { ROOM = 64 * 1024 };

static str packed_int(struct arena *a, int64_t n)
{
	struct buf b;

	buf_init(&b, a, ROOM);
	pack_int(&b, n);
	return buf_str(&b);
}

TEST(pack_puts_the_little_end_first)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	CHECK_STR(packed_int(a, 0x0102030405060708), S("\x08\x07\x06\x05\x04\x03\x02\x01"));
	CHECK_STR(packed_int(a, -2), S("\xFE\xFF\xFF\xFF\xFF\xFF\xFF\xFF"));
	buf_init(&b, a, ROOM);
	pack_text(&b, S("ab"));
	CHECK_STR(buf_str(&b), S("\x02\0\0\0\0\0\0\0ab"));
}

TEST(what_is_packed_comes_out_again)
{
	static const int64_t numbers[] = {0, 1, -1, 255, 256, INT64_MAX, INT64_MIN, INT64_MAX - 1};
	static const str texts[] = {S(""), S("a"), S("漢字\0\xFF"), S("round.save")};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, ROOM);
	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		pack_int(&b, numbers[i]);
		pack_text(&b, texts[i % COUNT_OF(texts)]);
	}
	struct unpack u = {.rest = buf_str(&b)};

	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		CHECK(!unpack_done(&u));
		CHECK_INT(unpack_int(&u), numbers[i]);
		CHECK_STR(unpack_text(&u, 10), texts[i % COUNT_OF(texts)]);
	}
	CHECK(unpack_done(&u));
}

/* A prefix of a message is never a message. */
TEST(what_is_cut_off_is_noticed_at_every_byte)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, ROOM);
	pack_int(&b, 7);
	pack_text(&b, S("seven"));
	for (size_t n = 0; n < b.n; n++) {
		struct unpack u = {.rest = str_slice(buf_str(&b), 0, n)};
		(void)unpack_int(&u);
		CHECK_STR(unpack_text(&u, 100), S(""));
		CHECK(u.bad && !unpack_done(&u));
	}
}

TEST(after_an_error_all_is_empty)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, ROOM);
	pack_int(&b, 5);
	pack_int(&b, 6);
	pack_text(&b, S("text"));
	struct unpack u = {.rest = buf_str(&b)};

	CHECK_INT(unpack_int_in(&u, 0, 4), 0);
	CHECK(u.bad);
	CHECK_INT(unpack_int(&u), 0);
	CHECK_STR(unpack_text(&u, 100), S(""));
	CHECK(!unpack_done(&u));
}

TEST(unpacked_numbers_keep_their_bounds)
{
	static const struct {
		int64_t n, least, most;
		bool good;
	} rows[] = {
		{5, 5, 5, true},           {-1, 0, INT64_MAX, false},
		{0, INT64_MIN, -1, false}, {INT64_MIN, INT64_MIN, INT64_MAX, true},
		{3, 4, 2, false},          {1, 1, 1, true},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct unpack u = {.rest = packed_int(a, rows[i].n)};
		int64_t n = unpack_int_in(&u, rows[i].least, rows[i].most);
		CHECK(unpack_done(&u) == rows[i].good);
		CHECK_INT(n, rows[i].good ? rows[i].n : 0);
	}
}

TEST(a_length_that_lies_takes_nothing)
{
	static const int64_t lengths[] = {-1, 5, INT64_MAX, INT64_MIN, 1000};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	for (size_t i = 0; i < COUNT_OF(lengths); i++) {
		buf_init(&b, a, ROOM);
		pack_int(&b, lengths[i]);
		buf_lit(&b, "four");
		struct unpack u = {.rest = buf_str(&b)};
		CHECK_STR(unpack_text(&u, SIZE_MAX), S(""));
		CHECK(u.bad);
	}
}

TEST(a_text_longer_than_wanted_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, ROOM);
	pack_text(&b, S("four"));
	struct unpack just = {.rest = buf_str(&b)}, less = just;

	CHECK_STR(unpack_text(&just, 4), S("four"));
	CHECK_STR(unpack_text(&less, 3), S(""));
	CHECK(less.bad);
}

TEST(what_is_left_over_is_an_error)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, ROOM);
	pack_int(&b, 1);
	buf_char(&b, '\0');
	struct unpack u = {.rest = buf_str(&b)};

	CHECK_INT(unpack_int(&u), 1);
	CHECK(!u.bad && !unpack_done(&u));
}

TEST(a_full_buffer_is_noticed_by_who_packs)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM * 4);
	struct buf b;

	buf_init(&b, a, 12);
	pack_text(&b, S("four"));
	CHECK(!b.bad);
	pack_int(&b, 1);
	CHECK(b.bad);
}
