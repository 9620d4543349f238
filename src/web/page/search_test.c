#include "web/page/search.h"

#include "base/test.h"
#include "store/certification.h"
#include "store/insurance.h"
#include "store/task.h"
#include "web/page/page_test.h"

static const struct route row = {.fields = search_fields, .field_count = SEARCH_FIELDS};

/* The page as somebody of that firm sees it who typed that; NULL: what did not pass. */
static str seek_as(struct house *p, struct actor actor, enum lang lang, const char *typed);

static enum err page(struct tx *tx, struct visit *v)
{
	v->route = &row;
	v->value[0].text = v->request->http.body; /* as the frame fills it in: a test has no query */
	return page_search(tx, v);
}

static str seek_as(struct house *p, struct actor actor, enum lang lang, const char *typed)
{
	p->request.http.query = typed == NULL ? S("q=x%01") : S("q=x");
	p->request.http.body = typed == NULL ? (str){NULL, 0} : str_of(typed);
	return house_page(p, actor, lang);
}

static str seek(struct house *p, const char *typed)
{
	return seek_as(p, house_firm, LANG_JA, typed);
}

static enum err add_records(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	TRY(firm_add(tx, S("さくら商店")));
	TRY(task_add(tx, &(struct q_task_add){.title = S("髙橋さんへ連絡"), .note = S("ルーターの件。次に見る。")},
	             &id));
	TRY(task_add(tx, &(struct q_task_add){.title = S("<b>棚卸し"), .note = S("内緒の話"), .sensitive = 1}, &id));
	const struct entry_word certification = {"name", S("ISMS認証 本社")};
	const struct entry_word insurance[] = {{"insurer", S("あさひ損保")}, {"product", S("守り")}};

	TRY(entry_add_words(tx, &certification_kind, &certification, 1, &id));
	return entry_add_words(tx, &insurance_kind, insurance, COUNT_OF(insurance), &id);
}

TEST(search_invites_while_nothing_is_typed)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	for (size_t i = 0; i < 2; i++) {
		str said = seek(&p, i == 0 ? "" : "　");
		CHECK(page_has(said, "たとえば「バックアップ」") && !page_has(said, "見つかりません"));
		CHECK(!page_has(said, "role=\"alert\""));
	}
}

TEST(search_groups_what_it_finds)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	str said = seek(&p, "バックアップ");

	CHECK(page_has(said, "やること（対策）</h2>") && page_has(said, "href=\"/measure/backup\""));
	CHECK(page_has(said, "href=\"/item/ipa-selfcheck-3.1/11\"") && page_has(said, "href=\"/words#backup\""));
	CHECK(page_has(said, "<mark>バックアップ</mark>") && page_has(said, "value=\"バックアップ\""));
	said = seek(&p, "ｶﾞｲﾄﾞ ガイドライン");
	CHECK(page_has(said, "見つかりませんでした"));
	said = seek(&p, "ガイドライン");
	CHECK(page_has(said, "href=\"/sources#ipa-guideline-3.1\""));
	CHECK(page_has(seek(&p, "日本公庫"), "href=\"/sources#survey-jfc-2021\""));
	CHECK(page_has(seek(&p, "顧客の喪失"), "<strong><mark>顧客の喪失</mark></strong>"));
	CHECK(page_has(seek(&p, "診断の記録"), "href=\"/rounds\""));
}

TEST(search_says_that_there_is_more)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	CHECK(page_has(seek(&p, "を"), "はじめの20件です。ほかにもあります。"));
	CHECK(!page_has(seek(&p, "マクロ"), "ほかにもあります"));
}

TEST(search_finds_records_of_the_firm_alone)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	house_write(&p, add_records, NULL);
	str said = seek(&p, "髙橋");

	CHECK(page_has(said, "会社の記録</h2>") &&
	      page_has(said, "<a href=\"/tasks\"><mark>髙橋</mark>さんへ連絡</a>"));
	CHECK(!page_has(seek(&p, "高橋"), "さんへ連絡"));
	CHECK(page_has(seek(&p, "ルーター 連絡"), "<mark>ルーター</mark>の件。</p>"));
	CHECK(page_has(seek(&p, "本"), "href=\"/firm/certification/"));
	CHECK(page_has(seek(&p, "あさひ"), "href=\"/firm/insurance/"));
	CHECK(page_has(seek(&p, "棚卸"), "&lt;b&gt;<mark>棚卸</mark>し"));
	CHECK(page_has(seek(&p, "内緒"), "見つかりませんでした"));
	CHECK(page_has(seek_as(&p, (struct actor){.tenant = 8}, LANG_JA, "髙橋"), "見つかりませんでした"));
}

/* Its pairs stand in the record, in different places. */
TEST(search_shows_no_record_that_only_has_the_pairs)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	house_write(&p, add_records, NULL);
	CHECK(page_has(seek(&p, "さんへ連"), "さんへ連"));
	CHECK(!page_has(seek(&p, "連絡 馬"), "/tasks\"><"));
	CHECK(!page_has(seek(&p, "絡 馬"), "さんへ連"));
}

TEST(search_is_kind_to_what_it_cannot_look_for)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page);
	str said = seek(&p, NULL);

	CHECK(page_has(said, "その言葉では探せませんでした") && page_has(said, "role=\"alert\""));
	said = seek(&p, "<script>alert(1)</script>");
	CHECK(page_has(said, "&lt;script&gt;") && !page_has(said, "<script"));
	CHECK(page_has(seek(&p, "𠮷😀"), "「𠮷😀」を含むものは、ありませんでした"));
	CHECK(page_has(seek_as(&p, house_firm, LANG_EN, "no-such-word"), "Nothing found"));
}
