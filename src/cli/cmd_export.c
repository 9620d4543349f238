/* Everything of a firm as one archive; taking one in is cmd_import.c's. */
#include "carry/export.h"
#include "carry/zip.h"
#include "cli/records.h"
#include "cli/tell.h"
#include "core/message.h"
#include "sys/file.h"

enum { TOLD_MAX = 4096 };

struct giving {
	const struct command_line *request;
	struct buf out;
	struct exported made;
};

static enum err give(struct tx *tx, void *ctx)
{
	struct giving *g = ctx;

	return export_write(tx, &g->out, g->request->lang, &g->made);
}

static void tell_made(const struct command_line *r, const struct giving *g)
{
	const char *rest = g->made.installation ? "export-with-installation" : "export-without-installation";
	struct buf told;

	buf_init(&told, r->arena, TOLD_MAX);
	PHRASE(&told, &catalogue_builtin, r->lang, "export-made", g->made.firm, INT_STR(g->made.rows));
	buf_char(&told, '\n');
	buf_add(&told, phrase(&catalogue_builtin, r->lang, rest)); /* not an id */
	buf_char(&told, '\n');
	buf_add(&told, phrase(&catalogue_builtin, r->lang, "export-mind"));
	tell_line(buf_str(&told));
}

/* It is a file for its owner alone, since all of the records are in it. */
static enum err put_out(const struct command_line *r, str bytes, struct faults *fs)
{
	SCOPED(output_end) struct output output = {.fd = -1};

	TRY(strcmp(r->out, "-") == 0 ? output_open(r->arena, r->out, &output, fs)
	                             : output_open_secret(r->arena, r->out, &output, fs));
	TRY(output_write(&output, bytes, fs));
	return output_commit(&output, fs);
}

enum err cmd_export(const struct command_line *r, struct faults *fs)
{
	SCOPED(arena_end) struct arena *a = arena_new(EXPORT_ARENA_MAX);
	struct giving g = {.request = r};

	if (r->out == NULL) {
		return FAIL(fs, ERR_USAGE, "export-no-place", NOWHERE);
	}
	TRY(zip_open(fs));
	buf_init(&g.out, a, EXPORT_FILE_MAX);
	TRY(records_read(r, give, &g, fs));
	TRY(put_out(r, buf_str(&g.out), fs));
	tell_made(r, &g);
	return OK;
}
