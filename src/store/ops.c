#include "store/ops.h"

#include "core/book.h"

#include "store/attempt.h"
#include "store/backup_log.h"
#include "store/checklist.h"
#include "store/declaration.h"
#include "store/event.h"
#include "store/file.h"
#include "store/entry.h"
#include "store/person.h"
#include "store/rebuild.h"
#include "store/session.h"
#include "store/setting.h"
#include "store/verification.h"
#include "sys/clock.h"

enum { FIRM_NAME_BYTES_MAX = 4 * FIRM_NAME_MAX + 1, WORD_BYTES_MAX = 64, SETTING_BYTES_MAX = 1000 };

/* ---- round.save ---- */

static void pack_rows(struct buf *out, const struct round_row *rows, size_t n)
{
	pack_int(out, (int64_t)n);
	for (size_t i = 0; i < n; i++) {
		pack_text(out, rows[i].item);
		pack_int(out, rows[i].answer);
		pack_text(out, rows[i].note);
	}
}

static const struct round_row *unpack_rows(struct arena *a, struct unpack *u, size_t *ret_n)
{
	size_t n = (size_t)unpack_int_in(u, 0, CATALOGUE_ITEMS_MAX);
	struct round_row *rows = NEW_N(a, struct round_row, n);

	for (size_t i = 0; i < n && !u->bad; i++) {
		rows[i].item = unpack_text(u, CATALOGUE_ID_MAX);
		rows[i].answer = (enum answer)unpack_int_in(u, ANSWER_NONE + 1, ANSWER__MAX - 1);
		rows[i].note = unpack_text(u, 4 * ANSWER_NOTE_MAX);
	}
	*ret_n = n;
	return rows;
}

void op_round_save_pack(struct buf *out, const struct op_round_save *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->framework);
	pack_int(out, in->checklist.p != NULL);
	pack_text(out, in->title);
	pack_text(out, in->checklist);
	pack_rows(out, in->rows, in->n);
}

struct round_save {
	struct op_round_save in;
	str firm; /* its name */
	int64_t number;
};

static void unpack_round_save(struct arena *a, struct unpack *u, void *in)
{
	struct op_round_save *r = &((struct round_save *)in)->in;

	r->framework = unpack_text(u, CATALOGUE_ID_MAX);
	bool own = unpack_int_in(u, 0, 1) == 1;

	r->title = unpack_text(u, CATALOGUE_TEXT_MAX);
	str yaml = unpack_text(u, FILE_BYTES_MAX);

	r->checklist = own ? yaml : (str){NULL, 0};
	r->rows = unpack_rows(a, u, &r->n);
}

static enum err act_round_save(struct tx *tx, void *in)
{
	struct round_save *r = in;
	const struct q_firm_row *firm;

	if (r->in.checklist.p != NULL) {
		TRY(checklist_keep(tx, r->in.framework, r->in.title, r->in.checklist));
	}
	TRY(round_save(tx, r->in.framework, r->in.rows, r->in.n, &r->number));
	TRY(q_firm(tx, &firm));
	r->firm = firm->name;
	return OK;
}

static void pack_round_saved(struct buf *out, const void *in)
{
	const struct round_save *r = in;

	pack_text(out, r->firm);
	pack_int(out, r->number);
}

bool op_round_saved_unpack(str result, struct op_round_saved *ret)
{
	struct unpack u = {.rest = result};

	ret->firm = unpack_text(&u, FIRM_NAME_BYTES_MAX);
	ret->number = unpack_int(&u);
	return unpack_done(&u);
}

/* ---- round.import ---- */

enum { DAY_LEAST = -40000, DAY_MOST = 3000000, HOUR_MS = 60 * 60 * 1000, MINUTE_MS = 60 * 1000 };

static void pack_said(struct buf *out, const struct said *s)
{
	const struct book_said *papers = &s->papers;
	bool decided = papers->decided.month != 0;

	pack_text(out, s->industry);
	pack_int(out, s->people);
	pack_text(out, papers->representative);
	pack_text(out, papers->address);
	pack_text(out, papers->contact);
	pack_int(out, papers->uses);
	pack_int(out, papers->uses_known);
	pack_int(out, papers->choice);
	pack_int(out, decided);
	pack_int(out, decided ? day_number(papers->decided) : 0);
}

/* Texts that are too long are told as the fields' own fault. */
static struct said unpack_said(struct unpack *u)
{
	struct said s = {.industry = unpack_text(u, 1), .people = unpack_int_in(u, -1, FIRM_PEOPLE_MAX)};
	struct book_said *papers = &s.papers;

