#include "base/fault.h"

#include "base/test.h"

TEST(fault_keeps_copies)
{
	static struct faults fs;
	char file[] = "a.csv", value[] = "maybe";

	fs.n = fs.more = 0;
	CHECK(FAIL(&fs, ERR_DATA, "answers-word", AT_FIELD(str_of(file), 3, S("1")), str_of(value), INT_STR(5)) ==
	      ERR_DATA);
	memset(file, 'x', sizeof file - 1);
	memset(value, 'x', sizeof value - 1);
	CHECK_STR(fs.list[0].place.file, S("a.csv"));
	CHECK_INT(fs.list[0].place.line, 3);
	CHECK_STR(fs.list[0].arg[0], S("maybe"));
	CHECK_STR(fs.list[0].arg[1], S("5"));
}

TEST(fault_lets_no_control_character_through)
{
	static struct faults fs;

	fs.n = fs.more = 0;
	(void)FAIL(&fs, ERR_DATA, "x", AT_FILE(S("a\x1b[31m\nb")), S("\xFF\xC2\x9B漢"));
	CHECK_STR(fs.list[0].place.file, S("a?[31m?b"));
	CHECK_STR(fs.list[0].arg[0], S("??漢"));
}

TEST(fault_counts_what_it_cannot_keep)
{
	static struct faults fs;
	static char big[4096];

	str much = {big, sizeof big};

	memset(big, 'b', sizeof big);
	fs.n = fs.more = 0;
	for (int i = 0; i < FAULTS_MAX + 5; i++) {
		(void)FAIL(&fs, ERR_DATA, "x", AT_FILE(much), much);
	}
	CHECK_INT(fs.n, FAULTS_MAX);
	CHECK_INT(fs.more, 5);
	CHECK(fs.list[0].arg[0].n == FAULT_VALUE);
}
