#include "core/draft.h"

#include "base/test.h"

static const struct catalogue *const c = &catalogue_builtin;

static struct draft make_of(struct arena *a, const char *name, const struct company *firm,
                            const struct assessment *answers)
{
	const struct wish wish = {.pattern = catalogue_pattern(c, str_of(name)),
	                          .company = firm,
	                          .answers = answers,
	                          .day = {2026, 11, 26}};

	return document_make(a, c, &wish);
}

static const struct draft_difference *difference(const struct draft_difference *list, size_t n,
                                                 enum draft_change change, const char *id)
{
	for (size_t i = 0; i < n; i++) {
		const struct draft_clause *clause = list[i].after != NULL ? list[i].after : list[i].before;
		if (list[i].change == change && str_eq(clause->id, str_of(id))) {
			return &list[i];
		}
	}
	return NULL;
}

TEST(draft_differences_by_clause)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 27);
	const struct company one = {
		.name = S("砦商店"), .people = 1, .industry = S("I"), .uses_known = COMPANY_USES_ALL};
	struct company more = one;
	const struct draft_difference *list;

	more.people = 60;
	more.uses = 1u << USE_PERSONAL_DATA;
	struct draft before = make_of(a, "policy", &one, NULL), after = make_of(a, "policy", &more, NULL);
	size_t n = draft_differences(a, &before, &after, &list);

	CHECK(difference(list, n, DRAFT_REMOVED, "own-rules") != NULL);
	CHECK(difference(list, n, DRAFT_ADDED, "organisation") != NULL);
	CHECK(difference(list, n, DRAFT_ADDED, "personal-data") != NULL);
	CHECK(difference(list, n, DRAFT_CHANGED, "leadership") != NULL);
	CHECK(difference(list, n, DRAFT_CHANGED, "organisation") == NULL);
	CHECK_INT(draft_differences(a, &before, &before, &list), 0);

	/* seen from the other end, what was added is taken away */
	n = draft_differences(a, &after, &before, &list);
	CHECK(difference(list, n, DRAFT_ADDED, "own-rules") != NULL);
	CHECK(difference(list, n, DRAFT_REMOVED, "organisation") != NULL);
}

static str runs_text(struct arena *a, str before, str after)
{
	static const char *const marks[] = {[DRAFT_CHANGE_UNSET] = " ", [DRAFT_ADDED] = "+", [DRAFT_REMOVED] = "-"};
	const struct draft_run *runs;
	struct buf b;
	size_t n = draft_runs(a, before, after, &runs);

	buf_init(&b, a, 1 << 20);
	for (size_t i = 0; i < n; i++) {
		buf_add(&b, str_of(marks[runs[i].change]));
		buf_add(&b, runs[i].text);
	}
	return buf_str(&b);
}

TEST(draft_runs_mark_the_words)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);

	CHECK_STR(runs_text(a, S("毎月更新します。"), S("毎週更新します。")), S("-毎月更新+毎週更新 します。"));
	CHECK_STR(runs_text(a, S("Lock the old screen."), S("Lock the screen.")), S(" Lock the -old  screen."));
	CHECK_STR(runs_text(a, S(""), S("新しい")), S("+新しい"));
	CHECK_STR(runs_text(a, S("古い"), S("")), S("-古い"));
	CHECK_STR(runs_text(a, S(""), S("")), S(""));
	CHECK_STR(runs_text(a, S("𠮷野と髙﨑"), S("𠮷野と髙橋")), S(" 𠮷野と-髙﨑+髙橋"));
}

TEST(draft_runs_of_long_texts_are_two)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct draft_run *runs;
	struct buf x, y;

	buf_init(&x, a, 1 << 16);
	buf_init(&y, a, 1 << 16);
	buf_repeat(&x, S("a,"), DRAFT_TOKENS_MAX);
	buf_repeat(&y, S("b,"), DRAFT_TOKENS_MAX);
	size_t n = draft_runs(a, buf_str(&x), buf_str(&y), &runs);

	CHECK(n == 3 && runs[0].change == DRAFT_REMOVED && runs[1].change == DRAFT_ADDED);
	CHECK_STR(runs[2].text, S(","));
}

TEST(draft_unmarked_denies_nothing)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct framework *f = catalogue_framework(c, S("ipa-selfcheck-3.1"));
	const struct company firm = {.name = S("砦商店"), .people = 20, .uses_known = COMPANY_USES_ALL};
	struct assessment as = assess_new(a, c, f);
	struct faults fs = {.n = 0};

	CHECK(assess_answer(&as, catalogue_item(c, f, S("24")), ANSWER_NO, S(""), NOWHERE, &fs) == OK);
	struct draft policy = make_of(a, "policy", &firm, &as), open = policy;

	draft_unmark(&open, a);
	CHECK(policy.denied && !open.denied);
	for (size_t i = 0; i < open.section_count; i++) {
		for (size_t k = 0; k < open.sections[i].clause_count; k++) {
			CHECK_INT(open.sections[i].clauses[k].denied_count, 0);
		}
	}
}
