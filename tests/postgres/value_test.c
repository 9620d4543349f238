#include "driver.h"

#include <math.h>

struct thing {
	struct value v[5];
};

static void take_thing(void *ctx, const struct value *row)
{
	struct thing *t = ctx;

	memcpy(t->v, row, sizeof t->v);
	for (size_t i = 0; i < COUNT_OF(t->v); i++) {
		if (row[i].s.p != NULL) {
			t->v[i].s = str_copy(memory, row[i].s);
		}
	}
}

TEST(values_of_all_types_come_back)
{
	char *big = NEW_N(memory, char, 1024 * 1024);
	const int64_t ints[] = {0, 1, -1, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN};
	const double reals[] = {0, -0.0, 1.5, -1e308, 5e-324, INFINITY, (double)NAN};
	const str texts[] = {S(""),      S("a"), S("砦 🏯"), S("'; drop table line; --"), {big, 1024 * 1024},
	                     S("\\x00"), S("\n")};
	const str blobs[] = {S(""), S("\0"), S("a\0b\xFF"), {NULL, 0}, {big, 1024 * 1024}, S("\\"), S("\x80")};

	memset(big, 'x', 1024 * 1024);
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		OPEN(db, both[m]);
		for (size_t i = 0; i < COUNT_OF(ints); i++) {
			struct value v[] = {{.type = TYPE_ID, .n = (int64_t)i},
			                    {.type = TYPE_INT, .n = ints[i]},
			                    {.type = TYPE_TEXT, .s = texts[i]},
			                    {.type = TYPE_REAL, .r = reals[i]},
			                    {.type = TYPE_BLOB, .s = blobs[i]}};
			struct thing got = {.v = {{.n = 0}}};
			CHECK_INT(begin(db), TROUBLE_NONE);
			CHECK_INT(engine()->run(db, &put_thing, v, NULL, NULL, NULL), TROUBLE_NONE);
			CHECK_INT(engine()->run(db, &get_thing, v, take_thing, &got, NULL), TROUBLE_NONE);
			CHECK_INT(commit(db), TROUBLE_NONE);
			CHECK_INT(got.v[0].n, i);
			CHECK_INT(got.v[1].n, ints[i]);
			CHECK(str_eq(got.v[2].s, texts[i]) && got.v[2].s.p != NULL);
			CHECK(memcmp(&got.v[3].r, &reals[i], sizeof reals[i]) == 0 ||
			      (reals[i] != reals[i] && got.v[3].r != got.v[3].r));
			CHECK(str_eq(got.v[4].s, blobs[i]) && got.v[4].s.p != NULL);
			for (size_t k = 0; k < COUNT_OF(got.v); k++) {
				CHECK(!got.v[k].null && got.v[k].type == all_types[k].type);
			}
		}
	}
}

TEST(values_that_are_missing_come_back)
{
	for (size_t m = 0; m < COUNT_OF(both); m++) {
		OPEN(db, both[m]);
		struct value v[] = {{.type = TYPE_ID, .n = 7},
		                    {.type = TYPE_INT, .null = true, .n = 3},
		                    {.type = TYPE_TEXT, .null = true},
		                    {.type = TYPE_REAL, .null = true},
		                    {.type = TYPE_BLOB, .null = true}};
		struct thing got = {.v = {{.n = 0}}};
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(engine()->run(db, &put_thing, v, NULL, NULL, NULL), TROUBLE_NONE);
		CHECK_INT(engine()->run(db, &get_thing, v, take_thing, &got, NULL), TROUBLE_NONE);
		CHECK(!got.v[0].null);
		for (size_t k = 1; k < COUNT_OF(got.v); k++) {
			CHECK(got.v[k].null && got.v[k].n == 0 && got.v[k].s.p == NULL);
		}
		CHECK_INT(commit(db), TROUBLE_NONE);
	}
}

TEST(values_of_narrow_types_are_read)
{
	OPEN(db, "");
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(ask_int(db, "select -5::int2"), -5);
	CHECK_INT(ask_int(db, "select -70000::int4"), -70000);
	CHECK_INT(ask_int(db, "select true"), 1);
	CHECK_STR(ask_text(db, "select 'x'::varchar(5)"), S("x"));
	rollback(db);
}

TEST(values_of_other_types_are_refused)
{
	static const char *const sql[] = {"select 1.5::numeric", "select 'x'::text", "select 1, 2"};
	OPEN(db, "");

	for (size_t i = 0; i < COUNT_OF(sql); i++) {
		struct statement st = own(sql[i], &an_int);
		int64_t n = -1;
		CHECK_INT(begin(db), TROUBLE_NONE);
		CHECK_INT(engine()->run(db, &st, NULL, take_int, &n, NULL), TROUBLE_OTHER);
		CHECK_INT(n, -1);
		CHECK(why_has(db, "q_own_"));
		rollback(db);
	}
}

static void add_up(void *ctx, const struct value *row)
{
	int64_t *sum = ctx;

	sum[0] += row[1].n;
	sum[1] += 1;
}

TEST(rows_are_counted_and_handed_out)
{
	OPEN(db, "");
	int64_t sum[2] = {0, 0}, n = 0;

	CHECK_INT(begin(db), TROUBLE_NONE);
	for (int i = 0; i < 2000; i++) {
		CHECK_INT(add(db, i, i), TROUBLE_NONE);
	}
	CHECK_INT(engine()->run(db, &list_rows, NULL, add_up, sum, NULL), TROUBLE_NONE);
	CHECK_INT(sum[0], 2000 * 1999 / 2);
	CHECK_INT(sum[1], 2000);
	CHECK_INT(engine()->run(db, &list_rows, NULL, NULL, NULL, NULL), TROUBLE_NONE);
	CHECK_INT(set(db, 5, 0, &n), TROUBLE_NONE);
	CHECK_INT(n, 1);
	CHECK_INT(set(db, 5000, 0, &n), TROUBLE_NONE);
	CHECK_INT(n, 0);
	n = -7;
	CHECK_INT(get(db, 5000, &n), TROUBLE_NONE);
	CHECK_INT(n, -7); /* no row, no call */
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(rows_kept(db), 2000);
}
