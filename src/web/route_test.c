#include "web/route.h"

#include "base/test.h"

enum { ROOM = 1 << 20 };

static enum err show(struct tx *tx, struct visit *v)
{
	(void)tx;
	(void)v;
	return OK;
}

static enum err act(struct tx *tx, struct visit *v, str *ret_where)
{
	(void)tx;
	(void)v;
	*ret_where = S("/");
	return OK;
}

static enum err prepare(struct tx *tx, struct visit *v, str *ret)
{
	(void)tx;
	(void)v;
	*ret = S("");
	return OK;
}

static const struct route rows[] = {
	{.method = METHOD_GET, .path = "/"},          {.method = METHOD_GET, .path = "/firm"},
	{.method = METHOD_POST, .path = "/firm"},     {.method = METHOD_GET, .path = "/round/new"},
	{.method = METHOD_GET, .path = "/round/:id"}, {.method = METHOD_POST, .path = "/round/:id/close"},
};
static const struct route_table table = {rows, COUNT_OF(rows)};

TEST(a_route_is_found_by_method_and_path)
{
	static const struct {
		enum method method;
		str path;
		enum found_route found;
		size_t row;
	} wants[] = {
		{METHOD_GET, S("/"), ROUTE_FOUND, 0},
		{METHOD_GET, S("/firm"), ROUTE_FOUND, 1},
		{METHOD_POST, S("/firm"), ROUTE_FOUND, 2},
		{METHOD_GET, S("/round/new"), ROUTE_FOUND, 3},
		{METHOD_GET, S("/round/newer"), ROUTE_FOUND, 4},
		{METHOD_POST, S("/round/%41/close"), ROUTE_FOUND, 5},
		{METHOD_POST, S("/"), ROUTE_NOT_METHOD, 0},
		{METHOD_GET, S("/round/1/close"), ROUTE_NOT_METHOD, 0},
		{METHOD_GET, S("/firm/"), ROUTE_NONE, 0},
		{METHOD_GET, S("/other"), ROUTE_NONE, 0},
		{METHOD_GET, S(""), ROUTE_NONE, 0},
		{METHOD_GET, S("/round/%2F"), ROUTE_NONE, 0},
	};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	for (size_t i = 0; i < COUNT_OF(wants); i++) {
		const struct route *r = NULL;
		struct path_parts parts;
		CHECK_INT(route_table_find(a, &table, wants[i].method, wants[i].path, &r, &parts), wants[i].found);
		CHECK(r == (wants[i].found == ROUTE_FOUND ? &rows[wants[i].row] : NULL));
	}
	const struct route *r;
	struct path_parts parts;

	CHECK_INT(route_table_find(a, &table, METHOD_POST, S("/round/%41/close"), &r, &parts), ROUTE_FOUND);
	CHECK_INT(parts.n, 1);
	CHECK_STR(parts.part[0], S("A"));
}

TEST(what_a_path_allows_is_said)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	CHECK_STR(route_table_allow(a, &table, S("/")), S("GET, HEAD"));
	CHECK_STR(route_table_allow(a, &table, S("/firm")), S("GET, HEAD, POST"));
	CHECK_STR(route_table_allow(a, &table, S("/round/1/close")), S("POST"));
	CHECK_STR(route_table_allow(a, &table, S("/other")), S(""));
}

TEST(routes_have_names_and_words)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	CHECK_STR(route_name(a, &rows[5]), S("POST /round/:id/close"));
	for (enum method m = METHOD_UNSET + 1; m < METHOD__MAX; m++) {
		CHECK(method_word(m).n > 0);
	}
	for (enum lane l = LANE_UNSET + 1; l < LANE__MAX; l++) {
		CHECK(lane_word(l).n > 0);
	}
	for (enum permission p = MAY_UNSET + 1; p < MAY__MAX; p++) {
		CHECK(permission_word(p).n > 0);
	}
	CHECK_STR(lane_word(LANE_SLOW), S("slow"));
	CHECK_STR(permission_word(MAY_ANYBODY), S("anybody"));
}

