#include "web/page/people.h"

#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "core/password.h"
#include "store/attempt.h"
#include "store/event.h"
#include "store/secret.h"
#include "web/page/entry.h"
#include "web/page/people_html.h"

enum { PATH_BYTES_MAX = 128, WHO_MAX = 512 };

#define NAME_ROW .name = "name", .kind = FIELD_LINE, .least = 1, .most = PERSON_NAME_MAX, .label = "label-person-name"
#define ROLE_ROW                                                                                                       \
	.name = "role", .kind = FIELD_CHOICE, .choices = role_words, .labels = role_labels, .label = "label-role",     \
	.hint = "hint-role"
#define EXPERT_ROWS                                                                                                    \
	{.name = "qualification",                                                                                      \
	 .kind = FIELD_LINE,                                                                                           \
	 .most = PERSON_QUALIFICATION_MAX,                                                                             \
	 .may_be_empty = true,                                                                                         \
	 .label = "label-qualification",                                                                               \
	 .hint = "hint-qualification"},                                                                                \
		{.name = "registration",                                                                               \
	         .kind = FIELD_LINE,                                                                                   \
	         .most = PERSON_REGISTRATION_MAX,                                                                      \
	         .may_be_empty = true,                                                                                 \
	         .label = "label-registration",                                                                        \
	         .hint = "hint-registration"},                                                                         \
	{                                                                                                              \
		.name = "until", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-until", .hint = "hint-until" \
	}

const struct field person_new_fields[PERSON_NEW_FIELDS] = {
	{NAME_ROW},
	{.name = "login",
         .kind = FIELD_LINE,
         .least = LOGIN_LEAST,
         .most = LOGIN_MOST,
         .label = "label-login",
         .hint = "hint-login"},
	{ROLE_ROW},
	EXPERT_ROWS,
};

const struct field person_fields[PERSON_FIELDS] = {
	{NAME_ROW},
	{ROLE_ROW},
	EXPERT_ROWS,
	{.name = "closed", .kind = FIELD_SWITCH, .label = "label-closed", .hint = "hint-closed"},
	{.name = "version", .kind = FIELD_NUMBER, .least = 1, .most = INT64_MAX},
};

/* ---- addresses and values ---- */

static str person_path(const struct visit *v, int64_t id, const char *tail)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_BYTES_MAX);
	buf_lit(&b, "/people/");
	id_write(&b, id);
	buf_add(&b, str_of(tail));
	return buf_str(&b);
}

static str typed(const struct visit *v, const char *name)
{
	const struct field_value *value = visit_value(v, name);

	return value->given ? value->text : S("");
}

static str typed_day(const struct visit *v, const char *name)
{
	str day = typed(v, name);

	return day.n > 0 ? day : DAY_NONE;
}

/* ---- the list ---- */

/* Those who have a second factor, in the order of their ids. */
struct seconds {
	const struct q_secret_seconds_row *rows;
	size_t n;
};

static bool has_second(const struct seconds *s, int64_t person)
{
	size_t from = 0, to = s->n;

	while (from < to) {
		size_t at = from + (to - from) / 2;
		if (s->rows[at].person == person) {
			return true;
		}
		*(s->rows[at].person < person ? &from : &to) = s->rows[at].person < person ? at + 1 : at;
	}
	return false;
}

static enum err line_of(struct tx *tx, const struct visit *v, const struct q_person_list_row *row,
                        const struct seconds *seconds, struct person_line_view *ret)
{
	bool in_time = str_cmp(visit_today(v), row->until) <= 0;
	struct attempt attempt;

	TRY(attempt_look(tx, row->login, &attempt));
	*ret = (struct person_line_view){
		.path = person_path(v, row->id, ""),
		.name = row->name,
		.login = row->login,
		.role = phrase(&catalogue_builtin, v->lang, role_labels[row->role - 1]),
		.has_second = has_second(seconds, row->id),
		.is_invited = row->state == PERSON_INVITED,
		.is_closed = row->state == PERSON_CLOSED,
		.is_over = row->state != PERSON_CLOSED && !in_time,
		.is_until = row->state != PERSON_CLOSED && in_time && !str_eq(row->until, DAY_NONE),
		.is_locked = attempt.locked,
		.until = visit_civil_day(v, row->until),
	};
	return OK;
}

