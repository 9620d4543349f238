#include "web/page/sign_in.h"

#include "base/pack.h"
#include "base/utf8.h"
#include "core/agent.h"
#include "core/message.h"
#include "store/attempt.h"
#include "store/event.h"
#include "store/secret.h"
#include "sys/argon.h"
#include "web/factor.h"
#include "web/words.h"

const struct field sign_in_fields[SIGN_IN_FIELDS] = {
	{.name = "login",
         .kind = FIELD_LINE,
         .least = 1,
         .most = LOGIN_MOST,
         .label = "label-login",
         .purpose = "username"},
	{PASSWORD_ROW("password", "label-password")},
	{CODE_ROW(true)},
};

const char *const check_backs[] = {"/backup/key", "/leaving/export.zip", NULL};

const struct field check_fields[CHECK_FIELDS] = {
	{PASSWORD_ROW("password", "label-password")},
	{.name = "back", .kind = FIELD_CHOICE, .choices = check_backs, .may_be_empty = true},
	{CODE_ROW(true)},
};

enum err page_sign_in(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (v->session.is_there) {
		visit_go(v, S("/"));
	} else {
		v->layout.back = S("/sign-in");
		problem_page(&v->out, v->lang, &v->layout, PROBLEM_NOBODY, NULL, &v->door);
	}
	return OK;
}

/* ---- weighing ---- */

static enum err must_wait(struct tx *tx, str login)
{
	struct attempt attempt;

	TRY(attempt_look(tx, login, &attempt));
	if (attempt.locked) {
		return FAIL(tx->faults, ERR_NO, "sign-in-locked", NOWHERE);
	}
	return attempt.wait == 0 ? OK : FAIL(tx->faults, ERR_NO, "sign-in-wait", NOWHERE, INT_STR(attempt.wait));
}

enum err page_person_comes(struct tx *tx, struct visit *v, int64_t firm, int64_t id, bool *ret)
{
	const struct q_firm_row *here = v->firm;
	const struct q_person_row *person;

	tx->actor = v->as = (struct actor){.tenant = firm, .person = id};
	TRY(q_firm(tx, &v->firm));
	TRY(q_person(tx, id, &person));
	*ret = person != NULL && person_may_enter(person, visit_today(v));
	v->firm = here;
	return OK;
}

/* What is kept of the password of who has that login, if they may come in; v->as becomes them. */
static enum err kept_of(struct tx *tx, struct visit *v, str login, str *ret)
{
	const struct q_account_row *account;
	bool may;

	*ret = S("");
	TRY(q_account(tx, login, &account));
	if (account == NULL) {
		return OK;
	}
	TRY(page_person_comes(tx, v, account->firm, account->person, &may));
	return may ? secret_password(tx, account->person, ret) : OK;
}

/* What came of it, on its way to the writer. */
enum came {
	CAME_WRONG,
	CAME_GOOD,
	CAME_HALF,     /* the password is right, and there is no code */
	CAME_STEP,     /* ... and so is the code of that step */
	CAME_RECOVERY, /* ... and so is that recovery code */
	CAME__MAX,
};

struct weighed {
	enum came came;
	int64_t id, was, step;
};

enum { WEIGHED_MAX = 64 };

static str weighed_write(struct arena *a, const struct weighed *w)
{
	struct buf b;

	buf_init(&b, a, WEIGHED_MAX);
	pack_int(&b, w->came);
	pack_int(&b, w->id);
	pack_int(&b, w->was);
	pack_int(&b, w->step);
	return buf_str(&b);
}

static struct weighed weighed_read(str note)
{
	struct unpack u = {.rest = note};
	struct weighed w = {.came = (enum came)unpack_int_in(&u, CAME_WRONG, CAME__MAX - 1)};

	w.id = unpack_int(&u);
	w.was = unpack_int(&u);
	w.step = unpack_int(&u);
	return unpack_done(&u) ? w : (struct weighed){.came = CAME_WRONG};
}

bool page_password_was_right(str weighed)
{
	return weighed_read(weighed).came == CAME_GOOD;
}

/* The code beside a password that was right. */
static enum err weigh_code(struct tx *tx, const struct visit *v, str typed, struct weighed *ret)
{
	int64_t person = tx->actor.person, code;
	const struct q_secret_list_row *key;
	struct ways ways;

	TRY(secret_ways(tx, person, &ways));
	ret->came = !ways_second(&ways) ? CAME_GOOD : typed.n == 0 ? CAME_HALF : CAME_WRONG;
	if (ret->came != CAME_WRONG) {
		return OK;
	}
	if (otp_read(typed, &code)) {
		TRY(secret_codes(tx, person, true, &key));
		if (key != NULL) {
			int64_t step = factor_code_fits(key->data, code, v->now, key->used);
			*ret = (struct weighed){step > 0 ? CAME_STEP : CAME_WRONG, key->id, key->used, step};
		}
		return OK;
	}
	TRY(secret_recovery_find(tx, person, utf8_fold(v->arena, typed), &ret->id));
	ret->came = ret->id != 0 ? CAME_RECOVERY : CAME_WRONG;
	return OK;
}