static const char *const words[] = {"yes", "no", NULL};
static const struct field all_kinds[] = {
	{.name = "line", .kind = FIELD_LINE, .least = 1, .most = 5, .label = "l"},
	{.name = "text-2", .kind = FIELD_TEXT, .most = 5, .label = "l"},
	{.name = "number_3", .kind = FIELD_NUMBER, .least = -5, .most = 0, .label = "l"},
	{.name = "day", .kind = FIELD_DAY, .label = "l"},
	{.name = "choice", .kind = FIELD_CHOICE, .choices = words, .label = "l"},
	{.name = "id", .kind = FIELD_ID},
	{.name = "switch", .kind = FIELD_SWITCH, .label = "l"},
	{.name = "secret", .kind = FIELD_SECRET, .least = 3, .most = 3, .label = "l"},
};

static const struct route good_page = {.method = METHOD_GET,
                                       .path = "/firm",
                                       .lane = LANE_READ,
                                       .may = MAY_READ,
                                       .firm = FIRM_NEEDED,
                                       .tab = TAB_FIRM,
                                       .show = show,
                                       .title = "t",
                                       .help = "h"};
static const struct route good_form = {.method = METHOD_POST,
                                       .path = "/round/:id/close",
                                       .lane = LANE_WRITE,
                                       .may = MAY_EDIT,
                                       .firm = FIRM_NOT_NEEDED,
                                       .tab = TAB_NONE,
                                       .act = act,
                                       .title = "t",
                                       .help = "h",
                                       .fields = all_kinds,
                                       .field_count = COUNT_OF(all_kinds)};

/* The complete row with one column changed lacks that column. */
#define LACKS(good, change, column)                                                                                    \
	do {                                                                                                           \
		struct route r = (good);                                                                               \
		change;                                                                                                \
		CHECK_STR(str_of(route_lacks(&r)), S(column));                                                         \
		CHECK(!route_is_complete(&r));                                                                         \
	} while (0)

TEST(a_row_that_lacks_one_column_is_not_complete)
{
	CHECK_STR(str_of(route_lacks(&good_page)), S(""));
	CHECK_STR(str_of(route_lacks(&good_form)), S(""));
	CHECK(route_is_complete(&good_page) && route_is_complete(&good_form));

	LACKS(good_page, r.method = METHOD_UNSET, "method");
	LACKS(good_page, r.method = METHOD__MAX, "method");
	LACKS(good_page, r.path = NULL, "path");
	LACKS(good_page, r.path = "", "path");
	LACKS(good_page, r.path = "firm", "path");
	LACKS(good_page, r.path = "/firm/:", "path");
	LACKS(good_page, r.path = "/:/firm", "path");
	LACKS(good_page, r.path = "/firm:id", "path");
	LACKS(good_page, r.path = "/:a/:b/:c/:d/:e", "path");
	LACKS(good_page, r.lane = LANE_UNSET, "lane");
	LACKS(good_form, r.lane = LANE_READ, "lane");
	LACKS(good_page, r.may = MAY_UNSET, "may");
	LACKS(good_page, r.firm = FIRM_UNSET, "firm");
	LACKS(good_page, r.firm = FIRM__MAX, "firm");
	LACKS(good_page, r.may = MAY_ANYBODY, "firm");
	LACKS(good_page, r.tab = TAB_UNSET, "tab");
	LACKS(good_page, r.tab = TAB__MAX, "tab");
	LACKS(good_page, r.bare = true; r.type = "text/csv", "tab");
	LACKS(good_page, r.show = NULL, "show");
	LACKS(good_form, r.show = show, "show");
	LACKS(good_page, r.lane = LANE_WRITE; r.act = act, "show");
	LACKS(good_page, r.lane = LANE_WRITE; r.act = act;
	      r.show = NULL, "act");            /* a link anybody opens: its key is its proof */
	LACKS(good_form, r.act = NULL, "show"); /* one of both: what it shows nothing is done with */
	LACKS(good_page, r.bare = true; r.tab = TAB_NONE, "type");
	LACKS(good_page, r.type = "text/csv", "type");
	LACKS(good_page, r.bare = true; r.tab = TAB_NONE; r.type = "text/csv", "taken");
	LACKS(good_page, r.title = NULL, "title");
	LACKS(good_page, r.help = NULL, "help");
	LACKS(good_form, r.fields = NULL, "fields");
	LACKS(good_form, r.field_count = 0, "fields");
	LACKS(good_form, r.field_count = FORM_FIELDS_MAX + 1, "fields");

	struct route slow = good_form;

	slow.lane = LANE_SLOW; /* where nothing can be written */
	CHECK_STR(str_of(route_lacks(&slow)), S("prepare"));
	slow.prepare = prepare;
	CHECK(route_is_complete(&slow));
	slow.lane = LANE_WRITE;
	CHECK_STR(str_of(route_lacks(&slow)), S("prepare"));
	LACKS(good_page, r.rechecks = true; r.may = MAY_ANYBODY; r.firm = FIRM_NOT_NEEDED, "rechecks");
	LACKS(good_page, r.rechecks = true; r.kept = true, "kept");
}

