/* A book as the file of answers (docs/format/answers-file.md). */
#ifndef RENDER_BOOK_H
#define RENDER_BOOK_H

#include "base/buf.h"
#include "core/book.h"

void book_write_json(struct buf *out, const struct book *b);

#endif
