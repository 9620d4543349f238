/* How wide the columns of a table are to be, from what stands in them. */
#ifndef PAINT_TABLE_SHARE_H
#define PAINT_TABLE_SHARE_H

#include "core/document.h"

/* The shares of the columns, which add up to 1; at most WRITING_COLUMNS_MAX of them.  A column to be filled in by hand
 * gets room for a name. */
void table_shares(struct arena *a, const struct block *table, double ret[static WRITING_COLUMNS_MAX]);

#endif
