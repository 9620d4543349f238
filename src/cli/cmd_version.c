#include "base/json.h"
#include "cli/command.h"
#include "sys/file.h"

enum err cmd_version(const struct command_line *r, struct faults *fs)
{
	SCOPED(output_end) struct output output = {.fd = -1};
	struct buf out;

	buf_init(&out, r->arena, 1024);
	if (r->format == FORMAT_JSON) {
		struct json j;
		json_init(&j, &out);
		json_open(&j, '{');
		json_key(&j, "name");
		json_text(&j, S("toride"));
		json_key(&j, "version");
		json_text(&j, S(TORIDE_VERSION));
		json_close(&j, '}');
	} else {
		buf_lit(&out, "toride " TORIDE_VERSION "\n");
	}
	TRY(output_open(r->arena, NULL, &output, fs));
	return output_write(&output, buf_str(&out), fs);
}
