/* Who may do what: one table of roles and permissions.  A route names the permission it needs (web/route.h), the frame
 * looks here, and so do `toride help routes`, the page of people and the manual. */
#ifndef WEB_PERMISSION_H
#define WEB_PERMISSION_H

#include "core/role.h"

enum permission {
	MAY_UNSET,
	MAY_ANYBODY, /* also without a session */
	MAY_SELF,    /* one's own account */
	MAY_READ,    /* the records of the firm */
	MAY_EDIT,
	MAY_AUDIT,  /* read the log */
	MAY_MANAGE, /* people, backups, the door */
	MAY_OWN,    /* what changes whose the records are */
	MAY__MAX,
};

/* "read", "edit" ..., as `toride help routes` has them. */
str permission_word(enum permission p);

/* The phrase that says what it is. */
const char *permission_label(enum permission p);

/* ROLE_UNSET is nobody. */
bool role_may(enum role role, enum permission p);

#endif
