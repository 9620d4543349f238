#include "web/page/editor.h"

#include "base/test.h"
#include "web/page/company.h"
#include "web/page/page_test.h"
#include "web/page/wording.h"

static const struct route words_form = {.path = "/document/:pattern/clause/:clause",
                                        .act = page_wording_clause_save,
                                        .fields = wording_fields,
                                        .field_count = WORDING_FIELDS};
static const struct route company_form = {.path = "/document/:pattern/firm",
                                          .act = page_company_save,
                                          .fields = company_fields,
                                          .field_count = COMPANY_FIELDS};
static const struct route page_row = {
	.path = "/document/:pattern", .fields = editor_query_fields, .field_count = EDITOR_QUERY_FIELDS};

/* The policy, or a clause of it, of a firm whose name alone is known. */
static void house_at(struct house *p, page_show *page, const char *clause)
{
	house_init(p, page);
	house_write(p, house_add_firm, NULL);
	p->visit.parts = (struct path_parts){.part = {S("policy"), str_of(clause)}, .n = 2};
	p->request.http.path = S("/document/policy");
}

TEST(the_papers_are_listed_in_the_order_of_the_content)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_editor_list);
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);
	size_t policy = str_find(page, S("/document/policy")), card = str_find(page, S("/document/emergency-card"));

	CHECK(policy < card && card < str_find(page, S("/document/roles")));
	CHECK(page_count(page, "まだわからないこと") == 5);
}

TEST(a_paper_says_why_each_clause_is_there_and_what_is_missing)
{
	SCOPED(house_end) struct house p;

	house_at(&p, page_editor, "");
	p.route = &page_row;
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "なぜこの条文があるか") && page_has(page, "出典："));
	CHECK(page_has(page, "/document/policy/firm#representative"));
	CHECK(page_has(page, "/document/policy/firm#use-website"));
	CHECK(page_has(page, "下書き（まだ決めていません）"));
	CHECK(!page_has(page, "食い違い") && !page_has(page, "{name}"));
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "Why this clause is there") && page_has(page, "Draft (not decided yet)"));
}

TEST(a_paper_marks_what_the_answers_deny)
{
	SCOPED(house_end) struct house p;
	const struct round_row rows[] = {{S("25"), ANSWER_NO, S("")}, {S("20"), ANSWER_NO, S("")}};
	const struct pair people[] = {{S("people"), S("12")}, {S("version"), S("1")}};
	str where;

	house_at(&p, page_editor, "");
	p.route = &page_row;
	house_save(&p, "ipa-selfcheck-3.1", rows, COUNT_OF(rows));
	CHECK(house_send(&p, house_firm, &company_form, people, COUNT_OF(people), &where) == OK);
	CHECK_STR(where, S("/document/policy"));
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "<strong>食い違い</strong>"));
	CHECK(page_has(page, "href=\"/answer/ipa-selfcheck-3.1/25\""));
}

TEST(own_words_stand_in_the_paper)
{
	SCOPED(house_end) struct house p;
	const struct pair words[] = {{S("title-ja"), S("守る約束")},
	                             {S("text-ja"), S("・<b>約束</b>を守ります。")},
	                             {S("title-en"), S("")},
	                             {S("text-en"), S("")},
	                             {S("version"), S("0")}};
	str where;

	house_at(&p, page_editor, "law");
	p.route = &page_row;
	CHECK(house_send(&p, house_firm, &words_form, words, COUNT_OF(words), &where) == OK);
	CHECK_STR(where, S("/document/policy#law"));
	CHECK(house_send(&p, house_firm, &words_form, words, COUNT_OF(words), &where) == ERR_NO);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "自分の言葉") && page_has(page, "<li>&lt;b&gt;約束&lt;/b&gt;を守ります。</li>"));
}

TEST(only_what_is_missing_is_asked)
{
	SCOPED(house_end) struct house p;
	const struct pair told[] = {
		{S("representative"), S("佐藤")}, {S("use-website"), S("no")}, {S("version"), S("1")}};
	str where;

	house_at(&p, page_company, "");
	p.request.http.path = S("/document/policy/firm");
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "id=\"representative\"") && page_has(page, "id=\"use-website\""));
	CHECK(!page_has(page, "id=\"use-byod\"")); /* the policy does not depend on it */
	CHECK(house_send(&p, house_firm, &company_form, told, COUNT_OF(told), &where) == OK);
	page = house_page(&p, house_firm, LANG_JA);
	CHECK(!page_has(page, "id=\"representative\"") && !page_has(page, "id=\"use-website\""));
	CHECK(page_has(page, "id=\"contact\""));
}
