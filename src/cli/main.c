/* toride: one program, many commands.  Results go to standard output, messages to standard error; the exit codes are
 * enum err (base/fault.h). */
#include <signal.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/tell.h"

enum { PROCESS_ARENA_MAX = 256 * 1024 * 1024 };

int main(int argc, char **argv)
{
	static struct faults faults;
	SCOPED(arena_end) struct arena *a = arena_new(PROCESS_ARENA_MAX);
	struct request r;

	/* a closed pipe is an answer of write(), not the end of the process */
	signal(SIGPIPE, SIG_IGN);
	enum err err = command_read(a, argc, argv, &r, &faults);

	if (err == OK && r.help) {
		err = cmd_help(&r, &faults);
	} else if (err == OK) {
		err = r.command->run(&r, &faults);
	}
	tell_faults(a, r.lang, &faults);
	return (int)err;
}
