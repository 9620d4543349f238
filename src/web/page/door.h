/* Letting others in: the owner's own account first, then who may reach it, then invitations.  Until then there is no
 * account, and nobody sees a role. */
#ifndef WEB_PAGE_DOOR_H
#define WEB_PAGE_DOOR_H

#include "web/visit.h"

enum { DOOR_FIELDS = 4 };
extern const struct field door_fields[DOOR_FIELDS];

page_show page_door;

page_prepare page_door_weigh;

/* Makes an owner of whoever has the machine; this session is theirs from now on.  ERR_NO login-taken. */
page_act page_door_open;

#endif
