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
#include "sys/clock.h"

static enum err malformed(struct faults *fs)
{
	return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
}

/* ---- which firm ---- */

enum { FIRM_NAME_BYTES_MAX = 4 * FIRM_NAME_MAX + 1 };

static void pack_firm(struct buf *out, const struct op_firm *f)
{
	pack_int(out, f->name.p != NULL);
	pack_text(out, f->name);
	pack_int(out, f->create);
}

static struct op_firm unpack_firm(struct unpack *u)
{
	bool named = unpack_int_in(u, 0, 1) == 1;
	str name = unpack_text(u, OP_BYTES_MAX); /* too long is told as the field's own fault */

	return (struct op_firm){
		.name = named ? name : (str){NULL, 0},
		.create = unpack_int_in(u, 0, 1) == 1,
	};
}

/* The firm's tenant, or a new one for a firm that shall be made. */
struct choice {
	const struct op_firm *firm;
	int64_t tenant;
	bool found;
};

static enum err look_up(struct tx *tx, void *ctx)
{
	struct choice *c = ctx;
	const struct q_firm_named_row *same;
	size_t n = 1;

	c->found = true;
	if (c->firm->create && c->firm->name.p != NULL) {
		TRY(q_firm_named(tx, c->firm->name, 1, &same, &n));
		c->found = n > 0;
	}
	return c->found ? firm_find(tx, c->firm->name, &c->tenant) : OK;
}

static enum err choose(struct store *s, struct arena *a, const struct op_firm *firm, struct choice *ret,
                       struct faults *fs)
{
	*ret = (struct choice){.firm = firm};
	TRY(store_read(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, look_up, ret, fs));
	if (!ret->found) {
		ret->tenant = store_tenant_id();
	}
	return OK;
}

/* In the transaction of what it is made for. */
static enum err make_if_new(struct tx *tx, const struct choice *c)
{
	return c->found ? OK : firm_add(tx, c->firm->name);
}

static struct actor actor_of(const struct choice *c)
{
	return (struct actor){.tenant = c->tenant, .person = PERSON_LOCAL};
}

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
	pack_firm(out, &in->firm);
	pack_text(out, in->framework);
	pack_int(out, in->checklist.p != NULL);
	pack_text(out, in->title);
	pack_text(out, in->checklist);
	pack_rows(out, in->rows, in->n);
}

static bool unpack_round(struct arena *a, struct unpack *u, struct op_round_save *ret)
{
	ret->firm = unpack_firm(u);
	ret->framework = unpack_text(u, CATALOGUE_ID_MAX);
	bool own = unpack_int_in(u, 0, 1) == 1;

	ret->title = unpack_text(u, CATALOGUE_TEXT_MAX);
	str yaml = unpack_text(u, FILE_BYTES_MAX);

	ret->checklist = own ? yaml : (str){NULL, 0};
	ret->rows = unpack_rows(a, u, &ret->n);
	return unpack_done(u);
}

struct saving {
	const struct op_round_save *in;
	const struct choice *choice;
	int64_t number;
	str firm;
};

static enum err save(struct tx *tx, void *ctx)
{
	struct saving *s = ctx;
	const struct q_firm_row *firm;

	TRY(make_if_new(tx, s->choice));
	if (s->in->checklist.p != NULL) {
		TRY(checklist_keep(tx, s->in->framework, s->in->title, s->in->checklist));
	}
	TRY(round_save(tx, s->in->framework, s->in->rows, s->in->n, &s->number));
	TRY(q_firm(tx, &firm));
	s->firm = firm->name;
	return OK;
}

static enum err run_round_save(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                               struct faults *fs)
{
	struct op_round_save in;
	struct choice choice;
	struct saving saving = {.in = &in, .choice = &choice};

	if (!unpack_round(a, args, &in)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &in.firm, &choice, fs));
	TRY(store_write(s, a, actor_of(&choice), save, &saving, fs));
	pack_text(result, saving.firm);
	pack_int(result, saving.number);
	return OK;
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

