/* A document (core/document.h) as a file that a firm goes on editing in Word: headings, lists and tables are Word's
 * own, with its styles and numbering; no text stands in a box. */
#ifndef PAINT_DOCX_H
#define PAINT_DOCX_H

#include "base/fault.h"
#include "core/document.h"
#include "paint/office.h"

/* ERR_BUG office-failed. */
MUST enum err document_docx(struct buf *out, struct arena *a, const struct office_engine *e, const struct draft *draft,
                            struct faults *fs);

#endif
