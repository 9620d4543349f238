/* GET /health: for whoever watches the machine (docs/format/health.md). */
#ifndef WEB_PAGE_HEALTH_H
#define WEB_PAGE_HEALTH_H

#include "web/visit.h"

page_show page_health;

#endif
