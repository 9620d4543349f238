#include "store/person.h"

#include "base/json.h"
#include "core/field.h"
#include "core/id.h"
#include "core/password.h"
#include "store/event.h"
#include "store/secret.h"
#include "store/session.h"

static const struct record_kind person_kind = {.name = "person", .read = &st_q_person};

static enum err check(struct tx *tx, const struct q_person_set *p)
{
	struct faults *fs = tx->faults;
	bool supports = p->role == ROLE_SUPPORTER;

	TRY(field_line(p->name, "name", 1, PERSON_NAME_MAX, fs));
	TRY(field_number(p->role, "role", ROLE_OWNER, ROLE__MAX - 1, fs));
	TRY(field_line(p->qualification, "qualification", supports, PERSON_QUALIFICATION_MAX, fs));
	TRY(field_line(p->registration, "registration", 0, PERSON_REGISTRATION_MAX, fs));
	TRY(field_day(p->until, "until", fs));
	TRY(field_number(p->state, "state", PERSON_INVITED, PERSON_CLOSED, fs));
	if (supports && str_eq(p->until, DAY_NONE)) {
		return FAIL(fs, ERR_DATA, "person-until", AT_FIELD(S(""), 0, S("until")));
	}
	return OK;
}

struct q_person_set person_kept(const struct q_person_row *row)
{
	return (struct q_person_set){
		.id = row->id,
		.version = row->version,
		.name = row->name,
		.role = row->role,
		.qualification = row->qualification,
		.registration = row->registration,
		.until = row->until,
		.state = row->state,
	};
}

enum err person_add(struct tx *tx, const struct q_person_add *given, int64_t *ret_id)
{
	const struct q_account_row *taken;
	struct q_person_add in = *given;

	in.id = store_id(tx);
	in.until = in.until.n == 0 ? DAY_NONE : in.until;
	in.qualification = in.qualification.p == NULL ? S("") : in.qualification;
	in.registration = in.registration.p == NULL ? S("") : in.registration;
	in.state = PERSON_INVITED;
	in.made_at = tx->now;
	TRY(login_read(tx->arena, in.login, "login", &in.login, tx->faults));
	TRY(check(tx, &(struct q_person_set){.name = in.name,
	                                     .role = in.role,
	                                     .qualification = in.qualification,
	                                     .registration = in.registration,
	                                     .until = in.until,
	                                     .state = in.state}));
	TRY(q_account(tx, in.login, &taken));
	if (taken != NULL) {
		return FAIL(tx->faults, ERR_NO, "login-taken", AT_FIELD(S(""), 0, S("login")), in.login);
	}
	TRY(q_person_add(tx, &in));
	TRY(q_account_add(tx, in.login, tx->actor.tenant, in.id));
	*ret_id = in.id;
	return record_added(tx, &person_kind, in.id);
}

/* Is this the last owner who may come in, and would not be one any more? */
static enum err keep_an_owner(struct tx *tx, const struct q_person_set *set)
{
	const struct q_person_owner_row *other;
	const struct q_person_row *row;

	TRY(q_person(tx, set->id, &row));
	if (row == NULL || row->role != ROLE_OWNER || row->state != PERSON_ACTIVE ||
	    (set->role == ROLE_OWNER && set->state == PERSON_ACTIVE && str_eq(set->until, DAY_NONE))) {
		return OK;
	}
	TRY(q_person_owner(tx, set->id, &other));
	return other != NULL ? OK : FAIL(tx->faults, ERR_NO, "person-last-owner", NOWHERE);
}

enum err person_set(struct tx *tx, const struct q_person_set *set)
{
	struct record before;
	int64_t changed;

	TRY(check(tx, set));
	TRY(keep_an_owner(tx, set));
	TRY(record_read(tx, &person_kind, set->id, &before));
	TRY(q_person_set(tx, set, &changed));
	return record_changed(tx, &before, changed);
}

enum err person_state_of(struct tx *tx, const struct q_person_row *person, bool closed, int64_t *ret)
{
	struct ways ways;

	if (closed || person->state != PERSON_CLOSED) {
		*ret = closed ? PERSON_CLOSED : person->state;
		return OK;
	}
	TRY(secret_ways(tx, person->id, &ways));
	*ret = ways.password || ways.passkeys > 0 ? PERSON_ACTIVE : PERSON_INVITED;
	return OK;
}

enum err person_close(struct tx *tx, const struct q_person_row *person, bool closed)
{
	struct q_person_set set = person_kept(person);

	TRY(person_state_of(tx, person, closed, &set.state));
	TRY(person_set(tx, &set));
	return closed ? session_shut_out(tx, person->id) : OK;
}

enum err person_find(struct tx *tx, str who, const struct q_person_row **ret)
{
	const struct q_person_login_row *row;
	int64_t id;

	*ret = NULL;
	if (id_read(who, &id)) {
		TRY(q_person(tx, id, ret));
	}
	if (*ret == NULL) {
		TRY(q_person_login(tx, who, &row));
		if (row != NULL) {
			TRY(q_person(tx, row->id, ret));
		}
	}
	return *ret != NULL ? OK : FAIL(tx->faults, ERR_MISSING, "person-unknown", NOWHERE, who);
}

bool person_may_enter(const struct q_person_row *row, str today)
{
	return row->state == PERSON_ACTIVE && str_cmp(today, row->until) <= 0;
}

enum err person_shut_out(struct tx *tx, int64_t id)
{
	TRY(secret_forget(tx, id));
	return session_shut_out(tx, id);
}

enum { LOOK_MAX = 3 * 4096 };

enum err person_looked(struct tx *tx, str path)
{
	struct buf out;
	struct json j;

	buf_init(&out, tx->arena, LOOK_MAX);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	json_key(&j, "path");
	json_text(&j, path);
	json_close(&j, '}');
	return event_add(tx, "person.look", tx->actor.person, (str){NULL, 0}, buf_str(&out));
}