void op_round_import_pack(struct buf *out, const struct op_round_import *in)
{
	pack_firm(out, &in->firm);
	pack_text(out, in->industry);
	pack_int(out, in->people);
	pack_int(out, (int64_t)in->n);
	for (size_t i = 0; i < in->n; i++) {
		pack_text(out, in->rounds[i].framework);
		pack_int(out, in->rounds[i].begun);
		pack_int(out, in->rounds[i].closed);
		pack_rows(out, in->rounds[i].rows, in->rounds[i].n);
	}
}

static bool unpack_import(struct arena *a, struct unpack *u, struct op_round_import *ret)
{
	ret->firm = unpack_firm(u);
	ret->industry = unpack_text(u, 1);
	ret->people = unpack_int_in(u, -1, FIRM_PEOPLE_MAX);
	ret->n = (size_t)unpack_int_in(u, 0, BOOK_ROUNDS_MAX);
	struct op_round_of_days *rounds = NEW_N(a, struct op_round_of_days, ret->n);

	for (size_t i = 0; i < ret->n && !u->bad; i++) {
		rounds[i].framework = unpack_text(u, CATALOGUE_ID_MAX);
		rounds[i].begun = unpack_int_in(u, DAY_LEAST, DAY_MOST);
		rounds[i].closed = unpack_int_in(u, DAY_LEAST, DAY_MOST);
		rounds[i].rows = unpack_rows(a, u, &rounds[i].n);
	}
	ret->rounds = rounds;
	return unpack_done(u);
}

struct importing {
	const struct op_round_import *in;
	const struct choice *choice;
	int64_t added;
	str firm;
};

/* The middle of the day where the firm is. */
static int64_t noon_of(int64_t day, const struct q_firm_row *firm)
{
	return (day * 24 + 12) * HOUR_MS - firm->zone * MINUTE_MS;
}

static enum err tell_of_firm(struct tx *tx, const struct op_round_import *in, const struct q_firm_row *firm)
{
	struct q_firm_set told = firm_kept(firm);

	told.industry = in->industry;
	told.people = (struct maybe){.has = in->people >= 0, .n = in->people >= 0 ? in->people : 0};
	return firm_set(tx, &told);
}

static enum err import(struct tx *tx, void *ctx)
{
	struct importing *i = ctx;
	const struct q_firm_row *firm;
	int64_t number;

	TRY(make_if_new(tx, i->choice));
	TRY(q_firm(tx, &firm));
	if (!i->choice->found && (i->in->industry.n > 0 || i->in->people >= 0)) {
		TRY(tell_of_firm(tx, i->in, firm));
	}
	i->added = 0;
	i->firm = firm->name;
	for (size_t k = 0; k < i->in->n; k++) {
		const struct op_round_of_days *r = &i->in->rounds[k];
		TRY(round_import(tx, r->framework, noon_of(r->begun, firm), noon_of(r->closed, firm), r->rows, r->n,
		                 &number));
		i->added += number > 0;
	}
	return OK;
}

static enum err run_round_import(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                 struct faults *fs)
{
	struct op_round_import in;
	struct choice choice;
	struct importing importing = {.in = &in, .choice = &choice};

	if (!unpack_import(a, args, &in)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &in.firm, &choice, fs));
	TRY(store_write(s, a, actor_of(&choice), import, &importing, fs));
	pack_text(result, importing.firm);
	pack_int(result, importing.added);
	pack_int(result, (int64_t)in.n - importing.added);
	return OK;
}

bool op_round_imported_unpack(str result, struct op_round_imported *ret)
{
	struct unpack u = {.rest = result};

	ret->firm = unpack_text(&u, FIRM_NAME_BYTES_MAX);
	ret->added = unpack_int(&u);
	ret->there = unpack_int(&u);
	return unpack_done(&u);
}

/* ---- firm.set ---- */

