#include "web/page/problem.h"

#include "core/message.h"
#include "web/head.h"
#include "web/page/problem_html.h"

/* What is said, as phrases; and what the page lets people do. */
struct problem_row {
	int status;
	const char *title, *happened, *kept, *todo;
	const char *kept_typed; /* instead of `kept` when a form was sent */
	bool enters, checks, sends, opens, goes_home;
};

static const struct problem_row rows[PROBLEM__MAX] = {
	[PROBLEM_NOT_FOUND] = {404, "problem-not-found", "problem-not-found-happened", "problem-kept-all",
                               "problem-todo-home", "problem-kept-typed", .goes_home = true},
	[PROBLEM_NOT_METHOD] = {405, "problem-not-method", "problem-not-method-happened", "problem-kept-all",
                                "problem-todo-home", "problem-kept-typed", .goes_home = true},
	[PROBLEM_BAD_REQUEST] = {400, "problem-bad-request", "problem-bad-request-happened", "problem-kept-nothing-new",
                                 "problem-todo-back", "problem-kept-typed", .goes_home = true},
	[PROBLEM_FORM_OVER] = {403, "problem-form-over", "problem-form-over-happened", "problem-kept-nothing-new",
                               "problem-form-over-todo", "problem-kept-typed", .opens = true},
	[PROBLEM_TOO_LARGE] = {413, "problem-too-large", "problem-too-large-happened", "problem-kept-nothing-new",
                               "problem-too-large-todo", "problem-kept-typed", .goes_home = true},
	[PROBLEM_TOO_SLOW] = {408, "problem-too-slow", "problem-too-slow-happened", "problem-kept-nothing-new",
                              "problem-too-slow-todo", "problem-kept-typed", .goes_home = true},
	[PROBLEM_TOO_OFTEN] = {429, "problem-too-often", "problem-too-often-happened", "problem-kept-all",
                               "problem-too-often-todo", "problem-kept-once", .sends = true, .opens = true},
	[PROBLEM_NOBODY] = {401, "problem-nobody", "problem-nobody-happened", "problem-kept-all", "problem-nobody-todo",
                            "problem-nobody-kept", .enters = true},
	[PROBLEM_NOT_YOURS] = {403, "problem-not-yours", "problem-not-yours-happened", "problem-kept-all",
                               "problem-not-yours-todo", "problem-kept-typed", .goes_home = true},
	[PROBLEM_CHECK] = {403, "problem-check", "problem-check-happened", "problem-kept-nothing-new",
                           "problem-check-todo", "problem-kept-typed", .checks = true, .goes_home = true},
	[PROBLEM_SEND_AGAIN] = {200, "problem-send-again", "problem-send-again-happened", "problem-kept-all",
                                "problem-send-again-todo", "problem-kept-typed", .sends = true},
	[PROBLEM_BUSY] = {503, "problem-busy", "problem-busy-happened", "problem-kept-all", "problem-busy-todo",
                          "problem-kept-once", .sends = true, .opens = true},
	[PROBLEM_NO_PAINT] = {503, "problem-no-paint", "problem-no-paint-happened", "problem-kept-all",
                              "problem-no-paint-todo", "problem-kept-once", .goes_home = true},
	[PROBLEM_OURS] = {500, "problem-ours", "problem-ours-happened", "problem-kept-all", "problem-ours-todo",
                          "problem-kept-once", .sends = true, .opens = true},
};

static str own_path(str path)
{
	return is_own_path(path) ? path : S("/");
}

static const struct field *field_of(const struct problem_form *form, str name)
{
	for (size_t i = 0; i < form->field_count; i++) {
		if (str_eq(str_of(form->fields[i].name), name)) {
			return &form->fields[i];
		}
	}
	return NULL;
}

