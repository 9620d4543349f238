/* One's own account: who one is here, the password, where one is signed in. */
#ifndef WEB_PAGE_ME_H
#define WEB_PAGE_ME_H

#include "web/visit.h"

enum { ME_FIELDS = 1, ME_PASSWORD_FIELDS = 3 };
extern const struct field me_fields[ME_FIELDS], me_password_fields[ME_PASSWORD_FIELDS];

page_show page_me;

/* Leads to a first password, or takes the password away.  ERR_NO way-last. */
page_act page_me_act;

/* Ends the sessions in other browsers. */
page_act page_me_others;

page_show page_me_password;
page_prepare page_me_password_weigh;

/* ERR_NO sign-in-wrong (the current one), which counts as a failure to sign in; check-over (there is none, and it was
 * long ago that they showed who they are).  Other sessions end. */
page_act page_me_password_save;

#endif
