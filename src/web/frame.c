#include "web/frame.h"

#include "core/day.h"
#include "core/message.h"
#include "store/form.h"
#include "store/secret.h"
#include "store/setting.h"
#include "sys/clock.h"
#include "sys/hash.h"
#include "web/page/problem.h"

enum {
	SENTENCE_MAX = 4000,
	WHO_MAX = 3, /* names of one role */
};

static const char *const frame_fields[] = {"form-id", "form-proof", NULL}; /* not ids of sentences: not an id */

#define DONE S("done") /* of a query: see visit_done */
#define BEGINNING S("/begin")

#define CARRIED S("carried.")
#define CARRIED_TO S("carried-to")

/* ---- before the page ---- */

static enum lang lang_of(const struct visit *v, int64_t setting)
{
	if (v->chosen_lang >= 0) {
		return (enum lang)v->chosen_lang;
	}
	if (setting == 1 || setting == 2) {
		return setting == 2 ? LANG_EN : LANG_JA;
	}
	return language_wanted(v->request->http.language) == LANG_EN ? LANG_EN : LANG_JA;
}

static bool may(const struct visit *v)
{
	return role_may(v->role, v->route->may);
}

static bool lacks_firm(const struct visit *v)
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
		return v->route != NULL && v->firm != NULL && !may(v) ? find_who(tx, v) : OK;
	}
	TRY(q_account_any(tx, &account));
	v->door.signs_in = account != NULL;
	return OK;
}

/* Who asks, for which firm, in which language; the transaction is the firm's afterwards. */
static enum err look_around(struct tx *tx, struct visit *v)
{
	str key = cookie_value(v->request->http.cookie, S("toride-session"));
	int64_t language = 0;

