#include "core/search.h"

#include "base/test.h"

static const struct catalogue *c = &catalogue_builtin;

static size_t place(const char *text, const char *word)
{
	size_t bytes = 0;

	return search_at(str_of(text), str_of(word), &bytes);
}

static size_t alone(const char *text, const char *word)
{
	return search_at_word(str_of(text), str_of(word));
}

TEST(search_takes_words_apart_at_blanks)
{
	struct search s = search_of(S("  OS　ルーター a"));

	CHECK_INT(s.n, 3);
	CHECK_STR(s.word[0], S("OS"));
	CHECK_STR(s.word[1], S("ルーター"));
	CHECK_STR(s.word[2], S("a"));
	CHECK_INT(search_of(S(" 　\t")).n, 0);
	CHECK_INT(search_of(S("")).n, 0);
	CHECK_INT(search_of(S("1 2 3 4 5 6 7 8 9 10")).n, SEARCH_WORDS_MAX);
}

TEST(search_knows_no_width_and_no_case)
{
	size_t bytes;

	CHECK_INT(place("社内のＶＰＮ機器", "vpn"), 9);
	CHECK_INT(search_at(S("社内のＶＰＮ機器"), S("vpn"), &bytes), 9);
	CHECK_INT(bytes, 9);
	CHECK_INT(place("a vpn", "ＶＰＮ"), 2);
	CHECK_INT(place("髙橋と𠮷田", "𠮷"), 9);
	CHECK_INT(place("高橋", "髙橋"), SIZE_MAX);
	CHECK_INT(place("", "a"), SIZE_MAX);
	CHECK_INT(place("a", ""), SIZE_MAX);
	CHECK_INT(place("aab", "ab"), 1);
}

TEST(search_wants_all_words)
{
	const str texts[] = {S("バックアップを取る"), S("外付けディスクに写す")};
	struct search both = search_of(S("ディスク 取る")), one = search_of(S("ディスク 紙")), none = search_of(S(" "));

	CHECK(search_finds(&both, texts, 2));
	CHECK(!search_finds(&both, texts, 1));
	CHECK(!search_finds(&one, texts, 2));
	CHECK(!search_finds(&none, texts, 2));
}

TEST(search_sees_where_a_word_ends)
{
	CHECK_INT(alone("iOSとOS", "OS"), 6);
	CHECK_INT(alone("POSレジ", "OS"), SIZE_MAX);
	CHECK_INT(alone("ログインの画面とログ", "ログ"), 24);
	CHECK_INT(alone("ブログ", "ログ"), SIZE_MAX);
	CHECK_INT(alone("サポート", "ポート"), SIZE_MAX);
	CHECK_INT(alone("クラウドサービス", "クラウド"), 0);
	CHECK_INT(alone("two patches", "patch"), 4);
	CHECK_INT(alone("a dispatcher", "patch"), SIZE_MAX);
	CHECK_INT(alone("updates, please", "update"), 0);
	CHECK_INT(alone("updated", "update"), SIZE_MAX);
	CHECK_INT(alone("自動更新を入れる", "更新"), 6);
	CHECK_INT(alone("", "OS"), SIZE_MAX);
}

TEST(search_shows_the_sentence_of_the_hit)
{
	struct search s = search_of(S("更新")), nothing = search_of(S("馬"));
	str text = S("まず見ます。次に更新します。終わりです。");

	CHECK_STR(search_sentence(&s, text), S("次に更新します。"));
	CHECK_STR(search_sentence(&nothing, text), S("まず見ます。"));
	CHECK_STR(search_sentence(&s, S("")), S(""));
	s = search_of(S("press"));
	CHECK_STR(search_sentence(&s, S("Open it. Then press OK. Wait.")), S("Then press OK."));
}

TEST(search_cuts_long_sentences_around_the_hit)
{
	char text[3 * 500 + 1];
	struct search s = search_of(S("更新"));

	for (size_t i = 0; i < 500; i++) {
		memcpy(text + 3 * i, i == 300 ? "更" : i == 301 ? "新" : "あ", 4);
	}
	str sentence = search_sentence(&s, str_of(text));

	CHECK_INT(sentence.n, 3 * 120);
	CHECK_INT(str_find(sentence, S("更新")), 3 * 40);
	s = search_of(S("hit"));
	CHECK_STR(search_sentence(&s, S("zero one two three four five six seven eight nine ten eleven twelve thirteen "
	                                "fourteen fifteen sixteen hit and on")),
	          S("five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen hit and on"));
}