static str roles_who_may(const struct visit *v, enum permission p)
{
	struct buf who;

	buf_init(&who, v->arena, WHO_MAX);
	for (enum role r = ROLE_OWNER; r < ROLE__MAX; r++) {
		if (role_may(r, p)) {
			buf_add(&who, who.n == 0 ? S("") : v->lang == LANG_EN ? S(", ") : S("、"));
			buf_add(&who, phrase(&catalogue_builtin, v->lang, role_labels[r - 1]));
		}
	}
	return buf_str(&who);
}

static void fill_roles(struct people_view *page, const struct visit *v)
{
	struct role_view *roles = NEW_N(v->arena, struct role_view, ROLE__MAX);
	struct may_view *may = NEW_N(v->arena, struct may_view, MAY__MAX);

	for (enum role r = ROLE_OWNER; r < ROLE__MAX; r++) {
		roles[page->role_count++] = (struct role_view){phrase(&catalogue_builtin, v->lang, role_labels[r - 1]),
		                                               phrase(&catalogue_builtin, v->lang, role_abouts[r - 1])};
	}
	for (enum permission p = MAY_SELF; p < MAY__MAX; p++) {
		may[page->may_count++] = (struct may_view){phrase(&catalogue_builtin, v->lang, permission_label(p)),
		                                           roles_who_may(v, p)};
	}
	page->roles = roles;
	page->may = may;
}

enum err page_people(struct tx *tx, struct visit *v)
{
	struct seconds seconds;
	const struct q_person_list_row *rows;
	struct people_view page = {.layout = &v->layout};
	size_t n;

	TRY(q_person_list(tx, NULL, PEOPLE_MAX, &rows, &n));
	TRY(q_secret_seconds(tx, PEOPLE_MAX, &seconds.rows, &seconds.n));
	struct person_line_view *lines = NEW_N(v->arena, struct person_line_view, n);

	for (size_t i = 0; i < n; i++) {
		TRY(line_of(tx, v, &rows[i], &seconds, &lines[i]));
	}
	page.lines = lines;
	page.line_count = n;
	page.has_lines = n > 0;
	fill_roles(&page, v);
	frag_people_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- a link, shown once ---- */

static void show_link(struct visit *v, str name, int64_t id, str key)
{
	struct person_link_view page = {.layout = &v->layout, .name = name};

	page.link = visit_link(v, "/invitation?key=", key);
	page.back = person_path(v, id, "");
	frag_person_link_page(&v->out, v->lang, &page);
}

/* ---- somebody new ---- */

enum err page_person_new(struct tx *tx, struct visit *v)
{
	static const str nothing[PERSON_NEW_FIELDS] = {S(""), S(""), S("editor"), S(""), S(""), S("")};
	struct person_view page = {.layout = &v->layout, .form = visit_form(v, "/people/new"), .is_new = true};

	(void)tx;
	page.is_mine = true;
	page.fields = visit_fields(v, nothing, PERSON_NEW_FIELDS);
	page.field_count = PERSON_NEW_FIELDS;
	page.unsaved = visit_unsaved(v, page.fields, page.field_count);
	frag_person_page(&v->out, v->lang, &page);
	return OK;
}

static enum err not_yours(struct tx *tx)
{
	return FAIL(tx->faults, ERR_NO, "person-not-yours", NOWHERE);
}

enum err page_person_invite(struct tx *tx, struct visit *v, str *ret_where)
{
	enum role role = (enum role)(visit_value(v, "role")->number + 1);
	str key, name = visit_value(v, "name")->text;
	int64_t id;

