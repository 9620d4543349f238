#include "intake/book.h"

#include "base/test.h"

static struct faults faults;

static enum err read(struct arena *a, const char *text, struct book *ret)
{
	faults = (struct faults){.n = 0};
	return book_read(a, &catalogue_builtin, str_of(text), S("f.json"), ret, &faults);
}

#define HEAD "{\"format\":\"toride-answers\",\"version\":1,\"firm\":{\"name\":\"さくら\"},\"rounds\":["
#define ROUND "{\"framework\":\"ipa-articles-4.0\",\"number\":1,\"begun\":\"2026-11-01\",\"answers\":["

TEST(book_files_are_read)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);
	struct book b = {.n = 0};

	CHECK(read(a, "\xEF\xBB\xBF" HEAD ROUND "{\"item\":\"2\",\"answer\":\"no\",\"note\":\"\\u9ad9\"}]}]}", &b) ==
	      OK);
	CHECK_STR(b.name, S("さくら"));
	CHECK_INT(b.n, 1);
	CHECK(book_is_open(&b.rounds[0]) && b.rounds[0].answers.given[1].answer == ANSWER_NO);
	CHECK_STR(b.rounds[0].answers.given[1].note, S("髙"));
	CHECK(book_looks_like(S(" \n{")) && !book_looks_like(S("item,answer")) && !book_looks_like(S("")));
}

TEST(book_files_have_what_papers_say)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);
	struct book b = {.n = 0};

	CHECK(read(a,
	           "{\"format\":\"toride-answers\",\"version\":1,\"firm\":{\"name\":\"a\",\"representative\":\"髙橋\","
	           "\"contact\":null,\"uses\":{\"cloud\":true,\"byod\":false,\"new\":7}},\"policy\":{\"decided\":"
	           "\"2026-11-26\",\"choice\":\"strict\"},\"rounds\":[]}",
	           &b) == OK);
	CHECK_STR(b.said.representative, S("髙橋"));
	CHECK_INT(b.said.uses, 1u << USE_CLOUD);
	CHECK_INT(b.said.uses_known, 1u << USE_CLOUD | 1u << USE_BYOD);
	CHECK(b.said.choice == CHOICE_STRICT && b.said.decided.day == 26);
}

#define FIRM "{\"format\":\"toride-answers\",\"version\":1,\"firm\":{\"name\":\"a\""

TEST(book_files_that_are_wrong_are_refused_with_the_reason)
{
	static const struct {
		const char *text, *message;
	} wrong[] = {
		{"", "book-malformed"},
		{HEAD, "book-malformed"},
		{HEAD "],\"version\":1}", "book-malformed"},
		{"[[[[[[[[", "book-malformed"},
		{HEAD ROUND "{\"item\":\"2\",\"answer\":\"no\",\"note\":\"\\u0000\"}]}]}", "book-malformed"},
		{"{\"format\":7}", "book-foreign"},
		{"{}", "book-foreign"},
		{"{\"format\":\"toride-answers\",\"version\":2}", "book-newer"},
		{"{\"format\":\"toride-answers\",\"version\":0}", "book-shape"},
		{"{\"format\":\"toride-answers\",\"version\":1}", "book-shape"},
		{"{\"format\":\"toride-answers\",\"version\":1,\"firm\":{\"name\":\"\"},\"rounds\":[]}", "field-empty"},
		{HEAD "7]}", "book-shape"},
		{FIRM ",\"uses\":7},\"rounds\":[]}", "book-shape"},
		{FIRM ",\"uses\":{\"cloud\":\"yes\"}},\"rounds\":[]}", "book-shape"},
		{FIRM ",\"address\":7},\"rounds\":[]}", "book-shape"},
		{FIRM ",\"address\":\"{\u9ad9|\"},\"rounds\":[]}", "company-reading"},
		{FIRM "},\"policy\":[],\"rounds\":[]}", "book-shape"},
		{FIRM "},\"policy\":{\"choice\":\"loud\"},\"rounds\":[]}", "form-choice"},
		{FIRM "},\"policy\":{\"decided\":\"2026-02-30\"},\"rounds\":[]}", "field-day"},
		{HEAD "{\"framework\":\"x\",\"number\":1,\"begun\":\"2026-11-01\",\"answers\":[]}]}", "book-framework"},
		{HEAD ROUND "{\"item\":\"9\",\"answer\":\"no\"}]}]}", "book-item"},
		{HEAD ROUND "{\"item\":\"1\",\"answer\":\"perhaps\"}]}]}", "book-answer"},
		{HEAD ROUND "{\"item\":\"1\",\"answer\":true}]}]}", "book-shape"},
	};
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);
	struct book b = {.n = 0};

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		CHECK(read(a, wrong[i].text, &b) == ERR_DATA);
		CHECK_STR(str_of(faults.list[0].message), str_of(wrong[i].message));
		CHECK_STR(faults.list[0].place.file, S("f.json"));
	}
}
