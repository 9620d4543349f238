/* Answering: one question of a framework a page, kept one by one in its open round, and the end that closes it.  The
 * frameworks are those that are compiled in.  Who has no firm yet is sent to where one begins. */
#ifndef WEB_PAGE_ANSWER_H
#define WEB_PAGE_ANSWER_H

#include "web/visit.h"

enum {
	ANSWER_FIELDS = 3,     /* answer, note, and the version that was seen: 0 where there was no answer */
	ANSWER_END_FIELDS = 2, /* the number of the round that was seen, 0 for none, and its version */
};
extern const struct field answer_fields[ANSWER_FIELDS];
extern const struct field answer_end_fields[ANSWER_END_FIELDS];

/* GET /answer/:framework: sends to the first question that is open, or to the end.  ERR_MISSING framework-unknown, as
 * all of these. */
MUST enum err page_answer_next(struct tx *tx, struct visit *v);

/* GET /answer/:framework/:item; ERR_MISSING round-item. */
MUST enum err page_answer(struct tx *tx, struct visit *v);

/* POST /answer/:framework/:item: begins a round where none is open.  ERR_DATA form-choice, and those of
 * answer_check; ERR_NO record-changed. */
MUST enum err page_answer_save(struct tx *tx, struct visit *v, str *ret_where);

/* GET /answer/:framework/end */
MUST enum err page_answer_end(struct tx *tx, struct visit *v);

/* POST /answer/:framework/end: closes the round, and goes to its result.  What another tab has closed meanwhile is
 * closed.  ERR_NO round-empty, record-changed. */
MUST enum err page_answer_close(struct tx *tx, struct visit *v, str *ret_where);

#endif
