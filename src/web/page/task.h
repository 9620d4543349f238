/* Tasks: what the firm does and did.  A list, and a form for one. */
#ifndef WEB_PAGE_TASK_H
#define WEB_PAGE_TASK_H

#include "store/task.h"
#include "web/page/task_view.h"
#include "web/visit.h"

enum {
	TASK_QUERY_FIELDS = 2, /* where a page of the list begins: behind which task */
	TASK_FIELDS = 6,       /* state, done_on, due, owner, note, and the version that was seen */
};
extern const struct field task_query_fields[TASK_QUERY_FIELDS];
extern const struct field task_fields[TASK_FIELDS];

/* What is asked of a task wherever it is asked. */
#define TASK_DONE_ON_ROW .name = "done_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-task-done-on"
#define TASK_DUE_ROW .name = "due", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-task-due"
#define TASK_OWNER_ROW                                                                                                 \
	.name = "owner", .kind = FIELD_LINE, .most = TASK_OWNER_MAX, .may_be_empty = true, .label = "label-task-owner"
#define TASK_NOTE_ROW                                                                                                  \
	.name = "note", .kind = FIELD_TEXT, .most = TASK_NOTE_MAX, .may_be_empty = true, .label = "label-task-note"

/* What the form says of the state; TASK_UNSET: nothing. */
enum task_state task_state_said(const struct visit *v);

/* GET /tasks */
MUST enum err page_task_list(struct tx *tx, struct visit *v);

/* GET /task/:id; ERR_MISSING task-unknown. */
MUST enum err page_task(struct tx *tx, struct visit *v);

/* POST /task/:id; ERR_MISSING task-unknown; ERR_DATA field-day-to-come; ERR_NO record-changed. */
MUST enum err page_task_save(struct tx *tx, struct visit *v, str *ret_where);

/* A task among those of its measure. */
struct task_line_view task_line_of(const struct visit *v, const struct q_task_of_measure_row *row);

/* The page of a measure, where one goes on when a task of it was done. */
str page_task_measure(const struct visit *v, str measure);

/* The fields as a page shows them, with their hints. */
struct field_view page_task_done_on(struct visit *v, str saved);
struct field_view page_task_due(struct visit *v, str saved);
struct field_view page_task_owner(struct visit *v, str saved);
struct field_view page_task_note(struct visit *v, str saved);

#endif
