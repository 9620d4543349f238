/* A book: the firm and the rounds of answers that one file of answers holds (docs/format/answers-file.md).  The offline
 * edition is made of one; render/book.h writes it.
 *
 * What a book holds is checked as it comes: editions that are compiled in, their items, answers of their scales.  Texts
 * are copied into the arena given at birth. */
#ifndef CORE_BOOK_H
#define CORE_BOOK_H

#include "core/assess.h"
#include "core/day.h"
#include "core/document.h"

enum {
	BOOK_VERSION = 1,      /* of the file's format */
	BOOK_ROUNDS_MAX = 200, /* twice a year for a century */
};

struct book_round {
	struct assessment answers;
	int64_t number;           /* among those of its framework, from 1 on */
	struct day begun, closed; /* closed: no day while it is open */
};

/* What the firm says of itself for its papers, and how its policy is put (core/document.h). */
struct book_said {
	str representative, address, contact; /* "": not said */
	uint32_t uses, uses_known;            /* bits of enum use: has it; has said whether it has it */
	struct day decided;                   /* when the policy was; no day: not yet */
	enum choice choice;
};

struct book {
	struct arena *arena;
	const struct catalogue *catalogue;
	str name, industry; /* of the firm; an empty name: nobody is in the book yet */
	int64_t people;     /* -1: not known */
	struct book_said said;
	struct book_round *rounds; /* in the order in which they were begun */
	size_t n;
};

void book_init(struct book *b, struct arena *a, const struct catalogue *c);

/* Who it is about; `people` is a number as somebody wrote it, or empty.  All that is wrong is told, at the fields name,
 * industry and people.  ERR_DATA: what field_line and field_number say, field-number-form, firm-industry. */
MUST enum err book_firm(struct book *b, str name, str industry, str people, struct faults *fs);

/* What it says of itself for its papers, one field at a time: representative, address, contact, decided (a day), choice
 * (size, strict, practical), use-WORD (yes, no, unknown); empty takes back what was said, any other field is passed
 * over.  ERR_DATA at the field: what field_line and field_day say, company-reading, form-choice. */
MUST enum err book_say(struct book *b, str field, str value, struct faults *fs);

/* The words of `choice`, and of what is known of a use. */
str book_choice_word(enum choice choice);
str book_use_word(const struct book_said *said, enum use u);

/* One more round; `closed` is empty while it is open.  Those of a framework come in the order of their numbers, and
 * only the last may be open.  ERR_DATA book-framework, book-round, book-day, book-full. */
MUST enum err book_round(struct book *b, str framework, int64_t number, str begun, str closed, struct faults *fs);

/* One more answer in the round that came last, as words of the file.  ERR_DATA book-item, book-twice, book-answer, and
 * what book_answer_set says. */
MUST enum err book_answer(struct book *b, str item, str answer, str note, struct faults *fs);

/* Gives, changes or (ANSWER_NONE) takes back one answer.  ERR_DATA, what answer_check says, at the
 * field note. */
MUST enum err book_answer_set(struct book *b, struct book_round *r, const struct item *item, enum answer answer,
                              str note, struct faults *fs);

/* The open round of the framework, the newest one, the one with that number; NULL: there is none. */
struct book_round *book_open(const struct book *b, const struct framework *f);
struct book_round *book_newest(const struct book *b, const struct framework *f);
struct book_round *book_numbered(const struct book *b, const struct framework *f, int64_t number);

/* The open round of the framework, or a new one, begun on that day; NULL: the book is full. */
struct book_round *book_begin(struct book *b, const struct framework *f, struct day today);

bool book_is_open(const struct book_round *r);

#endif
