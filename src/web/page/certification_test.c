#include "base/test.h"
#include "core/id.h"
#include "store/certification.h"
#include "web/page/entry.h"
#include "web/page/page_test.h"

static enum err add(struct tx *tx, void *ctx)
{
	const struct entry_word words[] = {{"name", S("<i>ISMS")}, {"expires_on", S("2026-11-26")}};

	return entry_add_words(tx, &certification_kind, words, COUNT_OF(words), ctx);
}

/* The id of a new one. */
static int64_t added(struct house *p)
{
	int64_t id = 0;

	house_write(p, add, &id);
	return id;
}

TEST(certifications_that_are_not_there_yet_invite)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/firm/certification");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "href=\"/firm/certification/new\"") && page_has(page, "宣言"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Nothing is noted yet"));
}

TEST(certifications_are_listed_fifty_a_page)
{
	SCOPED(house_end) struct house p;
	int64_t last = 0;

	house_init_at(&p, "/firm/certification");
	house_write(&p, house_add_firm, NULL);
	for (size_t i = 0; i < ENTRIES_PAGE; i++) {
		last = added(&p);
	}
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK_INT(page_count(page, "<a class=\"name\""), ENTRIES_PAGE);
	CHECK(page_has(page, "&lt;i&gt;ISMS") && !page_has(page, "?after=") && !page_has(page, "全部で"));
	int64_t next = added(&p);

	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "<a class=\"name\""), ENTRIES_PAGE);
	CHECK(page_has(page, "?after=") && page_has(page, "全部で51件"));
	p.value[0] = (struct field_value){.given = true, .number = last};
	page = house_page(&p, house_firm, LANG_JA);
	CHECK_INT(page_count(page, "<a class=\"name\""), 1);
	CHECK(str_find(page, id_text(p.things.arena, next)) != SIZE_MAX && page_has(page, "はじめから"));
	CHECK(!page_has(page, "?after="));
}

TEST(a_certification_is_seen_by_its_own_firm_alone)
{
	SCOPED(house_end) struct house p;

	house_init_at(&p, "/firm/certification");
	house_write(&p, house_add_firm, NULL);
	int64_t id = added(&p);

	house_go(&p, "/firm/certification/x", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "value=\"2026-11-26\""));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, "/firm/certification/x/remove", id);
	CHECK(page_has(house_page(&p, house_firm, LANG_JA), "「&lt;i&gt;ISMS」を削除しますか"));
	CHECK(page_has(house_page(&p, house_firm, LANG_EN), "Remove “&lt;i&gt;ISMS”?"));
	CHECK(house_try(&p, house_other, LANG_JA) == ERR_MISSING);
	house_go(&p, "/firm/certification/x", id + 1);
	CHECK(house_try(&p, house_firm, LANG_JA) == ERR_MISSING);
}
