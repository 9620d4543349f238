#include "web/page/invitation.h"

#include "core/message.h"
#include "store/attempt.h"
#include "store/secret.h"
#include "web/page/invitation_html.h"
#include "web/page/sign_in.h"

enum { KEY_MOST = 300, SENTENCE_MAX = 1000, SHOWN_FROM = 1 };

const struct field invitation_fields[INVITATION_FIELDS] = {
	{.name = "key", .kind = FIELD_SECRET, .least = 1, .most = KEY_MOST, .label = "field-link"},
	{PASSWORD_NEW_ROW},
	{PASSWORD_AGAIN_ROW},
};

const struct field invitation_query_fields[INVITATION_QUERY_FIELDS] = {
	{.name = "key", .kind = FIELD_SECRET, .least = 1, .most = KEY_MOST, .may_be_empty = true},
};

/* The link that is asked with, or that the form had. */
static str key_of(const struct visit *v)
{
	return v->typed != NULL ? form_value(&v->form, S("key")) : visit_value(v, "key")->text;
}

static void show_door(struct visit *v)
{
	struct buf sentence;

	buf_init(&sentence, v->arena, SENTENCE_MAX);
	message_say(&sentence, &catalogue_builtin, v->lang, &v->faults->list[v->faults->n - 1]);
	v->layout.notice = buf_str(&sentence);
	v->layout.has_notice = v->layout.has_fault = true;
	v->reply.status = problem_status(PROBLEM_NOBODY);
	v->layout.back = S("/");
	problem_page(&v->out, v->lang, &v->layout, PROBLEM_NOBODY, NULL, &v->door);
}

/* Whose it is, as the page says it. */
static enum err find_whose(struct tx *tx, struct invitation_view *page, enum lang lang)
{
	const struct q_person_row *person;
	const struct q_firm_row *firm;

	TRY(q_person(tx, tx->actor.person, &person));
	TRY(q_firm(tx, &firm));
	if (person == NULL || firm == NULL || person->state == PERSON_CLOSED) {
		return FAIL(tx->faults, ERR_NO, "session-link", NOWHERE);
	}
	page->firm = firm->name;
	page->name = person->name;
	page->login = person->login;
	page->role = phrase(&catalogue_builtin, lang, role_labels[person->role - 1]);
	page->about = phrase(&catalogue_builtin, lang, role_abouts[person->role - 1]);
	page->is_new = person->state == PERSON_INVITED;
	return OK;
}

enum err page_invitation(struct tx *tx, struct visit *v)
{
	struct invitation_view page = {.layout = &v->layout, .key = key_of(v)};
	struct field_view *fields = NEW_N(v->arena, struct field_view, INVITATION_FIELDS);
	struct actor who;
	enum err err;

	tx->actor.tenant = TENANT_INSTALLATION;
	err = session_invited(tx, page.key, &who);
	if (err == OK) {
		tx->actor = who;
		err = find_whose(tx, &page, v->lang);
	}
	if (err == ERR_NO) {
		show_door(v);
		return OK;
	}
	TRY(err);
	for (size_t i = SHOWN_FROM; i < INVITATION_FIELDS; i++) {
		fields[page.field_count++] = visit_field_view(v, invitation_fields[i].name, S(""));
	}
	page.fields = fields;
	page.unsaved = visit_unsaved(v, fields, page.field_count);
	frag_invitation_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_invitation_weigh(struct tx *tx, struct visit *v, str *ret)
{
	struct invitation_view whose;

	TRY(session_invited(tx, visit_value(v, "key")->text, &v->as));
	tx->actor = v->as;
	TRY(find_whose(tx, &whose, v->lang));
	return page_password_new(v, (const str[]){whose.firm, whose.name, whose.login}, 3, false, ret);
}

enum err page_invitation_take(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_person_row *person;
	int64_t id = tx->actor.person;

	TRY(session_invitation_use(tx, visit_value(v, "key")->text));
	TRY(q_person(tx, id, &person));
	if (person == NULL || person->state == PERSON_CLOSED) {
		return FAIL(tx->faults, ERR_NO, "session-link", NOWHERE);
	}
	if (person->state == PERSON_INVITED) {
		struct q_person_set set = person_kept(person);
		set.state = PERSON_ACTIVE;
		TRY(person_set(tx, &set));
	} else {
		TRY(person_shut_out(tx, id));
	}
	TRY(attempt_forget(tx, person->login));
	TRY(secret_set_password(tx, id, v->note, false));
	*ret_where = S("/");
	return page_person_enters(tx, v, id);
}
