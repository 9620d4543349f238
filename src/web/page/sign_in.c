#include "web/page/sign_in.h"

#include "base/utf8.h"
#include "core/message.h"
#include "store/attempt.h"
#include "store/event.h"
#include "store/secret.h"
#include "sys/argon.h"
#include "web/words.h"

const struct field sign_in_fields[SIGN_IN_FIELDS] = {
	{.name = "login",
         .kind = FIELD_LINE,
         .least = 1,
         .most = LOGIN_MOST,
         .label = "label-login",
         .purpose = "username"},
	{PASSWORD_ROW("password", "label-password")},
};

const char *const check_backs[] = {"/backup/key", "/leaving/export.zip", NULL};

const struct field check_fields[CHECK_FIELDS] = {
	{PASSWORD_ROW("password", "label-password")},
	{.name = "back", .kind = FIELD_CHOICE, .choices = check_backs, .may_be_empty = true},
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

/* What is kept of the password of who has that login, if they may come in; v->as becomes them. */
static enum err kept_of(struct tx *tx, struct visit *v, str login, str *ret)
{
	const struct q_firm_row *here = v->firm;
	const struct q_account_row *account;
	const struct q_person_row *person;

	*ret = S("");
	TRY(q_account(tx, login, &account));
	if (account == NULL) {
		return OK;
	}
	tx->actor = v->as = (struct actor){.tenant = account->firm, .person = account->person};
	TRY(q_firm(tx, &v->firm));
	TRY(q_person(tx, account->person, &person));
	bool may = person != NULL && person_may_enter(person, visit_today(v));

	v->firm = here;
	return may ? secret_password(tx, account->person, ret) : OK;
}

enum err page_password_weigh(struct tx *tx, struct visit *v, str login, const char *field, str *ret)
{
	str kept;

	TRY(must_wait(tx, login));
	TRY(kept_of(tx, v, login, &kept));
	*ret = argon_holds(visit_value(v, field)->text, kept) ? S("1") : S("0");
	return OK;
}

enum err page_password_weighed(struct tx *tx, const struct visit *v, str login, bool *ret)
{
	struct attempt attempt;

	*ret = str_eq(v->note, S("1"));
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
	return page_password_weigh(tx, v, login_of(v), "password", ret);
}

enum err page_person_enters(struct tx *tx, struct visit *v, int64_t person)
{
	struct session session;

	TRY(q_person(tx, person, &v->person));
	TRY(q_firm(tx, &v->firm));
	if (v->person == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "record-gone", NOWHERE);
	}
	TRY(session_begin(tx, person, &session));
	v->session = session;
	v->role = (enum role)v->person->role;
	visit_cookie(v, S("toride-session"), session.key, (session.ends_at - tx->now) / 1000);
	return event_add(tx, "person.enter", person, (str){NULL, 0}, (str){NULL, 0});
}

enum err page_sign_in_enter(struct tx *tx, struct visit *v, str *ret_where)
{
	bool good;

	*ret_where = S("/");
	TRY(page_password_weighed(tx, v, login_of(v), &good));
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
		*ret = S("1");
		return OK;
	}
	return page_password_weigh(tx, v, v->person->login, "password", ret);
}

enum err page_check(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct field_value *back = visit_value(v, "back");
	bool good = v->person == NULL;

	*ret_where = back->given && back->text.n > 0 ? back->text : S("/");
	if (!good) {
		TRY(page_password_weighed(tx, v, v->person->login, &good));
	}
	if (!good) {
		tell_wrong(tx);
		return OK;
	}
	v->session.checked_at = tx->now;
	return session_checked(tx, v->session.key);
}

/* ---- a new one ---- */

enum err page_password_new(struct visit *v, const str *names, size_t n, str *ret)
{
	str password = visit_value(v, "password")->text, again = visit_value(v, "again")->text;
	char *room = arena_alloc(v->arena, ARGON_KEPT_MAX);

	TRY(password_check(v->arena, password, false, "password", names, n, v->faults));
	if (words_know(password)) {
		return FAIL(v->faults, ERR_DATA, "password-known", AT_FIELD(S(""), 0, S("password")));
	}
	if (!same_bytes(password, again)) {
		return FAIL(v->faults, ERR_DATA, "password-differs", AT_FIELD(S(""), 0, S("again")));
	}
	return argon_keep(password, room, ret, v->faults);
}
