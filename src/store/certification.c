#include "store/certification.h"

#include "store/certification_sql.h"

enum {
	NAME_MAX = 200, /* characters; of the name and of the body that gave it */
	NUMBER_MAX = 100,
	COVERS_MAX = 1000,
	NOTE_MAX = 4000,
};

const struct field certification_fields[CERTIFICATION_FIELDS] = {
	{.name = "name",
         .kind = FIELD_LINE,
         .least = 1,
         .most = NAME_MAX,
         .label = "label-certification-name",
         .hint = "hint-certification-name"},
	{.name = "body",
         .kind = FIELD_LINE,
         .most = NAME_MAX,
         .may_be_empty = true,
         .label = "label-certification-body",
         .hint = "hint-certification-body"},
	{.name = "number",
         .kind = FIELD_LINE,
         .most = NUMBER_MAX,
         .may_be_empty = true,
         .label = "label-certification-number",
         .hint = "hint-certification-number"},
	{.name = "covers",
         .kind = FIELD_TEXT,
         .most = COVERS_MAX,
         .may_be_empty = true,
         .label = "label-certification-covers",
         .hint = "hint-certification-covers"},
	{.name = "issued_on",
         .kind = FIELD_DAY,
         .may_be_empty = true,
         .label = "label-certification-issued",
         .hint = "hint-certification-issued"},
	{.name = "expires_on", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-ends", .hint = "hint-ends"},
	{ENTRY_NOTE_ROW(NOTE_MAX)},
	{ENTRY_SENSITIVE_ROW},
	{ENTRY_VERSION_ROW},
};

const struct entry_kind certification_kind = {
	.record =
		{
			.name = "certification",
			.noun = NOUN_CERTIFICATION,
			.read = &st_q_certification,
			.ids = &st_q_certification_ids,
			.searched = {"name", "body", "covers", "note"},
		},
	.one = "noun-certification",
	.many = "nouns-certification",
	.fields = certification_fields,
	.field_count = CERTIFICATION_FIELDS,
	.begins = "issued_on",
	.ends = "expires_on",
	ENTRY_STATEMENTS(certification, expires_on),
};
