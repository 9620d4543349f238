#include "web/page/me.h"

#include "core/field.h"
#include "core/message.h"
#include "store/secret.h"
#include "web/page/me_html.h"
#include "web/page/sign_in.h"

const struct field me_password_fields[ME_PASSWORD_FIELDS] = {
	{PASSWORD_ROW("current", "label-password-current")},
	{PASSWORD_NEW_ROW},
	{PASSWORD_AGAIN_ROW},
};

/* ---- the page ---- */

static enum err fill_seats(struct tx *tx, const struct visit *v, struct me_view *page)
{
	const struct q_session_list_row *rows;
	size_t n, here;

	TRY(session_list(tx, v->person->id, v->session.key, &rows, &n, &here));
	struct seat_view *seats = NEW_N(v->arena, struct seat_view, n);

	for (size_t i = 0; i < n; i++) {
		if (rows[i].ends_at > v->now) {
			seats[page->seat_count++] = (struct seat_view){visit_day(v, rows[i].made_at),
			                                               visit_day(v, rows[i].ends_at), i == here};
		}
	}
	page->seats = seats;
	page->has_others = page->seat_count > 1;
	return OK;
}

enum err page_me(struct tx *tx, struct visit *v)
{
	struct me_view page = {.layout = &v->layout, .is_account = v->person != NULL};

	if (page.is_account) {
		page.name = v->person->name;
		page.login = v->person->login;
		page.role = phrase(&catalogue_builtin, v->lang, role_labels[v->role - 1]);
		page.about = phrase(&catalogue_builtin, v->lang, role_abouts[v->role - 1]);
		page.until = visit_civil_day(v, v->person->until);
		page.has_until = page.until.n > 0;
		page.others = visit_form(v, "/me/others");
		TRY(fill_seats(tx, v, &page));
	}
	frag_me_page(&v->out, v->lang, &page);
	return OK;
}

static enum err need_account(const struct visit *v)
{
	return v->person != NULL ? OK : FAIL(v->faults, ERR_NO, "person-none", NOWHERE);
}

enum err page_me_others(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(need_account(v));
	*ret_where = visit_done(v, S("/me"), "others");
	return session_end_others(tx, v->person->id, v->session.key);
}

/* ---- the password ---- */

enum err page_me_password(struct tx *tx, struct visit *v)
{
	static const str nothing[ME_PASSWORD_FIELDS] = {S(""), S(""), S("")};
	struct me_password_view page = {.layout = &v->layout, .form = visit_form(v, "/me/password")};

	(void)tx;
	if (v->person == NULL && v->typed == NULL) {
		visit_go(v, S("/me"));
		return OK;
	}
	page.login = v->person == NULL ? S("") : v->person->login;
	page.fields = visit_fields(v, nothing, ME_PASSWORD_FIELDS);
	page.field_count = ME_PASSWORD_FIELDS;
	page.unsaved = visit_unsaved(v, page.fields, page.field_count);
	frag_me_password_page(&v->out, v->lang, &page);
	return OK;
}

/* "0", or what is kept of the new one. */
enum err page_me_password_weigh(struct tx *tx, struct visit *v, str *ret)
{
	str weighed;

	TRY(need_account(v));
	TRY(page_password_weigh(tx, v, v->person->login, "current", &weighed));
	*ret = weighed;
	return str_eq(weighed, S("1"))
	               ? page_password_new(v, (const str[]){v->firm->name, v->person->name, v->person->login}, 3, ret)
	               : OK;
}

enum err page_me_password_save(struct tx *tx, struct visit *v, str *ret_where)
{
	str kept = v->note;
	bool good = !str_eq(kept, S("0"));

	TRY(need_account(v));
	v->note = good ? S("1") : S("0");
	TRY(page_password_weighed(tx, v, v->person->login, &good));
	*ret_where = visit_done(v, S("/me"), "password");
	if (!good) {
		FAIL(tx->faults, ERR_NO, "sign-in-wrong", AT_FIELD(S(""), 0, S("current")));
		return OK;
	}
	TRY(secret_set_password(tx, v->person->id, kept));
	TRY(session_checked(tx, v->session.key));
	return session_end_others(tx, v->person->id, v->session.key);
}
