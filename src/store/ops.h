/* The ops there are (op.h): for each, what goes in and what comes out, with both halves of the packing side by side. */
#ifndef STORE_OPS_H
#define STORE_OPS_H

#include "store/firm.h"
#include "store/op.h"
#include "store/round.h"
#include "store/said.h"
#include "store/seal.h"
#include "store/task.h"

/* "round.save": keeps a whole round, and the checklist it belongs to. */
struct op_round_save {
	struct op_firm firm;
	str framework;
	str title;     /* of the firm's own checklist */
	str checklist; /* its YAML; p == NULL: the framework is compiled in */
	const struct round_row *rows;
	size_t n;
};

struct op_round_saved {
	str firm; /* its name */
	int64_t number;
};

void op_round_save_pack(struct buf *out, const struct op_round_save *in);
MUST bool op_round_saved_unpack(str result, struct op_round_saved *ret);

/* "round.import": keeps rounds of a file of answers, with their days, in one transaction; those that are there already
 * are left out.  What the file says of the firm fills what the records leave open (said.h). */
struct op_round_import {
	struct op_firm firm;
	struct said said;
	const struct op_round_of_days {
		str framework;
		int64_t begun, closed; /* days since 1970-01-01 */
		const struct round_row *rows;
		size_t n;
	} * rounds;
	size_t n;
};

struct op_round_imported {
	str firm; /* its name */
	int64_t added, there;
	struct said_taken said;
};

void op_round_import_pack(struct buf *out, const struct op_round_import *in);
MUST bool op_round_imported_unpack(str result, struct op_round_imported *ret);

/* "firm.set": changes one field of the profile, as `toride firm set FIELD VALUE` says it; "declaration.set" the same of
 * what the firm notes of its declaration.  No result. */
struct op_firm_set {
	struct op_firm firm;
	str field, value;
};

void op_firm_set_pack(struct buf *out, const struct op_firm_set *in);

/* "firm.export": notes that all records of the firm are taken along, before they are.  No result. */
void op_firm_export_pack(struct buf *out, const struct op_firm *firm);

/* "record.add": a record with a name and nothing else; the result is its id.  "record.set": changes one field.
 * "record.remove".  The last two have no result; what one of them does not need stays empty. */
struct op_record {
	struct op_firm firm;
	str noun; /* of entry.h */
	int64_t id;
	str field, value; /* of a new record, the value is its name */
};

void op_record_pack(struct buf *out, const struct op_record *in);
MUST bool op_record_added_unpack(str result, int64_t *ret_id);

/* "task.say": says that something is begun, done or dropped (task.h, task_say).  The result is the task's id. */
struct op_task_say {
	struct op_firm firm;
	str what, day;
	enum task_state state;
};

void op_task_say_pack(struct buf *out, const struct op_task_say *in);
MUST bool op_task_said_unpack(str result, int64_t *ret_id);

/* "setting.set": no result. */
void op_setting_set_pack(struct buf *out, str name, str value);

/* "session.link": makes a link that lets somebody in once; the result is its key, a view.  Without a name the link is
 * for the only firm there is when it is used. */
void op_session_link_pack(struct buf *out, const struct op_firm *firm);
MUST bool op_session_link_unpack(str result, str *ret_key);

/* "user.invite": adds a person and makes their link; the result is its key, a view. */
struct op_user_invite {
	struct op_firm firm;
	str name, login, role;    /* role: its word */
	str qualification, until; /* of a supporter */
};

void op_user_invite_pack(struct buf *out, const struct op_user_invite *in);

/* "user.set": what `toride user role WHO ROLE`, `user close WHO` and `user open WHO` do: field "role", or "closed" with
 * "yes" or "no".  No result.  "user.reset": lets somebody try again who failed too often, and makes a new link for
 * them; the result is its key. */
struct op_user {
	struct op_firm firm;
	str who; /* login or id */
	str field, value;
};

void op_user_pack(struct buf *out, const struct op_user *in);
MUST bool op_user_key_unpack(str result, str *ret_key);

/* "tidy": forgets what was of use for a while.  Takes nothing, no result. */

/* "seal.make": makes a seal (seal.h); the result is what came of it, without its text. */
void op_seal_make_pack(struct buf *out, const struct seal_wish *wish);
MUST bool op_seal_made_unpack(str result, struct seal_made *ret);

/* "rebuild": takes nothing; the result is the number of firms. */
MUST bool op_rebuilt_unpack(str result, int64_t *ret_firms);

#endif
