#include "base/test.h"
#include "store/insurance.h"
#include "web/page/page_test.h"

static enum err add(struct tx *tx, void *ctx)
{
	const struct entry_word words[] = {{"insurer", S("<i>損保")}, {"pays_at_most", S("30000000")}};

	return entry_add_words(tx, &insurance_kind, words, COUNT_OF(words), ctx);
}

/* The id of a new one. */
static int64_t added(struct house *p)
{
	int64_t id = 0;

	house_write(p, add, &id);
	return id;
}

TEST(insurances_that_are_not_there_yet_invite)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/firm/insurance");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "href=\"/firm/insurance/new\""));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Nothing is noted yet"));
}

TEST(an_insurance_is_seen_by_its_own_firm_alone)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/firm/insurance");
	house_write(&p, house_add_firm, NULL);
	int64_t id = added(&p);

	house_go(&p, "/firm/insurance/x", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "value=\"30000000\""));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, "/firm/insurance/x/remove", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "「&lt;i&gt;損保」を削除しますか"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Remove “&lt;i&gt;損保”?"));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, "/firm/insurance/x", id + 1);
	CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
}
