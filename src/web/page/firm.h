/* The page about the firm: its profile. */
#ifndef WEB_PAGE_FIRM_H
#define WEB_PAGE_FIRM_H

#include "core/firm.h"
#include "web/visit.h"

/* What is asked of a firm wherever it is asked. */
#define FIRM_NAME_ROW                                                                                                  \
	.name = "name", .kind = FIELD_LINE, .least = 1, .most = FIRM_NAME_MAX, .label = "label-firm-name",             \
	.hint = "hint-firm-name", .purpose = "organization"
#define FIRM_INDUSTRY_ROW                                                                                              \
	.name = "industry", .kind = FIELD_CHOICE, .choices = firm_industries, .labels = firm_industry_labels,          \
	.none = "choice-none", .may_be_empty = true, .label = "label-firm-industry", .hint = "hint-firm-industry"
#define FIRM_PEOPLE_ROW                                                                                                \
	.name = "people", .kind = FIELD_NUMBER, .most = FIRM_PEOPLE_MAX, .may_be_empty = true,                         \
	.label = "label-firm-people", .hint = "hint-firm-people"

/* name, industry, people; prefecture, legal-form; a field for each enum use, "use-" in front of its word, with yes, no
 * or unknown; and the version that was seen: 0 where there was no firm yet. */
enum {
	FIRM_FIRST_FIELDS = 3, /* asked before there is a firm */
	FIRM_ABOUT_FIELDS = 5,
	FIRM_SHOWN_FIELDS = FIRM_ABOUT_FIELDS + USE__MAX,
	FIRM_FIELDS = FIRM_SHOWN_FIELDS + 1,
};
extern const struct field firm_fields[FIRM_FIELDS];

/* GET /firm */
MUST enum err page_firm(struct tx *tx, struct visit *v);

/* POST /firm: makes the firm where there is none, and binds the session to it; else changes it.  What was not sent, and
 * what is not asked here, stays.  ERR_NO record-changed when it is not what was seen any more. */
MUST enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where);

/* In a transaction of a new tenant: makes the firm as the fields of the visit say, and binds the session to it. */
MUST enum err page_firm_make(struct tx *tx, const struct visit *v);

#endif
