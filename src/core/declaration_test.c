#include "core/declaration.h"

#include "base/test.h"
#include "core/article.h"

static struct faults faults;

typedef enum err read_fn(struct arena *a, str typed, str *ret, struct faults *fs);

/* What was read; the fault's id where it is none. */
static str given(struct arena *a, read_fn *read, const char *typed)
{
	str digits = S("untouched");

	faults.n = 0;
	if (read(a, str_of(typed), &digits, &faults) != OK) {
		CHECK_INT(faults.n, 1);
		CHECK_STR(digits, S("untouched"));
		return str_of(faults.list[0].message);
	}
	return digits;
}

TEST(declaration_number_is_read_as_people_type_it)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	CHECK_STR(given(a, declaration_number, "51234567890"), S("51234567890"));
	CHECK_STR(given(a, declaration_number, "５１２３ー４５６７−８９０"), S("51234567890"));
	CHECK_STR(given(a, declaration_number, " 4-1234-567890　"), S("41234567890"));
	CHECK_STR(given(a, declaration_number, ""), S(""));
	CHECK_STR(given(a, declaration_number, "5123456789"), S("declaration-number"));
	CHECK_STR(given(a, declaration_number, "512345678901"), S("declaration-number"));
	CHECK_STR(given(a, declaration_number, "5123456789x"), S("declaration-number"));
	CHECK_STR(given(a, declaration_number, "五一二三四五六七八九〇"), S("declaration-number"));
	CHECK_STR(given(a, declaration_number, "-"), S("declaration-number"));
	CHECK_STR(given(a, declaration_number, "61234567890"), S("declaration-number-begin"));
	CHECK(declaration_number_is_old(S("41234567890")) && !declaration_number_is_old(S("51234567890")));
	CHECK(!declaration_number_is_old(S("")));
}

TEST(declaration_corporate_number_checks_itself)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);

	CHECK_STR(given(a, declaration_corporate, "7000012050002"), S("7000012050002")); /* that of 国税庁 */
	CHECK_STR(given(a, declaration_corporate, "７-0000-1205-0002"), S("7000012050002"));
	CHECK_STR(given(a, declaration_corporate, ""), S(""));
	CHECK_STR(given(a, declaration_corporate, "7000012050003"), S("declaration-corporate-check"));
	CHECK_STR(given(a, declaration_corporate, "9000000000000"), S("9000000000000"));
	CHECK_STR(given(a, declaration_corporate, "700001205000"), S("declaration-corporate"));
}

TEST(declaration_is_looked_at_after_a_year)
{
	struct day d = declaration_review((struct day){2028, 2, 29});

	CHECK(d.year == 2029 && d.month == 2 && d.day == 28);
	d = declaration_review((struct day){2026, 11, 27});
	CHECK(d.year == 2027 && d.month == 11 && d.day == 27);
}

TEST(declaration_lacks_are_counted_for_each_star)
{
	struct declaration_lacks l = declaration_lacks(&(const struct declaration_state){.asked = 25});

	CHECK(!l.ready[1] && !l.ready[2]);
	CHECK_INT(l.of[NEED_ARTICLES].left, ARTICLE_COUNT);
	CHECK_INT(l.of[NEED_SELFCHECK].left, 25);
	CHECK_INT(l.minutes[1], l.of[NEED_ARTICLES].minutes);
	CHECK_INT(l.minutes[2], l.of[NEED_SELFCHECK].minutes + l.of[NEED_DECIDED].minutes + l.of[NEED_PUBLIC].minutes);
	l = declaration_lacks(
		&(const struct declaration_state){.articles = ARTICLE_COUNT, .asked = 25, .answered = 24});
	CHECK(l.ready[1] && !l.ready[2]);
	CHECK_INT(l.minutes[1], 0);
	CHECK_INT(l.of[NEED_SELFCHECK].minutes, 1);
	l = declaration_lacks(&(const struct declaration_state){.asked = 25, .answered = 25, .decided = true});
	CHECK(!l.ready[2] && l.of[NEED_DECIDED].done && !l.of[NEED_PUBLIC].done);
	l = declaration_lacks(
		&(const struct declaration_state){.asked = 25, .answered = 25, .decided = true, .is_public = true});
	CHECK(l.ready[2] && !l.ready[1] && l.minutes[2] == 0);
}
