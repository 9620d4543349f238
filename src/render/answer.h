/* A question with its choices, and the summary of answers (answer.html).  Paths are those of the server:
 * "/answer/EDITION/5", and "end" instead of the item for the summary. */
#ifndef RENDER_ANSWER_H
#define RENDER_ANSWER_H

#include "core/assess.h"
#include "render/answer_view.h"

/* "/answer/EDITION": where one goes on answering, or begins. */
str answer_begin_path(struct arena *a, str edition);

str answer_path(struct arena *a, const struct catalogue *c, const struct framework *f, const struct item *item);
str answer_end_path(struct arena *a, const struct catalogue *c, const struct framework *f);

/* "/result/EDITION/2": what follows from the answers of a round. */
str answer_result_path(struct arena *a, const struct catalogue *c, const struct framework *f, int64_t number);

/* After an answer: the result of round `number` as soon as all are there, else the next question; where one was taken
 * back, the same. */
str answer_way_on(struct arena *a, const struct assessment *as, const struct item *item, bool taken_back,
                  int64_t number);

/* How many questions have an answer. */
uint32_t answer_count(const struct assessment *as);

/* What may be answered, with `value`, a word of the file formats, chosen; *ret_n is how many. */
const struct option_view *answer_options(struct arena *a, const struct catalogue *c, enum scale scale, str value,
                                         enum lang lang, size_t *ret_n);

/* The phrase below the field of the note. */
str answer_note_hint(const struct catalogue *c, enum scale scale, enum lang lang);

/* All of frag_answer but its form: what is asked, its place among the others, what was answered. */
struct answer_view answer_view_of(struct arena *a, const struct assessment *as, const struct item *item,
                                  enum lang lang);

/* All of frag_answer_end but its form and what leads to the result. */
struct answer_end_view answer_end_view_of(struct arena *a, const struct assessment *as, enum lang lang);

#endif
