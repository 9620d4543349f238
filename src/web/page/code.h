/* One-time codes and recovery codes of one's own: beginning, confirming, ending. */
#ifndef WEB_PAGE_CODE_H
#define WEB_PAGE_CODE_H

#include "web/visit.h"

enum { CODE_FIELDS = 1, CODE_NEW_FIELDS = 1 };
extern const struct field code_fields[CODE_FIELDS], code_new_fields[CODE_NEW_FIELDS];

page_show page_code;

/* Begins with a new key, ends codes, or makes new recovery codes, which are shown once.  ERR_NO password-needs-second,
 * way-last, second-none. */
page_act page_code_act;

/* The key that waits for its first code: to who showed a moment ago who they are. */
page_show page_code_new;

/* ERR_NO code-wrong, code-over. */
page_prepare page_code_weigh;
page_act page_code_confirm;

/* Shows ten new recovery codes, this once, where a second factor was just added beside a password and there are none
 * yet; else *ret is false. */
MUST enum err page_recovery_first(struct tx *tx, struct visit *v, bool *ret);

#endif