TEST(search_marks_all_hits)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct search s = search_of(S("os 更新"));
	size_t n;
	const struct search_piece *p = search_pieces(a, &s, S("ＯＳを更新"), &n);

	CHECK_INT(n, 3);
	CHECK(p[0].hit && !p[1].hit && p[2].hit);
	CHECK_STR(p[0].text, S("ＯＳ"));
	CHECK_STR(p[1].text, S("を"));
	CHECK_STR(p[2].text, S("更新"));
	(void)search_pieces(a, &s, S(""), &n);
	CHECK_INT(n, 0);
}

static struct search_found found(enum search_group g, enum lang lang, const char *typed)
{
	struct search s = search_of(str_of(typed));
	struct search_found f;

	search_catalogue(c, lang, g, &s, &f);
	return f;
}

TEST(search_goes_over_the_whole_catalogue)
{
	struct search_found f = found(SEARCH_MEASURES, LANG_JA, "更新");

	CHECK(f.n > 1 && f.all >= f.n);
	CHECK(str_find(f.hit[0].title, S("更新")) != SIZE_MAX);
	CHECK(str_find(f.hit[f.n - 1].text, S("更新")) != SIZE_MAX);
	CHECK(found(SEARCH_ITEMS, LANG_JA, "バックアップ").n > 0);
	CHECK(found(SEARCH_ITEMS, LANG_EN, "backup").n > 0);
	CHECK(found(SEARCH_TOPICS, LANG_JA, "取引先").n > 0);
	CHECK(found(SEARCH_DOCUMENTS, LANG_JA, "ガイドライン").n > 0);
	CHECK(found(SEARCH_SURVEYS, LANG_EN, "jfc").n > 0);
	CHECK_INT(found(SEARCH_ITEMS, LANG_JA, "量子歯ブラシ").all, 0);
	CHECK_INT(found(SEARCH_ITEMS, LANG_JA, "").all, 0);
}

TEST(search_finds_one_character_and_tells_how_many_there_are)
{
	struct search_found f = found(SEARCH_MEASURES, LANG_JA, "の");

	CHECK_INT(f.n, SEARCH_SHOWN_MAX);
	CHECK(f.all > SEARCH_SHOWN_MAX);
}

TEST(search_finds_terms_by_all_their_names)
{
	static const char *const names[] = {"多要素認証", "たようそ", "2段階", "ＭＦＡ", "multi-factor"};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		for (enum lang lang = 0; lang < LANG__MAX; lang++) {
			struct search_found f = found(SEARCH_TERMS, lang, names[i]);
			CHECK(f.n > 0);
			const struct term *t = catalogue_term(c, S("multi-factor"));
			CHECK(f.n > 0 && &c->terms[f.hit[0].row] == t);
			CHECK_STR(f.hit[0].text, catalogue_text(c, t->text, lang));
		}
	}
}

TEST(items_and_measures_know_their_terms)
{
	const struct item *item = catalogue_item(c, catalogue_framework(c, S("ipa-selfcheck-3.1")), S("1"));

	CHECK(item->terms[LANG_JA].count > 1 && item->terms[LANG_EN].count > 1);
	CHECK(catalogue_term_at(c, item->terms[LANG_JA], 0) == catalogue_term(c, S("os")));
	CHECK(catalogue_measure(c, S("update-software"))->terms[LANG_JA].count > 0);
	CHECK(catalogue_term(c, S("no-such-word")) == NULL);
	CHECK(catalogue_framework_of(c, item) == catalogue_framework(c, S("ipa-selfcheck-3.1")));
}

TEST(terms_stand_in_the_order_of_their_readings)
{
	for (uint32_t i = 1; i < c->term_count; i++) {
		CHECK(str_cmp(catalogue_ref(c, c->terms[i - 1].reading), catalogue_ref(c, c->terms[i].reading)) <= 0);
	}
	CHECK(c->term_count >= 60);
}
