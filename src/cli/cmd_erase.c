#include "cli/erased.h"
#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "store/erase.h"
#include "store/erase_firm.h"
#include "sys/terminal.h"

enum { NAME_BYTES_MAX = 4 * FIRM_NAME_MAX + 1, QUESTION_MAX = 4096, TOLD_MAX = 8192 };

static enum err mark(struct tx *tx, void *ctx)
{
	return erase_mark(tx, *(const str *)ctx);
}

/* What is typed has to be the name, so that nobody erases the wrong one, or by a slip. */
static enum err ask_name(const struct command_line *r, const char *asked, str *ret, struct faults *fs)
{
	char *room = arena_alloc(r->arena, NAME_BYTES_MAX);
	struct buf question;

	if (r->yes_erase != NULL) {
		*ret = str_of(r->yes_erase);
		return OK;
	}
	buf_init(&question, r->arena, QUESTION_MAX);
	buf_add(&question, phrase(&catalogue_builtin, r->lang, asked)); /* not an id */
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
	TRY(ask_name(r, "erase-ask", &name, fs));
	return store_read(s, r->arena, (struct actor){.tenant = TENANT_INSTALLATION}, mark, &name, fs);
}

/* One firm, while the records of others stay. */
static enum err erase_one(const struct command_line *r, const struct where *where, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	struct firm_erased done;
	struct buf out;
	str name;

	TRY(store_open(r->arena, where, MODE_WRITE, false, &s, fs));
	TRY(ask_name(r, "erase-ask-firm", &name, fs));
	TRY(erase_firm(s, r->arena, str_of(r->firm), name, &done, fs));
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "erased-firm", done.name, INT_STR(done.rows));
	buf_char(&out, '\n');
	buf_add(&out, phrase(&catalogue_builtin, r->lang, "erased-firm-cannot"));
	buf_char(&out, '\n');
	if (where->database != NULL) {
		buf_add(&out, phrase(&catalogue_builtin, r->lang, "erased-cannot-database"));
		buf_char(&out, '\n');
	}
	return records_tell(&(const struct command_line){.arena = r->arena}, &out, fs);
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
	if (r->firm != NULL) {
		return erase_one(r, &where, fs);
	}
	TRY(begin(r, &where, fs));
	return erased_go_on(r, &where, &done, fs);
}
