/* Tasks: things to do, made of measures or written by hand. */
#ifndef STORE_TASK_H
#define STORE_TASK_H

#include "store/record.h"
#include "store/task_sql.h"

enum {
	TASK_TITLE_MAX = 200, /* characters */
	TASK_NOTE_MAX = 4000,
	TASK_OWNER_MAX = 200,
	TASK_COST_MAX = 1000000000, /* yen */
};

/* The numbers are in the store: never renumbered. */
enum task_state {
	TASK_UNSET,
	TASK_OPEN = 1,
	TASK_BEGUN = 2,
	TASK_DONE = 3,
	TASK_DROPPED = 4,
};

/* Adds a task; id, state and made_at are set here, and `due` to DAY_NONE where it is empty.  ERR_DATA for a value that
 * is none. */
MUST enum err task_add(struct tx *tx, const struct q_task_add *task, int64_t *ret_id);

/* Changes the version that was seen.  A task that is done has a day on which it was.  ERR_DATA; ERR_NO record-changed,
 * record-gone. */
MUST enum err task_set(struct tx *tx, const struct q_task_set *task);

MUST enum err task_remove(struct tx *tx, int64_t id, int64_t version);

extern const struct record_kind task_kind;

#endif
