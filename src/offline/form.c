#include "core/message.h"
#include "core/reason.h"
#include "offline/inside.h"
#include "render/answer.h"

/* A form: done, with the address to go on to; or refused, with faults. */
struct form {
	str word;
	size_t parts; /* of its address */
	bool (*take)(struct call *d, str *ret_where);
};

static bool take_firm_fields(struct call *d)
{
	return book_firm(d->book, call_typed(d, "name"), call_typed(d, "industry"), call_typed(d, "people"),
	                 &d->faults) == OK;
}

static bool take_firm(struct call *d, str *ret_where)
{
	*ret_where = S("/");
	return take_firm_fields(d);
}

static bool take_begin(struct call *d, str *ret_where)
{
	const struct reason *reason = reason_named(d->part[1]);

	*ret_where = S("/begin");
	if (reason == NULL) {
		return true;
	}
	*ret_where = answer_begin_path(d->arena, reason->edition);
	return take_firm_fields(d);
}

static bool take_one(struct call *d, const struct framework *f, const struct item *item, str *ret_where)
{
	str word = call_typed(d, "answer");
	enum answer answer = answer_read(d->book->catalogue, f->scale, word);
	bool known = answer != ANSWER_NONE || str_eq(word, S("none"));
	size_t had = d->book->n;
	struct book_round *round = book_begin(d->book, f, d->today);

	if (round == NULL) {
		(void)FAIL(&d->faults, ERR_DATA, "book-full", AT_FIELD(S(""), 0, S("answer")),
		           INT_STR(BOOK_ROUNDS_MAX));
		return false;
	}
	if (!known) {
		(void)FAIL(&d->faults, ERR_DATA, "form-choice", AT_FIELD(S(""), 0, S("answer")));
	}
	if (!known || book_answer_set(d->book, round, item, answer, call_typed(d, "note"), &d->faults) != OK) {
		d->book->n = had; /* what is refused begins no round */
		return false;
	}
	*ret_where = answer_way_on(d->arena, &round->answers, item, answer == ANSWER_NONE, round->number);
	return true;
}

static bool close_round(struct call *d, const struct framework *f, str *ret_where)
{
	struct book_round *round = book_newest(d->book, f);

	*ret_where = S("/");
	if (round != NULL && answer_count(&round->answers) > 0) {
		round->closed = book_is_open(round) ? d->today : round->closed;
		*ret_where = answer_result_path(d->arena, d->book->catalogue, f, round->number);
	}
	return true;
}

static bool take_answer(struct call *d, str *ret_where)
{
	const struct framework *f = call_framework(d);
	const struct item *item = call_item(d, f);

	*ret_where = S("/");
	if (d->book->name.n == 0) {
		return true;
	}
	if (f != NULL && str_eq(d->part[2], S("end"))) {
		return close_round(d, f, ret_where);
	}
	return item == NULL || take_one(d, f, item, ret_where);
}

bool call_post(struct call *d, str path)
{
	static const struct form forms[] = {
		{S("firm"), 1, take_firm},
		{S("begin"), 2, take_begin},
		{S("answer"), 3, take_answer},
		{S("policy"), 1, call_take_policy},
	};
	str where = S("/");
	bool done = true;

	call_read_path(d, path);
	for (size_t i = 0; i < COUNT_OF(forms); i++) {
		if (d->part_count == forms[i].parts && str_eq(d->part[0], forms[i].word)) {
			done = forms[i].take(d, &where);
		}
	}
	if (done) {
		buf_add(&d->out, where);
	} else {
		call_page(d, path);
	}
	return done;
}
