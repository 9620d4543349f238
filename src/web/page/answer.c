#include "web/page/answer.h"

#include "render/answer.h"
#include "store/round.h"
#include "web/page/answer_html.h"
#include "web/page/item.h"

#define TAKEN_BACK S("none") /* instead of an answer: there shall be none again */

static const char *const words[] = {"yes", "partly", "no", "unknown", "na", "met", "unmet", "none", NULL};

const struct field answer_fields[ANSWER_FIELDS] = {
	{.name = "answer", .kind = FIELD_CHOICE, .choices = words, .label = "label-answer"},
	{.name = "note", .kind = FIELD_TEXT, .most = ANSWER_NOTE_MAX, .may_be_empty = true, .label = "label-note"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

const struct field answer_end_fields[ANSWER_END_FIELDS] = {
	{.name = "number", .kind = FIELD_NUMBER, .most = INT64_MAX},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

/* The framework of the address, with what is answered in its open round. */
struct sheet {
	const struct framework *framework;
	str id;
	int64_t round; /* 0: none is open */
	struct assessment answers;
	uint32_t answered;
};

static str path_of_result(const struct visit *v, const struct sheet *s, int64_t number)
{
	return answer_result_path(v->arena, &catalogue_builtin, s->framework, number);
}

static enum err read_sheet(struct tx *tx, const struct visit *v, struct sheet *ret)
{
	const struct q_round_unfinished_row *open;
	const struct round_row *rows = NULL;
	struct sheet s = {.round = 0};
	size_t n = 0;

	TRY(item_framework(v, &s.framework));
	s.id = catalogue_ref(&catalogue_builtin, s.framework->id);
	TRY(q_round_unfinished(tx, s.id, &open));
	if (open != NULL) {
		s.round = open->id;
		TRY(round_rows(tx, s.round, &rows, &n));
	}
	round_assessment(v->arena, rows, n, &catalogue_builtin, s.framework, &s.answers);
	s.answered = answer_count(&s.answers);
	*ret = s;
	return OK;
}

enum err page_answer_next(struct tx *tx, struct visit *v)
{
	struct sheet s;

	TRY(read_sheet(tx, v, &s));
	for (uint32_t i = 0; i < s.framework->items.count; i++) {
		if (s.answers.given[i].answer == ANSWER_NONE) {
			visit_go(v, answer_path(v->arena, &catalogue_builtin, s.framework, assess_item(&s.answers, i)));
			return OK;
		}
	}
	visit_go(v, answer_end_path(v->arena, &catalogue_builtin, s.framework));
	return OK;
}

/* ---- one question ---- */

static struct field_view answer_field(struct visit *v, enum scale scale, enum answer saved)
{
	struct field_view f = visit_field_view(v, "answer", answer_word(saved));

	f.options = answer_options(v->arena, &catalogue_builtin, scale, f.value, v->lang, &f.option_count);
	f.theirs = answer_label(&catalogue_builtin, scale, saved, v->lang);
	f.theirs_is_empty = false; /* "not answered" is a word, too */
	return f;
}

static struct field_view note_field(struct visit *v, enum scale scale, str saved)
{
	struct field_view f = visit_field_view(v, "note", saved);

	f.hint = answer_note_hint(&catalogue_builtin, scale, v->lang);
	f.has_hint = true;
	return f;
}

static enum err read_version(struct tx *tx, const struct sheet *s, const struct item *item, int64_t *ret)
{
	const struct q_answer_seen_row *seen = NULL;

	if (s->round != 0) {
		TRY(q_answer_seen(tx, s->round, catalogue_ref(&catalogue_builtin, item->id), &seen));
	}
	*ret = seen != NULL && seen->version.has ? seen->version.n : 0;
	return OK;
}

enum err page_answer(struct tx *tx, struct visit *v)
{
	struct field_view *fields = NEW_N(v->arena, struct field_view, 2);
	const struct item *item = NULL;
	int64_t version;
	struct sheet s;

	TRY(read_sheet(tx, v, &s));
	TRY(item_find(v, s.framework, &item));
	TRY(read_version(tx, &s, item, &version));
	const struct given *given = assess_given(&s.answers, item);
	struct answer_view page = answer_view_of(v->arena, &s.answers, item, v->lang);

	page.terms.leads = true;
	page.sends = true;
	page.form = visit_form(v, "");
	page.form.action = answer_path(v->arena, &catalogue_builtin, s.framework, item);
	page.undo = visit_form(v, "");
	page.undo.action = page.form.action;
	page.seen = visit_number(v, version);
	fields[0] = answer_field(v, s.framework->scale, given->answer);
	fields[1] = note_field(v, s.framework->scale, given->note);
	page.answer = &fields[0];
	page.note = &fields[1];
	page.unsaved = visit_unsaved(v, fields, 2);
	page.version = visit_version(v, version);
	v->layout.title = page.title;
	frag_answer_page(&v->out, v->lang, &v->layout, &page);
	return OK;
}

/* What the form says; whether it may be answered so is the round's to decide. */
static enum err read_answer(const struct visit *v, const struct framework *f, enum answer *ret, str *ret_note)
{
	const struct field_value *answer = visit_value(v, "answer"), *note = visit_value(v, "note");

	*ret = answer_read(&catalogue_builtin, f->scale, answer->text);
	*ret_note = note->given ? note->text : S("");
	return *ret != ANSWER_NONE || str_eq(answer->text, TAKEN_BACK)
	               ? OK
	               : FAIL(v->faults, ERR_DATA, "form-choice", AT_FIELD(S(""), 0, S("answer")));
}

static enum err find_way_on(struct tx *tx, const struct visit *v, const struct item *item, bool taken_back, str *ret)
{
	const struct q_round_row *row;
	struct sheet s;

	TRY(read_sheet(tx, v, &s));
	TRY(q_round(tx, s.round, &row));
	*ret = answer_way_on(v->arena, &s.answers, item, taken_back, row->number);
	return OK;
}

enum err page_answer_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct framework *f = NULL;
	const struct item *item = NULL;
	enum answer answer;
	int64_t round;
	str note;

	TRY(item_framework(v, &f));
	TRY(item_find(v, f, &item));
	TRY(read_answer(v, f, &answer, &note));
	TRY(round_open(tx, f, &catalogue_builtin, &round));
	TRY(round_answer(tx, round, catalogue_ref(&catalogue_builtin, item->id), visit_value(v, "version")->number,
	                 answer, note));
	return find_way_on(tx, v, item, answer == ANSWER_NONE, ret_where);
}

/* ---- the end ---- */

enum err page_answer_end(struct tx *tx, struct visit *v)
{
	const struct q_round_row *round = NULL;
	struct sheet s;

	TRY(read_sheet(tx, v, &s));
	if (s.round != 0) {
		TRY(q_round(tx, s.round, &round));
	}
	struct answer_end_view page = answer_end_view_of(v->arena, &s.answers, v->lang);

	page.form = visit_form(v, "");
	page.form.action = answer_end_path(v->arena, &catalogue_builtin, s.framework);
	page.number = visit_number(v, round == NULL ? 0 : round->number);
	page.version = visit_number(v, round == NULL ? 0 : round->version);
	page.result = path_of_result(v, &s, round == NULL ? 0 : round->number);
	frag_answer_end_page(&v->out, v->lang, &v->layout, &page);
	return OK;
}

/* The round that was seen, where it is not the open one any more: another tab has closed it. */
static enum err check_closed(struct tx *tx, str framework, int64_t number)
{
	const struct q_round_row *round;

	if (number == 0) {
		return FAIL(tx->faults, ERR_NO, "round-empty", NOWHERE);
	}
	return round_find(tx, framework, number, &round);
}

enum err page_answer_close(struct tx *tx, struct visit *v, str *ret_where)
{
	int64_t number = visit_value(v, "number")->number;
	const struct q_round_row *round = NULL;
	struct sheet s;

	TRY(read_sheet(tx, v, &s));
	if (s.round != 0) {
		TRY(q_round(tx, s.round, &round));
	}
	if (round == NULL || round->number != number) {
		TRY(check_closed(tx, s.id, number));
	} else if (s.answered == 0) {
		return FAIL(tx->faults, ERR_NO, "round-empty", NOWHERE);
	} else {
		TRY(round_close(tx, round->id, visit_value(v, "version")->number));
	}
	*ret_where = path_of_result(v, &s, number);
	return OK;
}