enum err page_password_weigh(struct tx *tx, struct visit *v, str login, const char *field, const char *code, str *ret)
{
	struct weighed weighed = {.came = CAME_WRONG};
	str kept;

	TRY(must_wait(tx, login));
	TRY(kept_of(tx, v, login, &kept));
	if (argon_holds(visit_value(v, field)->text, kept)) {
		weighed.came = CAME_GOOD;
		if (code != NULL) {
			TRY(weigh_code(tx, v, visit_value(v, code)->text, &weighed));
		}
	}
	*ret = weighed_write(v->arena, &weighed);
	return OK;
}

/* What works once is used up here; whoever was faster had it. */
static enum err use_up(struct tx *tx, const struct weighed *w, bool *ret)
{
	*ret = w->came == CAME_GOOD;
	switch (w->came) {
	case CAME_STEP:
		return secret_use_step(tx, w->id, w->was, w->step, ret);
	case CAME_RECOVERY:
		return secret_use_recovery(tx, tx->actor.person, w->id, ret);
	case CAME_HALF:
		return FAIL(tx->faults, ERR_NO, "sign-in-second", NOWHERE);
	default:
		return OK;
	}
}

enum err page_password_weighed(struct tx *tx, struct visit *v, str login, str note, bool *ret)
{
	const struct weighed weighed = weighed_read(note);
	struct attempt attempt;

	v->door.asks_code = weighed.came == CAME_HALF;
	TRY(use_up(tx, &weighed, ret));
	if (*ret) {
		return attempt_forget(tx, login);
	}
	TRY(attempt_failed(tx, login, &attempt));
	if (attempt.failures == ATTEMPT_LOCK && tx->actor.tenant != TENANT_INSTALLATION) {
		TRY(event_add(tx, "person.lock", tx->actor.person, (str){NULL, 0}, (str){NULL, 0}));
	}
	return OK;
}

/* It is counted, so the transaction stays; the frame tells the fault all the same. */
static void tell_wrong(struct tx *tx)
{
	FAIL(tx->faults, ERR_NO, "sign-in-wrong", NOWHERE);
}

/* ---- signing in ---- */

static str login_of(const struct visit *v)
{
	return utf8_fold(v->arena, visit_value(v, "login")->text);
}

enum err page_sign_in_weigh(struct tx *tx, struct visit *v, str *ret)
{
	return page_password_weigh(tx, v, login_of(v), "password", "code", ret);
}

enum err page_person_enters(struct tx *tx, struct visit *v, int64_t person)
{
	struct session session;

	TRY(q_person(tx, person, &v->person));
	TRY(q_firm(tx, &v->firm));
	if (v->person == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
	}
	TRY(session_begin(tx, person, agent_of(v->request->http.agent), &session));
	v->session = session;
	v->role = (enum role)v->person->role;
	visit_cookie(v, S("toride-session"), session.key, (session.ends_at - tx->now) / 1000);
	return event_add(tx, "person.enter", person, (str){NULL, 0}, (str){NULL, 0});
}

enum err page_sign_in_enter(struct tx *tx, struct visit *v, str *ret_where)
{
	bool good;

	*ret_where = S("/");
	TRY(page_password_weighed(tx, v, login_of(v), v->note, &good));
	if (!good) {
		tell_wrong(tx);
		return OK;
	}
	return page_person_enters(tx, v, tx->actor.person);
}

/* ---- once more ---- */

enum err page_check_weigh(struct tx *tx, struct visit *v, str *ret)
{
	if (v->person == NULL) { /* whoever has the machine has no password */
		*ret = S("");
		return OK;
	}
	return page_password_weigh(tx, v, v->person->login, "password", "code", ret);
}

enum err page_person_checked(struct tx *tx, struct visit *v)
{
	v->session.checked_at = tx->now;
	TRY(session_checked(tx, v->session.key));
	return v->person == NULL ? OK : event_add(tx, "person.check", v->person->id, (str){NULL, 0}, (str){NULL, 0});
}

enum err page_check(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct field_value *back = visit_value(v, "back");
	bool good = v->person == NULL;

	*ret_where = back->given && back->text.n > 0 ? back->text : S("/");
	if (!good) {
		TRY(page_password_weighed(tx, v, v->person->login, v->note, &good));
	}
	if (!good) {
		tell_wrong(tx);
		return OK;
	}
	return page_person_checked(tx, v);
}

/* ---- a new one ---- */

bool page_password_is_short(const struct visit *v)
{
	return utf8_count(visit_value(v, "password")->text) < PASSWORD_LEAST;
}

enum err page_password_new(struct visit *v, const str *names, size_t n, bool has_second, str *ret)
{
	str password = visit_value(v, "password")->text, again = visit_value(v, "again")->text;
	char *room = arena_alloc(v->arena, ARGON_KEPT_MAX);

	TRY(password_check(v->arena, password, has_second, "password", names, n, v->faults));
	if (words_know(password)) {
		return FAIL(v->faults, ERR_DATA, "password-known", AT_FIELD(S(""), 0, S("password")));
	}
	if (!same_bytes(password, again)) {
		return FAIL(v->faults, ERR_DATA, "password-differs", AT_FIELD(S(""), 0, S("again")));
	}
	return argon_keep(password, room, ret, v->faults);
}
