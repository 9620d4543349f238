/* Coming in by a link that works once, and leaving. */
#ifndef WEB_PAGE_ENTER_H
#define WEB_PAGE_ENTER_H

#include "web/visit.h"

enum { ENTER_FIELDS = 1 };
extern const struct field enter_fields[ENTER_FIELDS];

/* Uses the key up and sets the cookie.  When a form was carried along, shows what was typed, to be sent again; else
 * goes home.  ERR_NO session-link. */
page_act page_enter;

page_act page_leave;

#endif
