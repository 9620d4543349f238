#include "web/frame_inside.h"

#include "core/message.h"
#include "store/secret.h"
#include "store/setting.h"

enum {
	WHO_MAX = 3, /* names of one role */
};

const char *const frame_fields[] = {"form-id", "form-proof", NULL}; /* not ids of sentences: not an id */

/* ---- before the page ---- */

enum lang frame_lang(const struct visit *v, int64_t setting)
{
	if (v->chosen_lang >= 0) {
		return (enum lang)v->chosen_lang;
	}
	if (setting == 1 || setting == 2) {
		return setting == 2 ? LANG_EN : LANG_JA;
	}
	return language_wanted(v->request->http.language) == LANG_EN ? LANG_EN : LANG_JA;
}

bool frame_may(const struct visit *v)
{
	return role_may(v->role, v->route->may);
}

bool frame_lacks_firm(const struct visit *v)
{
	return v->route->firm == FIRM_NEEDED && v->firm == NULL;
}

/* The names of those who may what this route is for, role by role. */
static enum err find_who(struct tx *tx, struct visit *v)
{
	struct buf who;

	buf_init(&who, v->arena, SENTENCE_MAX);
	for (enum role r = ROLE_OWNER; r < ROLE__MAX; r++) {
		const struct q_person_of_role_row *rows;
		size_t n = 0;
		if (role_may(r, v->route->may)) {
			TRY(q_person_of_role(tx, r, WHO_MAX, &rows, &n));
		}
		for (size_t i = 0; i < n; i++) {
			buf_add(&who, who.n > 0 ? S("、") : S(""));
			PHRASE(&who, &catalogue_builtin, v->lang, "person-with-role", rows[i].name,
			       phrase(&catalogue_builtin, v->lang, role_labels[r - 1]));
		}
	}
	v->door.who = buf_str(&who);
	v->door.role = phrase(&catalogue_builtin, v->lang, role_labels[v->role - 1]);
	return OK;
}

/* Who it is, of those who have a session; nobody, if they may not come in any more. */
static enum err know_person(struct tx *tx, struct visit *v)
{
	v->role = ROLE_OWNER;
	if (v->session.actor.person == PERSON_LOCAL) {
		return OK;
	}
	TRY(q_person(tx, v->session.actor.person, &v->person));
	if (v->person == NULL || !person_may_enter(v->person, visit_today(v))) {
		v->session = (struct session){.is_there = false};
		v->person = NULL;
		v->firm = NULL;
		v->role = ROLE_UNSET;
		return OK;
	}
	v->role = (enum role)v->person->role;
	return OK;
}

/* What a page says to somebody who may not. */
static enum err look_at_door(struct tx *tx, struct visit *v)
{
	const struct q_account_any_row *account;
	str origin, rp;

	v->door.takes_passkeys = visit_passkey_place(v, &origin, &rp);
	if (v->person != NULL && v->route != NULL && (v->route->rechecks || v->route->carries)) {
		TRY(secret_ways(tx, v->person->id, &v->door.ways));
	}
	if (v->session.is_there) {
		return v->route != NULL && v->firm != NULL && !frame_may(v) ? find_who(tx, v) : OK;
	}
	TRY(q_account_any(tx, &account));
	v->door.signs_in = account != NULL;
	return OK;
}

enum err frame_look_around(struct tx *tx, struct visit *v)
{
	str key = cookie_value(v->request->http.cookie, S("toride-session"));
	int64_t language = 0;

	if (v->chosen_lang < 0) {
		TRY(setting_get(tx, SETTING_LANGUAGE, &language));
	}
	v->lang = frame_lang(v, language);
	v->firm = NULL;
	v->person = NULL;
	v->role = ROLE_UNSET;
	TRY(session_find(tx, key.p == NULL ? S("") : key, &v->session));
	if (v->session.is_there && v->session.actor.tenant != 0) {
		tx->actor = v->session.actor;
		TRY(q_firm(tx, &v->firm));
	}
	if (v->session.is_there) {
		TRY(know_person(tx, v));
	}
	return look_at_door(tx, v);
}

enum err frame_look_only(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	v->now = tx->now;
	return frame_look_around(tx, v);
}

const struct actor frame_installation = {.tenant = TENANT_INSTALLATION};

/* ---- pages ---- */

