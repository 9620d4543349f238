#include "cli/command.h"
#include "web/part.h"

enum err cmd_part(const struct command_line *r, struct faults *fs)
{
	return part_run(r->arena, r->argument[0], str_of(r->argument[1]), fs);
}
