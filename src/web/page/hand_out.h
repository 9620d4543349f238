/* Handing a decided paper to the people who work here: by a link of their own, to their account, or on paper; and who
 * has read it. */
#ifndef WEB_PAGE_HAND_OUT_H
#define WEB_PAGE_HAND_OUT_H

#include "web/visit.h"

enum { HAND_OUT_FIELDS = 4, RECEIPT_FIELDS = 1 };
extern const struct field hand_out_fields[HAND_OUT_FIELDS], receipt_fields[RECEIPT_FIELDS];

page_show page_hand_out, page_hand_out_sheet, page_hand_out_csv;

/* To names that were typed, to accounts, to all who had the version before.  Links that are made are shown once. */
page_act page_hand_out_save;

/* One who has it: a new link, it was signed, it was never handed to them. */
page_show page_receipt;
page_act page_receipt_save;

#endif
