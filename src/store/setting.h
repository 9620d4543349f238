/* Settings: one table of what can be set, with type, default, bounds and help, from which the command line and the
 * manual are made too.  A setting is of the installation (tenant 0); what is not in the store has its default. */
#ifndef STORE_SETTING_H
#define STORE_SETTING_H

#include "store/setting_sql.h"
#include "store/store.h"

enum setting {
	SETTING_UNSET,
	SETTING_FORM_HOURS,    /* how long a form that was sent is remembered */
	SETTING_JOB_DAYS,      /* how long the result of a job is kept */
	SETTING_SESSION_HOURS, /* how long somebody who came in stays so */
	SETTING_LANGUAGE,      /* of pages: 0 as the browser likes, 1 Japanese, 2 English */
	SETTING__MAX,
};

/* All settings are whole numbers so far. */
struct setting_row {
	const char *name;
	int64_t fallback, least, most;
	const char *help; /* phrase: what it is, with its unit */
};

extern const struct setting_row settings[SETTING__MAX];

/* Its value in the transaction's tenant. */
MUST enum err setting_get(struct tx *tx, enum setting setting, int64_t *ret);

/* ERR_DATA setting-unknown, setting-value (out of bounds, no number). */
MUST enum err setting_set(struct tx *tx, str name, str value);

#endif
