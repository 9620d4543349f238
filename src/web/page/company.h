/* What a paper needs to know of the firm and nothing says yet: asked in one form, and kept with the firm. */
#ifndef WEB_PAGE_COMPANY_H
#define WEB_PAGE_COMPANY_H

#include "web/page/firm.h"

/* industry, people; what papers say of the firm; a field for each enum use; the version that was seen */
enum {
	COMPANY_ABOUT_FIELDS = 2 + FIRM_SAID_FIELDS,
	COMPANY_FIELDS = COMPANY_ABOUT_FIELDS + USE__MAX + 1,
};
extern const struct field company_fields[COMPANY_FIELDS];

/* GET and POST /document/:pattern/firm */
MUST enum err page_company(struct tx *tx, struct visit *v);
MUST enum err page_company_save(struct tx *tx, struct visit *v, str *ret_where);

#endif
