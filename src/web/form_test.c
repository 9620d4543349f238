#include "web/form.h"

#include "base/buf.h"
#include "base/test.h"

enum { ROOM = 16 << 20 };

static struct faults fs;

/* One fault, with this id and field; forgets it. */
static bool complains(enum err err, const char *message, str field)
{
	bool so = err == ERR_DATA && fs.n == 1 && strcmp(fs.list[0].message, message) == 0 &&
	          str_eq(fs.list[0].place.field, field);

	fs.n = 0;
	return so;
}

static struct form read_form(struct arena *a, str body)
{
	struct form f = {NULL, 0};

	CHECK_INT(form_read(a, body, &f, &fs), OK);
	return f;
}

TEST(a_form_is_taken_apart)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct form f = read_form(a, S("name=%E3%81%95+%E3%81%8F%2B&empty=&bare&name=second&a=b=c"));

	CHECK_INT(f.n, 5);
	CHECK_STR(form_value(&f, S("name")), S("さ く+"));
	CHECK_STR(form_value(&f, S("a")), S("b=c"));
	CHECK(form_value(&f, S("empty")).p != NULL && form_value(&f, S("empty")).n == 0);
	CHECK(form_value(&f, S("bare")).p != NULL && form_value(&f, S("bare")).n == 0);
	CHECK(form_value(&f, S("nam")).p == NULL);
	f = read_form(a, S(""));
	CHECK_INT(f.n, 0);
	f = read_form(a, (str){NULL, 0});
	CHECK_INT(f.n, 0);
}

TEST(a_body_that_is_no_form_is_refused)
{
	static const struct {
		str body;
		const char *fault;
	} rows[] = {
		{S("a=%"), "form-malformed"},        {S("a=%4"), "form-malformed"},
		{S("a=%4x"), "form-malformed"},      {S("%zz=1"), "form-malformed"},
		{S("=1"), "form-malformed"},         {S("a=1&"), "form-malformed"},
		{S("a=1&&b=2"), "form-malformed"},   {S("&"), "form-malformed"},
		{S("a=%FF"), "form-not-text"},       {S("a=\xFF"), "form-not-text"},
		{S("a=%C3"), "form-not-text"},       {S("a=%ED%A0%80"), "form-not-text"},
		{S("a=%00"), "form-not-text"},       {S("a=x\0y"), "form-not-text"},
		{S("%00=1"), "form-not-text"},       {S("%FF=1"), "form-not-text"},
		{S("a=%C3&b=%A9"), "form-not-text"},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct form f = {.n = 77};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK(complains(form_read(a, rows[i].body, &f, &fs), rows[i].fault, S("")));
		CHECK_INT(f.n, 77);
	}
}

TEST(a_form_has_limits)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct buf body;
	struct form f;

	buf_init(&body, a, ROOM);
	buf_lit(&body, "a=");
	buf_repeat(&body, S("%41"), FORM_VALUE_BYTES_MAX);
	CHECK_INT(form_read(a, buf_str(&body), &f, &fs), OK);
	CHECK_INT(f.pairs[0].value.n, FORM_VALUE_BYTES_MAX);
	buf_char(&body, 'x');
	CHECK(complains(form_read(a, buf_str(&body), &f, &fs), "form-too-long", S("")));

	buf_init(&body, a, ROOM);
	buf_repeat(&body, S("n"), FORM_NAME_BYTES_MAX);
	CHECK_INT(form_read(a, buf_str(&body), &f, &fs), OK);
	buf_char(&body, 'n');
	CHECK(complains(form_read(a, buf_str(&body), &f, &fs), "form-too-long", S("")));

	buf_init(&body, a, ROOM);
	buf_char(&body, 'a');
	buf_repeat(&body, S("&a"), FORM_FIELDS_MAX - 1);
	CHECK_INT(form_read(a, buf_str(&body), &f, &fs), OK);
	CHECK_INT(f.n, FORM_FIELDS_MAX);
	buf_lit(&body, "&a");
	CHECK(complains(form_read(a, buf_str(&body), &f, &fs), "form-too-many", S("")));
}

static const char *const words[] = {"yes", "no", NULL};
static const struct field line = {.name = "line", .kind = FIELD_LINE, .least = 1, .most = 5};
static const struct field text = {.name = "text", .kind = FIELD_TEXT, .least = 1, .most = 5};
static const struct field number = {.name = "number", .kind = FIELD_NUMBER, .least = -5, .most = 1000000};
static const struct field day = {.name = "day", .kind = FIELD_DAY};
static const struct field choice = {.name = "choice", .kind = FIELD_CHOICE, .choices = words};
static const struct field id = {.name = "id", .kind = FIELD_ID};
static const struct field a_switch = {.name = "switch", .kind = FIELD_SWITCH};
static const struct field secret = {.name = "secret", .kind = FIELD_SECRET, .least = 3, .most = 5};

