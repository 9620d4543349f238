#include "intake/answers.h"

#include <iconv.h>

#include "base/buf.h"
#include "base/test.h"
#include "intake/csv.h"

static struct faults fs;

/* Reads answers to the 25 items. */
static enum err read(struct arena *a, str text, struct assessment *ret)
{
	fs.n = fs.more = 0;
	return answers_read(a, &catalogue_builtin, catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1")),
	                    text, S("a.csv"), ret, &fs);
}

static enum answer answer_to(const struct assessment *as, str id)
{
	return assess_given(as, catalogue_item(as->catalogue, as->framework, id))->answer;
}

static void check_refused(str text, str message, size_t line)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
	struct assessment as = {.catalogue = NULL};

	CHECK(read(a, text, &as) == ERR_DATA);
	CHECK(as.catalogue == NULL);
	CHECK_STR(str_of(fs.n == 0 ? "" : fs.list[0].message), message);
	CHECK_INT(fs.list[0].place.line, line);
}

TEST(answers_in_every_dress)
{
	static const str dresses[] = {
		S("item,answer,note\n1,yes,\n11,partly,\n"),
		S("\xEF\xBB\xBFitem,answer\r\n1,yes\r\n11,partly\r\n"),
		S("item,answer\r1,yes\r11,partly"),
		S("answer,item\nyes,1\npartly,11\n"),
		S("note,answer,item\n\"a,\"\"b\"\"\nc\",YES,1\n,partly,11\n"),
		S("項目,回答,メモ\n1,実施している,\n11,一部実施している,\n"),
		S("Ｉtem, answer ,\n１,ＹＥＳ,\n１１,Partly,\n,,\n\n"),
		/* 項目,回答 / 実施している / 一部実施している in CP932 */
		S("\x8D\x80\x96\xDA,\x89\xF1\x93\x9A\r\n1,\x8E\xC0\x8E\x7B\x82\xB5\x82\xC4\x82\xA2\x82\xE9\r\n"
	          "11,\x88\xEA\x95\x94\x8E\xC0\x8E\x7B\x82\xB5\x82\xC4\x82\xA2\x82\xE9\r\n"),
	};

	for (size_t i = 0; i < COUNT_OF(dresses); i++) {
		SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
		struct assessment as;
		CHECK(read(a, dresses[i], &as) == OK);
		if (fs.n == 0) {
			CHECK_INT(answer_to(&as, S("1")), ANSWER_YES);
			CHECK_INT(answer_to(&as, S("11")), ANSWER_PARTLY);
			CHECK_INT(answer_to(&as, S("2")), ANSWER_NONE);
		}
	}
}

TEST(cp932_has_the_letters_that_shift_jis_lacks)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
	struct assessment as;

	/* 髙①㈱～ */
	CHECK(read(a, S("item,answer,note\n1,na,\xFB\xFC\x87\x40\x87\x8A\x81\x60\n"), &as) == OK);
	CHECK_STR(assess_given(&as, catalogue_item(as.catalogue, as.framework, S("1")))->note, S("髙①㈱～"));
}

TEST(an_empty_answer_is_not_answered)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
	struct assessment as;

	CHECK(read(a, S("item,answer\n1,\n2,yes\n"), &as) == OK);
	CHECK_INT(answer_to(&as, S("1")), ANSWER_NONE);
}

TEST(answers_that_are_refused)
{
	static const struct {
		str text, message;
		size_t line;
	} refused[] = {
		{S(""), S("input-empty"), 0},
		{S(" \n\n"), S("input-empty"), 0},
		{S("PK\x03\x04\x14\0"), S("input-workbook"), 0},
		{S("\xD0\xCF\x11\xE0\xA1\xB1"), S("input-workbook"), 0},
		{S("\xFF\xFEi\0t\0"), S("input-utf16"), 0},
		{S("\xFE\xFF\0i\0t"), S("input-utf16"), 0},
		{S("i\0t\0e\0m\0,\0"), S("input-utf16"), 0},
		{S("item,answer\n1,yes\n2,y\0s and more text here\n"), S("input-nul"), 3},
		{S("item,answer\n1,\xFF\xFF\n"), S("input-encoding"), 2},
		{S("item\n1\n"), S("answers-column-missing"), 1},
		{S("items,answer\n1,yes\n"), S("answers-column-unknown"), 1},
		{S("item,answer,item\n1,yes,1\n"), S("answers-column-twice"), 1},
		{S("item;answer\n1;yes\n"), S("answers-column-unknown"), 1},
		{S("item,answer\n"), S("answers-none"), 0},
		{S("item,answer\n26,yes\n"), S("answers-item-unknown"), 2},
		{S("item,answer\n\n,yes\n"), S("answers-item-empty"), 3},
		{S("item,answer\n1,yes\n2,no\n1,no\n"), S("answers-item-twice"), 4},
		{S("item,answer,note\n1,yes,\x1b]0;x\a\n"), S("field-control"), 2},
		{S("item,answer\n1,maybe\n"), S("answers-word"), 2},
		{S("item,answer\n1,na\n"), S("answer-na-reason"), 2},
		{S("item,answer\n1,yes,what is this\n"), S("answers-row-width"), 2},
		{S("item,answer\n\"1,yes\n2,no\n"), S("csv-quote-open"), 2},
		{S("item,answer\n\"1\"x,yes\n"), S("csv-quote-text"), 2},
	};

	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		check_refused(refused[i].text, refused[i].message, refused[i].line);
	}
}

