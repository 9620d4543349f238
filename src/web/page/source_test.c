#include "web/page/source.h"

#include "base/test.h"
#include "web/page/page_test.h"

static const struct actor nobody = {.tenant = TENANT_INSTALLATION};

TEST(sources_say_what_is_not_verified)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_source);
	str page = house_page(&p, nobody, LANG_JA);

	CHECK(page_has(page, "<tr><th scope=\"row\">質問集</th><td>3</td><td>3</td></tr>"));
	CHECK(page_has(page, "まだ専門家の確認を受けていません（未確認）"));
	CHECK(page_has(page, "<li>5分でできる！情報セキュリティ自社診断（以前のパンフレット）</li>"));
	CHECK(!page_has(page, "<li>Toride（砦）の文章</li>"));
}

TEST(each_document_has_a_place_and_what_rests_on_it)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_source);
	str page = house_page(&p, nobody, LANG_EN);

	CHECK(page_has(page, "id=\"ipa-guideline-3.1\"") && page_has(page, "id=\"jfc-survey-2021\""));
	CHECK(page_has(page, "id=\"survey-ipa-2021\"") && page_has(page, "answers: 4074"));
	CHECK(page_has(page, "questions 25</span>") && page_has(page, "<li>Five-minute self-check (25 items)</li>"));
	CHECK(page_has(page, "We have not seen the original") && page_has(page, "We hold the whole text."));
}
