#include "web/page/entry.h"

#include "base/test.h"
#include "core/field.h"
#include "web/page/page_test.h"

static const int64_t hour = 60 * 60 * 1000;

enum { TODAY = 20783 }; /* 2026-11-26, in days since 1970-01-01 */

TEST(entry_ends_by_the_day_of_the_firm)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct visit v = {.arena = a, .lang = LANG_EN, .now = (TODAY * 24 + 14) * hour}; /* 23:00 in Japan */

	CHECK(entry_end(&v, S("2026-11-25")).is_over);
	CHECK(entry_end(&v, S("2026-11-26")).is_today);
	CHECK(entry_end(&v, S("2026-11-27")).is_soon && entry_end(&v, S("2026-11-27")).left == 1);
	CHECK(entry_end(&v, S("2027-01-25")).is_soon && entry_end(&v, S("2027-01-26")).is_later);
	CHECK(!entry_end(&v, DAY_NONE).has_day);
	CHECK_STR(entry_end(&v, S("2027-01-26")).day, S("26 January 2027"));
	v.now += hour;
	CHECK(entry_end(&v, S("2026-11-26")).is_over && entry_end(&v, S("2026-11-27")).is_today);
}

TEST(entry_lists_go_on_after_a_page)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct visit v = {.arena = a};
	struct entry_list_view list = {.layout = &v.layout};

	(void)entry_lines(&v, &list, 0);
	CHECK(!list.has_lines && !list.has_more && list.line_count == 0);
	(void)entry_lines(&v, &list, ENTRIES_PAGE);
	CHECK(list.has_lines && !list.has_more && list.line_count == ENTRIES_PAGE);
	(void)entry_lines(&v, &list, ENTRIES_PAGE + 1);
	CHECK(list.has_more && list.line_count == ENTRIES_PAGE);
	entry_total(&v, &list, ENTRIES_COUNTED_MAX);
	CHECK(!list.is_at_least);
	entry_total(&v, &list, ENTRIES_COUNTED_MAX + 1);
	CHECK(list.is_at_least);
	CHECK_STR(list.total, S("1000"));
}

TEST(every_kind_of_entry_has_its_pages)
{
	for (size_t i = 0; i < entry_kind_count; i++) {
		SCOPED(house_end) struct house p;
		str list = entry_list_path(entry_kinds[i]->record.noun);
		CHECK(list.n > 0);
		house_init_at(&p, list.p);
		house_write(&p, house_add_firm, NULL);
		str page = house_page(&p, house_firm, LANG_EN);
		CHECK(page_has(page, "Nothing is noted yet") && str_find(page, list) != SIZE_MAX);
	}
}
