/* Routes that only the test build of the server has (toride-http): trouble on demand, a counter, and a
 * session that is old.
 *
 * Included twice when src/web/routes.c is compiled with ROUTES_FOR_TESTS naming it: before everything else, where this
 * gives the declarations, and at the end of the rows of routes[], where it gives the rows. */
#ifndef TESTS_HTTP_TEST_ROUTES_H
#define TESTS_HTTP_TEST_ROUTES_H

#include "web/route.h"

page_show test_slow, test_die, test_die_always, test_hang, test_large, test_memory, test_count_shown;
page_act test_count, test_die_act, test_die_always_act, test_long_ago;

extern const struct field test_ms_fields[1], test_kb_fields[1], test_name_fields[1];

#elif !defined TESTS_HTTP_TEST_ROUTES_ROWS
#define TESTS_HTTP_TEST_ROUTES_ROWS

/* clang-format off */
#define TEST_PAGE_(path_, lane_, show_, fields_, n_) \
	{.method = METHOD_GET, .path = path_, .lane = lane_, .may = MAY_READ, .firm = FIRM_NOT_NEEDED, .tab = TAB_NONE, .show = show_, .bare = true, \
	 .type = "text/plain; charset=utf-8", .fields = fields_, .field_count = n_, .title = "page-home", .help = "page-home"}
#define TEST_FORM_(path_, act_) \
	{.method = METHOD_POST, .path = path_, .lane = LANE_WRITE, .may = MAY_EDIT, .firm = FIRM_NOT_NEEDED, .tab = TAB_NONE, .act = act_, \
	 .fields = test_name_fields, .field_count = 1, .title = "page-home", .help = "page-home"}

TEST_PAGE_("/test/slow", LANE_SLOW, test_slow, test_ms_fields, 1),
TEST_PAGE_("/test/die", LANE_READ, test_die, NULL, 0),
TEST_PAGE_("/test/die-always", LANE_READ, test_die_always, NULL, 0),
TEST_PAGE_("/test/hang", LANE_READ, test_hang, NULL, 0),
TEST_PAGE_("/test/large", LANE_READ, test_large, test_kb_fields, 1),
TEST_PAGE_("/test/memory", LANE_READ, test_memory, NULL, 0),
TEST_PAGE_("/test/count", LANE_READ, test_count_shown, test_name_fields, 1),
TEST_FORM_("/test/count", test_count),
TEST_FORM_("/test/die", test_die_act),
TEST_FORM_("/test/die-always", test_die_always_act),
TEST_FORM_("/test/long-ago", test_long_ago),
/* clang-format on */

#endif
