#include "cli/erased.h"

#include "cli/records.h"
#include "core/message.h"
#include "store/erase.h"

enum { TOLD_MAX = 16 << 20 };

static void tell_each(struct buf *out, enum lang lang, const struct erase_told *told, enum erased what,
                      const char *sentence)
{
	bool first = true;

	for (size_t i = 0; i < told->n; i++) {
		if (told->line[i].what != what) {
			continue;
		}
		if (first) {
			buf_add(out, phrase(&catalogue_builtin, lang, sentence));
			buf_char(out, '\n');
			first = false;
		}
		buf_lit(out, "  ");
		buf_add(out, told->line[i].path);
		buf_char(out, '\n');
	}
}

static void tell(struct buf *out, enum lang lang, const struct where *where, const struct erase_told *told, bool whole)
{
	const struct catalogue *c = &catalogue_builtin;

	tell_each(out, lang, told, ERASED_ROWS, "erased-rows");
	tell_each(out, lang, told, ERASED_FILE, "erased-files");
	tell_each(out, lang, told, ERASED_FOLDER, "erased-folders");
	tell_each(out, lang, told, ERASED_AWAY, "erased-away");
	tell_each(out, lang, told, ERASED_FOREIGN, "erased-foreign");
	if (told->more > 0) {
		PHRASE(out, c, lang, "erased-more", INT_STR(told->more));
		buf_char(out, '\n');
	}
	if (!whole) {
		buf_add(out, phrase(c, lang, "erased-not-all"));
		buf_char(out, '\n');
		return;
	}
	buf_add(out, phrase(c, lang, "erased-done"));
	buf_char(out, '\n');
	buf_add(out, phrase(c, lang, "erased-cannot"));
	buf_char(out, '\n');
	if (where->database != NULL) {
		buf_add(out, phrase(c, lang, "erased-cannot-database"));
		buf_char(out, '\n');
	}
}

enum err erased_go_on(const struct command_line *r, const struct where *where, bool *ret_done, struct faults *fs)
{
	SCOPED(arena_end) struct arena *a = arena_new((size_t)4 * TOLD_MAX);
	struct erase_told told;
	struct buf out;

	*ret_done = erase_is_waiting(r->arena, where->data);
	if (!*ret_done) {
		return OK;
	}
	enum err err = erase_go_on(a, where, &told, fs);

	buf_init(&out, a, TOLD_MAX);
	tell(&out, r->lang, where, &told, err == OK);
	TRY(records_tell(&(const struct command_line){.arena = a}, &out, fs));
	return err;
}
