#include "web/visit.h"

#include "base/test.h"

TEST(parts_of_an_address_have_names)
{
	static const struct route row = {.path = "/result/:framework/:number/table.csv"};
	const struct visit v = {.route = &row, .parts = {.part = {S("ipa-selfcheck-3.1"), S("2")}, .n = 2}};

	CHECK_STR(visit_part(&v, "framework"), S("ipa-selfcheck-3.1"));
	CHECK_STR(visit_part(&v, "number"), S("2"));
}

TEST(what_was_done_is_said)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	struct visit v = {.arena = a, .lang = LANG_JA};

	CHECK_STR(visit_done(&v, S("/me"), "password"), S("/me?done=password"));
	CHECK_STR(visit_notice(&v, S("saved")), S("保存しました。"));
	v.lang = LANG_EN;
	CHECK_STR(visit_notice(&v, S("saved")), S("Saved."));
	CHECK_STR(visit_notice(&v, S("no-such-word")), S(""));
	CHECK_STR(visit_notice(&v, S("")), S(""));
}