void op_firm_set_pack(struct buf *out, const struct op_firm_set *in)
{
	pack_firm(out, &in->firm);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

struct setting_firm {
	const struct op_firm_set *in;
	const struct choice *choice;
};

static enum err set_firm(struct tx *tx, void *ctx)
{
	const struct setting_firm *s = ctx;
	const struct q_firm_row *firm;
	struct q_firm_set changed;

	TRY(make_if_new(tx, s->choice));
	TRY(q_firm(tx, &firm));
	changed = firm_kept(firm);
	TRY(firm_field(&changed, s->in->field, s->in->value, tx->faults));
	return firm_set(tx, &changed);
}

static enum err set_declaration(struct tx *tx, void *ctx)
{
	const struct setting_firm *s = ctx;
	struct q_declaration_row now;
	struct q_declaration_set changed;

	TRY(make_if_new(tx, s->choice));
	TRY(declaration_read(tx, &now));
	changed = declaration_kept(&now);
	TRY(declaration_field(&changed, s->in->field, s->in->value, tx->faults));
	return declaration_keep(tx, &changed);
}

/* One field of what there is one of in a firm. */
static enum err run_set(struct store *s, struct arena *a, struct unpack *args,
                        enum err (*set)(struct tx *tx, void *ctx), struct faults *fs)
{
	struct op_firm_set in = {.firm = unpack_firm(args)};
	struct choice choice;

	in.field = unpack_text(args, 64);
	in.value = unpack_text(args, OP_BYTES_MAX);
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &in.firm, &choice, fs));
	return store_write(s, a, actor_of(&choice), set, &(struct setting_firm){&in, &choice}, fs);
}

static enum err run_firm_set(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                             struct faults *fs)
{
	(void)result;
	return run_set(s, a, args, set_firm, fs);
}

static enum err run_declaration_set(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                    struct faults *fs)
{
	(void)result;
	return run_set(s, a, args, set_declaration, fs);
}

/* ---- record.add, record.set, record.remove ---- */

enum { WORD_BYTES_MAX = 64 };

void op_record_pack(struct buf *out, const struct op_record *in)
{
	pack_firm(out, &in->firm);
	pack_text(out, in->noun);
	pack_int(out, in->id);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

struct changing {
	struct op_record in;
	const struct entry_kind *kind;
	struct choice choice;
	int64_t id; /* of a new one */
};

static enum err add_record(struct tx *tx, void *ctx)
{
	struct changing *c = ctx;

	TRY(make_if_new(tx, &c->choice));
	const struct entry_word name = {c->kind->fields[0].name, c->in.value};

	return entry_add_words(tx, c->kind, &name, 1, &c->id);
}

static enum err set_record(struct tx *tx, void *ctx)
{
	const struct changing *c = ctx;

	return entry_put(tx, c->kind, c->in.id, c->in.field, c->in.value);
}

static enum err remove_record(struct tx *tx, void *ctx)
{
	const struct changing *c = ctx;

	return entry_take(tx, c->kind, c->in.id);
}

static enum err change(struct store *s, struct arena *a, struct unpack *args, enum err (*fn)(struct tx *tx, void *ctx),
                       struct changing *c, struct faults *fs)
{
	c->in.firm = unpack_firm(args);
	c->in.noun = unpack_text(args, WORD_BYTES_MAX);
	c->in.id = unpack_int(args);
	c->in.field = unpack_text(args, WORD_BYTES_MAX);
	c->in.value = unpack_text(args, OP_BYTES_MAX);
	c->kind = entry_kind_named(c->in.noun);
	if (!unpack_done(args) || c->kind == NULL) {
		return malformed(fs);
	}
	TRY(choose(s, a, &c->in.firm, &c->choice, fs));
	return store_write(s, a, actor_of(&c->choice), fn, c, fs);
}

static enum err run_record_add(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                               struct faults *fs)
{
	struct changing c = {.id = 0};

	TRY(change(s, a, args, add_record, &c, fs));
	pack_int(result, c.id);
	return OK;
}

bool op_record_added_unpack(str result, int64_t *ret_id)
{
	struct unpack u = {.rest = result};

	*ret_id = unpack_int(&u);
	return unpack_done(&u);
}

static enum err run_record_set(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                               struct faults *fs)
{
	struct changing c = {.id = 0};

	(void)result;
	return change(s, a, args, set_record, &c, fs);
}

static enum err run_record_remove(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                  struct faults *fs)
{
	struct changing c = {.id = 0};

	(void)result;
	return change(s, a, args, remove_record, &c, fs);
}

/* ---- task.say ---- */

void op_task_say_pack(struct buf *out, const struct op_task_say *in)
{
	pack_firm(out, &in->firm);
	pack_text(out, in->what);
	pack_text(out, in->day);
	pack_int(out, in->state);
}

struct saying {
	const struct op_task_say *in;
	const struct choice *choice;
	int64_t id;
};

static enum err say_task(struct tx *tx, void *ctx)
{
	struct saying *s = ctx;

	TRY(make_if_new(tx, s->choice));
	return task_say(tx, s->in->what, s->in->state, s->in->day, &s->id);
}

static enum err run_task_say(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                             struct faults *fs)
{
	struct op_task_say in = {.firm = unpack_firm(args)};
	struct choice choice;
	struct saying saying = {.in = &in, .choice = &choice};

	in.what = unpack_text(args, OP_BYTES_MAX); /* too long is told as the field's own fault */
	in.day = unpack_text(args, OP_BYTES_MAX);
	in.state = (enum task_state)unpack_int_in(args, TASK_OPEN, TASK_DROPPED);
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &in.firm, &choice, fs));
	TRY(store_write(s, a, actor_of(&choice), say_task, &saying, fs));
	pack_int(result, saying.id);
	return OK;
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

