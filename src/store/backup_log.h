/* What is known of backups in the store: where they go and when (the plan), and what was done.  Both are of the
 * installation; what a person changes in the plan is an event of the firm from whose pages it was done. */
#ifndef STORE_BACKUP_LOG_H
#define STORE_BACKUP_LOG_H

#include "store/backup_sql.h"
#include "store/op.h"
#include "store/record.h"

enum {
	BACKUP_PLAN_ID = 1, /* of the one row there is */
	BACKUP_PLACE_MAX = 1000,
	BACKUP_HOUR_USUAL = 12, /* when machines of offices run */
	BACKUP_DRILL_DAYS = 30,
	BACKUP_AGAIN_MS = 60 * 60 * 1000,
	BACKUP_SECOND_MS = 5 * 60 * 1000, /* how often the second place is looked for */
};

/* The numbers are in the store: never renumbered. */
enum backup_kind {
	BACKUP_KIND_UNSET,
	BACKUP_KIND_MADE = 1,
	BACKUP_KIND_SECOND = 2, /* copied to the second place */
	BACKUP_KIND_DRILL = 3,
	BACKUP_KIND_RESTORED = 4,
	BACKUP_KIND__MAX,
};

/* *ret is NULL while nobody has made one. */
MUST enum err backup_plan_read(struct tx *tx, const struct q_backup_plan_row **ret);

/* Makes or changes it; `version` is that of the row that was seen, 0 for none.  ERR_DATA backup-place-path (a place
 * that does not begin with "/"), backup-place-same, and those of core/field.h; ERR_NO record-changed. */
MUST enum err backup_plan_keep(struct tx *tx, int64_t version, str folder, str second, int64_t hour);

/* Asks the server to make a backup, or to rehearse, as soon as it can.  ERR_NO record-gone while there is no plan. */
MUST enum err backup_ask(struct tx *tx, enum backup_kind kind);

/* What the server shall do now. */
struct backup_due {
	enum backup_kind kind;       /* BACKUP_KIND_UNSET: nothing */
	const char *folder, *second; /* of the plan; NULL: none */
};

/* What was asked for comes first; then the backup of the day, also when its hour passed while nobody worked; a
 * rehearsal every BACKUP_DRILL_DAYS; last, the one for the second place, which may be away for long.  After a failure
 * it waits BACKUP_AGAIN_MS. */
MUST enum err backup_due_now(struct tx *tx, struct backup_due *ret);

/* Is what was asked for still to come? */
bool backup_is_awaited(int64_t asked_at, const struct q_backup_last_row *last);

/* Notes what was done.  In a transaction of the installation. */
MUST enum err backup_note(struct tx *tx, const struct q_backup_add *note);

/* The ops (store/op.h): "backup.note" and "backup.plan" take what these pack, and give nothing. */
void op_backup_note_pack(struct buf *out, const struct q_backup_add *note);
void op_backup_plan_pack(struct buf *out, str field, str value);

/* Their halves on the other side; what is noted is a struct q_backup_add. */
void op_backup_note_unpack(struct arena *a, struct unpack *u, void *in);
MUST enum err op_backup_note_act(struct tx *tx, void *in);

struct op_backup_plan {
	str field, value;
};

void op_backup_plan_unpack(struct arena *a, struct unpack *u, void *in);
MUST enum err op_backup_plan_act(struct tx *tx, void *in);

#endif
