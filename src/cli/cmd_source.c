#include "cli/work.h"
#include "render/source.h"

static enum err make_list(struct work *w, struct faults *fs)
{
	(void)fs;
	if (w->request->format == FORMAT_JSON) {
		sources_write_json(&w->out, &catalogue_builtin);
	} else {
		sources_write_text(&w->out, &catalogue_builtin, w->request->lang);
	}
	return OK;
}

enum err cmd_source_list(const struct command_line *r, struct faults *fs)
{
	struct work w = {.request = r};

	return work_run(&w, make_list, fs);
}
