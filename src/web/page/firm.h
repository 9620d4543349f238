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

#define FIRM_SAID_ROWS                                                                                                 \
	{.name = "representative",                                                                                     \
	 .kind = FIELD_LINE,                                                                                           \
	 .most = FIRM_TEXT_MAX,                                                                                        \
	 .may_be_empty = true,                                                                                         \
	 .label = "label-firm-representative",                                                                         \
	 .hint = "hint-firm-representative"},                                                                          \
		{.name = "address",                                                                                    \
	         .kind = FIELD_LINE,                                                                                   \
	         .most = FIRM_TEXT_MAX,                                                                                \
	         .may_be_empty = true,                                                                                 \
	         .label = "label-firm-address",                                                                        \
	         .hint = "hint-firm-address"},                                                                         \
	{                                                                                                              \
		.name = "contact", .kind = FIELD_LINE, .most = FIRM_TEXT_MAX, .may_be_empty = true,                    \
		.label = "label-firm-contact", .hint = "hint-firm-contact"                                             \
	}

/* In the order of enum use. */
#define FIRM_USE_ROW(name_, label_, hint_)                                                                             \
	{                                                                                                              \
		.name = (name_), .kind = FIELD_CHOICE, .choices = firm_use_answers, .labels = firm_use_answer_labels,  \
		.may_be_empty = true, .label = (label_), .hint = (hint_)                                               \
	}
#define FIRM_USE_ROWS                                                                                                  \
	FIRM_USE_ROW("use-cloud", "label-use-cloud", "hint-use-cloud"),                                                \
		FIRM_USE_ROW("use-telework", "label-use-telework", "hint-use-telework"),                               \
		FIRM_USE_ROW("use-website", "label-use-website", "hint-use-website"),                                  \
		FIRM_USE_ROW("use-webshop", "label-use-webshop", "hint-use-webshop"),                                  \
		FIRM_USE_ROW("use-byod", "label-use-byod", "hint-use-byod"),                                           \
		FIRM_USE_ROW("use-personal-data", "label-use-personal-data", "hint-use-personal-data"),                \
		FIRM_USE_ROW("use-development", "label-use-development", "hint-use-development"),                      \
		FIRM_USE_ROW("use-premises", "label-use-premises", "hint-use-premises"),                               \
		FIRM_USE_ROW("use-machine-control", "label-use-machine-control", "hint-use-machine-control"),          \
		FIRM_USE_ROW("use-online-meeting", "label-use-online-meeting", "hint-use-online-meeting")
extern const char *const firm_use_answers[], *const firm_use_answer_labels[];

enum { FIRM_SAID_FIELDS = 3 };

/* name, industry, people; prefecture, legal-form, what its papers say of it; a field for each enum use, "use-" in front
 * of its word, with yes, no or unknown; and the version that was seen: 0 where there was no firm yet. */
enum {
	FIRM_FIRST_FIELDS = 3, /* asked before there is a firm */
	FIRM_ABOUT_FIELDS = 5 + FIRM_SAID_FIELDS,
	FIRM_SHOWN_FIELDS = FIRM_ABOUT_FIELDS + USE__MAX,
	FIRM_FIELDS = FIRM_SHOWN_FIELDS + 1,
};
extern const struct field firm_fields[FIRM_FIELDS];

/* GET /firm */
MUST enum err page_firm(struct tx *tx, struct visit *v);

/* POST /firm: makes the firm where there is none, and binds the session to it; else changes it.  What was not sent, and
 * what is not asked here, stays.  ERR_NO record-changed when it is not what was seen any more. */
MUST enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where);

/* Is anything known of that use, as the field says it: yes, no or unknown. */
str page_firm_use(const struct q_firm_row *firm, enum use u);

/* The firm as it is, with what the form of the visit says of it. */
MUST enum err page_firm_told(const struct q_firm_row *firm, const struct visit *v, int64_t version,
                             struct q_firm_set *ret);

/* In a transaction of a new tenant: makes the firm as the fields of the visit say, and binds the session to it. */
MUST enum err page_firm_make(struct tx *tx, const struct visit *v);

#endif
