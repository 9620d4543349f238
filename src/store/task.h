/* Tasks: things to do, made of measures or written by hand. */
#ifndef STORE_TASK_H
#define STORE_TASK_H

#include "core/catalogue.h"
#include "store/record.h"
#include "store/task_sql.h"

enum {
	TASK_TITLE_MAX = 200, /* characters */
	TASK_NOTE_MAX = 4000,
	TASK_OWNER_MAX = 200,
	TASK_COST_MAX = 1000000000, /* yen */
	TASKS_OF_MEASURE_MAX = 50,  /* the newest; older ones stay in the list of all */
};

/* The numbers are in the store: never renumbered. */
enum task_state {
	TASK_UNSET,
	TASK_OPEN = 1,
	TASK_BEGUN = 2,
	TASK_DONE = 3,
	TASK_DROPPED = 4,
};

/* Their words, from TASK_OPEN on: "open", "begun", "done", "dropped"; then NULL. */
extern const char *const task_words[];

/* Adds a task; id, state and made_at are set here, and `due` to DAY_NONE where it is empty.  ERR_DATA for a value that
 * is none. */
MUST enum err task_add(struct tx *tx, const struct q_task_add *task, int64_t *ret_id);

/* Changes the version that was seen.  A task that is done has a day on which it was.  ERR_DATA; ERR_NO record-changed,
 * record-gone. */
MUST enum err task_set(struct tx *tx, const struct q_task_set *task);

MUST enum err task_remove(struct tx *tx, int64_t id, int64_t version);

/* ---- what a firm does about a measure ---- */

/* The tasks of one measure, the newest first. */
struct task_history {
	const struct q_task_of_measure_row *rows;
	size_t n;
	const struct q_task_of_measure_row *open,
		*done; /* the newest that is open or begun, and that is done; or NULL */
	int64_t seen;  /* changes with each of them: what a form has as its version */
};
MUST enum err task_history(struct tx *tx, str measure, struct task_history *ret);

/* What is said of a measure: TASK_BEGUN, or TASK_DONE.  Where a day may be empty, DAY_NONE and today are meant. */
struct task_step {
	str measure, title, framework, item;
	enum task_state state;
	str owner, note, due, done_on;
	int64_t seen;
};

/* Makes it so: of the task that is open for the measure, else of a new one.  ERR_DATA field-day-to-come, for a day that
 * is not over, and those of task_set; ERR_NO record-changed: `seen` is not what is there any more. */
MUST enum err task_take(struct tx *tx, const struct task_step *step, int64_t *ret_id);

/* The measure of the first of the six articles that is neither begun nor done; NULL: there is none. */
MUST enum err task_article_next(struct tx *tx, const struct catalogue *c, const struct measure **ret);

/* What changes of one task; a text with p == NULL stays as it is. */
struct task_change {
	int64_t id, version;
	enum task_state state;
	str owner, note, due, done_on;
};

/* ERR_MISSING task-unknown; the others as above. */
MUST enum err task_change(struct tx *tx, const struct task_change *change);

/* What a command says: `what` is begun, done or dropped.  It is a task's id, or the id of a measure; TASK_BEGUN of
 * anything else adds a task of that title, unless it looks like the id of a measure: ERR_MISSING measure-unknown.
 * `day`: by when it shall be done; of TASK_DONE, when it was; may be empty. ERR_MISSING task-unknown: no such id, or
 * nothing of the measure to drop; the others as above. */
MUST enum err task_say(struct tx *tx, str what, enum task_state state, str day, int64_t *ret_id);

extern const struct record_kind task_kind;

#endif
