/* The shape of a content file: what libcyaml fills, key by key.  Private to intake. */
#ifndef INTAKE_CONTENT_SCHEMA_H
#define INTAKE_CONTENT_SCHEMA_H

#include <cyaml/cyaml.h>
#include <stdbool.h>

/* Names are those of the keys; a missing text is NULL. */
struct y_text {
	char *ja, *en;
};

struct y_source {
	char *document, *edition, *place;
};

struct y_ref {
	char *scheme, *place;
};

struct y_item {
	char *id;
	struct y_text title, question, hint, meaning, why, how, how_windows, how_mac, how_phone, how_paper, partly;
	char **uses, **measures;
	struct y_ref *refs;
	unsigned uses_count, measures_count, refs_count;
	struct y_source source;
	char *reviewed;
};

struct y_part {
	char *id;
	struct y_text title;
	struct y_part *parts;
	struct y_item *items;
	unsigned parts_count, items_count;
};

struct y_measure {
	char *id;
	struct y_text title, why, how, if_no, if_partly, cost_note;
	int step, effort;
	char *kind, *cost, *duty;
	char **uses;
	unsigned uses_count;
	struct y_source source;
	char *reviewed;
};

struct y_document {
	char *id, *edition, *published, *standing, *seed_sha256;
	struct y_text title, publisher, note;
};

struct y_survey {
	char *id, *document, *edition, *reviewed;
	struct y_text title, method;
	int year, n;
};

struct y_figure {
	char *id, *survey, *percent, *choice, *whole, *place, *reviewed;
	struct y_text question, answer, base, split;
	int n;
	char **items, **does;
	unsigned items_count, does_count;
};

struct y_topic {
	char *id, *group, *reviewed;
	struct y_text title, text;
	struct y_source source;
};

struct y_rule {
	char *id, *group, *sure, *as_of, *valid_until, *reviewed;
	struct y_text title, text, amount, share;
	int stars;
	struct y_source source;
};

struct y_term {
	char *id, *reading, *reviewed;
	struct y_text title, text;
	char **also;
	unsigned also_count;
	struct y_source source;
};

struct y_clause {
	char *id, *reviewed;
	struct y_text title, text, practical, why;
	char **uses, **industries, **measures, **items;
	unsigned uses_count, industries_count, measures_count, items_count;
	int people_from, people_to;
	struct y_source source;
};

struct y_section {
	char *id;
	struct y_text title;
	bool sheet;
	struct y_clause *clauses;
	unsigned clauses_count;
};

struct y_pattern {
	char *id, *numbering, *reviewed;
	struct y_text title, about;
	bool contents, large;
	int people_from;
	struct y_section *sections;
	unsigned sections_count;
	struct y_source source;
};

struct y_reading {
	char *id; /* the word */
	char *reading;
};

struct y_message {
	char *id;
	struct y_text what, mend;
};

struct y_phrase {
	char *id, *ja, *en;
};

/* A file: a framework, or any of the other lists, or both. */
struct y_file {
	char *id, *edition, *scale, *reviewed;
	struct y_text title, about;
	struct y_source source, bands;
	struct y_part *parts;
	struct y_measure *measures;
	struct y_document *documents;
	struct y_survey *surveys;
	struct y_figure *figures;
	struct y_topic *topics;
	struct y_rule *rules;
	struct y_term *terms;
	struct y_pattern *patterns;
	struct y_reading *readings;
	struct y_message *messages;
	struct y_phrase *phrases;
	unsigned parts_count, measures_count, documents_count, surveys_count, figures_count, topics_count, rules_count,
		terms_count, patterns_count, readings_count, messages_count, phrases_count;
};

extern const cyaml_schema_value_t content_schema;

#endif
