#include "core/assess.h"

#include "base/test.h"

/* A repeatable stream of numbers (xorshift), so that a failure can be run again. */
static uint32_t next_number(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

static const struct framework *selfcheck(void)
{
	return catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1"));
}

static void answer_item(struct assessment *as, uint32_t n, enum answer answer)
{
	static struct faults fs;
	const struct item *item = &as->catalogue->items[as->framework->items.first + n];

	fs.n = 0;
	CHECK(assess_answer(as, item, answer, S("reason"), NOWHERE, &fs) == OK);
}

static struct assessment all_answered(struct arena *a, enum answer answer)
{
	struct assessment as = assess_new(a, &catalogue_builtin, selfcheck());

	for (uint32_t i = 0; i < as.framework->items.count; i++) {
		answer_item(&as, i, answer);
	}
	return as;
}

static struct assessment random_answers(struct arena *a, uint32_t *state)
{
	struct assessment as = assess_new(a, &catalogue_builtin, selfcheck());

	for (uint32_t i = 0; i < as.framework->items.count; i++) {
		enum answer answer = (enum answer)(next_number(state) % (ANSWER_NA + 1));
		if (answer != ANSWER_NONE) {
			answer_item(&as, i, answer);
		}
	}
	return as;
}

TEST(score_reaches_from_minus_25_to_100)
{
	static const struct {
		enum answer answer;
		int score, high;
		enum band band;
	} ends[] = {{ANSWER_YES, 100, 100, BAND_100},
	            {ANSWER_PARTLY, 50, 50, BAND_50_69},
	            {ANSWER_NO, 0, 0, BAND_0_49},
	            {ANSWER_UNKNOWN, -25, -25, BAND_0_49},
	            {ANSWER_NA, 0, 100, BAND_0_49}};
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		struct assessment as = all_answered(a, ends[i].answer);
		struct result r = assess_result(a, &as, 0);
		CHECK_INT(r.total.score, ends[i].score);
		CHECK_INT(r.total.score_high, ends[i].high);
		CHECK_INT(r.total.max, 100);
		CHECK_INT(r.total.min, -25);
		CHECK_INT(r.band, ends[i].band);
	}
}

static int score_of(uint32_t yes, uint32_t partly, uint32_t unknown)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = assess_new(a, &catalogue_builtin, selfcheck());

	for (uint32_t i = 0; i < as.framework->items.count; i++) {
		answer_item(&as, i,
		            i < yes                      ? ANSWER_YES
		            : i < yes + partly           ? ANSWER_PARTLY
		            : i < yes + partly + unknown ? ANSWER_UNKNOWN
		                                         : ANSWER_NO);
	}
	return assess_result(a, &as, 0).total.score;
}

/* With 25 answers of 4, 2, 0 and -1 points, every whole number from -25 to 100 but 97 and 99 can be reached. */
TEST(score_reaches_every_number_but_97_and_99)
{
	bool reached[126] = {false};

	for (uint32_t yes = 0; yes <= 25; yes++) {
		for (uint32_t partly = 0; yes + partly <= 25; partly++) {
			for (uint32_t unknown = 0; yes + partly + unknown <= 25; unknown++) {
				reached[25 + score_of(yes, partly, unknown)] = true;
			}
		}
	}
	for (int score = -25; score <= 100; score++) {
		CHECK(reached[score + 25] == (score != 97 && score != 99));
	}
}

TEST(bands_change_at_50_70_and_100)
{
	static const struct {
		uint32_t yes, partly;
		enum band band;
	} edges[] = {{25, 0, BAND_100},   {24, 1, BAND_70_99}, {17, 1, BAND_70_99},
	             {17, 0, BAND_50_69}, {12, 1, BAND_50_69}, {12, 0, BAND_0_49}};
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	for (size_t i = 0; i < COUNT_OF(edges); i++) {
		struct assessment as = all_answered(a, ANSWER_NO);
		for (uint32_t k = 0; k < edges[i].yes + edges[i].partly; k++) {
			answer_item(&as, k, k < edges[i].yes ? ANSWER_YES : ANSWER_PARTLY);
		}
		CHECK_INT(assess_result(a, &as, 0).band, edges[i].band);
	}
}

