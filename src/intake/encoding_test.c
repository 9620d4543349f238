#include "intake/encoding.h"

#include "base/test.h"

TEST(utf8_passes_without_its_mark)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	str text;

	CHECK(encoding_to_utf8(a, S("\xEF\xBB\xBF漢字"), S("f"), &text, &fs) == OK);
	CHECK_STR(text, S("漢字"));
}

TEST(cp932_becomes_utf8)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	str text;

	/* 株式会社 and half-width ｶﾅ */
	CHECK(encoding_to_utf8(a, S("\x8A\x94\x8E\xAE\x89\xEF\x8E\xD0\xB6\xC5"), S("f"), &text, &fs) == OK);
	CHECK_STR(text, S("株式会社ｶﾅ"));
}

TEST(an_encoding_fault_names_its_line)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	str text;

	fs.n = 0;
	CHECK(encoding_to_utf8(a, S("a\nb\n\xFF\xFF\n"), S("f"), &text, &fs) == ERR_DATA);
	CHECK_INT(fs.list[0].place.line, 3);
}
