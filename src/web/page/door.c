#include "web/page/door.h"

#include "store/secret.h"
#include "web/page/door_html.h"
#include "web/page/sign_in.h"

const struct field door_fields[DOOR_FIELDS] = {
	{.name = "name",
         .kind = FIELD_LINE,
         .least = 1,
         .most = PERSON_NAME_MAX,
         .label = "label-person-name",
         .purpose = "name"},
	{.name = "login",
         .kind = FIELD_LINE,
         .least = LOGIN_LEAST,
         .most = LOGIN_MOST,
         .label = "label-login",
         .hint = "hint-login",
         .purpose = "username"},
	{PASSWORD_NEW_ROW},
	{PASSWORD_AGAIN_ROW},
};

enum err page_door(struct tx *tx, struct visit *v)
{
	static const str nothing[DOOR_FIELDS] = {S(""), S(""), S(""), S("")};
	const struct reach *reach = &v->config->reach;
	const struct q_person_list_row *people;
	struct door_view page = {.layout = &v->layout, .form = visit_form(v, "/door")};
	size_t n;

	TRY(q_person_list(tx, NULL, 1, &people, &n));
	page.is_open = n > 0;
	page.is_account = v->person != NULL;
	page.login = page.is_account ? v->person->login : S("");
	page.address = visit_origin(v);
	page.is_reached = reach_is_secure(reach->kind);
	page.is_own = reach->kind == REACH_OWN;
	page.fingerprint = reach->fingerprint == NULL ? S("") : str_of(reach->fingerprint);
	page.fields = visit_fields(v, nothing, DOOR_FIELDS);
	page.field_count = DOOR_FIELDS;
	page.unsaved = visit_unsaved(v, page.fields, DOOR_FIELDS);
	frag_door_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_door_weigh(struct tx *tx, struct visit *v, str *ret)
{
	str name = visit_value(v, "name")->text, login;

	(void)tx;
	TRY(login_read(v->arena, visit_value(v, "login")->text, "login", &login, v->faults));
	return page_password_new(v, (const str[]){v->firm->name, name, login}, 3, false, ret);
}

enum err page_door_open(struct tx *tx, struct visit *v, str *ret_where)
{
	struct q_person_set set;
	const struct q_person_row *person;
	int64_t id;

	if (v->person != NULL) {
		return FAIL(tx->faults, ERR_NO, "person-there", NOWHERE);
	}
	TRY(person_add(tx,
	               &(const struct q_person_add){
			       .name = visit_value(v, "name")->text,
			       .login = visit_value(v, "login")->text,
			       .role = ROLE_OWNER,
		       },
	               &id));
	TRY(q_person(tx, id, &person));
	set = person_kept(person);
	set.state = PERSON_ACTIVE;
	TRY(person_set(tx, &set));
	TRY(secret_set_password(tx, id, v->note, false));
	TRY(session_set_person(tx, v->session.key, id));
	*ret_where = S("/door");
	return OK;
}
