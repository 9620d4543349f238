/* A file of answers, as the offline edition saves it (docs/format/answers-file.md), read with jansson. */
#ifndef INTAKE_BOOK_H
#define INTAKE_BOOK_H

#include "core/book.h"

enum { BOOK_BYTES_MAX = 16 * 1024 * 1024 };

/* Gets what jansson needs from the system.  Call once before the sandbox closes. */
void book_warm(void);

/* Is it such a file, or another one in JSON?  Tables of answers do not begin with a brace. */
bool book_looks_like(str bytes);

/* Reads a file's bytes into a new book; texts live in the arena.  Stops at the first fault: ERR_DATA book-malformed (no
 * JSON, a name twice in one object, cut off), book-foreign, book-newer, book-shape, and those of core/book.h. */
MUST enum err book_read(struct arena *a, const struct catalogue *c, str bytes, str file, struct book *ret,
                        struct faults *fs);

#endif
