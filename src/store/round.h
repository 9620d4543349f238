/* Rounds: a firm's answers to one edition of a framework at one time.  Rounds of one framework are numbered from 1; one
 * of them may be open, and takes answers one by one.  What follows from the answers is computed (core/assess.h)
 * and never stored. */
#ifndef STORE_ROUND_H
#define STORE_ROUND_H

#include "core/assess.h"
#include "store/event.h"
#include "store/round_sql.h"

enum round_state { ROUND_OPEN = 1, ROUND_CLOSED = 2 };

/* The open round of this framework, or a new one. */
MUST enum err round_open(struct tx *tx, const struct framework *f, const struct catalogue *c, int64_t *ret);

/* Gives, changes or (ANSWER_NONE) takes back one answer of an open round; `seen` is the version it had where it was
 * looked at, 0 for none.  Has it changed since: ERR_NO record-changed.  In a closed round: ERR_NO round-closed.
 * ERR_DATA round-item, and those of answer_check. */
MUST enum err round_answer(struct tx *tx, int64_t round, str item, int64_t seen, enum answer answer, str note);

/* What was answered last to an item, in whichever round; ANSWER_NONE: never. */
struct last_answer {
	enum answer answer;
	str note;
	int64_t round, at; /* the round's number; when */
	bool open;         /* that round still takes answers */
};
MUST enum err round_last_answer(struct tx *tx, str framework, str item, struct last_answer *ret);

/* No more answers. */
MUST enum err round_close(struct tx *tx, int64_t round, int64_t version);

/* An answer on its way between a round and an assessment. */
struct round_row {
	str item;
	enum answer answer;
	str note;
};

/* A whole round at once, closed: what `assess --save` does.  Answers to a framework that is compiled in are checked
 * against it; those to a firm's own checklist were checked where it was read.  ERR_DATA round-item,
 * round-item-twice, round-too-large, and those of answer_check. */
MUST enum err round_save(struct tx *tx, str framework, const struct round_row *rows, size_t n, int64_t *ret_number);

/* The same of a round that was begun and closed elsewhere, at these instants; unless that very round is there already:
 * then nothing is written, and *ret_number is 0. */
MUST enum err round_import(struct tx *tx, str framework, int64_t begun, int64_t closed, const struct round_row *rows,
                           size_t n, int64_t *ret_number);

/* The round numbered `number` of the framework, 0 for the newest; ERR_MISSING round-unknown, round-none. */
MUST enum err round_find(struct tx *tx, str framework, int64_t number, const struct q_round_row **ret);

/* The answers of a round, in the order of their items' ids. */
MUST enum err round_rows(struct tx *tx, int64_t round, const struct round_row **ret, size_t *ret_n);

/* The same as an assessment of an edition, in the arena.  Answers to items that this text of it does not have are left
 * out; returns how many. */
size_t round_assessment(struct arena *a, const struct round_row *rows, size_t n, const struct catalogue *c,
                        const struct framework *f, struct assessment *ret);

#endif