static enum err set_setting(struct tx *tx, void *ctx)
{
	const struct setting_value *v = ctx;

	return setting_set(tx, v->name, v->value);
}

static enum err run_setting_set(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                struct faults *fs)
{
	struct setting_value v;

	(void)result;
	v.name = unpack_text(args, 64);
	v.value = unpack_text(args, 1000);
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	return store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, set_setting, &v, fs);
}

/* ---- session.link ---- */

void op_session_link_pack(struct buf *out, const struct op_firm *firm)
{
	pack_firm(out, firm);
}

struct linking {
	str firm, key;
};

static enum err add_link(struct tx *tx, void *ctx)
{
	struct linking *l = ctx;
	int64_t firm = 0;

	if (l->firm.p != NULL) {
		TRY(firm_find(tx, l->firm, &firm));
	}
	l->key = session_key_new(tx->arena);
	return session_link_add(tx, l->key, firm);
}

static enum err run_session_link(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                 struct faults *fs)
{
	struct linking l = {.firm = unpack_firm(args).name};

	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, add_link, &l, fs));
	pack_text(result, l.key);
	return OK;
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
	pack_firm(out, &in->firm);
	pack_text(out, in->name);
	pack_text(out, in->login);
	pack_text(out, in->role);
	pack_text(out, in->qualification);
	pack_text(out, in->until);
}

struct inviting {
	const struct op_user_invite *in;
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

static enum err invite(struct tx *tx, void *ctx)
{
	struct inviting *i = ctx;
	struct q_person_add add = {.name = i->in->name,
	                           .login = i->in->login,
	                           .qualification = i->in->qualification,
	                           .until = i->in->until};
	int64_t id;

	TRY(role_from(tx, i->in->role, &add.role));
	TRY(person_add(tx, &add, &id));
	return session_invite(tx, id, &i->key);
}

static enum err run_user_invite(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                                struct faults *fs)
{
	struct op_user_invite in = {.firm = unpack_firm(args)};
	struct inviting inviting = {.in = &in};
	struct choice choice;

	in.name = unpack_text(args, OP_BYTES_MAX); /* too long is told as the field's own fault */
	in.login = unpack_text(args, OP_BYTES_MAX);
	in.role = unpack_text(args, WORD_BYTES_MAX);
	in.qualification = unpack_text(args, OP_BYTES_MAX);
	in.until = unpack_text(args, WORD_BYTES_MAX);
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &in.firm, &choice, fs));
	TRY(store_write(s, a, actor_of(&choice), invite, &inviting, fs));
	pack_text(result, inviting.key);
	return OK;
}

void op_user_pack(struct buf *out, const struct op_user *in)
{
	pack_firm(out, &in->firm);
	pack_text(out, in->who);
	pack_text(out, in->field);
	pack_text(out, in->value);
}

struct user_change {
	struct op_user in;
	struct choice choice;
	str key;
};

static enum err set_user(struct tx *tx, void *ctx)
{
	struct user_change *c = ctx;
	const struct q_person_row *person;

	TRY(person_find(tx, c->in.who, &person));
	struct q_person_set set = person_kept(person);

