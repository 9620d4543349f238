/* What the pages of answering show. */
#ifndef RENDER_ANSWER_VIEW_H
#define RENDER_ANSWER_VIEW_H

#include "render/field_view.h"
#include "render/item_view.h"
#include "render/score.h"

/* A question in a list. */
struct question_view {
	str number, title, path, answer;
};

struct answer_view {
	struct form_view form, undo; /* undo takes the answer back */
	str framework, part, title, question, hint;
	int at, count, answered; /* the question's place from 1 on, of how many; how many have an answer */
	struct bar_view bar;
	const struct field_view *answer, *note;
	struct unsaved_view unsaved;
	str version; /* of the answer that was seen; "0": there is none yet */
	str seen;    /* of the answer that is saved */
	bool has_answer;
	struct about_view about;
	struct terms_view terms;
	bool has_before;
	bool sends;             /* over a connection, which may be gone */
	str before, after, end; /* paths; behind the last question comes the end */
};

struct answer_end_view {
	struct form_view form;
	str framework, first, result; /* paths of the first question, and of what follows from the answers so far */
	int count, unknown;
	struct bar_view bar;
	bool has_answers, has_unknown, has_open;
	const struct question_view *open, *answered;
	size_t open_count, answered_count;
	str number, version; /* of the round; "0": none is open */
};

#endif
