#include "core/answer.h"

#include "base/test.h"

TEST(answers_are_read_as_word_and_as_label)
{
	static const struct {
		str word;
		enum answer answer;
	} known[] = {{S("yes"), ANSWER_YES},
	             {S("実施している"), ANSWER_YES},
	             {S("partly"), ANSWER_PARTLY},
	             {S("一部実施している"), ANSWER_PARTLY},
	             {S("実施していない"), ANSWER_NO},
	             {S("わからない"), ANSWER_UNKNOWN},
	             {S("該当なし"), ANSWER_NA},
	             {S("don't know"), ANSWER_UNKNOWN},
	             {S("maybe"), ANSWER_NONE},
	             {S("met"), ANSWER_NONE},
	             {S(""), ANSWER_NONE}};

	for (size_t i = 0; i < COUNT_OF(known); i++) {
		CHECK_INT(answer_read(&catalogue_builtin, SCALE_SELFCHECK, known[i].word), known[i].answer);
	}
	CHECK_INT(answer_read(&catalogue_builtin, SCALE_YESNO, S("はい")), ANSWER_YES);
	CHECK_INT(answer_read(&catalogue_builtin, SCALE_YESNO, S("いいえ")), ANSWER_NO);
	CHECK_INT(answer_read(&catalogue_builtin, SCALE_YESNO, S("partly")), ANSWER_NONE);
	CHECK_INT(answer_read(&catalogue_builtin, SCALE_MET, S("満たしている")), ANSWER_MET);
}

/* 「5分でできる！情報セキュリティ自社診断」, editions 3.1 and 4.0 */
TEST(points_are_the_official_ones)
{
	CHECK_INT(answer_points(ANSWER_YES), 4);
	CHECK_INT(answer_points(ANSWER_PARTLY), 2);
	CHECK_INT(answer_points(ANSWER_NO), 0);
	CHECK_INT(answer_points(ANSWER_UNKNOWN), -1);
}

TEST(every_scale_has_its_answers)
{
	CHECK(!scale_allows(SCALE_UNSET, ANSWER_YES));
	CHECK(scale_allows(SCALE_YESNO, ANSWER_NO) && !scale_allows(SCALE_YESNO, ANSWER_NA));
	CHECK(scale_allows(SCALE_MET, ANSWER_UNMET) && !scale_allows(SCALE_MET, ANSWER_YES));
	CHECK(scale_scored(SCALE_SELFCHECK) && !scale_scored(SCALE_SELFCHECK_UNSCORED) && !scale_scored(SCALE_YESNO));
}
