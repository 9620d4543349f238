/* Leaving: everything as one archive to take along, and erasing everything.  For owners, who show first that it is
 * them. */
#ifndef WEB_PAGE_LEAVING_H
#define WEB_PAGE_LEAVING_H

#include "web/visit.h"

enum { LEAVING_FIELDS = 1 };
extern const struct field leaving_fields[LEAVING_FIELDS];

page_show page_leaving;

/* The archive of carry/export.h, up to what a reply can be: larger ones are for the command line. */
page_show page_leaving_export;

/* Notes that everything goes, which the server then does once it has ended (store/erase.h).  ERR_NO erase-name,
 * erase-several. */
page_act page_leaving_erase;

#endif
