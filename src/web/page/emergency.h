/* Something is happening right now: what to do first, what not to do, whom to call.  Open to anybody: who has to look
 * for a link loses the minutes that count. */
#ifndef WEB_PAGE_EMERGENCY_H
#define WEB_PAGE_EMERGENCY_H

#include "web/visit.h"

page_show page_emergency;

#endif
