/* toride: one program, many commands.  Results go to standard output, messages to standard error; the exit codes are
 * enum err (base/fault.h). */
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/tell.h"

enum { PROCESS_ARENA_MAX = 256 * 1024 * 1024 };

/* Whoever started us may have closed standard descriptors; a file must not land in their place. */
static void fill_standard(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
		/* the wrong way round: what is then read or written fails, and is told */
		int mode = fd == STDIN_FILENO ? O_WRONLY : O_RDONLY;
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", mode) != fd) {
			abort();
		}
	}
}

int main(int argc, char **argv)
{
	static struct faults faults;
	SCOPED(arena_end) struct arena *a = arena_new(PROCESS_ARENA_MAX);
	struct command_line r;

	/* a closed pipe and a file that may not grow are answers of write(), not the end of the process */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	fill_standard();
	enum err err = command_read(a, argc, argv, &r, &faults);

	if (err == OK && r.help) {
		err = cmd_help(&r, &faults);
	} else if (err == OK) {
		err = r.command->run(&r, &faults);
	}
	tell_faults(a, r.lang, &faults);
	return (int)err;
}
