/* Deciding a paper: what is missing, what the answers deny, what changes, and one button. */
#ifndef WEB_PAGE_DECIDE_H
#define WEB_PAGE_DECIDE_H

#include "web/visit.h"

enum { DECIDE_FIELDS = 3 };
extern const struct field decide_fields[DECIDE_FIELDS];

page_show page_decide;

/* The draft becomes the next version.  ERR_NO paper-incomplete: something is missing; ERR_DATA paper-denied: it
 * promises what the answers deny, and nobody said that this is meant. */
page_act page_decide_save;

#endif
