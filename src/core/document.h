/* A document: a paper of the firm's own, made of the clauses of a pattern that fit the firm, and of what the firm
 * changed in them.
 *
 * What is chosen follows from what is known of the firm (industry, people, what it uses) and from its answers to the
 * self-check; the holes are filled with what the firm says of itself.  What is not known is listed, and what would need
 * it is left out: nothing in a document waits to be filled in, but what a pen fills in.  A clause that promises what an
 * answer denies stands there, and says so. */
#ifndef CORE_DOCUMENT_H
#define CORE_DOCUMENT_H

#include "core/assess.h"
#include "core/day.h"
#include "core/writing.h"

enum {
	COMPANY_USES_ALL = (1 << USE__MAX) - 1,
	DOCUMENT_PRACTICAL = 5,   /* up to that many people, clauses are put the practical way */
	DOCUMENT_BRIEF = 10,      /* more numbered clauses than that are set smaller, to stay on one page */
	DOCUMENT_BRIEF_READ = 8,  /* the same where words have their readings */
	DOCUMENT_DENIED_MAX = 30, /* items of one clause */
};

/* What a firm says of itself for its papers (docs/format/company.md).  Texts may have words with their reading. */
struct company {
	str name, representative, address, contact; /* "" but for the name: not said */
	str industry;                               /* "A" to "T"; "": not said */
	uint32_t people;                            /* 0: not said */
	uint32_t uses, uses_known;                  /* bits of enum use: has it; has said whether it has it */
};

/* How the clauses that can be put in two ways are put.  The numbers are in the store: never renumbered. */
enum choice {
	CHOICE_BY_SIZE,
	CHOICE_STRICT,
	CHOICE_PRACTICAL,
	CHOICE__MAX,
};

/* What a firm did to a clause.  The numbers are in the store: never renumbered. */
enum edit_kind {
	EDIT_UNSET,
	EDIT_OFF,      /* it shall not stand there */
	EDIT_REWORDED, /* it stands there in the firm's own words */
	EDIT_ADDED,    /* one of the firm's own */
	EDIT__MAX,
};

/* Own words are written like those of the patterns (core/writing.h).  A language without a text has that of the other
 * one. */
struct edit {
	enum edit_kind kind;
	str section, clause; /* ids; of one that was added, the clause behind which it stands, empty: it comes first */
	str id;              /* of one that was added: unique in the paper, and none of the pattern's */
	str title[LANG__MAX], text[LANG__MAX];
	str base;        /* what tells whether our words are still those over which it was written (store/document.h) */
	int64_t version; /* of the record, where it is one */
};

/* What a document is to be made of. */
struct wish {
	const struct pattern *pattern;
	const struct company *company;
	const struct assessment *answers; /* NULL: none */
	const struct edit *edits;         /* in the order in which they were made */
	size_t edit_count;
	enum choice choice;
	struct day day;
	enum lang lang;
	bool furigana;
};

/* A word, and how it is read where that is to be shown. */
struct piece {
	str text, reading;
};

/* A paragraph, an entry of a list or a cell; none: an empty cell. */
struct line {
	const struct piece *pieces;
	size_t n;
};

struct block {
	enum writing_kind
		kind; /* of its lines; WRITING_ROW: a table, line by line of `columns` cells, its head first */
	const struct line *lines;
	size_t n, columns;
};

struct draft_clause {
	str id;                      /* one of its own in the document */
	const struct clause *clause; /* NULL: one of the firm's own, or none of the catalogue any more */
	const struct edit *edit;     /* that put it into other words, or added it; NULL: ours as it is */
	str number;                  /* "3.2"; may be empty */
	struct line title;
	const struct block *blocks;
	size_t block_count;
	const struct item *denied[DOCUMENT_DENIED_MAX]; /* what our words promise and the answers deny */
	size_t denied_count;
};

struct draft_section {
	str id, number;
	bool sheet; /* begins a new sheet of paper */
	struct line title;
	const struct draft_clause *clauses;
	size_t clause_count;
};

/* A document before it is painted.  Painters look at nothing of the pattern: a paper stays as it was decided. */
struct draft {
	const struct catalogue *catalogue;
	const struct pattern *pattern;
	enum numbering numbering; /* these three are the pattern's */
	bool contents, large;
	enum lang lang;
	struct line title, firm; /* as shown, readings and all */
	str plain_title, plain_firm;
	struct day day;
	const struct draft_section *sections;
	size_t section_count;
	enum variant variant;
	uint32_t asked, missing; /* bits of enum hole: what was asked for; of that, what was not said */
	uint32_t missing_uses;   /* bits of enum use: of which nothing was said */
	bool brief;              /* many short clauses that are to stand on one page */
	bool small;              /* the firm is smaller than those the pattern is meant for */
	bool unreviewed;         /* nobody of the trade has checked one of our clauses */
	bool undecided;          /* it says of itself that it is a draft */
	bool denied;             /* a clause has `denied` */
};

/* All of it lives in the arena; texts of the company are borrowed. */
struct draft document_make(struct arena *a, const struct catalogue *c, const struct wish *wish);

/* What a clause is called: its heading, or else the beginning of its text; never empty. */
str draft_clause_name(struct arena *a, const struct draft_clause *clause);

/* True if a word of it has its reading. */
bool document_has_readings(const struct draft *draft);

/* A line as plain text, without readings. */
str line_plain(struct arena *a, struct line line);

/* The same; a word with its reading is UTF8_WORD word UTF8_READING reading UTF8_READ (base/utf8.h).  Such marks that
 * somebody typed are left out. */
str line_annotated(struct arena *a, struct line line);

#endif
