#include "cli/command.h"
#include "sys/file.h"

/* True if the command's words begin with those asked for. */
static bool asked_for(const struct command_line *r, const struct command *c)
{
	str rest = str_of(c->words);

	for (int i = 0; i < r->argument_count; i++) {
		if (!str_eq(str_cut(rest, ' ', &rest), str_of(r->argument[i]))) {
			return false;
		}
	}
	return true;
}

/* The command of exactly these words: "help" is one, and the beginning of another. */
static const struct command *command_asked(const struct command_line *r)
{
	for (size_t i = 0; i < command_count; i++) {
		int words = 1;
		for (const char *p = commands[i].words; *p != '\0'; p++) {
			words += *p == ' ';
		}
		if (words == r->argument_count && asked_for(r, &commands[i])) {
			return &commands[i];
		}
	}
	return NULL;
}

static enum err write_help(const struct command_line *r, struct buf *out, struct faults *fs)
{
	if (r->help) {
		help_write(out, r->command, r->lang); /* toride COMMAND --help */
		return OK;
	}
	if (r->argument_count == 0) {
		help_write_all(out, r->lang);
		return OK;
	}
	const struct command *exact = command_asked(r);

	for (size_t i = 0; i < command_count; i++) {
		if (exact == NULL ? asked_for(r, &commands[i]) : exact == &commands[i]) {
			buf_add(out, out->n == 0 ? S("") : S("\n"));
			help_write(out, &commands[i], r->lang);
		}
	}
	return out->n != 0 ? OK : FAIL(fs, ERR_USAGE, "usage-command", NOWHERE, str_of(r->argument[0]));
}

enum err cmd_help(const struct command_line *r, struct faults *fs)
{
	SCOPED(output_end) struct output output = {.fd = -1};
	struct buf out;

	buf_init(&out, r->arena, 64 * 1024);
	TRY(write_help(r, &out, fs));
	TRY(output_open(r->arena, NULL, &output, fs));
	return output_write(&output, buf_str(&out), fs);
}
