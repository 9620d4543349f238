#include "intake/content_schema.h"

enum {
	ENTRIES_MAX = 10000, /* of a list of items, measures, figures … */
	WORDS_MAX = 100,     /* of a list inside an entry */
};

/* clang-format off: one key a line */

#define OPTIONAL (CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL)

/* A scalar that must stand there, one that may, a text in two languages, a whole number, a list. */
#define NEEDS(type, key) CYAML_FIELD_STRING_PTR(#key, CYAML_FLAG_POINTER, type, key, 0, CYAML_UNLIMITED)
#define MAY(type, key) CYAML_FIELD_STRING_PTR(#key, OPTIONAL, type, key, 0, CYAML_UNLIMITED)
#define TEXT(type, key) CYAML_FIELD_MAPPING(#key, CYAML_FLAG_OPTIONAL, type, key, text_fields)
#define SOURCE(type) CYAML_FIELD_MAPPING("source", CYAML_FLAG_OPTIONAL, type, source, source_fields)
#define NUMBER(type, key) CYAML_FIELD_INT(#key, CYAML_FLAG_DEFAULT, type, key)
#define MAY_NUMBER(type, key) CYAML_FIELD_INT(#key, CYAML_FLAG_OPTIONAL, type, key)
#define WORDS(type, key) CYAML_FIELD_SEQUENCE(#key, OPTIONAL, type, key, &word, 0, WORDS_MAX)
#define LIST(type, key, entry) CYAML_FIELD_SEQUENCE(#key, OPTIONAL, type, key, &(entry), 0, ENTRIES_MAX)
#define ENTRY(type, fields)                                                                                            \
	{                                                                                                              \
		CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, type, fields)                                                  \
	}

static const cyaml_schema_value_t word = {CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)};