	if (v->chosen_lang < 0) {
		TRY(setting_get(tx, SETTING_LANGUAGE, &language));
	}
	v->lang = lang_of(v, language);
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

/* ---- pages ---- */

static void fill_layout(struct visit *v, enum page_tab tab)
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

/* A page of the frame's own in place of the one that was wanted. */
static void show_problem(struct visit *v, enum problem what, const struct problem_form *form)
{
	v->out.n = 0;
	v->out.bad = false;
	v->reply.location = S("");
	v->reply.download = S("");
	v->reply.place = 0;
	v->reply.patch_count = 0;
	v->reply.status = problem_status(what);
	v->reply.type = S("text/html; charset=utf-8");
	fill_layout(v, TAB_NONE);
	problem_page(&v->out, v->lang, &v->layout, what, form, &v->door);
}

static void show_problem_with_form(struct visit *v, enum problem what)
{
	struct problem_form form =
		problem_form_of(v->arena, v->request->http.path, &v->form, v->route->fields, v->route->field_count);

	show_problem(v, what, v->form.n > 0 ? &form : NULL);
}

/* Is it the painting that cannot be done here, now or later?  Its faults are those of paint/paint.h. */
static bool cannot_paint(const struct visit *v)
{
	str fault = v->faults->n > 0 ? str_of(v->faults->list[0].message) : S("");

	return str_starts(fault, S("paint-")) || str_starts(fault, S("office-"));
}

/* After a fault that no page can show. */
static void show_fault(struct visit *v, enum err err)
{
	if (err == ERR_SERVICE && cannot_paint(v)) {
		show_problem(v, PROBLEM_NO_PAINT, NULL);
		return;
	}
	switch (err) {
	case ERR_MISSING:
		show_problem(v, PROBLEM_NOT_FOUND, NULL);
		break;
	case ERR_SERVICE:
		v->reply.retry = !v->request->again;
		show_problem_with_form(v, PROBLEM_BUSY);
		break;
	case ERR_CREATE:
		show_problem_with_form(v, PROBLEM_BUSY);
		break;
	default:
		show_problem_with_form(v, PROBLEM_OURS);
		break;
	}
}

/* ---- GET ---- */

/* What the query says of the row's fields, and what was just done; what does not pass counts as not given: addresses
 * are typed and cut off. */
static void read_query(struct visit *v)
{
	const struct route *r = v->route;
	struct form sent, known;
	size_t n = 0;

	if (v->request->http.query.p == NULL || form_read(v->arena, v->request->http.query, &sent, NULL) != OK) {
		return;
	}
	v->done = form_value(&sent, DONE);
	struct pair *pairs = NEW_N(v->arena, struct pair, sent.n);

	for (size_t i = 0; i < r->field_count; i++) {
		str value = form_value(&sent, str_of(r->fields[i].name));
		if (value.p != NULL) {
			pairs[n++] = (struct pair){str_of(r->fields[i].name), value};
		}
	}
	known = (struct form){pairs, n};
	if (form_check(v->arena, &known, r->fields, r->field_count, frame_fields, v->value, NULL) != OK) {
		memset(v->value, 0, sizeof v->value);
	}
}

static struct keep_key key_of(const struct visit *v)
{
	return (struct keep_key){
		.path = v->request->http.path,
		.query = v->request->http.query,
		.session = &v->session,
		.lang = v->lang,
		.day = day_of(v->now, v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone),
	};
}

/* Was this page made before, and nobody has written since?  Then that one goes out, with new ids and proofs. */
static bool show_kept(struct tx *tx, struct visit *v)
{
	struct form_view fresh[KEEP_FORMS_MAX];
	const struct keep_key key = key_of(v);
	uint32_t state = 0;
	bool known = tx_state(tx, &state);

	v->given_count = 0;
	v->may_keep = v->route->kept && v->keep != NULL && keep_state(v->keep, known, state);
	const struct kept_page *kept = v->may_keep ? keep_find(v->keep, &key) : NULL;

	for (size_t i = 0; kept != NULL && i < kept->form_count; i++) {
		fresh[i] = visit_form(v, "");
	}
	if (kept != NULL) {
		keep_patch(kept, fresh, &v->reply);
	}
	return kept != NULL;
}

/* Who may not come in here: nobody, or somebody. */
static void show_refusal(struct visit *v, const struct problem_form *form)
{
	bool at_home = v->route->show != NULL && str_eq(v->request->http.path, S("/"));

	if (at_home && v->session.is_there) {
		visit_go(v, S("/me")); /* what is theirs */
	} else {
		show_problem(v, v->session.is_there ? PROBLEM_NOT_YOURS : PROBLEM_NOBODY, form);
	}
}

/* ---- from one worker to another: a note that the front carries, and no browser can write ---- */

#define NOTE_LOOK S("look") /* to be recorded before it is shown */
#define NOTE_SEEN S("seen") /* ... it is recorded */
#define NOTE_DONE S("done") /* what takes long was done, and this came of it */

static void send_onward(struct visit *v, enum lane lane, str kind, str more)
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

/* What a note of this kind says, into v->as and v->note; false: there is none. */
static bool read_note(struct visit *v, str kind)
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

/* Each look of a supporter at what is the firm's, and each file that somebody takes along. */
static bool is_recorded(const struct visit *v)
{
	return v->route->taken || (v->role == ROLE_SUPPORTER && v->route->may > MAY_SELF);
}

static enum err record_look(struct tx *tx, void *ctx)
{
	const struct visit *v = ctx;

	return person_looked(tx, v->request->http.path);
}

/* Asks who it is: anybody, or whoever is here once more. */
static void ask_who(struct visit *v, const struct problem_form *form)
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
		show_problem(v, PROBLEM_CHECK, form);
	} else {
		show_problem(v, PROBLEM_NOBODY, form);
	}
}

/* A page, with what was just done on its top. */
static enum err show_page(struct tx *tx, struct visit *v)
{
	str notice = v->session.is_there ? visit_notice(v, v->done) : S("");

	fill_layout(v, v->route->tab);
	if (notice.n > 0) {
		v->layout.notice = notice;
		v->layout.has_notice = true;
	}
	return v->route->show(tx, v);
}

