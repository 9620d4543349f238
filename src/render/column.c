#include "render/column.h"

#include "base/utf8.h"

void column_put(struct buf *out, str s, size_t columns)
{
	size_t wide = utf8_width(s);

	buf_add(out, s);
	buf_repeat(out, S(" "), wide < columns ? columns - wide : 1);
}
