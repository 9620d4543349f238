/* Papers for who has no account: one that is public, and one that was handed to somebody, who says here that they have
 * read it; and the same for who has an account.  Whoever has such a link sees that paper and nothing else of the firm;
 * one that leads nowhere, for whatever reason, is 404. */
#ifndef WEB_PAGE_PAPER_H
#define WEB_PAGE_PAPER_H

#include "web/visit.h"

enum { PAPER_FIELDS = 1, PAPER_READ_FIELDS = 2 };
extern const struct field paper_fields[PAPER_FIELDS], paper_read_fields[PAPER_READ_FIELDS];

page_show page_paper, page_paper_pdf;

page_show page_read;
page_prepare page_read_find;
page_act page_read_done;

/* What was handed to who is signed in. */
page_show page_me_paper;
page_act page_me_paper_done;

#endif
