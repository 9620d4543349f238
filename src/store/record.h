/* What all kinds of records have in common when they change: the event that says what was there before and what is
 * there now, the search, and that a change made on an old version is refused.  A kind of record is a row of data, and
 * each of its changes ends in one of the three calls below:
 *
 *     enum err task_set(struct tx *tx, const struct q_task_set *task)
 *     {
 *             struct record before;
 *             int64_t changed;
 *             TRY(check(tx, task));
 *             TRY(record_read(tx, &task_kind, task->id, &before));
 *             TRY(q_task_set(tx, task, &changed));
 *             return record_changed(tx, &before, changed);
 *     }
 */
#ifndef STORE_RECORD_H
#define STORE_RECORD_H

#include "store/search.h"
#include "store/store.h"

enum { RECORD_SEARCHED_MAX = 6 };

struct record_kind {
	const char *name;             /* "task": its events are task.add, task.set and task.remove */
	enum noun noun;               /* NOUN_UNSET: not searched for */
	const struct statement *read; /* q_task(id id) -> one {...}: the whole row */
	const struct statement *ids;  /* q_task_ids(after id, n int) -> many {id id}; of what is searched for */
	const char *searched[RECORD_SEARCHED_MAX]; /* columns; `note` only where `sensitive` is 0 */
};

/* A record as it stands in the store. */
struct record {
	const struct record_kind *kind;
	int64_t id;
	struct value *value; /* one per column of kind->read; NULL when there is no such record */
};

/* The value of a column; null where the kind has none of that name. */
const struct value *record_value(const struct record *r, const char *column);

/* Keeps a row that a statement gives with the columns of kind->read in a record whose kind and id are set.  Allocates.
 */
void record_of_row(struct tx *tx, const struct value *row, struct record *ret);

MUST enum err record_read(struct tx *tx, const struct record_kind *kind, int64_t id, struct record *ret);

/* The texts by which the record is found, with its name first; none if there is no such record. */
size_t record_texts(const struct record *r, str ret[static RECORD_SEARCHED_MAX]);

/* After a row was put in. */
MUST enum err record_added(struct tx *tx, const struct record_kind *kind, int64_t id);

/* After a row was changed, or taken away.  When `changed` is 0: ERR_NO record-changed if the record is there (somebody
 * else changed it since; the caller shows yours and theirs), record-gone if it is not. */
MUST enum err record_changed(struct tx *tx, const struct record *before, int64_t changed);
MUST enum err record_removed(struct tx *tx, const struct record *before, int64_t changed);

/* Each record of this kind, in the order of ids; what `fn` allocates is gone after some more. */
typedef enum err record_fn(struct tx *tx, const struct record *r, void *ctx);
MUST enum err record_each(struct tx *tx, const struct record_kind *kind, record_fn *fn, void *ctx);

/* Makes all records of this kind found again: for `toride rebuild`. */
MUST enum err record_index(struct tx *tx, const struct record_kind *kind);

#endif
