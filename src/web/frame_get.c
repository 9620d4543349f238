#include "web/frame_inside.h"

#include "core/day.h"

#define DONE S("done") /* of a query: see visit_done */

void frame_read_query(struct visit *v)
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

/* A page, with what was just done on its top. */
static enum err show_page(struct tx *tx, struct visit *v)
{
	str notice = v->session.is_there ? visit_notice(v, v->done) : S("");

	frame_fill_layout(v, v->route->tab);
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
	TRY(frame_look_around(tx, v));
	if (!frame_may(v)) {
		frame_refusal(v, NULL);
		return OK;
	}
	if (frame_lacks_firm(v)) {
		visit_go(v, BEGINNING);
		return OK;
	}
	if (v->route->rechecks && !visit_is_fresh(v, SESSION_CHECK_MINUTES)) {
		frame_ask_who(v, NULL);
		return OK;
	}
	if (is_recorded(v) && !str_starts(v->request->note, NOTE_SEEN)) {
		frame_send_onward(v, LANE_WRITE, NOTE_LOOK, S(""));
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

/* The writer records the look; the page is shown where it would have been. */
static void answer_look(struct store *s, struct visit *v)
{
	enum err err = store_read(s, v->arena, frame_installation, frame_look_only, v, v->faults);

	if (err == OK && frame_may(v)) {
		err = store_write(s, v->arena, v->session.actor, record_look, v, v->faults);
	}
	if (err != OK) {
		frame_fault(v, err);
	} else if (!frame_may(v)) {
		frame_refusal(v, NULL);
	} else {
		frame_send_onward(v, v->route->lane, NOTE_SEEN, S(""));
	}
}

void frame_get(struct store *s, struct visit *v)
{
	if (frame_read_note(v, NOTE_LOOK)) {
		answer_look(s, v);
		return;
	}
	frame_read_query(v);
	enum err err = store_read(s, v->arena, frame_installation, show, v, v->faults);

	if (err != OK) {
		frame_fault(v, err);
	} else {
		keep_page(v);
	}
}
