#include "cli/work.h"
#include "intake/own_framework.h"
#include "render/framework.h"

/* The catalogue, with the file of --framework-file in it if there is one. */
static enum err catalogue_of(const struct work *w, const struct catalogue **ret, struct faults *fs)
{
	*ret = &catalogue_builtin;
	return own_framework_add(w->request->arena, w->request->framework_file, w->input[0].bytes, ret, fs);
}

static enum err make_list(struct work *w, struct faults *fs)
{
	const struct catalogue *c;

	TRY(catalogue_of(w, &c, fs));
	if (w->request->format == FORMAT_JSON) {
		frameworks_write_json(&w->out, c);
	} else {
		frameworks_write_text(&w->out, c, w->request->lang);
	}
	return OK;
}

static enum err make_show(struct work *w, struct faults *fs)
{
	const struct catalogue *c;
	const struct framework *f;

	TRY(catalogue_of(w, &c, fs));
	TRY(framework_named(c, w->request->argument[0], &f, fs));
	if (w->request->format == FORMAT_JSON) {
		framework_write_json(&w->out, c, f);
	} else {
		framework_write_text(&w->out, c, f, w->request->lang);
	}
	return OK;
}

static enum err make_check(struct work *w, struct faults *fs)
{
	const struct catalogue *c = &catalogue_builtin;

	TRY(own_framework_add(w->request->arena, w->request->argument[0], w->input[0].bytes, &c, fs));
	framework_write_checked(&w->out, c, &c->frameworks[c->framework_count - 1], w->request->lang);
	return OK;
}

static enum err run(const struct command_line *r, const char *path, enum err (*make)(struct work *, struct faults *),
                    struct faults *fs)
{
	struct work w = {.request = r, .input = {{path, OWN_FRAMEWORK_BYTES_MAX, S("")}}};

	return work_run(&w, make, fs);
}

enum err cmd_framework_list(const struct command_line *r, struct faults *fs)
{
	return run(r, r->framework_file, make_list, fs);
}

enum err cmd_framework_show(const struct command_line *r, struct faults *fs)
{
	return run(r, r->framework_file, make_show, fs);
}

enum err cmd_framework_check(const struct command_line *r, struct faults *fs)
{
	return run(r, r->argument[0], make_check, fs);
}
