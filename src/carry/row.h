/* A row of a table as a line of JSON, and back (docs/format/export.md):
 *
 *     id     its 13 characters, as everywhere outside       "01jd8w0g2n7yr"
 *     int    a number                                       72
 *     text   a string                                       "さくら商店"
 *     blob   its bytes in hexadecimal digits, lower case    "00ff"
 *     real   its eight bytes (IEEE 754, little end first), likewise
 *
 * and null where the column may be without a value. */
#ifndef CARRY_ROW_H
#define CARRY_ROW_H

#include "base/buf.h"
#include "base/fault.h"
#include "store/statement.h"

enum { ROW_LINE_MAX = 64 << 20 }; /* bytes of a line */

/* Appends the line, with its end. */
void row_write(struct buf *out, const struct table *t, const struct value *row);

/* Reads a line without its end into `ret`, one value for each column of the table; what it holds lives in the arena.
 * A column that may be null need not be there: an older Toride had none.  Fails with ERR_DATA at `at`:
 *   export-line   no JSON, no object, twice the same name, not UTF-8
 *   export-column a column that the table does not have, or one that is missing
 *   export-value  what is there is no value of that type */
MUST enum err row_read(struct arena *a, const struct table *t, str line, struct place at, struct value *ret,
                       struct faults *fs);

/* A word for a type, as the manifest has it: "id", "int" ... */
str type_word(enum type type);

#endif
