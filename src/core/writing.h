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
#define HOLE_LIST(X)                                                                                                   \
	X(HOLE_NAME, "name")                                                                                           \
	X(HOLE_INDUSTRY, "industry")                                                                                   \
	X(HOLE_PEOPLE, "people")                                                                                       \
	X(HOLE_REPRESENTATIVE, "representative")                                                                       \
	X(HOLE_ADDRESS, "address")                                                                                     \
	X(HOLE_CONTACT, "contact")                                                                                     \
	X(HOLE_USES, "uses")                                                                                           \
	X(HOLE_DATE, "date")

enum hole {
#define X(name, word) name,
	HOLE_LIST(X)
#undef X
		HOLE__MAX,
};

str hole_word(enum hole f);

/* The field of that word, or HOLE__MAX. */
enum hole hole_named(str word);

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
	PIECE_HOLE,   /* text is the word in the braces */
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

/* True if a word with its reading was begun in it and not ended: a slip; any other brace is a brace. */
bool writing_own_open(str s);

/* The next cell of a row, trimmed; false at the end. */
bool writing_cell(str *rest, str *ret);

/* ---- what is wrong with a text ---- */

enum writing_flaw {
	FLAW_HOLE,    /* a hole or a condition that there is not, or a brace that does not close: the text */
	FLAW_CLAUSE,  /* {#id} names no clause of the paper: the id */
	FLAW_COLUMNS, /* a row of `n` cells in a table of `most` */
	FLAW_WIDE,    /* a row of `n` cells, of which `most` are allowed */
	FLAW_OPEN,    /* a row that does not end with |: the row */
};

struct writing_check {
	bool (*clause_known)(void *ctx, str id);
	void (*found)(void *ctx, enum writing_flaw flaw, str text, size_t n, size_t most);
	void *ctx;
};

/* Tells all that is wrong with a text. */
void writing_check(const struct writing_check *k, str text);

/* How many cells a row has. */
size_t writing_columns(str row);

#endif
