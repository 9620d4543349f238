#include "render/csv.h"

#include "base/test.h"

TEST(csv_cells_are_quoted_and_no_formula_runs)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;

	buf_init(&b, a, 1000);
	csv_begin(&b);
	csv_text(&b, true, S("a"));
	csv_text(&b, false, S("x,\"y\"\nz"));
	csv_text(&b, false, S("=1+1"));
	csv_text(&b, false, S("@sum"));
	csv_text(&b, false, S("+1,2"));
	csv_text(&b, false, S(""));
	csv_int(&b, false, -1);
	csv_end_row(&b);
	CHECK_STR(buf_str(&b), S("\xEF\xBB\xBF"
	                         "a,\"x,\"\"y\"\"\nz\",'=1+1,'@sum,\"'+1,2\",,-1\r\n"));
}
