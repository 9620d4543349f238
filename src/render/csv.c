#include "render/csv.h"

void csv_begin(struct buf *out)
{
	buf_lit(out, "\xEF\xBB\xBF");
}

void csv_text(struct buf *out, bool first, str s)
{
	static const char formula[] = "=+-@\t\r";
	bool quote = false;

	buf_add(out, first ? S("") : S(","));
	for (size_t i = 0; i < s.n; i++) {
		quote = quote || s.p[i] == '"' || s.p[i] == ',' || s.p[i] == '\n' || s.p[i] == '\r';
	}
	buf_add(out, quote ? S("\"") : S(""));
	if (s.n > 0 && memchr(formula, s.p[0], sizeof formula - 1) != NULL) {
		buf_char(out, '\'');
	}
	for (size_t i = 0; i < s.n; i++) {
		buf_add(out, s.p[i] == '"' ? S("\"") : S(""));
		buf_char(out, s.p[i]);
	}
	buf_add(out, quote ? S("\"") : S(""));
}

void csv_int(struct buf *out, bool first, int64_t n)
{
	buf_add(out, first ? S("") : S(","));
	buf_int(out, n);
}

void csv_end_row(struct buf *out)
{
	buf_lit(out, "\r\n");
}