static enum err show(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	v->out.n = 0;
	v->reply.place = 0;
	v->now = tx->now;
	TRY(look_around(tx, v));
	if (!may(v)) {
		show_refusal(v, NULL);
		return OK;
	}
	if (lacks_firm(v)) {
		visit_go(v, BEGINNING);
		return OK;
	}
	if (v->route->rechecks && !visit_is_fresh(v, SESSION_CHECK_MINUTES)) {
		ask_who(v, NULL);
		return OK;
	}
	if (is_recorded(v) && !str_starts(v->request->note, NOTE_SEEN)) {
		send_onward(v, LANE_WRITE, NOTE_LOOK, S(""));
		return OK;
	}
	v->reply.type = v->route->bare ? str_of(v->route->type) : S("text/html; charset=utf-8");
	if (show_kept(tx, v)) {
		return OK;
	}
	return show_page(tx, v);
}

/* A page that says what was just done, or is none, is for this once. */
static void keep_page(struct visit *v)
{
	const struct keep_key key = key_of(v);
	bool plain = v->reply.status == 200 && v->reply.cookie_count == 0 && v->reply.location.n == 0 &&
	             v->reply.download.n == 0 && !v->layout.has_notice && !v->out.bad;

	if (v->may_keep && plain && v->reply.place == 0) {
		v->reply.place = keep_add(v->keep, &key, buf_str(&v->out), v->given, v->given_count);
	}
}

static enum err look_only(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	v->now = tx->now;
	return look_around(tx, v);
}

static const struct actor installation = {.tenant = TENANT_INSTALLATION};

/* The writer records the look; the page is shown where it would have been. */
static void answer_look(struct store *s, struct visit *v)
{
	enum err err = store_read(s, v->arena, installation, look_only, v, v->faults);

	if (err == OK && may(v)) {
		err = store_write(s, v->arena, v->session.actor, record_look, v, v->faults);
	}
	if (err != OK) {
		show_fault(v, err);
	} else if (!may(v)) {
		show_refusal(v, NULL);
	} else {
		send_onward(v, v->route->lane, NOTE_SEEN, S(""));
	}
}

static void answer_get(struct store *s, struct visit *v)
{
	if (read_note(v, NOTE_LOOK)) {
		answer_look(s, v);
		return;
	}
	read_query(v);
	enum err err = store_read(s, v->arena, installation, show, v, v->faults);

	if (err != OK) {
		show_fault(v, err);
	} else {
		keep_page(v);
	}
}

/* ---- POST ---- */

static enum err act(struct tx *tx, void *ctx, str *ret_result)
{
	struct visit *v = ctx;

	v->out.n = 0;
	v->reply.cookie_count = 0;
	v->now = tx->now;
	fill_layout(v, v->route->tab);
	return v->route->act(tx, v, ret_result);
}

static enum err act_alone(struct tx *tx, void *ctx)
{
	str unused = S("");
	struct visit *v = ctx;
	enum err err = act(tx, v, &unused);

	v->reply.location = unused;
	return err;
}

/* A session without a firm makes it in a tenant of its own, which is always the same: so a form that is sent twice at
 * the same moment makes one firm. */
static struct actor actor_of(const struct session *session)
{
	struct actor actor = session->actor;

	if (actor.tenant == 0) {
		uint8_t hash[SHA256_BYTES];
		struct sha256 h;
		sha256_init(&h);
		sha256_add(&h, S("toride firm 1"));
		sha256_add(&h, session->key);
		sha256_done(&h, hash);
		memcpy(&actor.tenant, hash, sizeof actor.tenant);
		actor.tenant = (actor.tenant & (INT64_MAX >> 1)) | 1;
	}
	return actor;
}

/* Does the page show a fault of this field beside it?  What has no label is not seen. */
static bool has_place(const struct visit *v, str field)
{
	for (size_t i = 0; i < v->typed->field_count; i++) {
		const struct field *f = &v->typed->fields[i];
		if (str_eq(field, str_of(f->name))) {
			return f->label != NULL &&
			       (v->route != v->typed || v->route->act == NULL); /* the door has none */
		}
	}
	return false;
}