	papers->representative = unpack_text(u, OP_BYTES_MAX);
	papers->address = unpack_text(u, OP_BYTES_MAX);
	papers->contact = unpack_text(u, OP_BYTES_MAX);
	papers->uses = (uint32_t)unpack_int_in(u, 0, COMPANY_USES_ALL);
	papers->uses_known = (uint32_t)unpack_int_in(u, 0, COMPANY_USES_ALL);
	papers->choice = (enum choice)unpack_int_in(u, 0, CHOICE__MAX - 1);
	bool decided = unpack_int_in(u, 0, 1) == 1;
	int64_t day = unpack_int_in(u, DAY_LEAST, DAY_MOST);

	if (decided) {
		papers->decided = day_of(day * 24 * HOUR_MS, 0);
	}
	return s;
}

void op_round_import_pack(struct buf *out, const struct op_round_import *in)
{
	op_firm_pack(out, &in->firm);
	pack_said(out, &in->said);
	pack_int(out, (int64_t)in->n);
	for (size_t i = 0; i < in->n; i++) {
		pack_text(out, in->rounds[i].framework);
		pack_int(out, in->rounds[i].begun);
		pack_int(out, in->rounds[i].closed);
		pack_rows(out, in->rounds[i].rows, in->rounds[i].n);
	}
}

struct import {
	struct op_round_import in;
	str firm; /* its name */
	int64_t added;
	struct said_taken said;
};

static void unpack_import(struct arena *a, struct unpack *u, void *in)
{
	struct op_round_import *i = &((struct import *)in)->in;

	i->said = unpack_said(u);
	i->n = (size_t)unpack_int_in(u, 0, BOOK_ROUNDS_MAX);
	struct op_round_of_days *rounds = NEW_N(a, struct op_round_of_days, i->n);

	for (size_t k = 0; k < i->n && !u->bad; k++) {
		rounds[k].framework = unpack_text(u, CATALOGUE_ID_MAX);
		rounds[k].begun = unpack_int_in(u, DAY_LEAST, DAY_MOST);
		rounds[k].closed = unpack_int_in(u, DAY_LEAST, DAY_MOST);
		rounds[k].rows = unpack_rows(a, u, &rounds[k].n);
	}
	i->rounds = rounds;
}

/* The middle of the day where the firm is. */
static int64_t noon_of(int64_t day, const struct q_firm_row *firm)
{
	return (day * 24 + 12) * HOUR_MS - firm->zone * MINUTE_MS;
}

static enum err act_import(struct tx *tx, void *in)
{
	struct import *i = in;
	const struct q_firm_row *firm;
	int64_t number;

	TRY(q_firm(tx, &firm));
	TRY(said_take(tx, &i->in.said, &i->said));
	i->added = 0;
	i->firm = firm->name;
	for (size_t k = 0; k < i->in.n; k++) {
		const struct op_round_of_days *r = &i->in.rounds[k];
		TRY(round_import(tx, r->framework, noon_of(r->begun, firm), noon_of(r->closed, firm), r->rows, r->n,
		                 &number));
		i->added += number > 0;
	}
	return OK;
}

static void pack_imported(struct buf *out, const void *in)
{
	const struct import *i = in;

	pack_text(out, i->firm);
	pack_int(out, i->added);
	pack_int(out, (int64_t)i->in.n - i->added);
	pack_int(out, i->said.taken);
	pack_int(out, i->said.left);
}

bool op_round_imported_unpack(str result, struct op_round_imported *ret)
{
	struct unpack u = {.rest = result};

	ret->firm = unpack_text(&u, FIRM_NAME_BYTES_MAX);
	ret->added = unpack_int(&u);
	ret->there = unpack_int(&u);
	ret->said.taken = (uint32_t)unpack_int_in(&u, 0, SAID_ALL);
	ret->said.left = (uint32_t)unpack_int_in(&u, 0, SAID_ALL);
	return unpack_done(&u);
}

/* ---- firm.export ---- */

void op_firm_export_pack(struct buf *out, const struct op_firm *firm)
{
	op_firm_pack(out, firm);
}

static enum err act_firm_export(struct tx *tx, void *in)
{
	(void)in;
	return event_add(tx, "firm.export", 0, (str){NULL, 0}, (str){NULL, 0});
}

/* ---- firm.set ---- */

