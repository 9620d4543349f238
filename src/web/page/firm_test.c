#include "web/page/firm.h"

#include "base/test.h"
#include "web/page/page_test.h"

static enum err fill(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_set(tx, &(const struct q_firm_set){.version = 1,
	                                               .name = S("さくら商店"),
	                                               .industry = S("M"),
	                                               .prefecture = {.has = true, .n = 47},
	                                               .legal_form = S("public-benefit"),
	                                               .uses = 1 << USE_CLOUD,
	                                               .uses_known = 1 << USE_CLOUD | 1 << USE_ONLINE_MEETING,
	                                               .zone = 540});
}

TEST(firm_begins_with_three_fields)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_firm);
	p.request.http.path = S("/firm");
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "id=\"name\"") && page_has(page, "id=\"industry\"") && page_has(page, "id=\"people\""));
	CHECK(!page_has(page, "id=\"prefecture\"") && !page_has(page, "id=\"use-") && !page_has(page, "certification"));
}

TEST(firm_shows_its_whole_profile)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_firm);
	p.request.http.path = S("/firm");
	house_write(&p, house_add_firm, NULL);
	house_write(&p, fill, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "<option value=\"47\" selected>沖縄県") &&
	      page_has(page, "<option value=\"M\" selected>M "));
	CHECK(page_has(page, "<option value=\"public-benefit\" selected>医療法人"));
	CHECK(page_has(page, "name=\"use-cloud\" value=\"yes\" checked"));
	CHECK(page_has(page, "name=\"use-online-meeting\" value=\"no\" checked"));
	CHECK_INT(page_count(page, "value=\"unknown\" checked"), USE__MAX - 2);
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "<option value=\"47\" selected>Okinawa"));
}

TEST(firm_has_a_field_for_each_use)
{
	for (enum use u = 0; u < USE__MAX; u++) {
		const char *name = firm_fields[FIRM_ABOUT_FIELDS + u].name;
		CHECK_STR(str_slice(str_of(name), 4, SIZE_MAX), use_word(u));
	}
}