static const cyaml_schema_field_t text_fields[] = {
	MAY(struct y_text, ja),
	MAY(struct y_text, en),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t source_fields[] = {
	NEEDS(struct y_source, document),
	MAY(struct y_source, edition),
	MAY(struct y_source, place),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t ref_fields[] = {
	NEEDS(struct y_ref, scheme),
	NEEDS(struct y_ref, place),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t ref = ENTRY(struct y_ref, ref_fields);

static const cyaml_schema_field_t item_fields[] = {
	NEEDS(struct y_item, id),
	TEXT(struct y_item, title),
	TEXT(struct y_item, question),
	TEXT(struct y_item, hint),
	TEXT(struct y_item, meaning),
	TEXT(struct y_item, why),
	TEXT(struct y_item, how),
	TEXT(struct y_item, how_windows),
	TEXT(struct y_item, how_mac),
	TEXT(struct y_item, how_phone),
	TEXT(struct y_item, how_paper),
	TEXT(struct y_item, partly),
	WORDS(struct y_item, uses),
	WORDS(struct y_item, measures),
	CYAML_FIELD_SEQUENCE("refs", OPTIONAL, struct y_item, refs, &ref, 0, WORDS_MAX),
	SOURCE(struct y_item),
	MAY(struct y_item, reviewed),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t item = ENTRY(struct y_item, item_fields);

/* parts stand in parts: the schema names itself */
static const cyaml_schema_value_t part;

static const cyaml_schema_field_t part_fields[] = {
	NEEDS(struct y_part, id),
	TEXT(struct y_part, title),
	LIST(struct y_part, parts, part),
	LIST(struct y_part, items, item),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t part = ENTRY(struct y_part, part_fields);

static const cyaml_schema_field_t measure_fields[] = {
	NEEDS(struct y_measure, id),       TEXT(struct y_measure, title),
	TEXT(struct y_measure, why),       TEXT(struct y_measure, how),
	TEXT(struct y_measure, if_no),     TEXT(struct y_measure, if_partly),
	TEXT(struct y_measure, cost_note), NUMBER(struct y_measure, step),
	NUMBER(struct y_measure, effort),  NEEDS(struct y_measure, kind),
	NEEDS(struct y_measure, cost),     NEEDS(struct y_measure, duty),
	WORDS(struct y_measure, uses),     SOURCE(struct y_measure),
	MAY(struct y_measure, reviewed),   CYAML_FIELD_END,
};

static const cyaml_schema_value_t measure = ENTRY(struct y_measure, measure_fields);

static const cyaml_schema_field_t document_fields[] = {
	NEEDS(struct y_document, id),        MAY(struct y_document, edition),   TEXT(struct y_document, title),
	TEXT(struct y_document, publisher),  MAY(struct y_document, published), NEEDS(struct y_document, standing),
	MAY(struct y_document, seed_sha256), TEXT(struct y_document, note),     CYAML_FIELD_END,
};

static const cyaml_schema_value_t document = ENTRY(struct y_document, document_fields);

static const cyaml_schema_field_t survey_fields[] = {
	NEEDS(struct y_survey, id),    TEXT(struct y_survey, title),   NUMBER(struct y_survey, year),
	NUMBER(struct y_survey, n),    TEXT(struct y_survey, method),  NEEDS(struct y_survey, document),
	MAY(struct y_survey, edition), MAY(struct y_survey, reviewed), CYAML_FIELD_END,
};

static const cyaml_schema_value_t survey = ENTRY(struct y_survey, survey_fields);

static const cyaml_schema_field_t figure_fields[] = {
	NEEDS(struct y_figure, id),    NEEDS(struct y_figure, survey),  TEXT(struct y_figure, question),
	TEXT(struct y_figure, answer), NEEDS(struct y_figure, percent), TEXT(struct y_figure, base),
	NUMBER(struct y_figure, n),    NEEDS(struct y_figure, choice),  TEXT(struct y_figure, split),
	MAY(struct y_figure, whole),   WORDS(struct y_figure, items),   WORDS(struct y_figure, does),
	MAY(struct y_figure, place),   MAY(struct y_figure, reviewed),  CYAML_FIELD_END,
};

static const cyaml_schema_value_t figure = ENTRY(struct y_figure, figure_fields);

static const cyaml_schema_field_t topic_fields[] = {
	NEEDS(struct y_topic, id),
	TEXT(struct y_topic, title),
	TEXT(struct y_topic, text),
	NEEDS(struct y_topic, group),
	SOURCE(struct y_topic),
	MAY(struct y_topic, reviewed),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t topic = ENTRY(struct y_topic, topic_fields);

static const cyaml_schema_field_t rule_fields[] = {
	NEEDS(struct y_rule, id),
	NEEDS(struct y_rule, group),
	TEXT(struct y_rule, title),
	TEXT(struct y_rule, text),
	TEXT(struct y_rule, amount),
	TEXT(struct y_rule, share),
	MAY_NUMBER(struct y_rule, stars),
	NEEDS(struct y_rule, sure),
	NEEDS(struct y_rule, as_of),
	MAY(struct y_rule, valid_until),
	SOURCE(struct y_rule),
	MAY(struct y_rule, reviewed),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t rule = ENTRY(struct y_rule, rule_fields);

static const cyaml_schema_field_t term_fields[] = {
	NEEDS(struct y_term, id),      TEXT(struct y_term, title),
	NEEDS(struct y_term, reading), WORDS(struct y_term, also),
	TEXT(struct y_term, text),     SOURCE(struct y_term),
	MAY(struct y_term, reviewed),  CYAML_FIELD_END,
};

static const cyaml_schema_value_t term = ENTRY(struct y_term, term_fields);

static const cyaml_schema_field_t clause_fields[] = {
	NEEDS(struct y_clause, id),
	TEXT(struct y_clause, title),
	TEXT(struct y_clause, text),
	TEXT(struct y_clause, practical),
	TEXT(struct y_clause, why),
	WORDS(struct y_clause, uses),
	WORDS(struct y_clause, industries),
	MAY_NUMBER(struct y_clause, people_from),
	MAY_NUMBER(struct y_clause, people_to),
	WORDS(struct y_clause, measures),
	WORDS(struct y_clause, items),
	SOURCE(struct y_clause),
	MAY(struct y_clause, reviewed),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t clause = ENTRY(struct y_clause, clause_fields);

static const cyaml_schema_field_t section_fields[] = {
	NEEDS(struct y_section, id),
	TEXT(struct y_section, title),
	CYAML_FIELD_BOOL("sheet", CYAML_FLAG_OPTIONAL, struct y_section, sheet),
	LIST(struct y_section, clauses, clause),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t section = ENTRY(struct y_section, section_fields);

static const cyaml_schema_field_t pattern_fields[] = {
	NEEDS(struct y_pattern, id),
	TEXT(struct y_pattern, title),
	TEXT(struct y_pattern, about),
	NEEDS(struct y_pattern, numbering),
	CYAML_FIELD_BOOL("contents", CYAML_FLAG_OPTIONAL, struct y_pattern, contents),
	CYAML_FIELD_BOOL("large", CYAML_FLAG_OPTIONAL, struct y_pattern, large),
	MAY_NUMBER(struct y_pattern, people_from),
	LIST(struct y_pattern, sections, section),
	SOURCE(struct y_pattern),
	MAY(struct y_pattern, reviewed),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t pattern = ENTRY(struct y_pattern, pattern_fields);

static const cyaml_schema_field_t reading_fields[] = {
	CYAML_FIELD_STRING_PTR("word", CYAML_FLAG_POINTER, struct y_reading, id, 0, CYAML_UNLIMITED),
	NEEDS(struct y_reading, reading),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t reading = ENTRY(struct y_reading, reading_fields);

static const cyaml_schema_field_t message_fields[] = {
	NEEDS(struct y_message, id),
	TEXT(struct y_message, what),
	TEXT(struct y_message, mend),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t message = ENTRY(struct y_message, message_fields);

static const cyaml_schema_field_t phrase_fields[] = {
	NEEDS(struct y_phrase, id),
	NEEDS(struct y_phrase, ja),
	NEEDS(struct y_phrase, en),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t phrase = ENTRY(struct y_phrase, phrase_fields);

static const cyaml_schema_field_t file_fields[] = {
	MAY(struct y_file, id),
	MAY(struct y_file, edition),
	TEXT(struct y_file, title),
	TEXT(struct y_file, about),
	MAY(struct y_file, scale),
	SOURCE(struct y_file),
	CYAML_FIELD_MAPPING("bands", CYAML_FLAG_OPTIONAL, struct y_file, bands, source_fields),
	MAY(struct y_file, reviewed),
	LIST(struct y_file, parts, part),
	LIST(struct y_file, measures, measure),
	LIST(struct y_file, documents, document),
	LIST(struct y_file, surveys, survey),
	LIST(struct y_file, figures, figure),
	LIST(struct y_file, topics, topic),
	LIST(struct y_file, rules, rule),
	LIST(struct y_file, terms, term),
	LIST(struct y_file, patterns, pattern),
	LIST(struct y_file, readings, reading),
	LIST(struct y_file, messages, message),
	LIST(struct y_file, phrases, phrase),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t content_schema = {CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct y_file, file_fields)};
