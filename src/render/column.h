/* Columns of a terminal, in which Japanese letters are two wide. */
#ifndef RENDER_COLUMN_H
#define RENDER_COLUMN_H

#include "base/buf.h"

/* Appends `s`, filled up with blanks to `columns`; what is longer is not cut, and gets one blank. */
void column_put(struct buf *out, str s, size_t columns);

#endif
