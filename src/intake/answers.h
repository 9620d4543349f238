/* A firm's answers as a table: the columns item, answer and, if wanted, note, in any order (docs/format/answers.md). */
#ifndef INTAKE_ANSWERS_H
#define INTAKE_ANSWERS_H

#include "core/assess.h"

enum {
	ANSWERS_BYTES_MAX = 4 * 1024 * 1024,
	ANSWERS_ROWS_SPARE = 1000, /* rows beyond one for each item, before reading stops */
};

/* Reads a file's bytes into an assessment of `f`; texts live in the arena.  All faults are collected before it fails
 * with ERR_DATA: those of encoding.h, csv.h and answer_check, and answers-column-missing, answers-column-unknown,
 * answers-column-twice, answers-row-width, answers-item-empty, answers-item-unknown, answers-item-twice, answers-word,
 * answers-too-many, answers-none.  An item whose answer is left empty counts as not answered. */
MUST enum err answers_read(struct arena *a, const struct catalogue *c, const struct framework *f, str bytes, str file,
                           struct assessment *ret, struct faults *fs);

#endif
