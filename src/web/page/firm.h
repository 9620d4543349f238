/* The page about the firm: its name, and how many people work there. */
#ifndef WEB_PAGE_FIRM_H
#define WEB_PAGE_FIRM_H

#include "web/visit.h"

/* What is asked of a firm wherever it is asked. */
#define FIRM_NAME_ROW .name = "name", .kind = FIELD_LINE, .least = 1, .most = FIRM_NAME_MAX, .label = "label-firm-name"
#define FIRM_PEOPLE_ROW                                                                                                \
	.name = "people", .kind = FIELD_NUMBER, .most = FIRM_PEOPLE_MAX, .may_be_empty = true,                         \
	.label = "label-firm-people"

/* name, people, and the version that was seen: 0 where there was no firm yet. */
enum { FIRM_FIELDS = 3 };
extern const struct field firm_fields[FIRM_FIELDS];

/* GET /firm */
MUST enum err page_firm(struct tx *tx, struct visit *v);

/* POST /firm: makes the firm where there is none, and binds the session to it; else changes it.  ERR_NO record-changed
 * when it is not what was seen any more. */
MUST enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where);

/* In a transaction of a new tenant: makes the firm as the fields name and people of the visit say, in this industry
 * ("": not known), and binds the session to it. */
MUST enum err page_firm_make(struct tx *tx, const struct visit *v, str industry);

/* The two fields as a page shows them, with their hints. */
struct field_view page_firm_name(struct visit *v, str saved);
struct field_view page_firm_people(struct visit *v, str saved);

#endif