/* Faults of no field stand at the top of the page; that of a late tab is the page's to show. */
static void say_rest(struct visit *v)
{
	struct buf notice;

	buf_init(&notice, v->arena, SENTENCE_MAX);
	for (size_t i = 0; i < v->faults->n && !v->stale; i++) {
		if (!has_place(v, v->faults->list[i].place.field)) {
			message_say(&notice, &catalogue_builtin, v->lang, &v->faults->list[i]);
		}
	}
	v->layout.notice = buf_str(&notice);
	v->layout.has_notice = notice.n > 0;
}

/* The form's page once more, with what was typed and the faults beside it. */
static enum err show_again(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	TRY(look_around(tx, v));
	v->layout.has_fault = v->faults->n > 0;
	say_rest(v);
	v->out.n = 0;
	fill_layout(v, v->route->tab);
	return v->route->show(tx, v);
}

static int status_of(enum err err)
{
	return err == ERR_DATA ? 422 : err == ERR_NO ? 409 : err == ERR_CREATE ? 507 : 500;
}

static bool is_stale(const struct faults *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		if (strcmp(fs->list[i].message, "record-changed") == 0) {
			return true;
		}
	}
	return false;
}

/* Somebody wanted to come in, or to show who they are, and could not: what was carried along stays with them. */
static void refused_at_door(struct visit *v, enum err err)
{
	if (err != ERR_DATA && err != ERR_NO && err != ERR_USAGE) {
		show_fault(v, err);
		return;
	}
	v->typed = v->route;
	say_rest(v);
	v->layout.has_fault = true;
	ask_who(v, v->has_carried ? &v->carried : NULL);
}

/* A form that was not done: its page again, where it has one and the trouble is one that a person can mend. */
static void form_refused(struct store *s, struct visit *v, enum err err)
{
	const struct route *page;
	struct path_parts parts;
	bool mendable = err == ERR_DATA || err == ERR_NO || err == ERR_CREATE;

	bool has_page = route_find(v->arena, METHOD_GET, v->request->http.path, &page, &parts) == ROUTE_FOUND &&
	                page->show != NULL;

	if (v->route->carries || (v->route->may == MAY_ANYBODY && !has_page)) {
		refused_at_door(v, err);
		return;
	}
	if (!has_page && err == ERR_DATA) { /* a button alone: no page of ours sends what does not fit it */
		show_problem_with_form(v, PROBLEM_BAD_REQUEST);
		return;
	}
	if (!mendable || !has_page) {
		show_fault(v, err == ERR_NO ? ERR_MISSING : err); /* a button for what is not there any more */
		return;
	}
	v->typed = v->route;
	v->route = page;
	v->stale = is_stale(v->faults);
	v->reply.status = status_of(err);
	v->reply.type = S("text/html; charset=utf-8");
	err = store_read(s, v->arena, installation, show_again, v, v->faults);
	if (err != OK) {
		v->route = v->typed;
		show_fault(v, err == ERR_MISSING ? err : ERR_BUG); /* the form of a thing that is not there */
	}
}

static bool is_form(str content_type)
{
	str rest, type = str_trim(str_cut(content_type, ';', &rest));

	return str_eq_nocase(type, S("application/x-www-form-urlencoded"));
}

static bool proof_holds(struct visit *v)
{
	str id = form_value(&v->form, FORM_ID), proof = form_value(&v->form, FORM_PROOF);

	return id.p != NULL && proof.p != NULL && id.n > 0 && id.n <= FORM_ID_MAX &&
	       str_eq(proof, visit_proof(v->arena, &v->session, id));
}

/* The form that a page of the frame carried along, as it was: its path, and its pairs without the prefix. */
static void find_carried(struct visit *v)
{
	str to = form_value(&v->form, CARRIED_TO);
	struct pair *pairs = NEW_N(v->arena, struct pair, v->form.n);
	const struct route *post;
	struct path_parts parts;
	size_t n = 0;

	if (!v->route->carries || to.p == NULL || route_find(v->arena, METHOD_POST, to, &post, &parts) != ROUTE_FOUND) {
		return;
	}
	for (size_t i = 0; i < v->form.n; i++) {
		str name = v->form.pairs[i].name;
		if (str_starts(name, CARRIED)) {
			pairs[n++] = (struct pair){str_slice(name, CARRIED.n, SIZE_MAX), v->form.pairs[i].value};
		}
	}
	v->has_carried = true;
	v->carried = (struct problem_form){
		.to = to, .pairs = pairs, .n = n, .fields = post->fields, .field_count = post->field_count};
}

