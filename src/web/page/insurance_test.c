#include "web/page/insurance.h"

#include "base/test.h"
#include "store/insurance.h"
#include "web/page/page_test.h"

static enum err add(struct tx *tx, void *ctx)
{
	const struct q_insurance_add i = {.insurer = S("<i>損保"), .pays_at_most = {.has = true, .n = 30000000}};

	return insurance_add(tx, &i, ctx);
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

	house_init_list(&p, page_insurance);
	CHECK(house_try(&p, house_firm, LANG_JA) == OK && p.visit.reply.status == 303);
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "href=\"/firm/insurance/new\""));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Nothing is noted yet"));
}

TEST(an_insurance_is_seen_by_its_own_firm_alone)
{
	SCOPED(house_end) struct house p;

	house_init_list(&p, page_insurance);
	house_write(&p, house_add_firm, NULL);
	int64_t id = added(&p);

	house_go(&p, page_insurance_one, "/firm/insurance/x", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "value=\"30000000\""));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, page_insurance_ask, "/firm/insurance/x/remove", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "「&lt;i&gt;損保」を削除しますか"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Remove “&lt;i&gt;損保”?"));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, page_insurance_one, "/firm/insurance/x", id + 1);
	CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
}