void op_firm_set_pack(struct buf *out, const struct op_firm_set *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

static void unpack_firm_set(struct arena *a, struct unpack *u, void *in)
{
	struct op_firm_set *s = in;

	(void)a;
	s->field = unpack_text(u, WORD_BYTES_MAX);
	s->value = unpack_text(u, OP_BYTES_MAX);
}

static enum err act_firm_set(struct tx *tx, void *in)
{
	const struct op_firm_set *s = in;
	const struct q_firm_row *firm;
	struct q_firm_set changed;

	TRY(q_firm(tx, &firm));
	changed = firm_kept(firm);
	TRY(firm_field(&changed, s->field, s->value, tx->faults));
	return firm_set(tx, &changed);
}

static enum err act_declaration_set(struct tx *tx, void *in)
{
	const struct op_firm_set *s = in;
	struct q_declaration_row now;
	struct q_declaration_set changed;

	TRY(declaration_read(tx, &now));
	changed = declaration_kept(&now);
	TRY(declaration_field(&changed, s->field, s->value, tx->faults));
	return declaration_keep(tx, &changed);
}

/* ---- record.add, record.set, record.remove ---- */

void op_record_pack(struct buf *out, const struct op_record *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->noun);
	pack_int(out, in->id);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

struct record_change {
	struct op_record in;
	const struct entry_kind *kind;
	int64_t id; /* of a new one */
};

static void unpack_record(struct arena *a, struct unpack *u, void *in)
{
	struct record_change *c = in;

	(void)a;
	c->in.noun = unpack_text(u, WORD_BYTES_MAX);
	c->in.id = unpack_int(u);
	c->in.field = unpack_text(u, WORD_BYTES_MAX);
	c->in.value = unpack_text(u, OP_BYTES_MAX);
	c->kind = entry_kind_named(c->in.noun);
	u->bad |= c->kind == NULL;
}

static enum err act_record_add(struct tx *tx, void *in)
{
	struct record_change *c = in;
	const struct entry_word name = {c->kind->fields[0].name, c->in.value};

	return entry_add_words(tx, c->kind, &name, 1, &c->id);
}

static enum err act_record_set(struct tx *tx, void *in)
{
	const struct record_change *c = in;

	return entry_put(tx, c->kind, c->in.id, c->in.field, c->in.value);
}

static enum err act_record_remove(struct tx *tx, void *in)
{
	const struct record_change *c = in;

	return entry_take(tx, c->kind, c->in.id);
}

static void pack_record_added(struct buf *out, const void *in)
{
	pack_int(out, ((const struct record_change *)in)->id);
}

bool op_record_added_unpack(str result, int64_t *ret_id)
{
	struct unpack u = {.rest = result};

	*ret_id = unpack_int(&u);
	return unpack_done(&u);
}

/* ---- task.say ---- */

void op_task_say_pack(struct buf *out, const struct op_task_say *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->what);
	pack_text(out, in->day);
	pack_int(out, in->state);
}

struct task_saying {
	struct op_task_say in;
	int64_t id;
};

static void unpack_task_say(struct arena *a, struct unpack *u, void *in)
{
	struct op_task_say *t = &((struct task_saying *)in)->in;

	(void)a;
	t->what = unpack_text(u, OP_BYTES_MAX); /* too long is told as the field's own fault */
	t->day = unpack_text(u, OP_BYTES_MAX);
	t->state = (enum task_state)unpack_int_in(u, TASK_OPEN, TASK_DROPPED);
}

static enum err act_task_say(struct tx *tx, void *in)
{
	struct task_saying *t = in;

	return task_say(tx, t->in.what, t->in.state, t->in.day, &t->id);
}

static void pack_task_said(struct buf *out, const void *in)
{
	pack_int(out, ((const struct task_saying *)in)->id);
}

bool op_task_said_unpack(str result, int64_t *ret_id)
{
	struct unpack u = {.rest = result};

	*ret_id = unpack_int(&u);
	return unpack_done(&u);
}

/* ---- setting.set ---- */

void op_setting_set_pack(struct buf *out, str name, str value)
{
	pack_text(out, name);
	pack_text(out, value);
}

struct setting_value {
	str name, value;
};

static void unpack_setting(struct arena *a, struct unpack *u, void *in)
{
	struct setting_value *v = in;

	(void)a;
	v->name = unpack_text(u, WORD_BYTES_MAX);
	v->value = unpack_text(u, SETTING_BYTES_MAX);
}

static enum err act_setting(struct tx *tx, void *in)
{
	const struct setting_value *v = in;

	return setting_set(tx, v->name, v->value);
}

/* ---- session.link ---- */

void op_session_link_pack(struct buf *out, const struct op_firm *firm)
{
	op_firm_pack(out, firm);
}

struct session_link {
	str firm, key;
};

