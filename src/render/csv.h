/* Writing a table for spreadsheets: UTF-8 with its mark, CR LF, every text that could be taken for a formula made
 * harmless. */
#ifndef RENDER_CSV_H
#define RENDER_CSV_H

#include "base/buf.h"

/* The mark by which spreadsheets know UTF-8. */
void csv_begin(struct buf *out);

/* One cell; the first of a row with `first` true.  A text that begins with = + - @ or a tab gets a ' in front, or a
 * spreadsheet would run it. */
void csv_text(struct buf *out, bool first, str s);
void csv_int(struct buf *out, bool first, int64_t n);
void csv_end_row(struct buf *out);

#endif
