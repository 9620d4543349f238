/* The result of an assessment as a paper to hand over: what the page shows (render/assess_view.h), on A4. */
#ifndef PAINT_ASSESS_PAPER_H
#define PAINT_ASSESS_PAPER_H

#include "paint/paper.h"
#include "render/assess.h"

enum { PAPER_NOTE_MAX = 200 }; /* characters of a note that are shown; the table (CSV) has all of it */

/* Writes the PDF; paint_engine gives the engine.  ERR_BUG paint-failed. */
MUST enum err assess_paint(struct buf *out, struct arena *a, const struct paper_engine *e, const struct report *report,
                           struct faults *fs);

#endif