/* The complete form with one of its fields changed. */
#define FIELD_LACKS(at, change, column)                                                                                \
	do {                                                                                                           \
		struct field f[COUNT_OF(all_kinds)];                                                                   \
		memcpy(f, all_kinds, sizeof f);                                                                        \
		f[at].change;                                                                                          \
		LACKS(good_form, r.fields = f, column);                                                                \
	} while (0)

TEST(a_field_that_lacks_one_column_is_not_complete)
{
	static const char *const none[] = {NULL}, *const twice[] = {"a", "b", "a", NULL},
				 *const empty[] = {"a", "", NULL};
	static const char *unended[ROUTE_CHOICES_MAX + 1];
	static char names[ROUTE_CHOICES_MAX + 1][4];

	for (size_t i = 0; i < COUNT_OF(unended); i++) {
		names[i][0] = 'a';
		names[i][1] = (char)('a' + i / 16);
		names[i][2] = (char)('a' + i % 16);
		unended[i] = names[i];
	}
	FIELD_LACKS(1, name = NULL, "field name");
	FIELD_LACKS(1, name = "", "field name");
	FIELD_LACKS(1, name = "Name", "field name");
	FIELD_LACKS(1, name = "a b", "field name");
	FIELD_LACKS(1, name = "line", "field name");
	FIELD_LACKS(1, name = "a-name-of-sixty-five-letters-is-longer-than-what-a-form-can-carry-x", "field name");
	FIELD_LACKS(1, kind = FIELD_UNSET, "field kind");
	FIELD_LACKS(1, kind = FIELD__MAX, "field kind");
	FIELD_LACKS(0, most = 0, "field least, most");
	FIELD_LACKS(0, least = 6, "field least, most");
	FIELD_LACKS(0, least = -1, "field least, most");
	FIELD_LACKS(2, least = 1, "field least, most");
	FIELD_LACKS(2, least = 0, "field least, most");
	FIELD_LACKS(3, most = 10, "field least, most");
	FIELD_LACKS(4, choices = NULL, "field choices");
	FIELD_LACKS(4, choices = none, "field choices");
	FIELD_LACKS(4, choices = twice, "field choices");
	FIELD_LACKS(4, choices = empty, "field choices");
	FIELD_LACKS(4, choices = unended, "field choices");
	FIELD_LACKS(0, choices = words, "field choices");
	FIELD_LACKS(0, label = NULL, "field label");
	FIELD_LACKS(6, label = NULL, "field label");
	FIELD_LACKS(6, label = "", "field label");

	struct field hidden[] = {{.name = "after", .kind = FIELD_LINE, .most = 5}};
	struct route query = good_page;

	query.fields = hidden;
	query.field_count = 1;
	CHECK(route_is_complete(&query));
}