void frame_fill_layout(struct visit *v, enum page_tab tab)
{
	const struct layout_view said = v->layout; /* a notice may stand there already */

	v->layout = (struct layout_view){
		.lang_tag = v->lang == LANG_EN ? S("en") : S("ja"),
		.title = v->route == NULL || v->route->bare ? S("") : route_title(v->arena, v->route, v->lang),
		.firm = v->firm == NULL ? S("") : v->firm->name,
		.other_lang = v->lang == LANG_EN ? S("ja") : S("en"),
		.other_lang_name = v->lang == LANG_EN ? S("日本語") : S("English"),
		.back = v->request->http.method == METHOD_GET ? v->request->http.path : S("/"),
		.signed_in = v->session.is_there,
		.has_firm = v->firm != NULL,
		.person = v->person != NULL ? v->person->name : S(""),
		.has_person = v->person != NULL,
		.reads = role_may(v->role, MAY_READ),
		.edits = role_may(v->role, MAY_EDIT),
		.manages = role_may(v->role, MAY_MANAGE),
		.audits = v->firm != NULL && role_may(v->role, MAY_AUDIT),
		.only_reads = role_may(v->role, MAY_READ) && !role_may(v->role, MAY_EDIT),
		.at_home = tab == TAB_HOME,
		.at_answer = tab == TAB_ANSWER,
		.at_tasks = tab == TAB_TASKS,
		.at_documents = tab == TAB_DOCUMENTS,
		.at_firm = tab == TAB_FIRM,
		.at_search = tab == TAB_SEARCH,
		.at_me = tab == TAB_ME,
		.at_emergency = tab == TAB_EMERGENCY,
		.notice = said.notice,
		.has_notice = said.has_notice,
		.has_fault = said.has_fault,
	};
	if (v->session.is_there) {
		v->layout.leave = visit_form(v, "/leave");
	}
}

void frame_problem(struct visit *v, enum problem what, const struct problem_form *form)
{
	v->out.n = 0;
	v->out.bad = false;
	v->reply.location = S("");
	v->reply.download = S("");
	v->reply.place = 0;
	v->reply.patch_count = 0;
	v->reply.status = problem_status(what);
	v->reply.type = S("text/html; charset=utf-8");
	frame_fill_layout(v, TAB_NONE);
	problem_page(&v->out, v->lang, &v->layout, what, form, &v->door);
}

const struct problem_form *frame_sent_form(const struct visit *v)
{
	struct problem_form *form = NEW(v->arena, struct problem_form);

	*form = problem_form_of(v->arena, v->request->http.path, &v->form, v->route->fields, v->route->field_count);
	return v->form.n > 0 ? form : NULL;
}

void frame_problem_with_form(struct visit *v, enum problem what)
{
	frame_problem(v, what, frame_sent_form(v));
}

/* Is it the painting that cannot be done here, now or later?  Its faults are those of paint/paint.h. */
static bool cannot_paint(const struct visit *v)
{
	str fault = v->faults->n > 0 ? str_of(v->faults->list[0].message) : S("");

	return str_starts(fault, S("paint-")) || str_starts(fault, S("office-"));
}

void frame_fault(struct visit *v, enum err err)
{
	if (err == ERR_SERVICE && cannot_paint(v)) {
		frame_problem(v, PROBLEM_NO_PAINT, NULL);
		return;
	}
	switch (err) {
	case ERR_MISSING:
		frame_problem(v, PROBLEM_NOT_FOUND, NULL);
		break;
	case ERR_SERVICE:
		v->reply.retry = !v->request->again;
		frame_problem_with_form(v, PROBLEM_BUSY);
		break;
	case ERR_CREATE:
		frame_problem_with_form(v, PROBLEM_BUSY);
		break;
	default:
		frame_problem_with_form(v, PROBLEM_OURS);
		break;
	}
}

void frame_refusal(struct visit *v, const struct problem_form *form)
{
	bool at_home = v->route->show != NULL && str_eq(v->request->http.path, S("/"));

	if (at_home && v->session.is_there) {
		visit_go(v, S("/me")); /* what is theirs */
	} else {
		frame_problem(v, v->session.is_there ? PROBLEM_NOT_YOURS : PROBLEM_NOBODY, form);
	}
}

void frame_ask_who(struct visit *v, const struct problem_form *form)
{
	str login = v->typed != NULL ? form_value(&v->form, S("login")) : S("");

	v->door.login = login.p != NULL ? login : S("");
	if (v->session.is_there) {
		bool asks = v->route->show != NULL && v->route->rechecks;
		str back = v->typed != NULL ? form_value(&v->form, S("back")) : asks ? v->request->http.path : S("");
		v->door.back = back.p != NULL ? back : S("");
		v->door.has_back = v->door.back.n > 0;
		v->door.login = v->person != NULL ? v->person->login : S("");
		v->door.form = visit_form(v, "/check");
		frame_problem(v, PROBLEM_CHECK, form);
	} else {
		frame_problem(v, PROBLEM_NOBODY, form);
	}
}

/* ---- from one worker to another ---- */

void frame_send_onward(struct visit *v, enum lane lane, str kind, str more)
{
	struct buf note;

	buf_init(&note, v->arena, EXCHANGE_NOTE_MAX);
	buf_add(&note, kind);
	pack_int(&note, v->as.tenant);
	pack_int(&note, v->as.person);
	pack_text(&note, more);
	v->reply.onward = lane;
	v->reply.note = buf_str(&note);
}

bool frame_read_note(struct visit *v, str kind)
{
	struct unpack u = {.rest = str_slice(v->request->note, kind.n, SIZE_MAX)};

	if (v->request->note.p == NULL || !str_starts(v->request->note, kind)) {
		return false;
	}
	v->as.tenant = unpack_int(&u);
	v->as.person = unpack_int(&u);
	v->note = unpack_text(&u, EXCHANGE_NOTE_MAX);
	return unpack_done(&u);
}