TEST(na_makes_a_span_and_the_band_takes_its_lower_end)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = all_answered(a, ANSWER_YES);

	answer_item(&as, 8, ANSWER_NA);
	struct result r = assess_result(a, &as, 0);

	CHECK_INT(r.total.score, 96);
	CHECK_INT(r.total.score_high, 100);
	CHECK_INT(r.band, BAND_70_99);
}

TEST(na_needs_a_reason)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = assess_new(a, &catalogue_builtin, selfcheck());
	const struct item *item = &as.catalogue->items[as.framework->items.first];

	fs.n = 0;
	CHECK(assess_answer(&as, item, ANSWER_NA, S(" 　"), NOWHERE, &fs) == ERR_DATA);
	CHECK_STR(str_of(fs.list[0].message), S("answer-na-reason"));
	CHECK_INT(assess_given(&as, item)->answer, ANSWER_NONE);
}

TEST(an_answer_of_another_scale_is_refused)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	const struct framework *articles = catalogue_framework(&catalogue_builtin, S("ipa-articles-4.0"));
	struct assessment as = assess_new(a, &catalogue_builtin, articles);
	const struct item *item = &as.catalogue->items[articles->items.first];

	fs.n = 0;
	CHECK(assess_answer(&as, item, ANSWER_PARTLY, S(""), NOWHERE, &fs) == ERR_DATA);
	CHECK(assess_answer(&as, item, ANSWER_YES, S(""), NOWHERE, &fs) == OK);
}

TEST(parts_add_up_to_the_whole)
{
	uint32_t state = 20260327;

	for (int round = 0; round < 200; round++) {
		SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
		struct assessment as = random_answers(a, &state);
		struct result r = assess_result(a, &as, 0);
		struct tally sum = {.score = 0};
		for (size_t i = 0; i < r.part_count; i++) {
			sum.score += r.parts[i].tally.score;
			sum.score_high += r.parts[i].tally.score_high;
			sum.max += r.parts[i].tally.max;
			sum.items += r.parts[i].tally.items;
			sum.answered += r.parts[i].tally.answered;
		}
		CHECK_INT(r.part_count, 3);
		CHECK_INT(sum.score, r.total.score);
		CHECK_INT(sum.score_high, r.total.score_high);
		CHECK_INT(sum.max, r.total.max);
		CHECK_INT(sum.items, r.total.items);
		CHECK_INT(sum.answered, r.total.answered);
		CHECK(r.total.min <= r.total.score && r.total.score <= r.total.score_high);
		CHECK(r.total.score_high <= r.total.max);
	}
}

TEST(more_yes_never_lowers_the_score)
{
	uint32_t state = 4074;

	for (int round = 0; round < 200; round++) {
		SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
		struct assessment as = random_answers(a, &state);
		struct result before = assess_result(a, &as, 0);
		answer_item(&as, next_number(&state) % as.framework->items.count, ANSWER_YES);
		struct result after = assess_result(a, &as, 0);
		CHECK(after.total.score >= before.total.score);
		CHECK(after.total.score_high >= before.total.score_high);
		CHECK(after.band >= before.band);
	}
}

/* True if `a` must not stand behind `b`, by the rule that assess.h and the design give, written another way. */
static bool in_order(const struct next_step *a, const struct next_step *b)
{
	int a_rank = (a->measure->step == 1 ? 0 : 1000) + answer_urgency(a->answer) * 100 + a->measure->effort * 10;
	int b_rank = (b->measure->step == 1 ? 0 : 1000) + answer_urgency(b->answer) * 100 + b->measure->effort * 10;

	return a_rank < b_rank || (a_rank == b_rank && a->item < b->item);
}