/* Holds one value against one field. */
static enum err check_one(struct arena *a, const struct field *field, str value, struct field_value *ret)
{
	struct pair pair = {str_of(field->name), value};
	struct form f = {&pair, 1};

	return form_check(a, &f, field, 1, NULL, ret, &fs);
}

TEST(a_value_that_passes_is_as_it_shall_be_kept)
{
	static const struct {
		const struct field *field;
		str sent, kept;
		int64_t number;
	} rows[] = {
		{&line, S("さくら商店"), S("さくら商店"), 0},
		{&line, S(" 　さ く\t　\r\n"), S("さ く"), 0},
		{&text, S("a\r\nb\r\n"), S("a\nb\n"), 0},
		{&text, S("a\rb\n"), S("a\nb\n"), 0},
		{&text, S("\r\r\na"), S("\n\na"), 0},
		{&text, S(" a "), S(" a "), 0},
		{&number, S("12"), S("12"), 12},
		{&number, S(" １２ "), S("12"), 12},
		{&number, S("1,200"), S("1200"), 1200},
		{&number, S("１，０００，０００"), S("1000000"), 1000000},
		{&number, S("007"), S("7"), 7},
		{&number, S("－５"), S("-5"), -5},
		{&number, S("-0"), S("0"), 0},
		{&day, S("2026-11-21"), S("2026-11-21"), 0},
		{&day, S(" ２０２６－１１－２１"), S("2026-11-21"), 0},
		{&choice, S("yes"), S("yes"), 0},
		{&choice, S("no"), S("no"), 1},
		{&id, S("0000000000010"), S("0000000000010"), 32},
		{&id, S("000000000001O"), S("0000000000010"), 32},
		{&a_switch, S("1"), S("1"), 1},
		{&secret, S(" abc "), S("abc"), 0},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct field_value v = {.given = false};
		CHECK_INT(check_one(a, rows[i].field, rows[i].sent, &v), OK);
		CHECK(v.given);
		CHECK_STR(v.text, rows[i].kept);
		CHECK_INT(v.number, rows[i].number);
		fs.n = 0;
	}
}

TEST(a_value_that_does_not_pass_is_told_with_its_field)
{
	static const struct {
		const struct field *field;
		str sent;
		const char *fault;
	} rows[] = {
		{&line, S(""), "field-empty"},
		{&line, S(" 　\t"), "field-empty"},
		{&line, S("さくら商店街"), "field-too-long"},
		{&line, S("a\nb"), "field-control"},
		{&line, S("a\tb"), "field-control"},
		{&line, S("a\u202Eb"), "field-control"},
		{&line, S("\xFF"), "field-not-text"},
		{&text, S(" \r\n　"), "field-empty"},
		{&text, S("abcdef"), "field-too-long"},
		{&text, S("a\033b"), "field-control"},
		{&number, S(""), "field-empty"},
		{&number, S("　"), "field-empty"},
		{&number, S("12人"), "field-number-form"},
		{&number, S("十二"), "field-number-form"},
		{&number, S("1.5"), "field-number-form"},
		{&number, S("1e3"), "field-number-form"},
		{&number, S("0x10"), "field-number-form"},
		{&number, S("+1"), "field-number-form"},
		{&number, S("1 200"), "field-number-form"},
		{&number, S("1,20"), "field-number-form"},
		{&number, S("1,2000"), "field-number-form"},
		{&number, S("1200,000"), "field-number-form"},
		{&number, S("1,,200"), "field-number-form"},
		{&number, S(",200"), "field-number-form"},
		{&number, S("-,200"), "field-number-form"},
		{&number, S("1,200,"), "field-number-form"},
		{&number, S("1,-20"), "field-number-form"},
		{&number, S("-"), "field-number-form"},
		{&number, S("--1"), "field-number-form"},
		{&number, S(","), "field-number-form"},
		{&number, S("-6"), "field-number"},
		{&number, S("1000001"), "field-number"},
		{&number, S("99999999999999999999"), "field-number"},
		{&number, S("-99,999,999,999,999,999,999"), "field-number"},
		{&day, S(""), "field-empty"},
		{&day, S("2026-02-29"), "field-day"},
		{&day, S("2026/11/21"), "field-day"},
		{&choice, S(""), "field-empty"},
		{&choice, S("Yes"), "form-choice"},
		{&choice, S("yes "), "form-choice"},
		{&choice, S("maybe"), "form-choice"},
		{&id, S(""), "field-empty"},
		{&id, S("1"), "form-id"},
		{&id, S("zzzzzzzzzzzzz"), "form-id"},
		{&id, S("000000000001u"), "form-id"},
		{&a_switch, S(""), "form-choice"},
		{&a_switch, S("0"), "form-choice"},
		{&a_switch, S("on"), "form-choice"},
		{&secret, S("ab"), "field-too-short"},
		{&secret, S("abcdef"), "field-too-long"},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct field_value v = {.number = 77};
		enum err err = check_one(a, rows[i].field, rows[i].sent, &v);
		CHECK_STR(str_of(fs.list[0].message), str_of(rows[i].fault));
		CHECK(complains(err, rows[i].fault, str_of(rows[i].field->name)));
		CHECK_INT(v.number, 77);
	}
}