TEST(all_faults_of_a_table_are_told_at_once)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
	struct assessment as;

	CHECK(read(a, S("item,answer\n1,x\n2,y\n99,yes\n3,yes\n3,no\n"), &as) == ERR_DATA);
	CHECK_INT(fs.n, 4);
	CHECK_INT(fs.list[1].place.line, 3);
	CHECK_INT(fs.list[3].place.line, 6);
}

/* As large as a file may be, all of it cells in quotes: read in the memory a process has. */
TEST(a_large_table_of_quoted_cells_is_only_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024 * 1024);
	struct assessment as;
	struct buf b;

	buf_init(&b, a, ANSWERS_BYTES_MAX);
	buf_lit(&b, "item,answer\n");
	buf_repeat(&b, S("\"a\",\"a\"\n"), 500 * 1000);
	CHECK(read(a, buf_str(&b), &as) == ERR_DATA);
	CHECK(fs.more > 1000); /* and reading stopped: there are but 25 items */
	CHECK(arena_used(a) < 48 * 1024 * 1024);
}

TEST(a_cell_that_is_too_long_is_told)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	static const str quotes[] = {S(""), S("\"")};

	for (size_t i = 0; i < COUNT_OF(quotes); i++) {
		struct buf b;
		buf_init(&b, a, 64 * 1024);
		buf_lit(&b, "item,answer,note\n1,yes,");
		buf_add(&b, quotes[i]);
		buf_repeat(&b, S("x"), CSV_FIELD_BYTES_MAX + 1);
		buf_add(&b, quotes[i]);
		check_refused(buf_str(&b), S("csv-field-too-long"), 2);
	}
}

TEST(lines_are_counted_through_quoted_cells)
{
	check_refused(S("item,answer,note\n1,yes,\"a\nb\nc\"\n2,x,\n"), S("answers-word"), 5);
}

/* A repeatable stream of numbers (xorshift), so that a failure can be run again. */
static uint32_t next_number(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

/* The table of these answers, its lines in a random order, the answers as words or as Japanese labels. */
static str table_of(struct arena *a, const enum answer answers[25], bool labels, const char *line_end, uint32_t *state)
{
	struct buf b;
	size_t order[25];

	for (size_t i = 0; i < 25; i++) {
		size_t k = next_number(state) % (i + 1);
		order[i] = i;
		order[i] = order[k];
		order[k] = i;
	}
	buf_init(&b, a, 64 * 1024);
	buf_add(&b, labels ? S("メモ,回答,項目") : S("note,answer,item"));
	buf_add(&b, str_of(line_end));
	for (size_t i = 0; i < 25; i++) {
		enum answer answer = answers[order[i]];
		buf_lit(&b, "理由,");
		buf_add(&b, labels ? answer_label(&catalogue_builtin, SCALE_SELFCHECK, answer, LANG_JA)
		                   : answer_word(answer));
		buf_char(&b, ',');
		buf_int(&b, (int64_t)order[i] + 1);
		buf_add(&b, str_of(line_end));
	}
	return buf_str(&b);
}

static str as_cp932(struct arena *a, str utf8)
{
	iconv_t converter = iconv_open("CP932", "UTF-8");
	char *out = arena_alloc(a, utf8.n * 2), *to = out, *in = (char *)(uintptr_t)utf8.p;
	size_t left_in = utf8.n, left_out = utf8.n * 2;

	CHECK(iconv(converter, &in, &left_in, &to, &left_out) == 0);
	iconv_close(converter);
	return (str){out, utf8.n * 2 - left_out};
}

TEST(order_words_and_encoding_change_nothing)
{
	uint32_t state = 191;

	for (int round = 0; round < 100; round++) {
		SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
		struct assessment plain, dressed;
		enum answer answers[25];
		for (size_t i = 0; i < 25; i++) {
			answers[i] = (enum answer)(ANSWER_YES + next_number(&state) % 5);
		}
		bool labels = next_number(&state) % 2 == 0;
		str other = table_of(a, answers, labels, "\r\n", &state);
		CHECK(read(a, table_of(a, answers, false, "\n", &state), &plain) == OK);
		CHECK(read(a, next_number(&state) % 2 == 0 ? as_cp932(a, other) : other, &dressed) == OK);
		for (uint32_t i = 0; i < 25; i++) {
			CHECK_INT(plain.given[i].answer, answers[i]);
			CHECK_INT(dressed.given[i].answer, answers[i]);
		}
		CHECK_STR(dressed.given[0].note, S("理由"));
		CHECK_INT(assess_result(a, &dressed, 0).total.score, assess_result(a, &plain, 0).total.score);
	}
}