	if (str_eq(c->in.field, S("role"))) {
		TRY(role_from(tx, c->in.value, &set.role));
		return person_set(tx, &set);
	}
	return person_close(tx, person, str_eq(c->in.value, S("yes")));
}

static enum err reset_user(struct tx *tx, void *ctx)
{
	struct user_change *c = ctx;
	const struct q_person_row *person;

	TRY(person_find(tx, c->in.who, &person));
	if (person->state == PERSON_CLOSED) {
		return FAIL(tx->faults, ERR_NO, "person-closed", NOWHERE);
	}
	TRY(attempt_forget(tx, person->login));
	TRY(session_invite(tx, person->id, &c->key));
	return event_add(tx, "person.link", person->id, (str){NULL, 0}, (str){NULL, 0});
}

static enum err change_user(struct store *s, struct arena *a, struct unpack *args,
                            enum err (*fn)(struct tx *tx, void *ctx), struct user_change *c, struct faults *fs)
{
	c->in.firm = unpack_firm(args);
	c->in.who = unpack_text(args, OP_BYTES_MAX);
	c->in.field = unpack_text(args, WORD_BYTES_MAX);
	c->in.value = unpack_text(args, WORD_BYTES_MAX);
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(choose(s, a, &c->in.firm, &c->choice, fs));
	return store_write(s, a, actor_of(&c->choice), fn, c, fs);
}

static enum err run_user_set(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                             struct faults *fs)
{
	struct user_change c = {.key = S("")};

	(void)result;
	return change_user(s, a, args, set_user, &c, fs);
}

static enum err run_user_reset(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                               struct faults *fs)
{
	struct user_change c = {.key = S("")};

	TRY(change_user(s, a, args, reset_user, &c, fs));
	pack_text(result, c.key);
	return OK;
}

bool op_user_key_unpack(str result, str *ret_key)
{
	return op_session_link_unpack(result, ret_key);
}

/* ---- tidy ---- */

static enum err run_tidy(struct store *s, struct arena *a, struct unpack *args, struct buf *result, struct faults *fs)
{
	(void)a;
	(void)result;
	return unpack_done(args) ? store_tidy(s, clock_now(), fs) : malformed(fs);
}

/* ---- seal.make ---- */

enum { FINGERPRINT_BYTES_MAX = 64 };

void op_seal_make_pack(struct buf *out, const struct seal_wish *wish)
{
	pack_int(out, wish->daily);
	pack_int(out, wish->new_key);
}

static enum err run_seal_make(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                              struct faults *fs)
{
	struct seal_wish wish = {.daily = unpack_int_in(args, 0, 1) == 1};
	struct seal_made made;

	wish.new_key = unpack_int_in(args, 0, 1) == 1;
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(seal_make(s, a, &wish, &made, fs));
	pack_int(result, made.is_new);
	pack_int(result, made.number);
	pack_text(result, made.fingerprint);
	return OK;
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

static enum err run_rebuild(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                            struct faults *fs)
{
	int64_t firms;

	(void)a;
	if (!unpack_done(args)) {
		return malformed(fs);
	}
	TRY(store_rebuild(s, &firms, fs));
	TRY(store_tidy(s, clock_now(), fs));
	pack_int(result, firms);
	return OK;
}

bool op_rebuilt_unpack(str result, int64_t *ret_firms)
{
	struct unpack u = {.rest = result};

	*ret_firms = unpack_int(&u);
	return unpack_done(&u);
}

const struct op ops[] = {
	{"round.save", run_round_save},
	{"firm.set", run_firm_set},
	{"declaration.set", run_declaration_set},
	{"setting.set", run_setting_set},
	{"record.add", run_record_add},
	{"record.set", run_record_set},
	{"record.remove", run_record_remove},
	{"task.say", run_task_say},
	{"session.link", run_session_link},
	{"tidy", run_tidy},
	{"rebuild", run_rebuild},
	{"round.import", run_round_import},
	{"backup.note", op_backup_note_run},
	{"backup.plan", op_backup_plan_run},
	{"seal.make", run_seal_make},
	{"user.invite", run_user_invite},
	{"user.set", run_user_set},
	{"user.reset", run_user_reset},
};

const size_t op_count = COUNT_OF(ops);
