/* How the texts of clauses are written: a line is a paragraph, or what its first characters make it, with holes for
 * what is the firm's own.
 *
 *     - 画面をロックします。                a bullet
 *     1. 通信を切ります。                   a step; the number itself does not matter
 *     [] 鍵を返しました。                   a box to tick
 *     | 場面 | すること |                   a row of a table; the first one of several is their head
 *     _ 署名                                something to be filled in with a pen
 *     {?telework}- 自宅では…               only for firms that have telework; {!telework}: that do not have it
 *     {!contact}_ 電話                      only where the firm did not say its contact; {?contact}: where it did
 *     {name}                                the firm's name; a line whose hole has no value is left out
 *     {個人情報|こじんじょうほう}           a word and how it is read
 *     {#backup}                             the title of another clause of the same paper
 *
 * Here a text is taken apart; core/document.h puts a paper together of it. */
#ifndef CORE_WRITING_H
#define CORE_WRITING_H

#include "base/str.h"

enum { WRITING_COLUMNS_MAX = 8 }; /* of a table */

/* What a hole may be: X(field, word). */
#define FIELD_LIST(X)                                                                                                  \
	X(FIELD_NAME, "name")                                                                                          \
	X(FIELD_INDUSTRY, "industry")                                                                                  \
	X(FIELD_PEOPLE, "people")                                                                                      \
	X(FIELD_REPRESENTATIVE, "representative")                                                                      \
	X(FIELD_ADDRESS, "address")                                                                                    \
	X(FIELD_CONTACT, "contact")                                                                                    \
	X(FIELD_USES, "uses")                                                                                          \
	X(FIELD_DATE, "date")

enum field {
#define X(name, word) name,
	FIELD_LIST(X)
#undef X
		FIELD__MAX,
};

str field_word(enum field f);

/* The field of that word, or FIELD__MAX. */
enum field field_named(str word);

enum writing_kind {
	WRITING_TEXT,
	WRITING_BULLET,
	WRITING_STEP,
	WRITING_CHECK,
	WRITING_ROW, /* its text begins and ends with | */
	WRITING_PEN,
};

struct writing_line {
	enum writing_kind kind;
	str text;
	str condition; /* the word; empty: none */
	bool without;  /* {!word} */
};

/* The next line that is not blank; false at the end. */
bool writing_next(str *rest, struct writing_line *ret);

enum piece_kind {
	PIECE_TEXT,
	PIECE_RUBY,   /* text and reading */
	PIECE_FIELD,  /* text is the word in the braces */
	PIECE_CLAUSE, /* text is the id behind # */
};

struct writing_piece {
	enum piece_kind kind;
	str text, reading;
};

/* The next piece of a line; false at the end. */
bool writing_piece(str *rest, struct writing_piece *ret);

/* The next piece of what a firm wrote: only text, and words with their reading. */
bool writing_own_piece(str *rest, struct writing_piece *ret);

/* The next cell of a row, trimmed; false at the end. */
bool writing_cell(str *rest, str *ret);

#endif
