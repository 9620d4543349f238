#include "base/test.h"
#include "core/message.h"
#include "web/page/sign_in.h"
#include "web/route.h"

static bool has_sentence(const char *id)
{
	return !str_eq(phrase(&catalogue_builtin, LANG_JA, id), str_of(id)) &&
	       !str_eq(phrase(&catalogue_builtin, LANG_EN, id), str_of(id));
}

/* Zero is unset: a row that forgot a column, the permission above all, is found here. */
TEST(every_row_of_the_routes_is_complete)
{
	for (size_t i = 0; i < route_count; i++) {
		const struct route *r = &routes[i];
		const char *lacks = route_lacks(r);
		CHECK_STR(str_of(lacks), S(""));
		CHECK(has_sentence(r->title) && has_sentence(r->help));
		for (size_t k = 0; k < r->field_count; k++) {
			const struct field *f = &r->fields[k];
			CHECK(f->label == NULL || has_sentence(f->label));
			CHECK(f->hint == NULL || has_sentence(f->hint));
			CHECK(f->none == NULL || has_sentence(f->none));
			for (size_t c = 0; f->labels != NULL && f->choices[c] != NULL; c++) {
				CHECK(has_sentence(f->labels[c]));
			}
		}
	}
}

TEST(no_two_rows_take_the_same)
{
	for (size_t i = 0; i < route_count; i++) {
		for (size_t k = 0; k < i; k++) {
			CHECK(routes[i].method != routes[k].method || strcmp(routes[i].path, routes[k].path) != 0);
		}
	}
}

/* A form that is refused is shown again by the page of the same path; the door shows its own. */
TEST(every_form_with_fields_to_see_has_a_page)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);

	for (size_t i = 0; i < route_count; i++) {
		const struct route *page;
		struct path_parts parts;
		bool form = routes[i].act != NULL && routes[i].method == METHOD_POST && !routes[i].carries &&
		            routes[i].field_count > 0;
		CHECK(!form || route_find(a, METHOD_GET, str_of(routes[i].path), &page, &parts) == ROUTE_FOUND);
	}
}

TEST(files_are_no_routes)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	const struct route *r;
	struct path_parts parts;

	CHECK(route_find(a, METHOD_GET, S("/static/toride.css"), &r, &parts) == ROUTE_NONE);
}

/* A page that asks for the password first comes up after it. */
TEST(check_leads_back_to_each_page_that_asks)
{
	size_t asking = 0, backs = 0;

	for (size_t i = 0; i < route_count; i++) {
		bool found = false;
		if (routes[i].show == NULL || !routes[i].rechecks) {
			continue;
		}
		asking++;
		for (size_t k = 0; check_backs[k] != NULL; k++) {
			found = found || strcmp(check_backs[k], routes[i].path) == 0;
		}
		CHECK(found);
	}
	while (check_backs[backs] != NULL) {
		backs++;
	}
	CHECK_INT(backs, asking);
}
