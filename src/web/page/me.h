/* One's own account: who one is here, the password, where one is signed in. */
#ifndef WEB_PAGE_ME_H
#define WEB_PAGE_ME_H

#include "web/visit.h"

enum { ME_PASSWORD_FIELDS = 3 };
extern const struct field me_password_fields[ME_PASSWORD_FIELDS];

page_show page_me;

/* Ends the sessions in other browsers. */
page_act page_me_others;

page_show page_me_password;
page_prepare page_me_password_weigh;

/* ERR_NO sign-in-wrong (the current one), which counts as a failure to sign in.  Other sessions end. */
page_act page_me_password_save;

#endif