static void unpack_link(struct arena *a, struct unpack *u, void *in)
{
	(void)a;
	((struct session_link *)in)->firm = op_firm_unpack(u).name;
}

static enum err act_link(struct tx *tx, void *in)
{
	struct session_link *l = in;
	int64_t firm = 0;

	if (l->firm.p != NULL) {
		TRY(firm_find(tx, l->firm, &firm));
	}
	l->key = session_key_new(tx->arena);
	return session_link_add(tx, l->key, firm);
}

static void pack_link(struct buf *out, const void *in)
{
	pack_text(out, ((const struct session_link *)in)->key);
}

bool op_session_link_unpack(str result, str *ret_key)
{
	struct unpack u = {.rest = result};

	*ret_key = unpack_text(&u, SESSION_KEY_LENGTH);
	return unpack_done(&u) && ret_key->n == SESSION_KEY_LENGTH;
}

/* ---- user.invite, user.set, user.reset ---- */

void op_user_invite_pack(struct buf *out, const struct op_user_invite *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->name);
	pack_text(out, in->login);
	pack_text(out, in->role);
	pack_text(out, in->qualification);
	pack_text(out, in->until);
}

struct user_invite {
	struct op_user_invite in;
	str key;
};

static enum err role_from(struct tx *tx, str word, int64_t *ret)
{
	enum role role = role_named(word);

	if (role == ROLE_UNSET) {
		return FAIL(tx->faults, ERR_DATA, "role-unknown", NOWHERE, word);
	}
	*ret = role;
	return OK;
}

static void unpack_invite(struct arena *a, struct unpack *u, void *in)
{
	struct op_user_invite *i = &((struct user_invite *)in)->in;

	(void)a;
	i->name = unpack_text(u, OP_BYTES_MAX); /* too long is told as the field's own fault */
	i->login = unpack_text(u, OP_BYTES_MAX);
	i->role = unpack_text(u, WORD_BYTES_MAX);
	i->qualification = unpack_text(u, OP_BYTES_MAX);
	i->until = unpack_text(u, WORD_BYTES_MAX);
}

static enum err act_invite(struct tx *tx, void *in)
{
	struct user_invite *i = in;
	struct q_person_add add = {
		.name = i->in.name, .login = i->in.login, .qualification = i->in.qualification, .until = i->in.until};
	int64_t id;

	TRY(role_from(tx, i->in.role, &add.role));
	TRY(person_add(tx, &add, &id));
	return session_invite(tx, id, &i->key);
}

static void pack_invite(struct buf *out, const void *in)
{
	pack_text(out, ((const struct user_invite *)in)->key);
}