/* Without those fields. */
static struct form own_fields(struct visit *v)
{
	struct pair *pairs = NEW_N(v->arena, struct pair, v->form.n);
	size_t n = 0;

	for (size_t i = 0; i < v->form.n; i++) {
		str name = v->form.pairs[i].name;
		if (!v->route->carries || (!str_starts(name, CARRIED) && !str_eq(name, CARRIED_TO))) {
			pairs[n++] = v->form.pairs[i];
		}
	}
	return (struct form){pairs, n};
}

/* To where the row's function says; or, when somebody came in with a form carried along, to that form. */
static void done(struct visit *v, str where)
{
	if (v->has_carried) {
		struct form_view fresh = visit_form(v, "");
		v->carried.form_id = fresh.id;
		v->carried.proof = fresh.proof;
		show_problem(v, PROBLEM_SEND_AGAIN, &v->carried);
	} else if (v->out.n > 0) { /* it wrote its page itself: what is said once, and kept nowhere */
		v->reply.type = v->route->bare ? str_of(v->route->type) : S("text/html; charset=utf-8");
	} else {
		visit_go(v, where);
	}
}

static enum err prepare(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	v->now = tx->now;
	v->as = v->route->may == MAY_ANYBODY ? installation : v->session.actor;
	return v->route->prepare(tx, v, &v->note);
}

/* The part that takes long; the writer does the rest. */
static enum err run_prepare(struct store *s, struct visit *v)
{
	struct actor actor = v->route->may == MAY_ANYBODY ? installation : v->session.actor;

	TRY(store_read(s, v->arena, actor, prepare, v, v->faults));
	send_onward(v, LANE_WRITE, NOTE_DONE, v->note);
	return OK;
}

/* Runs the row's function: once for each form that a page of ours gave out; just so for what anybody may send. */
static enum err run_act(struct store *s, struct visit *v)
{
	str where = S(""), id = form_value(&v->form, FORM_ID);
	struct actor alone = v->route->prepare != NULL ? v->as : installation;
	enum err err = v->route->may == MAY_ANYBODY
	                       ? store_write(s, v->arena, alone, act_alone, v, v->faults)
	                       : form_write(s, v->arena, actor_of(&v->session), id, act, v, &where, v->faults);

	if (err == OK && v->faults->n > 0) {
		err = v->faults->list[0].code; /* what it did stays, and it was no */
	}
	if (err != OK) {
		v->reply.cookie_count = 0;
		return err;
	}
	done(v, v->route->may == MAY_ANYBODY ? v->reply.location : where);
	return OK;
}

static void show_refusal_with_form(struct visit *v)
{
	struct problem_form form =
		problem_form_of(v->arena, v->request->http.path, &v->form, v->route->fields, v->route->field_count);

	show_refusal(v, v->form.n > 0 ? &form : NULL);
}

static void ask_again(struct visit *v)
{
	struct problem_form form =
		problem_form_of(v->arena, v->request->http.path, &v->form, v->route->fields, v->route->field_count);

	ask_who(v, &form);
}

/* A form with which nothing is done yet: the page shows what would come of it, and what is wrong with it. */
static void answer_sketch(struct store *s, struct visit *v)
{
	v->typed = v->route;
	v->reply.type = S("text/html; charset=utf-8");
	enum err err = store_read(s, v->arena, installation, show_again, v, v->faults);

	if (err != OK) {
		show_fault(v, err);
	} else if (v->faults->n > 0) {
		v->reply.status = status_of(ERR_DATA);
	}
}

