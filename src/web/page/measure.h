/* A measure: what it is, how it is done and what it costs; and what the firm does about it: begun, or done. */
#ifndef WEB_PAGE_MEASURE_H
#define WEB_PAGE_MEASURE_H

#include "web/page/measure_view.h"
#include "web/page/task.h"
#include "web/visit.h"

/* GET /measure/:measure; where it was just done it says what is next.  ERR_MISSING measure-unknown. */
MUST enum err page_measure(struct tx *tx, struct visit *v);

/* POST /measure/:measure, with task_fields: the state is begun or done, and the version a number that changes with the
 * tasks of the measure.  Of the task that is open for it, else of a new one.  ERR_MISSING measure-unknown; ERR_DATA
 * field-day-to-come; ERR_NO record-changed. */
MUST enum err page_measure_save(struct tx *tx, struct visit *v, str *ret_where);

/* Begins or does a measure as `said` (state, owner, note, due, done_on, seen) and remembers which article it is. */
MUST enum err measure_take(struct tx *tx, const struct visit *v, const struct measure *m, struct task_step said);

#endif
