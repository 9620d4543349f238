#include "web/page/me.h"

#include "base/pack.h"
#include "core/agent.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "store/document_version.h"
#include "store/receipt.h"
#include "store/secret.h"
#include "web/page/me_html.h"
#include "web/page/sign_in.h"

static const char *const deeds[] = {"set", "remove", NULL};

const struct field me_fields[ME_FIELDS] = {
	{.name = "act", .kind = FIELD_CHOICE, .choices = deeds},
};

enum { PATH_MAX_BYTES = 64 };

const struct field me_password_fields[ME_PASSWORD_FIELDS] = {
	{PASSWORD_ROW("current", "label-password-current"), .may_be_empty = true}, /* of who has one, it may not */
	{PASSWORD_NEW_ROW},
	{PASSWORD_AGAIN_ROW},
};

enum { AGENT_NAME_MAX = 100 };

/* ---- the page ---- */

static str agent_name(const struct visit *v, struct maybe agent)
{
	struct buf b;

	buf_init(&b, v->arena, AGENT_NAME_MAX);
	agent_write(&b, agent.has ? agent.n : AGENT_UNKNOWN, v->lang);
	return buf_str(&b);
}

static enum err fill_seats(struct tx *tx, const struct visit *v, struct me_view *page)
{
	const struct q_session_list_row *rows;
	size_t n, here;

	TRY(session_list(tx, v->person->id, v->session.key, &rows, &n, &here));
	struct seat_view *seats = NEW_N(v->arena, struct seat_view, n);

	for (size_t i = 0; i < n; i++) {
		if (rows[i].ends_at > v->now) {
			str agent = agent_name(v, rows[i].agent);
			seats[page->seat_count++] =
				(struct seat_view){visit_day(v, rows[i].made_at), visit_day(v, rows[i].ends_at), agent,
			                           agent.n > 0, i == here};
		}
	}
	page->seats = seats;
	page->has_others = page->seat_count > 1;
	return OK;
}

static enum err fill_ways(struct tx *tx, const struct visit *v, struct me_view *page)
{
	struct ways ways;

	TRY(secret_ways(tx, v->person->id, &ways));
	page->has_password = ways.password;
	page->has_codes = ways.codes;
	page->has_passkeys = ways.passkeys > 0;
	page->passkeys = visit_number(v, (int64_t)ways.passkeys);
	page->has_second = ways_second(&ways);
	page->recovery = visit_number(v, (int64_t)ways.recovery);
	return OK;
}

static str paper_path(const struct visit *v, int64_t id)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_lit(&b, "/me/paper/");
	id_write(&b, id);
	return buf_str(&b);
}

/* What was handed to them, the newest first. */
static enum err fill_papers(struct tx *tx, const struct visit *v, struct me_view *page)
{
	const struct q_receipt_mine_row *rows;
	const struct q_document_version_row *paper;
	size_t n;

	TRY(q_receipt_mine(tx, v->person->id, RECEIPTS_MINE_MAX, &rows, &n));
	struct my_paper_view *papers = NEW_N(v->arena, struct my_paper_view, n);

	for (size_t i = 0; i < n; i++) {
		TRY(q_document_version(tx, rows[i].paper, &paper));
		const struct pattern *p = catalogue_pattern(&catalogue_builtin, paper->pattern);
		papers[page->paper_count++] = (struct my_paper_view){
			.path = paper_path(v, rows[i].id),
			.title = p == NULL ? paper->pattern : catalogue_text(&catalogue_builtin, p->title, v->lang),
			.handed = visit_day(v, rows[i].handed_at),
			.number = paper->number,
			.is_read = rows[i].read_at.has,
		};
	}
	page->papers = papers;
	page->has_papers = n > 0;
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
		page.act = visit_form(v, "/me");
		TRY(fill_ways(tx, v, &page));
		TRY(fill_papers(tx, v, &page));
		TRY(fill_seats(tx, v, &page));
	}
	frag_me_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_me_act(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(visit_need_account(v));
	if (visit_value(v, "act")->number == 0) {
		*ret_where = S("/me/password");
		return OK;
	}
	*ret_where = visit_done(v, S("/me"), "alone");
	return secret_remove_password(tx, v->person->id);
}

