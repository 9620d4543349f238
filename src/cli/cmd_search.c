#include "cli/work.h"
#include "render/search.h"

static enum err make(struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;
	struct search s = search_of(str_of(r->argument[0]));

	if (s.n == 0) {
		return FAIL(fs, ERR_USAGE, "search-empty", NOWHERE);
	}
	if (r->format == FORMAT_JSON) {
		search_write_json(&w->out, &catalogue_builtin, r->lang, &s);
	} else {
		search_write_text(&w->out, &catalogue_builtin, r->lang, &s);
	}
	return OK;
}

enum err cmd_search(const struct command_line *r, struct faults *fs)
{
	struct work w = {.request = r};

	return work_run(&w, make, fs);
}