TEST(a_secret_is_not_in_its_fault)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	static const str wrong[] = {S("my secret"), S("my"), S("m\ny")};
	struct field_value v;

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		CHECK_INT(check_one(a, &secret, wrong[i], &v), ERR_DATA);
		for (size_t k = 0; k < fs.list[0].arg_count; k++) {
			CHECK(str_find(fs.list[0].arg[k], S("m")) == SIZE_MAX);
		}
		fs.n = 0;
	}
}

TEST(what_may_be_empty_may_also_be_missing)
{
	static const struct field *const kinds[] = {&line, &text, &number, &day, &choice, &id, &secret};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	static const struct form nothing = {NULL, 0};

	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct field field = *kinds[i];
		struct field_value v = {.given = true};

		CHECK(complains(form_check(a, &nothing, &field, 1, NULL, &v, &fs), "form-missing", str_of(field.name)));
		CHECK(v.given);
		field.may_be_empty = true;
		CHECK_INT(form_check(a, &nothing, &field, 1, NULL, &v, &fs), OK);
		CHECK(!v.given && v.text.p == NULL && v.number == 0);
		v.given = true;
		CHECK_INT(check_one(a, &field, S(""), &v), OK);
		CHECK(!v.given && v.text.p != NULL && v.text.n == 0);
	}
	struct field_value v = {.number = 77};

	CHECK_INT(form_check(a, &nothing, &a_switch, 1, NULL, &v, &fs), OK);
	CHECK(!v.given && v.number == 0);
	CHECK_INT(form_check(a, &nothing, NULL, 0, NULL, NULL, &fs), OK);
}

TEST(all_faults_of_a_form_are_told_at_once)
{
	static const char *const frame[] = {"form", "proof", NULL};
	static const struct {
		const char *fault;
		str field;
	} wants[] = {
		{"form-twice", S("line")}, {"form-unknown-field", S("")}, {"field-number-form", S("number")},
		{"field-day", S("day")},   {"form-missing", S("choice")},
	};
	const struct field fields[] = {line, number, day, choice};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct form f = read_form(a, S("form=1&form=2&line=a&number=x&day=1&line=b&proof=p&other=1"));
	struct field_value v[4] = {{.number = 77}};

	CHECK_INT(form_check(a, &f, fields, COUNT_OF(fields), frame, v, &fs), ERR_DATA);
	CHECK_INT(fs.n, COUNT_OF(wants));
	for (size_t i = 0; i < COUNT_OF(wants); i++) {
		CHECK_STR(str_of(fs.list[i].message), str_of(wants[i].fault));
		CHECK_STR(fs.list[i].place.field, wants[i].field);
	}
	CHECK_INT(v[0].number, 77);
	fs.n = 0;
	f = read_form(a, S("choice=no&form=1&day=2026-01-01&number=3&proof=p&line=a"));
	CHECK_INT(form_check(a, &f, fields, COUNT_OF(fields), frame, v, &fs), OK);
	CHECK_STR(v[0].text, S("a"));
	CHECK_INT(v[1].number, 3);
	CHECK_INT(v[3].number, 1);
}

TEST(more_faults_than_there_is_room_for_are_still_a_refusal)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct buf body;
	struct field_value v;

	buf_init(&body, a, 1000);
	buf_lit(&body, "line=");
	buf_repeat(&body, S("&other"), FORM_FIELDS_MAX - 1);
	struct form f = read_form(a, buf_str(&body));

	CHECK_INT(form_check(a, &f, &line, 1, NULL, &v, &fs), ERR_DATA);
	CHECK_INT(fs.n, FAULTS_MAX);
	CHECK_INT(fs.more, FORM_FIELDS_MAX - FAULTS_MAX);
	fs = (struct faults){.n = 0};
}
