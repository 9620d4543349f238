/* The result of one round: as a page, and as the files that it can be kept as. */
#ifndef WEB_PAGE_RESULT_H
#define WEB_PAGE_RESULT_H

#include "core/assess.h"
#include "web/visit.h"

/* What follows from the answers of a round of a framework that is compiled in, for the firm of the visit. */
MUST enum err result_read(struct tx *tx, const struct visit *v, const struct framework *f, int64_t round,
                          const struct result **ret);

/* GET /result/:framework/:number, with what changed since the round before.  ERR_MISSING: no such round, or that of a
 * firm's own checklist, whose text is read in no process of the server. */
MUST enum err page_result(struct tx *tx, struct visit *v);

/* .../table.csv, data.json, page.html: what `toride round show` writes, byte for byte. */
MUST enum err page_result_csv(struct tx *tx, struct visit *v);
MUST enum err page_result_json(struct tx *tx, struct visit *v);
MUST enum err page_result_html(struct tx *tx, struct visit *v);

/* .../report.pdf: the same of the PDF, in a worker that has opened what paints it (paint/paint.h). */
MUST enum err page_result_pdf(struct tx *tx, struct visit *v);

#endif
