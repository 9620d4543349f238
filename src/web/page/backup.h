/* The pages about backups: where they go, their key, what was done; and asking for one now. */
#ifndef WEB_PAGE_BACKUP_H
#define WEB_PAGE_BACKUP_H

#include "web/visit.h"

enum {
	BACKUP_FIELDS = 4, /* folder, second, hour, version */
	BACKUP_OLD_DAYS = 7,
};
extern const struct field backup_fields[BACKUP_FIELDS];

/* GET /backup, and POST of where they go. */
MUST enum err page_backup(struct tx *tx, struct visit *v);
MUST enum err page_backup_save(struct tx *tx, struct visit *v, str *ret_where);

/* POST /backup/now, /backup/drill: asks the job for it.  ERR_NO record-gone while there is no plan. */
MUST enum err page_backup_now(struct tx *tx, struct visit *v, str *ret_where);
MUST enum err page_backup_drill(struct tx *tx, struct visit *v, str *ret_where);

/* GET /backup/key shows the key to be written down; POST makes it where there is none. */
MUST enum err page_backup_key(struct tx *tx, struct visit *v);
MUST enum err page_backup_key_make(struct tx *tx, struct visit *v, str *ret_where);

/* How old the newest backup is, in words: "3 days ago"; empty without one.  *ret_old: it is older than BACKUP_OLD_DAYS,
 * or there is none though the firm has been there that long. */
MUST enum err backup_age_said(struct tx *tx, const struct visit *v, str *ret, bool *ret_old);

#endif
