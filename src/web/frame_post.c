#include "web/frame_inside.h"

#include "core/message.h"
#include "store/form.h"
#include "sys/hash.h"

#define CARRIED S("carried.")
#define CARRIED_TO S("carried-to")

static enum err act(struct tx *tx, void *ctx, str *ret_result)
{
	struct visit *v = ctx;

	v->out.n = 0;
	v->reply.cookie_count = 0;
	v->now = tx->now;
	frame_fill_layout(v, v->route->tab);
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

	TRY(frame_look_around(tx, v));
	v->layout.has_fault = v->faults->n > 0;
	say_rest(v);
	v->out.n = 0;
	frame_fill_layout(v, v->route->tab);
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
		frame_fault(v, err);
		return;
	}
	v->typed = v->route;
	say_rest(v);
	v->layout.has_fault = true;
	frame_ask_who(v, v->has_carried ? &v->carried : NULL);
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
		frame_problem_with_form(v, PROBLEM_BAD_REQUEST);
		return;
	}
	if (!mendable || !has_page) {
		frame_fault(v, err == ERR_NO ? ERR_MISSING : err); /* a button for what is not there any more */
		return;
	}
	v->typed = v->route;
	v->route = page;
	v->stale = is_stale(v->faults);
	v->reply.status = status_of(err);
	v->reply.type = S("text/html; charset=utf-8");
	err = store_read(s, v->arena, frame_installation, show_again, v, v->faults);
	if (err != OK) {
		v->route = v->typed;
		frame_fault(v, err == ERR_MISSING ? err : ERR_BUG); /* the form of a thing that is not there */
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
		frame_problem(v, PROBLEM_SEND_AGAIN, &v->carried);
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
	v->as = v->route->may == MAY_ANYBODY ? frame_installation : v->session.actor;
	return v->route->prepare(tx, v, &v->note);
}

/* The part that takes long; the writer does the rest. */
static enum err run_prepare(struct store *s, struct visit *v)
{
	struct actor actor = v->route->may == MAY_ANYBODY ? frame_installation : v->session.actor;

	TRY(store_read(s, v->arena, actor, prepare, v, v->faults));
	frame_send_onward(v, LANE_WRITE, NOTE_DONE, v->note);
	return OK;
}

/* Runs the row's function: once for each form that a page of ours gave out; just so for what anybody may send. */
static enum err run_act(struct store *s, struct visit *v)
{
	str where = S(""), id = form_value(&v->form, FORM_ID);
	struct actor alone = v->route->prepare != NULL ? v->as : frame_installation;
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

/* A form with which nothing is done yet: the page shows what would come of it, and what is wrong with it. */
static void answer_sketch(struct store *s, struct visit *v)
{
	v->typed = v->route;
	v->reply.type = S("text/html; charset=utf-8");
	enum err err = store_read(s, v->arena, frame_installation, show_again, v, v->faults);

	if (err != OK) {
		frame_fault(v, err);
	} else if (v->faults->n > 0) {
		v->reply.status = status_of(ERR_DATA);
	}
}

void frame_post(struct store *s, struct visit *v)
{
	const struct route *r = v->route;
	bool readable = is_form(v->request->http.content_type) &&
	                form_read(v->arena, v->request->http.body, &v->form, v->faults) == OK;
	enum err err = readable ? store_read(s, v->arena, frame_installation, frame_look_only, v, v->faults) : OK;
	struct form own;

	if (!readable) {
		frame_problem(v, PROBLEM_BAD_REQUEST, NULL);
	} else if (err != OK) {
		frame_fault(v, err);
	} else if (!frame_may(v)) {
		frame_refusal(v, frame_sent_form(v));
	} else if (r->may != MAY_ANYBODY && !proof_holds(v)) {
		frame_problem_with_form(v, PROBLEM_FORM_OVER);
	} else if (frame_lacks_firm(v)) {
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
			frame_ask_who(v, frame_sent_form(v));
		} else if (err == OK) {
			err = r->prepare != NULL && !frame_read_note(v, NOTE_DONE) ? run_prepare(s, v) : run_act(s, v);
		}
	}
	if (err != OK && v->out.n == 0) {
		form_refused(s, v, err);
	}
}

void frame_link(struct store *s, struct visit *v)
{
	enum err err = store_read(s, v->arena, frame_installation, frame_look_only, v, v->faults);

	frame_read_query(v);
	err = err == OK ? run_act(s, v) : err;
	if (err != OK) {
		refused_at_door(v, err);
	}
}
