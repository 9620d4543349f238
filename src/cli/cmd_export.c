/* Everything of a firm as one archive; taking one in is cmd_import.c's. */
#include "carry/export.h"
#include "carry/zip.h"
#include "cli/records.h"
#include "cli/tell.h"
#include "core/message.h"
#include "sys/file.h"

enum { TOLD_MAX = 4096, ARGS_MAX = 64 * 1024 };

struct giving {
	const struct command_line *request;
	struct buf out;
	struct exported made;
	bool noted;            /* the history says that all was taken along */
	struct faults unnoted; /* why it does not */
};

static enum err look(struct tx *tx, void *ctx)
{
	(void)tx;
	(void)ctx;
	return OK;
}

static enum err give(struct tx *tx, void *ctx)
{
	struct giving *g = ctx;

	return export_write(tx, &g->out, &(const struct export_wish){.lang = g->request->lang}, &g->made);
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
	if (g->made.unread > 0) {
		buf_char(&told, '\n');
		PHRASE(&told, &catalogue_builtin, r->lang, "export-unread", INT_STR(g->made.unread));
	}
	tell_line(buf_str(&told));
	if (!g->noted) {
		tell_line(phrase(&catalogue_builtin, r->lang, "export-unnoted"));
		tell_faults(r->arena, r->lang, &g->unnoted);
	}
}

/* It is a file for its owner alone, since all of the records are in it.  One that is there already is told before the
 * history says that they were taken along. */
static enum err open_output(const struct command_line *r, struct output *ret, struct faults *fs)
{
	if (strcmp(r->out, "-") == 0) {
		return output_open(r->arena, r->out, ret, fs);
	}
	return file_is_there(r->out) ? FAIL(fs, ERR_CREATE, "output-there", AT_FILE(str_of(r->out)))
	                             : output_open_secret(r->arena, r->out, ret, fs);
}

/* What hands out everything is in the history before it does.  Where nothing more can be written, on a full disk say,
 * the records must still come out: it is then told. */
static enum err note(const struct command_line *r, struct faults *fs)
{
	const struct op_firm firm = {.name = firm_of(r).name};
	struct buf args;
	str nothing;

	buf_init(&args, r->arena, ARGS_MAX);
	op_firm_export_pack(&args, &firm);
	return records_do(r, "firm.export", buf_str(&args), &nothing, fs);
}

enum err cmd_export(const struct command_line *r, struct faults *fs)
{
	SCOPED(arena_end) struct arena *a = arena_new(EXPORT_ARENA_MAX);
	SCOPED(output_end) struct output output = {.fd = -1};
	struct giving g = {.request = r};

	if (r->out == NULL) {
		return FAIL(fs, ERR_USAGE, "export-no-place", NOWHERE);
	}
	TRY(zip_open(fs));
	TRY(open_output(r, &output, fs));
	TRY(records_read(r, look, NULL, fs)); /* where nothing can be reached, nobody waits for the history first */
	g.noted = note(r, &g.unnoted) == OK;
	buf_init(&g.out, a, EXPORT_FILE_MAX);
	TRY(records_read(r, give, &g, fs));
	TRY(output_write(&output, buf_str(&g.out), fs));
	TRY(output_commit(&output, fs));
	tell_made(r, &g);
	return OK;
}
