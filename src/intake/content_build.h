/* A catalogue under construction: tables that grow, values checked on their way in, and faults that know the line.
 * Private to intake; content.c adds the entries with it. */
#ifndef INTAKE_CONTENT_BUILD_H
#define INTAKE_CONTENT_BUILD_H

#include "base/buf.h"
#include "intake/content.h"
#include "intake/content_load.h"

/* A table that grows in the arena. */
struct table {
	void *p;
	uint32_t n, room;
	size_t size;
};

/* The ids of one list: a hash table, as thousands of items are not to be compared each with each. */
struct ids {
	str *slot; /* open addressing; empty where p is NULL */
	uint32_t n, room;
};

struct build {
	struct arena *arena;
	struct faults *fs;
	enum content_rule rule;
	const struct content *content; /* the file being added */
	str list, id;                  /* the entry being added: where a fault is */
	struct buf blob;
	struct ids item_ids; /* of the framework being added */
	struct table documents, frameworks, parts, items, refs, measures, surveys, figures, topics, rules, terms,
		spellings, patterns, sections, clauses, readings, messages, phrases, links;
};

/* All that `base` has (NULL: nothing). */
struct build build_from(struct arena *a, const struct catalogue *base, enum content_rule rule, struct faults *fs);

/* A new row, zeroed, at the end of a table. */
void *build_row(struct build *b, struct table *t);

/* The id of a row: every row begins with it. */
str build_row_id(const struct build *b, const struct table *t, uint32_t n);

/* The number of the row of that id, at or behind `from`; CATALOGUE_NONE if there is none. */
uint32_t build_row_named(const struct build *b, const struct table *t, uint32_t from, str id);
bool build_row_known(const struct build *b, const struct table *t, uint32_t from, const char *id);

/* The tables as they stand, for looking things up while more is added. */
struct catalogue build_so_far(const struct build *b);

/* ---- where a fault is: the entry being added, or a word in it ---- */

struct place build_place(const struct build *b, const char *field);
struct place build_place_word(const struct build *b, const char *field, str word);

/* ---- values: what is wrong becomes a fault, and a harmless value is returned ---- */

struct ref build_ref(struct build *b, str s);
struct ref build_string(struct build *b, const char *z, const char *field);

/* A text in both languages; Japanese must be there if `needed`, English too in the product's own files. */
struct text build_text(struct build *b, struct y_text y, bool needed, const char *field);

/* An id as it stands in files and addresses: a-z 0-9 . -; `twice`: the table has it already. */
struct ref build_id(struct build *b, const char *z, bool twice);

/* Notes an id; true if it was there already.  The text is borrowed for as long as `ids` is used. */
bool build_id_again(struct build *b, struct ids *ids, str id);

/* The number of a word in a table of words; 0, and a fault that lists them, if it has none. */
uint32_t build_word(struct build *b, const char *z, str (*word_of)(uint32_t), uint32_t first, uint32_t end,
                    const char *field);

/* Bits of enum use. */
uint32_t build_uses(struct build *b, char **words, unsigned n);

/* Measures by their ids, and items by "framework/item", as links. */
struct span build_measures(struct build *b, char **ids, unsigned n);
struct span build_items(struct build *b, char **names, unsigned n, const char *field);

uint32_t build_number(struct build *b, int64_t value, int64_t least, int64_t most, const char *field);

/* "nobody", or a name and a date: NAME 2026-11-21. */
struct ref build_reviewed(struct build *b, const char *z);

uint16_t build_document(struct build *b, const char *id, const char *edition, const char *field);
struct origin build_origin(struct build *b, struct y_source y, const char *reviewed);

#endif