/* What was typed into `ret`; returns how much of it goes along. */
static size_t typed_of(const struct problem_form *form, enum lang lang, struct typed_view ret[static FORM_FIELDS_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < form->n && n < FORM_FIELDS_MAX; i++) {
		const struct pair *p = &form->pairs[i];
		const struct field *f = field_of(form, p->name);
		bool has_label = f != NULL && f->label != NULL;
		if (f != NULL && f->kind == FIELD_SECRET) {
			continue;
		}
		ret[n++] = (struct typed_view){
			.name = p->name,
			.label = has_label ? phrase(&catalogue_builtin, lang, f->label) : p->name,
			.value = p->value,
			.is_shown = has_label || f == NULL,
			.is_empty = p->value.n == 0,
		};
	}
	return n;
}

struct problem_form problem_form_of(struct arena *a, str to, const struct form *sent, const struct field *fields,
                                    size_t field_count)
{
	struct pair *pairs = NEW_N(a, struct pair, sent->n);
	struct problem_form form = {.to = to, .pairs = pairs, .fields = fields, .field_count = field_count};

	for (size_t i = 0; i < sent->n; i++) {
		if (str_eq(sent->pairs[i].name, FORM_ID)) {
			form.form_id = sent->pairs[i].value;
		} else if (str_eq(sent->pairs[i].name, FORM_PROOF)) {
			form.proof = sent->pairs[i].value;
		} else {
			pairs[form.n++] = sent->pairs[i];
		}
	}
	return form;
}

void problem_page(struct buf *out, enum lang lang, const struct layout_view *l, enum problem what,
                  const struct problem_form *form, const struct problem_door *door)
{
	static const struct problem_door nobody = {.signs_in = false};
	const struct catalogue *c = &catalogue_builtin;
	const struct problem_row *row = &rows[what];
	struct typed_view typed[FORM_FIELDS_MAX] = {{.is_shown = false}};
	struct layout_view layout = *l;
	struct problem_view view = {
		.layout = &layout,
		.title = phrase(c, lang, row->title),
		.happened = phrase(c, lang, row->happened),
		.kept = phrase(c, lang, form != NULL ? row->kept_typed : row->kept),
		.todo = phrase(c, lang, row->todo),
		.enters = row->enters,
		.checks = row->checks,
		.sends = row->sends && form != NULL,
		.opens = row->opens && !(row->sends && form != NULL),
		.goes_home = row->goes_home,
		.again = own_path(form != NULL ? form->to : l->back),
		.typed = typed,
	};

	view.door = door != NULL ? door : &nobody;
	if (view.enters && view.door->signs_in) {
		view.title = phrase(c, lang, "problem-sign-in");
		view.happened = phrase(c, lang, "problem-sign-in-happened");
		view.todo = phrase(c, lang, "problem-sign-in-todo");
	}
	view.checks_passkey = view.door->takes_passkeys && view.door->ways.passkeys > 0;
	view.tells_who = what == PROBLEM_NOT_YOURS && view.door->who.n > 0;
	layout.title = view.title;
	if (form != NULL) {
		view.has_form = true;
		view.to = own_path(form->to);
		view.form = (struct form_view){view.to, form->form_id, form->proof};
		view.typed_count = typed_of(form, lang, typed);
	}
	for (size_t i = 0; i < view.typed_count; i++) {
		view.shows_typed = view.shows_typed || typed[i].is_shown;
	}
	frag_problem_page(out, lang, &view);
}

int problem_status(enum problem what)
{
	return rows[what].status;
}

enum problem problem_of_status(int status)
{
	switch (status) {
	case 414: /* too long an address, 431 too long headers */
	case 431:
		return PROBLEM_TOO_LARGE;
	case 501:
		return PROBLEM_NOT_METHOD;
	case 505:
		return PROBLEM_BAD_REQUEST;
	default:
		break;
	}
	for (enum problem p = PROBLEM_NOT_FOUND; p < PROBLEM__MAX; p++) {
		if (rows[p].status == status) {
			return p;
		}
	}
	return status < 500 ? PROBLEM_BAD_REQUEST : PROBLEM_OURS;
}