TEST(first_things_are_at_most_six_different_open_and_in_order)
{
	uint32_t state = 1030;

	for (int round = 0; round < 300; round++) {
		SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
		struct assessment as = random_answers(a, &state);
		struct result r = assess_result(a, &as, 0);
		CHECK(r.next_count <= NEXT_MAX);
		for (size_t i = 0; i < r.next_count; i++) {
			CHECK(answer_urgency(assess_given(&as, r.next[i].item)->answer) != 0);
			for (size_t k = 0; k < i; k++) {
				CHECK(r.next[k].measure != r.next[i].measure && r.next[k].item != r.next[i].item);
			}
			CHECK(i == 0 || in_order(&r.next[i - 1], &r.next[i]));
		}
	}
}

TEST(the_six_articles_come_first)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = all_answered(a, ANSWER_PARTLY);

	answer_item(&as, 6, ANSWER_NO); /* item 7 is worse off, but no article */
	struct result r = assess_result(a, &as, 0);

	CHECK_INT(r.next_count, 6);
	for (size_t i = 0; i < 6; i++) {
		CHECK_INT(r.next[i].measure->step, 1);
	}
}

TEST(no_before_unknown_before_partly)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = all_answered(a, ANSWER_YES);

	answer_item(&as, 11, ANSWER_PARTLY);
	answer_item(&as, 13, ANSWER_UNKNOWN);
	answer_item(&as, 24, ANSWER_NO);
	struct result r = assess_result(a, &as, 0);

	CHECK_INT(r.next_count, 3);
	CHECK_INT(r.next[0].answer, ANSWER_NO);
	CHECK_INT(r.next[1].answer, ANSWER_UNKNOWN);
	CHECK_INT(r.next[2].answer, ANSWER_PARTLY);
}

TEST(nothing_is_proposed_about_what_the_firm_does_not_use)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment as = assess_new(a, &catalogue_builtin, selfcheck());
	const struct item *byod = catalogue_item(&catalogue_builtin, selfcheck(), S("21"));
	uint32_t n = (uint32_t)(byod - &catalogue_builtin.items[selfcheck()->items.first]);

	CHECK(byod->uses == 1u << USE_BYOD);
	answer_item(&as, n, ANSWER_NO);
	CHECK_INT(assess_result(a, &as, 0).next_count, 1);
	CHECK_INT(assess_result(a, &as, 1u << USE_BYOD).next_count, 0);
	answer_item(&as, n, ANSWER_NA);
	CHECK_INT(assess_result(a, &as, 0).next_count, 0);
}

/* The measure beside an item is the one chosen for it, and never one about what the firm does not use. */
TEST(an_item_and_the_first_things_name_the_same_measure)
{
	uint32_t state = 41;

	for (int round = 0; round < 200; round++) {
		SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
		struct assessment as = random_answers(a, &state);
		struct result r = assess_result(a, &as, 1u << USE_WEBSITE);
		for (size_t i = 0; i < r.next_count; i++) {
			CHECK(result_measure(&r, r.next[i].item) == r.next[i].measure);
		}
		for (uint32_t i = 0; i < as.framework->items.count; i++) {
			const struct item *item = &as.catalogue->items[as.framework->items.first + i];
			const struct measure *m = result_measure(&r, item);
			CHECK(m == NULL || ((m->uses & r.unused) == 0 && answer_urgency(as.given[i].answer) != 0));
		}
	}
}

TEST(changes_tell_their_direction)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct assessment before = all_answered(a, ANSWER_PARTLY), after = all_answered(a, ANSWER_PARTLY);
	struct change *changes;

	answer_item(&after, 0, ANSWER_YES);
	answer_item(&after, 1, ANSWER_UNKNOWN);
	answer_item(&after, 2, ANSWER_NA);
	CHECK_INT(assess_changes(a, &before, &after, &changes), 3);
	CHECK_INT(changes[0].direction, 1);
	CHECK_INT(changes[1].direction, -1);
	CHECK_INT(changes[2].direction, 0);
	CHECK_INT(assess_changes(a, &after, &after, &changes), 0);
}

TEST(a_list_of_another_length_has_no_band)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct framework f = *selfcheck();

	f.items.count = 10;
	struct assessment as = assess_new(a, &catalogue_builtin, &f);
	struct result r = assess_result(a, &as, 0);

	CHECK(r.scored);
	CHECK_INT(r.total.max, 40);
	CHECK_INT(r.band, BAND_NONE);
}