void op_user_pack(struct buf *out, const struct op_user *in)
{
	op_firm_pack(out, &in->firm);
	pack_text(out, in->who);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

struct user_change {
	struct op_user in;
	str key;
};

static void unpack_user(struct arena *a, struct unpack *u, void *in)
{
	struct op_user *c = &((struct user_change *)in)->in;

	(void)a;
	c->who = unpack_text(u, OP_BYTES_MAX);
	c->field = unpack_text(u, WORD_BYTES_MAX);
	c->value = unpack_text(u, WORD_BYTES_MAX);
}

static enum err act_user_set(struct tx *tx, void *in)
{
	struct user_change *c = in;
	const struct q_person_row *person;

	TRY(person_find(tx, c->in.who, &person));
	struct q_person_set set = person_kept(person);

	if (str_eq(c->in.field, S("role"))) {
		TRY(role_from(tx, c->in.value, &set.role));
		return person_set(tx, &set);
	}
	return person_close(tx, person, str_eq(c->in.value, S("yes")));
}

static enum err act_user_reset(struct tx *tx, void *in)
{
	struct user_change *c = in;
	const struct q_person_row *person;

	TRY(person_find(tx, c->in.who, &person));
	if (person->state == PERSON_CLOSED) {
		return FAIL(tx->faults, ERR_NO, "person-closed", NOWHERE);
	}
	TRY(attempt_forget(tx, person->login));
	TRY(session_invite(tx, person->id, &c->key));
	return event_add(tx, "person.link", person->id, (str){NULL, 0}, (str){NULL, 0});
}

static void pack_user_key(struct buf *out, const void *in)
{
	pack_text(out, ((const struct user_change *)in)->key);
}

bool op_user_key_unpack(str result, str *ret_key)
{
	return op_session_link_unpack(result, ret_key);
}

/* ---- tidy ---- */

static enum err work_tidy(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	(void)a;
	(void)in;
	return store_tidy(s, clock_now(), fs);
}

/* ---- seal.make ---- */

enum { FINGERPRINT_BYTES_MAX = 64 };

void op_seal_make_pack(struct buf *out, const struct seal_wish *wish)
{
	pack_int(out, wish->daily);
	pack_int(out, wish->new_key);
}

struct sealing {
	struct seal_wish wish;
	struct seal_made made;
};

static void unpack_seal(struct arena *a, struct unpack *u, void *in)
{
	struct seal_wish *wish = &((struct sealing *)in)->wish;

	(void)a;
	wish->daily = unpack_int_in(u, 0, 1) == 1;
	wish->new_key = unpack_int_in(u, 0, 1) == 1;
}

static enum err work_seal(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	struct sealing *sealing = in;

	return seal_make(s, a, &sealing->wish, &sealing->made, fs);
}

static void pack_seal(struct buf *out, const void *in)
{
	const struct seal_made *made = &((const struct sealing *)in)->made;

	pack_int(out, made->is_new);
	pack_int(out, made->number);
	pack_text(out, made->fingerprint);
}

bool op_seal_made_unpack(str result, struct seal_made *ret)
{
	struct unpack u = {.rest = result};

	*ret = (struct seal_made){.is_new = unpack_int_in(&u, 0, 1) == 1, .body = S("")};
	ret->number = unpack_int(&u);
	ret->fingerprint = unpack_text(&u, FINGERPRINT_BYTES_MAX);
	return unpack_done(&u);
}

/* ---- rebuild ---- */

static enum err work_rebuild(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	(void)a;
	TRY(store_rebuild(s, in, fs));
	return store_tidy(s, clock_now(), fs);
}

static void pack_rebuilt(struct buf *out, const void *in)
{
	pack_int(out, *(const int64_t *)in);
}

bool op_rebuilt_unpack(str result, int64_t *ret_firms)
{
	struct unpack u = {.rest = result};

	*ret_firms = unpack_int(&u);
	return unpack_done(&u);
}

#define ROW(name_, in_) .name = (name_), .size = sizeof(in_)
#define ROW_OF_FIRM(name_, in_) ROW(name_, in_), .of_firm = true
#define RECORD(name_) ROW_OF_FIRM(name_, struct record_change), .unpack = unpack_record
#define USER(name_) ROW_OF_FIRM(name_, struct user_change), .unpack = unpack_user

const struct op ops[] = {
	{ROW_OF_FIRM("round.save", struct round_save), .unpack = unpack_round_save, .act = act_round_save,
         .pack = pack_round_saved},
	{ROW_OF_FIRM("round.import", struct import), .unpack = unpack_import, .act = act_import, .pack = pack_imported},
	{ROW_OF_FIRM("firm.set", struct op_firm_set), .unpack = unpack_firm_set, .act = act_firm_set},
	{ROW_OF_FIRM("firm.export", struct op_firm), .act = act_firm_export},
	{ROW_OF_FIRM("declaration.set", struct op_firm_set), .unpack = unpack_firm_set, .act = act_declaration_set},
	{RECORD("record.add"), .act = act_record_add, .pack = pack_record_added},
	{RECORD("record.set"), .act = act_record_set},
	{RECORD("record.remove"), .act = act_record_remove},
	{ROW_OF_FIRM("task.say", struct task_saying), .unpack = unpack_task_say, .act = act_task_say,
         .pack = pack_task_said},
	{ROW_OF_FIRM("user.invite", struct user_invite), .unpack = unpack_invite, .act = act_invite,
         .pack = pack_invite},
	{USER("user.set"), .act = act_user_set},
	{USER("user.reset"), .act = act_user_reset, .pack = pack_user_key},
	{ROW("setting.set", struct setting_value), .unpack = unpack_setting, .act = act_setting},
	{ROW("session.link", struct session_link), .unpack = unpack_link, .act = act_link, .pack = pack_link},
	{ROW("backup.note", struct q_backup_add), .unpack = op_backup_note_unpack, .act = op_backup_note_act},
	{ROW("backup.plan", struct op_backup_plan), .unpack = op_backup_plan_unpack, .act = op_backup_plan_act},
	{ROW("seal.make", struct sealing), .unpack = unpack_seal, .act_in_steps = work_seal, .pack = pack_seal},
	{ROW("verification.note", struct q_verification_add), .unpack = op_verification_note_unpack,
         .act = op_verification_note_act},
	{ROW("tidy", char), .act_in_steps = work_tidy},
	{ROW("rebuild", int64_t), .act_in_steps = work_rebuild, .pack = pack_rebuilt},
};

const size_t op_count = COUNT_OF(ops);