static void answer_post(struct store *s, struct visit *v)
{
	const struct route *r = v->route;
	bool readable = is_form(v->request->http.content_type) &&
	                form_read(v->arena, v->request->http.body, &v->form, v->faults) == OK;
	enum err err = readable ? store_read(s, v->arena, installation, look_only, v, v->faults) : OK;
	struct form own;

	if (!readable) {
		show_problem(v, PROBLEM_BAD_REQUEST, NULL);
	} else if (err != OK) {
		show_fault(v, err);
	} else if (!may(v)) {
		show_refusal_with_form(v);
	} else if (r->may != MAY_ANYBODY && !proof_holds(v)) {
		show_problem_with_form(v, PROBLEM_FORM_OVER);
	} else if (lacks_firm(v)) {
		visit_go(v, BEGINNING);
	} else {
		find_carried(v);
		own = own_fields(v);
		err = form_check(v->arena, &own, r->fields, r->field_count, frame_fields, v->value, v->faults);
		if (r->show != NULL) {
			answer_sketch(s, v);
			return;
		}
		if (err == OK && r->rechecks && !visit_is_fresh(v, SESSION_CHECK_MINUTES)) {
			ask_again(v);
		} else if (err == OK) {
			err = r->prepare != NULL && !read_note(v, NOTE_DONE) ? run_prepare(s, v) : run_act(s, v);
		}
	}
	if (err != OK && v->out.n == 0) {
		form_refused(s, v, err);
	}
}

/* A link that does something when it is opened, once: the key in it is its own proof. */
static void answer_link(struct store *s, struct visit *v)
{
	enum err err = store_read(s, v->arena, installation, look_only, v, v->faults);

	read_query(v);
	err = err == OK ? run_act(s, v) : err;
	if (err != OK) {
		refused_at_door(v, err);
	}
}

/* ---- all of it ---- */

static void answer_nowhere(struct store *s, struct visit *v, enum problem what)
{
	v->route = NULL;
	if (store_read(s, v->arena, installation, look_only, v, v->faults) != OK) {
		v->session = (struct session){.is_there = false};
	}
	show_problem(v, what, NULL);
}

static void dispatch(struct store *s, struct visit *v)
{
	const struct http_request *r = &v->request->http;

	switch (route_find(v->arena, r->method, r->path, &v->route, &v->parts)) {
	case ROUTE_NONE:
		answer_nowhere(s, v, PROBLEM_NOT_FOUND);
		return;
	case ROUTE_NOT_METHOD:
		answer_nowhere(s, v, PROBLEM_NOT_METHOD);
		return;
	case ROUTE_FOUND:
		break;
	}
	v->reply.route = route_name(v->arena, v->route);
	store_come_from(s, S("web"), v->reply.route);
	if (v->route->show != NULL && v->route->method == METHOD_GET) {
		answer_get(s, v);
	} else if (r->method == METHOD_GET) {
		answer_link(s, v);
	} else {
		answer_post(s, v);
	}
}

void frame_answer(struct arena *a, const struct frame *f, const struct exchange_request *request,
                  struct exchange_reply *ret)
{
	struct visit *v = NEW(a, struct visit);
	int64_t before = store_statements(f->store);

	v->arena = a;
	v->request = request;
	v->config = f->config;
	v->keep = f->keep;
	v->store = f->store;
	v->faults = f->faults;
	v->faults->n = 0;
	v->faults->more = 0;
	v->reply.status = 200;
	v->now = clock_now();
	v->chosen_lang = language_chosen(request->http.cookie);
	v->lang = lang_of(v, 0);
	buf_init(&v->out, a, EXCHANGE_PAGE_MAX);
	dispatch(f->store, v);
	if (v->out.bad) {
		show_problem(v, PROBLEM_OURS, NULL);
	}
	if (v->reply.place == 0 || v->out.n > 0) { /* else the front has it */
		v->reply.body = buf_str(&v->out);
	}
	/* its connection is gone, and here nothing can be opened any more: the next of us has a new one */
	v->reply.end = v->reply.retry && f->config->where.database != NULL;
	v->reply.statements = store_statements(f->store) - before;
	v->reply.arena = (int64_t)arena_used(a);
	*ret = v->reply;
}
