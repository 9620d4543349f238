/* Answers and the scales they belong to.
 *
 * The points of the self-check are those of 「5分でできる！情報セキュリティ自社診断」, the same in editions 3.1
 * and 4.0: yes 4, partly 2, no 0, unknown -1.  `na` (a thing the firm does not use, with a reason) is ours: how the
 * official edition counts it is not verified, so it counts 0 at the lower and 4 at the upper end of a span. */
#ifndef CORE_ANSWER_H
#define CORE_ANSWER_H

#include "base/buf.h"
#include "base/fault.h"
#include "core/catalogue.h"

enum answer {
	ANSWER_NONE, /* not answered */
	ANSWER_YES,
	ANSWER_PARTLY,
	ANSWER_NO,
	ANSWER_UNKNOWN,
	ANSWER_NA,
	ANSWER_MET,
	ANSWER_UNMET,
	ANSWER__MAX,
};

enum { ANSWER_NOTE_MAX = 2000 }; /* characters of the note beside an answer */

/* Points of one item at best, and at worst. */
enum { POINTS_MAX = 4, POINTS_MIN = -1 };

/* True if the answers of this scale add up to a score. */
bool scale_scored(enum scale s);

bool scale_allows(enum scale s, enum answer a);

/* The one rule of what may be answered: an answer of the edition's scale, `na` with a reason in its note, a note of at
 * most ANSWER_NOTE_MAX characters.  `place` is the line of a file; without a line, faults stand beside the fields
 * "answer" and "note" of a form.  ERR_DATA answer-not-of-edition, answer-na-reason, and those of field_text. */
MUST enum err answer_check(const struct catalogue *c, const struct framework *f, const struct item *item, enum answer a,
                           str note, struct place place, struct faults *fs);

/* Is it `na` without saying why? */
bool answer_lacks_reason(enum answer a, str note);

/* Points of an answer in a scored scale: the lower end for `na`. */
int answer_points(enum answer a);

/* The same at the upper end: POINTS_MAX for `na`. */
int answer_points_high(enum answer a);

/* How urgent it is: 1 no and unmet, 2 unknown, 3 partly; 0 when there is nothing to do. */
int answer_urgency(enum answer a);

/* How far one is: 1 unknown, 2 no, 3 partly, 4 yes; 0 where it says nothing (na, none). */
int answer_progress(enum answer a);

/* The word of the file formats: yes, partly, no, unknown, na, met, unmet; "" for none. */
str answer_word(enum answer a);

/* What people read: 実施している …; はい, いいえ on a yes-no scale. */
str answer_label(const struct catalogue *c, enum scale s, enum answer a, enum lang lang);

/* The answer somebody wrote, as word or label of either language, wide or narrow; ANSWER_NONE if it is none of the
 * scale's.  `word` is folded (utf8_fold). */
enum answer answer_read(const struct catalogue *c, enum scale s, str word);

/* Appends what may be written on this scale: "yes / no …" with the labels. */
void answer_words_of(struct buf *out, const struct catalogue *c, enum scale s, enum lang lang);

#endif
