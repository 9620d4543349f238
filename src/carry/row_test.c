#include "carry/row.h"

#include "base/test.h"

static const struct slot columns[] = {
	{"tenant", TYPE_ID, false}, {"id", TYPE_ID, false}, {"n", TYPE_INT, true},
	{"t", TYPE_TEXT, false},    {"b", TYPE_BLOB, true}, {"r", TYPE_REAL, false},
};
static const struct table table = {.name = "t", .columns = columns, .column_count = COUNT_OF(columns)};

static str written(struct arena *a, const struct value *row)
{
	struct buf out;

	buf_init(&out, a, 65536);
	row_write(&out, &table, row);
	return buf_str(&out);
}

TEST(carry_row_goes_and_comes)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	const struct value row[] = {
		{.type = TYPE_ID, .n = 5},
		{.type = TYPE_ID, .n = INT64_MAX},
		{.type = TYPE_INT, .n = INT64_MIN},
		{.type = TYPE_TEXT, .s = S("髙橋と𠮷田 \"\\\n\t\x01 </script> 😀")},
		{.type = TYPE_BLOB, .s = S("\0\xff\x10")},
		{.type = TYPE_REAL, .r = 0.1},
	};
	struct value back[COUNT_OF(columns)];
	struct faults fs = {.n = 0};
	str line = written(a, row);

	CHECK_INT(line.p[line.n - 1], '\n');
	CHECK_INT(row_read(a, &table, str_slice(line, 0, line.n - 1), NOWHERE, back, &fs), OK);
	for (size_t i = 0; i < COUNT_OF(columns); i++) {
		CHECK(!back[i].null);
		CHECK_INT(back[i].type, row[i].type);
		CHECK_INT(back[i].n, row[i].n);
		CHECK(back[i].r == row[i].r);
		CHECK_STR(back[i].s, row[i].s);
	}
}

TEST(carry_row_null_and_missing)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct value back[COUNT_OF(columns)];
	struct faults fs = {.n = 0};
	const str line = S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"n\":null,\"t\":\"\",\"r\":"
	                   "\"000000000000f03f\"}");

	CHECK_INT(row_read(a, &table, line, NOWHERE, back, &fs), OK);
	CHECK(back[2].null);
	CHECK(back[4].null); /* not there: an older Toride had no such column */
	CHECK(!back[3].null);
}

TEST(carry_row_refuses)
{
	static const struct {
		str line;
		const char *fault;
	} cases[] = {
		{S(""), "export-line"},
		{S("[]"), "export-line"},
		{S("{\"tenant\":\"0000000000005\""), "export-line"},
		{S("{\"t\":\"a\",\"t\":\"b\"}"), "export-line"},
		{S("{\"t\":\"\xff\"}"), "export-line"},
		{S("{\"t\":\"\\u0000\"}"), "export-line"},
		{S("{\"t\":\"a\"} x"), "export-line"},
		{S("{\"other\":1}"), "export-column"},
		{S("{\"t\":\"a\"}"), "export-column"},
		{S("{\"tenant\":5,\"id\":\"0000000000006\",\"t\":\"\",\"r\":\"000000000000f03f\"}"), "export-value"},
		{S("{\"tenant\":\"zzzzzzzzzzzzz\",\"id\":\"0000000000006\",\"t\":\"\",\"r\":\"000000000000f03f\"}"),
	         "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":null,\"t\":\"\",\"r\":\"000000000000f03f\"}"), "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"n\":1.5,\"t\":\"\",\"r\":"
	           "\"000000000000f03f\"}"),
	         "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"t\":\"\",\"b\":\"0\",\"r\":"
	           "\"000000000000f03f\"}"),
	         "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"t\":\"\",\"b\":\"0G\",\"r\":"
	           "\"000000000000f03f\"}"),
	         "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"t\":\"\",\"r\":\"000000000000f07f\"}"),
	         "export-value"},
		{S("{\"tenant\":\"0000000000005\",\"id\":\"0000000000006\",\"t\":\"\",\"r\":\"1x\"}"), "export-value"},
	};
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct value back[COUNT_OF(columns)];

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct faults fs = {.n = 0};
		CHECK_INT(row_read(a, &table, cases[i].line, NOWHERE, back, &fs), ERR_DATA);
		CHECK_STR(str_of(fs.list[0].message), str_of(cases[i].fault));
	}
}
