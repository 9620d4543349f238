/* A document (core/document.h) as a paper: A4 pages with headings, an outline, contents with the numbers of pages, and
 * a foot.  What stands on it is what the HTML shows; there is no mark on it for a clause that the answers deny. */
#ifndef PAINT_DOCUMENT_PAPER_H
#define PAINT_DOCUMENT_PAPER_H

#include "base/fault.h"
#include "core/document.h"
#include "paint/paper.h"

/* ERR_DATA document-glyph (a name has a character that the typeface does not have), ERR_BUG paint-failed. */
MUST enum err document_paint(struct buf *out, struct arena *a, const struct paper_engine *e, const struct draft *draft,
                             struct faults *fs);

#endif
