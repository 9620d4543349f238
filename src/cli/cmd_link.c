#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "store/session.h"

enum { TOLD_MAX = 4096 };

/* A server must be running: a link to nowhere is of no use. */
enum err cmd_link(const struct command_line *r, struct faults *fs)
{
	const struct op_firm firm = firm_of(r);
	struct where where;
	struct buf args, out;
	str origin, result, key;

	TRY(records_place(r, &where, fs));
	TRY(serving_address(r->arena, &where, &origin, fs));
	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_session_link_pack(&args, &firm);
	TRY(records_do(r, "session.link", buf_str(&args), &result, fs));
	if (!op_session_link_unpack(result, &key)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "link-made", INT_STR(SESSION_LINK_MINUTES));
	serving_link(&out, r->lang, origin, key);
	return records_tell(r, &out, fs);
}
