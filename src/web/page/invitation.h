/* The page that a person's link opens: a password of their own, and they are in. */
#ifndef WEB_PAGE_INVITATION_H
#define WEB_PAGE_INVITATION_H

#include "web/visit.h"

enum { INVITATION_FIELDS = 3, INVITATION_QUERY_FIELDS = 1 };
extern const struct field invitation_fields[INVITATION_FIELDS], invitation_query_fields[INVITATION_QUERY_FIELDS];

/* The link stays good until the form is sent: programs that look at links before people do use nothing up. */
page_show page_invitation;

page_prepare page_invitation_weigh;

/* Uses the link up, sets the password in place of all other ways in, ends other sessions, and lets them in.  ERR_NO
 * session-link. */
page_act page_invitation_take;

#endif
