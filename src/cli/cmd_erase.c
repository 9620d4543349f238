#include "cli/erased.h"
#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "store/erase.h"
#include "sys/terminal.h"

enum { NAME_BYTES_MAX = 4 * FIRM_NAME_MAX + 1, QUESTION_MAX = 4096 };

static enum err mark(struct tx *tx, void *ctx)
{
	return erase_mark(tx, *(const str *)ctx);
}

/* What is typed has to be the name, so that nobody erases the wrong one, or by a slip. */
static enum err ask_name(const struct command_line *r, str *ret, struct faults *fs)
{
	char *room = arena_alloc(r->arena, NAME_BYTES_MAX);
	struct buf question;

	if (r->yes_erase != NULL) {
		*ret = str_of(r->yes_erase);
		return OK;
	}
	buf_init(&question, r->arena, QUESTION_MAX);
	buf_add(&question, phrase(&catalogue_builtin, r->lang, "erase-ask"));
	if (!terminal_ask_shown(buf_str(&question), room, NAME_BYTES_MAX, ret)) {
		return FAIL(fs, ERR_USAGE, "erase-not-said", NOWHERE);
	}
	*ret = str_trim(*ret);
	return OK;
}

/* The store is read as its writer, so that nobody changes it meanwhile. */
static enum err begin(const struct command_line *r, const struct where *where, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	str name;

	TRY(store_open(r->arena, where, MODE_WRITE, false, &s, fs));
	TRY(ask_name(r, &name, fs));
	return store_read(s, r->arena, (struct actor){.tenant = TENANT_INSTALLATION}, mark, &name, fs);
}

enum err cmd_erase(const struct command_line *r, struct faults *fs)
{
	struct where where;
	bool done;
	int lock;

	TRY(records_place(r, &where, fs));
	if (where.data == NULL) {
		return FAIL(fs, ERR_USAGE, "erase-no-folder", NOWHERE);
	}
	TRY(serving_take(r->arena, &where, &lock, fs)); /* no server shall run there, on whatever engine */
	TRY(erased_go_on(r, &where, &done, fs));
	if (done) {
		return OK; /* what was begun before */
	}
	TRY(begin(r, &where, fs));
	return erased_go_on(r, &where, &done, fs);
}