enum err page_me_others(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(visit_need_account(v));
	*ret_where = visit_done(v, S("/me"), "others");
	return session_end_others(tx, v->person->id, v->session.key);
}

/* ---- the password ---- */

enum err page_me_password(struct tx *tx, struct visit *v)
{
	struct me_password_view page = {.layout = &v->layout, .form = visit_form(v, "/me/password")};
	struct field_view *fields = NEW_N(v->arena, struct field_view, ME_PASSWORD_FIELDS);
	struct ways ways = {.password = true};

	if (v->person != NULL) {
		TRY(secret_ways(tx, v->person->id, &ways));
	}
	if ((v->person == NULL || (!ways.password && !visit_is_fresh(v, SESSION_CHECK_MINUTES))) && v->typed == NULL) {
		visit_go(v, S("/me"));
		return OK;
	}
	page.login = v->person == NULL ? S("") : v->person->login;
	page.has_password = ways.password;
	page.may_be_short = ways_second(&ways);
	for (size_t i = ways.password ? 0 : 1; i < ME_PASSWORD_FIELDS; i++) {
		fields[page.field_count] = visit_field_view(v, me_password_fields[i].name, S(""));
		fields[page.field_count++].required = true;
	}
	page.fields = fields;
	page.unsaved = visit_unsaved(v, page.fields, page.field_count);
	frag_me_password_page(&v->out, v->lang, &page);
	return OK;
}

/* What came of weighing the one there is; and of the new one, whether it is short and what is kept. */
enum { WEIGHED_NOTE_MAX = 512 };

static str weighed_note(struct arena *a, str weighed, bool is_short, str kept)
{
	struct buf b;

	buf_init(&b, a, WEIGHED_NOTE_MAX);
	pack_text(&b, weighed);
	pack_int(&b, is_short);
	pack_text(&b, kept);
	return buf_str(&b);
}

enum err page_me_password_weigh(struct tx *tx, struct visit *v, str *ret)
{
	str weighed = S(""), kept = S("");
	struct ways ways;

	TRY(visit_need_account(v));
	TRY(secret_ways(tx, v->person->id, &ways));
	if (ways.password) {
		TRY(field_line(visit_value(v, "current")->text, "current", 1, PASSWORD_MOST, v->faults));
		TRY(page_password_weigh(tx, v, v->person->login, "current", NULL, &weighed));
	} else if (!visit_is_fresh(v, SESSION_SETUP_MINUTES)) {
		return FAIL(v->faults, ERR_NO, "check-over", NOWHERE);
	}
	if (!ways.password || page_password_was_right(weighed)) {
		const str names[] = {v->firm->name, v->person->name, v->person->login};
		TRY(page_password_new(v, names, COUNT_OF(names), ways_second(&ways), &kept));
	}
	*ret = weighed_note(v->arena, weighed, page_password_is_short(v), kept);
	return OK;
}

enum err page_me_password_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct unpack u = {.rest = v->note};
	str weighed = unpack_text(&u, WEIGHED_NOTE_MAX);
	bool is_short = unpack_int_in(&u, 0, 1) != 0, good = true;
	str kept = unpack_text(&u, WEIGHED_NOTE_MAX);

	TRY(visit_need_account(v));
	if (weighed.n > 0) {
		TRY(page_password_weighed(tx, v, v->person->login, weighed, &good));
	}
	*ret_where = visit_done(v, S("/me"), "password");
	if (!good || kept.n == 0) {
		FAIL(tx->faults, ERR_NO, "sign-in-wrong", AT_FIELD(S(""), 0, S("current")));
		return OK;
	}
	TRY(secret_set_password(tx, v->person->id, kept, is_short));
	TRY(session_checked(tx, v->session.key));
	return session_end_others(tx, v->person->id, v->session.key);
}
