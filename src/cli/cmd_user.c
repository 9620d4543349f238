/* People who sign in: list, invite, role, close, open, reset. */
#include "cli/records.h"
#include "cli/serving.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "render/person.h"
#include "store/person.h"
#include "store/session.h"

enum { USER_OUT_MAX = 4 * 1024 * 1024, TOLD_MAX = 4096 };

/* ---- list ---- */

struct listing {
	const struct command_line *request;
	struct person_line *people;
	size_t n;
};

static enum err read_list(struct tx *tx, void *ctx)
{
	static const char *const words[] = {
		[PERSON_INVITED] = "invited", [PERSON_ACTIVE] = "active", [PERSON_CLOSED] = "closed"}; /* not ids */
	static const char *const labels[] = {
		[PERSON_INVITED] = "state-invited", [PERSON_ACTIVE] = "state-active", [PERSON_CLOSED] = "state-closed"};
	const struct q_person_list_row *rows;
	struct listing *l = ctx;

	TRY(q_person_list(tx, NULL, PEOPLE_MAX, &rows, &l->n));
	l->people = NEW_N(tx->arena, struct person_line, l->n);
	for (size_t i = 0; i < l->n; i++) {
		l->people[i] = (struct person_line){
			.id = id_text(tx->arena, rows[i].id),
			.name = rows[i].name,
			.login = rows[i].login,
			.role = str_of(role_words[rows[i].role - 1]),
			.role_label = phrase(&catalogue_builtin, l->request->lang, role_labels[rows[i].role - 1]),
			.qualification = rows[i].qualification,
			.registration = rows[i].registration,
			.until = str_eq(rows[i].until, DAY_NONE) ? S("") : rows[i].until,
			.state = str_of(words[rows[i].state]),
			.state_label = phrase(&catalogue_builtin, l->request->lang, labels[rows[i].state]),
		};
	}
	return OK;
}

enum err cmd_user_list(const struct command_line *r, struct faults *fs)
{
	struct listing l = {.request = r};
	struct buf out;

	TRY(records_read(r, read_list, &l, fs));
	buf_init(&out, r->arena, USER_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		people_write_json(&out, l.people, l.n);
	} else {
		people_write_text(&out, l.people, l.n, &catalogue_builtin, r->lang);
	}
	return records_tell(r, &out, fs);
}

/* ---- links ---- */

/* A server must be running: a link to nowhere is of no use. */
static enum err address_of(const struct command_line *r, str *ret, struct faults *fs)
{
	struct where where;

	TRY(records_place(r, &where, fs));
	return serving_address(r->arena, &where, ret, fs);
}

static enum err tell_link(const struct command_line *r, str address, str result, struct faults *fs)
{
	struct buf out;
	str key;

	if (!op_user_key_unpack(result, &key)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "user-link-made", INT_STR(SESSION_INVITATION_DAYS));
	buf_lit(&out, "\n\n  ");
	PHRASE(&out, &catalogue_builtin, r->lang, "user-link", address, key);
	buf_lit(&out, "\n\n");
	return records_tell(r, &out, fs);
}

static str argument(const struct command_line *r, int i)
{
	return i < r->argument_count ? str_of(r->argument[i]) : S("");
}

enum err cmd_user_invite(const struct command_line *r, struct faults *fs)
{
	struct buf args;
	str address, result;

	TRY(address_of(r, &address, fs));
	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_user_invite_pack(&args, &(const struct op_user_invite){
					   .firm = firm_of(r),
					   .name = argument(r, 0),
					   .login = argument(r, 1),
					   .role = argument(r, 2),
					   .qualification = argument(r, 3),
					   .until = argument(r, 4),
				   });
	TRY(records_do(r, "user.invite", buf_str(&args), &result, fs));
	return tell_link(r, address, result, fs);
}

/* ---- changes ---- */

static enum err change(const struct command_line *r, const char *op, str field, str value, str *ret, struct faults *fs)
{
	struct buf args;

	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_user_pack(&args, &(const struct op_user){firm_of(r), argument(r, 0), field, value});
	return records_do(r, op, buf_str(&args), ret, fs);
}

enum err cmd_user_role(const struct command_line *r, struct faults *fs)
{
	str result;

	return change(r, "user.set", S("role"), argument(r, 1), &result, fs);
}

enum err cmd_user_close(const struct command_line *r, struct faults *fs)
{
	str result;

	return change(r, "user.set", S("closed"), S("yes"), &result, fs);
}

enum err cmd_user_open(const struct command_line *r, struct faults *fs)
{
	str result;

	return change(r, "user.set", S("closed"), S("no"), &result, fs);
}

enum err cmd_user_reset(const struct command_line *r, struct faults *fs)
{
	str address, result;

	TRY(address_of(r, &address, fs));
	TRY(change(r, "user.reset", S(""), S(""), &result, fs));
	return tell_link(r, address, result, fs);
}
