#include "web/page/term.h"

#include "base/test.h"
#include "render/term.h"
#include "render/term_html.h"
#include "web/page/page_test.h"
#include "web/page/term_html.h"

static const struct actor nobody = {.tenant = TENANT_INSTALLATION};

TEST(words_are_explained_in_the_order_of_the_kana)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_term);
	str page = house_page(&p, nobody, LANG_JA);

	CHECK(page_has(page, "<dt id=\"os\">OS</dt>") && page_has(page, "<dt id=\"multi-factor\">多要素認証</dt>"));
	CHECK(page_has(page, "ほかの呼び方：2段階認証 / 二段階認証 / MFA<") && page_has(page, "未確認"));
	CHECK(page_has(page, "<a href=\"#group-1\">あ</a>") && page_has(page, "<h2 id=\"group-1\">あ</h2>"));
	CHECK(str_find(page, S("id=\"os\"")) < str_find(page, S("id=\"wpa\"")));
}

TEST(words_are_explained_in_the_order_of_the_alphabet)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_term);
	str page = house_page(&p, nobody, LANG_EN);

	CHECK(page_has(page, "<dt id=\"backup\">Backup</dt>") && page_has(page, "Also: back up<"));
	CHECK(str_find(page, S("id=\"backup\"")) < str_find(page, S("id=\"bcc\"")));
	CHECK(str_find(page, S("id=\"bcc\"")) < str_find(page, S("id=\"cloud\"")));
	CHECK(page_has(page, "\">B</h2>") && !page_has(page, "あ</h2>"));
}

TEST(a_text_has_its_words_below_it)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	static const struct span none[LANG__MAX];
	const struct measure *m = catalogue_measure(&catalogue_builtin, S("update-software"));
	struct terms_view terms = terms_view_of(a, &catalogue_builtin, m->terms, LANG_JA);
	struct buf out;

	buf_init(&out, a, 64 * 1024);
	CHECK(terms.has_terms && terms.n == m->terms[LANG_JA].count);
	frag_terms(&out, LANG_JA, &terms);
	CHECK(page_has(buf_str(&out), "<details") && page_has(buf_str(&out), "<dt>OS</dt>"));
	out.n = 0;
	terms.leads = true;
	frag_terms(&out, LANG_JA, &terms);
	CHECK(page_has(buf_str(&out), "<a href=\"/words#os\">OS</a>"));
	out.n = 0;
	terms = terms_view_of(a, &catalogue_builtin, none, LANG_JA);
	frag_terms(&out, LANG_JA, &terms);
	CHECK_INT(out.n, 0);
}