	if (!role_may_give(v->role, role)) {
		return not_yours(tx);
	}
	TRY(person_add(tx,
	               &(const struct q_person_add){
			       .name = name,
			       .login = visit_value(v, "login")->text,
			       .role = role,
			       .qualification = typed(v, "qualification"),
			       .registration = typed(v, "registration"),
			       .until = typed_day(v, "until"),
		       },
	               &id));
	TRY(session_invite(tx, id, &key));
	*ret_where = person_path(v, id, "");
	show_link(v, name, id, key);
	return OK;
}

/* ---- one ---- */

static enum err find(struct tx *tx, const struct visit *v, const struct q_person_row **ret)
{
	int64_t id;

	*ret = NULL;
	if (id_read(visit_part(v, "id"), &id)) {
		TRY(q_person(tx, id, ret));
	}
	if (*ret == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "record-gone", NOWHERE);
		return ERR_MISSING;
	}
	return OK;
}

/* ... whom who asks may change. */
static enum err find_mine(struct tx *tx, const struct visit *v, const struct q_person_row **ret)
{
	TRY(find(tx, v, ret));
	return role_may_give(v->role, (enum role)(*ret)->role) ? OK : not_yours(tx);
}

enum err page_person(struct tx *tx, struct visit *v)
{
	struct person_view page = {.layout = &v->layout};
	const struct q_person_row *p;
	struct attempt attempt;

	TRY(find(tx, v, &p));
	TRY(attempt_look(tx, p->login, &attempt));
	const str saved[PERSON_FIELDS - 1] = {
		p->name,
		str_of(role_words[p->role - 1]),
		p->qualification,
		p->registration,
		str_eq(p->until, DAY_NONE) ? S("") : p->until,
		p->state == PERSON_CLOSED ? S("1") : S(""),
	};

	page.form = visit_form(v, "");
	page.form.action = person_path(v, p->id, "");
	page.link = visit_form(v, "");
	page.link.action = person_path(v, p->id, "/link");
	page.unlock = visit_form(v, "");
	page.unlock.action = person_path(v, p->id, "/unlock");
	page.name = p->name;
	page.login = p->login;
	page.is_locked = attempt.locked;
	page.is_mine = role_may_give(v->role, (enum role)p->role);
	page.version = visit_version(v, p->version);
	page.fields = visit_fields(v, saved, PERSON_FIELDS - 1);
	page.field_count = PERSON_FIELDS - 1;
	page.unsaved = visit_unsaved(v, page.fields, page.field_count);
	frag_person_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_person_save(struct tx *tx, struct visit *v, str *ret_where)
{
	enum role role = (enum role)(visit_value(v, "role")->number + 1);
	const struct q_person_row *p;
	struct q_person_set set;

	TRY(find_mine(tx, v, &p));
	if (!role_may_give(v->role, role)) {
		return not_yours(tx);
	}
	set = (struct q_person_set){
		.id = p->id,
		.version = visit_value(v, "version")->number,
		.name = visit_value(v, "name")->text,
		.role = role,
		.qualification = typed(v, "qualification"),
		.registration = typed(v, "registration"),
		.until = typed_day(v, "until"),
	};
	TRY(person_state_of(tx, p, visit_value(v, "closed")->number == 1, &set.state));
	TRY(person_set(tx, &set));
	*ret_where = visit_done(v, S("/people"), "saved");
	return set.state == PERSON_CLOSED ? session_shut_out(tx, p->id) : OK;
}

enum err page_person_link(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_person_row *p;
	str key;

	TRY(find_mine(tx, v, &p));
	if (p->state == PERSON_CLOSED) {
		return FAIL(tx->faults, ERR_NO, "person-closed", NOWHERE);
	}
	TRY(session_invite(tx, p->id, &key));
	TRY(event_add(tx, "person.link", p->id, (str){NULL, 0}, (str){NULL, 0}));
	*ret_where = person_path(v, p->id, "");
	show_link(v, p->name, p->id, key);
	return OK;
}

enum err page_person_unlock(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_person_row *p;

	TRY(find_mine(tx, v, &p));
	TRY(attempt_forget(tx, p->login));
	*ret_where = visit_done(v, S("/people"), "opened");
	return event_add(tx, "person.unlock", p->id, (str){NULL, 0}, (str){NULL, 0});
}
