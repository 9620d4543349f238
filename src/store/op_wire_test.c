#include "store/op_wire.h"

#include "base/test.h"

enum { ROOM = 64 << 20 };

static struct faults fs;

static str packed_request(struct arena *a, str name, str args)
{
	struct buf out;

	buf_init(&out, a, OP_BYTES_MAX);
	op_request_write(&out, name, args);
	return buf_str(&out);
}

static str packed_reply(struct arena *a, enum err err, str result)
{
	struct buf out;

	buf_init(&out, a, OP_REPLY_MAX);
	op_reply_write(&out, err, &fs, result);
	CHECK(!out.bad);
	return buf_str(&out);
}

TEST(a_request_comes_out_as_it_went_in)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct op_request r;

	CHECK_INT(op_request_read(packed_request(a, S("round.save"), S("\0any\xFF")), &r), WIRE_GOOD);
	CHECK_STR(r.name, S("round.save"));
	CHECK_STR(r.args, S("\0any\xFF"));
	CHECK_INT(op_request_read(packed_request(a, S("x"), S("")), &r), WIRE_GOOD);
	CHECK_STR(r.args, S(""));
}

TEST(another_version_is_told_from_rubbish)
{
	static const struct {
		str word;
		enum wire wire;
	} rows[] = {
		{S("TRD2"), WIRE_VERSION}, {S("TRD0"), WIRE_VERSION}, {S("TRDX"), WIRE_VERSION}, {S("TRD"), WIRE_BAD},
		{S("TRD10"), WIRE_BAD},    {S("HTTP"), WIRE_BAD},     {S(""), WIRE_BAD},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct op_reply *reply;
	struct op_request request;
	struct buf out;

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		buf_init(&out, a, 1000);
		pack_text(&out, rows[i].word);
		buf_lit(&out, "and what only that version understands");
		CHECK_INT(op_request_read(buf_str(&out), &request), rows[i].wire);
		CHECK_INT(op_reply_read(a, buf_str(&out), &reply), rows[i].wire);
		CHECK(reply == NULL);
	}
}

TEST(a_request_that_is_cut_or_has_more_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str whole = packed_request(a, S("round.save"), S("args"));
	struct op_request r;

	for (size_t n = 0; n < whole.n; n++) {
		CHECK_INT(op_request_read(str_slice(whole, 0, n), &r), WIRE_BAD);
	}
	CHECK_INT(op_request_read((str){whole.p, whole.n + 1}, &r), WIRE_BAD); /* the buffer has room behind it */
	CHECK_INT(op_request_read(packed_request(a, S(""), S("args")), &r), WIRE_BAD);

	struct buf name;

	buf_init(&name, a, 1000);
	buf_repeat(&name, S("n"), OP_NAME_MAX);
	CHECK_INT(op_request_read(packed_request(a, buf_str(&name), S("")), &r), WIRE_GOOD);
	buf_char(&name, 'n');
	CHECK_INT(op_request_read(packed_request(a, buf_str(&name), S("")), &r), WIRE_BAD);
}

/* Every part of a fault, in every number there may be. */
static void fill_faults(size_t n)
{
	fs = (struct faults){.n = 0};
	for (size_t i = 0; i < n; i++) {
		struct place place = {S("回答.csv"), i == 0 ? SIZE_MAX / 2 : i, i % 2 == 0 ? S("item") : S("")};
		(void)fail_at(&fs, i % 2 == 0 ? ERR_DATA : ERR_MISSING, "answers-word", place,
		              (const str[]){S("「はい」"), S(""), S("3"), S("four")}, i % (FAULT_ARGS_MAX + 1));
	}
}

static void check_same(const struct fault *got, const struct fault *want)
{
	CHECK_INT(got->code, want->code);
	CHECK_STR(str_of(got->message), str_of(want->message));
	CHECK_STR(got->place.file, want->place.file);
	CHECK(got->place.line == want->place.line);
	CHECK_STR(got->place.field, want->place.field);
	CHECK_INT(got->arg_count, want->arg_count);
	for (size_t i = 0; i < want->arg_count; i++) {
		CHECK_STR(got->arg[i], want->arg[i]);
	}
}

TEST(faults_come_back_with_all_their_parts)
{
	static const size_t counts[] = {0, 1, 6, FAULTS_MAX, FAULTS_MAX + 7};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct op_reply *r;

	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		fill_faults(counts[i]);
		CHECK_INT(op_reply_read(a, packed_reply(a, ERR_DATA, S("result")), &r), WIRE_GOOD);
		CHECK(r != NULL);
		if (r == NULL) {
			return;
		}
		CHECK_INT(r->err, ERR_DATA);
		CHECK_STR(r->result, S("result"));
		CHECK_INT(r->faults.n, fs.n);
		CHECK_INT(r->faults.more, fs.more);
		for (size_t k = 0; k < r->faults.n; k++) {
			check_same(&r->faults.list[k], &fs.list[k]);
		}
	}
}

