#include "store/insurance.h"

#include "store/insurance_sql.h"

enum {
	NAME_MAX = 200, /* characters; of the insurer and of the product */
	NUMBER_MAX = 100,
	COVERS_MAX = 1000,
	NOTE_MAX = 4000,
	PAYS_MAX = 2000000000, /* yen */
};

const struct field insurance_fields[INSURANCE_FIELDS] = {
	{.name = "insurer",
         .kind = FIELD_LINE,
         .least = 1,
         .most = NAME_MAX,
         .label = "label-insurance-insurer",
         .hint = "hint-insurance-insurer"},
	{.name = "product",
         .kind = FIELD_LINE,
         .most = NAME_MAX,
         .may_be_empty = true,
         .label = "label-insurance-product",
         .hint = "hint-insurance-product"},
	{.name = "number",
         .kind = FIELD_LINE,
         .most = NUMBER_MAX,
         .may_be_empty = true,
         .label = "label-insurance-number",
         .hint = "hint-insurance-number"},
	{.name = "covers",
         .kind = FIELD_TEXT,
         .most = COVERS_MAX,
         .may_be_empty = true,
         .label = "label-insurance-covers",
         .hint = "hint-insurance-covers"},
	{.name = "pays_at_most",
         .kind = FIELD_NUMBER,
         .most = PAYS_MAX,
         .may_be_empty = true,
         .label = "label-insurance-pays",
         .hint = "hint-insurance-pays"},
	{.name = "begins_on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-insurance-begins",
         .hint = "hint-insurance-begins"},
	{.name = "expires_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-ends", .hint = "hint-ends"},
	{ENTRY_NOTE_ROW(NOTE_MAX)},
	{ENTRY_SENSITIVE_ROW},
	{ENTRY_VERSION_ROW},
};

const struct entry_kind insurance_kind = {
	.record =
		{
			.name = "insurance",
			.noun = NOUN_INSURANCE,
			.read = &st_q_insurance,
			.ids = &st_q_insurance_ids,
			.searched = {"insurer", "product", "covers", "note"},
		},
	.one = "noun-insurance",
	.many = "nouns-insurance",
	.fields = insurance_fields,
	.field_count = INSURANCE_FIELDS,
	.begins = "begins_on",
	.ends = "expires_on",
	ENTRY_STATEMENTS(insurance, expires_on),
};
