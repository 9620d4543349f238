#include "paint/table_share.h"

#include "base/utf8.h"

enum {
	WIDE_ENOUGH = 44, /* columns of a terminal: text that is wider takes another line */
	ROOM_MIN = 10,
	ROOM_PEN = 22, /* to write a name or a number */
};

void table_shares(struct arena *a, const struct block *table, double ret[static WRITING_COLUMNS_MAX])
{
	double sum = 0;

	for (size_t k = 0; k < table->columns; k++) {
		size_t wide = 0;
		bool pen = false;
		for (size_t i = k; i < table->n; i += table->columns) {
			size_t here = utf8_width(line_plain(a, table->lines[i]));
			pen |= here == 0;
			wide = here > wide ? here : wide;
		}
		size_t least = pen ? ROOM_PEN : ROOM_MIN;
		wide = wide > WIDE_ENOUGH ? WIDE_ENOUGH : wide < least ? least : wide;
		ret[k] = (double)wide;
		sum += ret[k];
	}
	for (size_t k = 0; k < table->columns; k++) {
		ret[k] /= sum;
	}
}