TEST(the_largest_reply_fits)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct op_reply *r;
	struct buf longest, result;

	buf_init(&longest, a, FAULT_VALUE);
	buf_repeat(&longest, S("x"), FAULT_VALUE);
	buf_init(&result, a, OP_RESULT_MAX);
	buf_repeat(&result, S("y"), OP_RESULT_MAX);
	str arg = buf_str(&longest);

	fs = (struct faults){.n = 0};
	for (size_t i = 0; i < FAULTS_MAX; i++) {
		(void)FAIL(&fs, ERR_DATA, "an-id-of-sixty-four-letters-is-as-long-as-one-may-be-in-a-packet",
		           AT_FIELD(arg, SIZE_MAX / 2, arg), arg, arg, arg, arg);
	}
	CHECK_INT(strlen(fs.list[0].message), OP_NAME_MAX);
	CHECK_INT(op_reply_read(a, packed_reply(a, ERR_DATA, buf_str(&result)), &r), WIRE_GOOD);
	CHECK(r != NULL && r->faults.n == FAULTS_MAX && str_eq(r->result, buf_str(&result)));
}

TEST(a_reply_that_is_cut_or_has_more_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct op_reply *r;

	fill_faults(3);
	str whole = packed_reply(a, ERR_DATA, S("result"));

	for (size_t n = 0; n < whole.n; n++) {
		CHECK_INT(op_reply_read(a, str_slice(whole, 0, n), &r), WIRE_BAD);
		CHECK(r == NULL);
	}
	CHECK_INT(op_reply_read(a, (str){whole.p, whole.n + 1}, &r), WIRE_BAD);
}

/* A reply with one fault, of these parts. */
struct parts {
	int64_t err, count, code;
	str id, file;
	int64_t line;
	str field;
	int64_t args, more;
};

static enum wire read_reply(struct arena *a, const struct parts *p, const struct op_reply **ret)
{
	struct buf out;

	buf_init(&out, a, OP_REPLY_MAX);
	pack_text(&out, S("TRD1"));
	pack_int(&out, p->err);
	pack_int(&out, p->count);
	pack_int(&out, p->code);
	pack_text(&out, p->id);
	pack_text(&out, p->file);
	pack_int(&out, p->line);
	pack_text(&out, p->field);
	pack_int(&out, p->args);
	for (int64_t i = 0; i < p->args && i < 5; i++) {
		pack_text(&out, S("arg"));
	}
	pack_int(&out, p->more);
	pack_text(&out, S(""));
	return op_reply_read(a, buf_str(&out), ret);
}

static enum wire read_parts(struct arena *a, const struct parts *p)
{
	const struct op_reply *r;

	return read_reply(a, p, &r);
}

TEST(no_number_and_no_id_of_a_reply_is_believed)
{
	static const struct parts good = {ERR_DATA, 1, ERR_IO, S("file-read"), S("a"), 1, S("b"), 2, 0};
	static const int64_t no_code[] = {-1, 2, 63, 67, 71, 75, 256, INT64_MAX, INT64_MIN, INT64_C(65) << 32};
	static const str no_id[] = {S(""), S("File"), S("a b"), S("a\n"), S("a%s"), S("a\0b"), S("漢"), S("../a")};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct parts p = good;

	CHECK_INT(read_parts(a, &p), WIRE_GOOD);
	for (size_t i = 0; i < COUNT_OF(no_code); i++) {
		p = good;
		p.err = no_code[i];
		CHECK_INT(read_parts(a, &p), WIRE_BAD);
		p = good;
		p.code = no_code[i];
		CHECK_INT(read_parts(a, &p), WIRE_BAD);
		p = good;
		p.count = no_code[i];
		CHECK_INT(read_parts(a, &p), WIRE_BAD);
	}
	for (size_t i = 0; i < COUNT_OF(no_id); i++) {
		p = good;
		p.id = no_id[i];
		CHECK_INT(read_parts(a, &p), WIRE_BAD);
	}
	p = good;
	p.code = OK;
	CHECK_INT(read_parts(a, &p), WIRE_BAD);
	p = good;
	p.line = -1;
	CHECK_INT(read_parts(a, &p), WIRE_BAD);
	p = good;
	p.args = FAULT_ARGS_MAX + 1;
	CHECK_INT(read_parts(a, &p), WIRE_BAD);
	p = good;
	p.more = -1;
	CHECK_INT(read_parts(a, &p), WIRE_BAD);
}

TEST(what_could_drive_a_terminal_is_taken_out_of_a_fault)
{
	static const struct parts hostile = {ERR_DATA, 1, ERR_IO, S("file-read"), S("a\x1B[2J"), 1, S("\xFF"), 0, 0};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct op_reply *r;

	CHECK_INT(read_reply(a, &hostile, &r), WIRE_GOOD);
	CHECK(r != NULL);
	if (r != NULL) {
		CHECK_STR(r->faults.list[0].place.file, S("a?[2J"));
		CHECK_STR(r->faults.list[0].place.field, S("?"));
	}
}
