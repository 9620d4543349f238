/* writer serve|hold DATA
 *
 * The writer of a store on SQLite, as a server will be: holds DATA/write.lock, makes the store where there is none,
 * says "ready" and goes on until SIGTERM.  `serve` does what other commands ask for (store/op.h); `hold` is deaf: it
 * has no socket, as a copy or a migration has none. */
#include <signal.h>
#include <unistd.h>

#include "store/op.h"

static volatile bool stopped;

static void note_stop(int signal)
{
	(void)signal;
	stopped = true;
}

static enum err work(struct store *s, const struct where *where, bool serves, struct faults *fs)
{
	int fd = -1;

	if (serves) {
		TRY(op_listen(where, &fd, fs));
	}
	puts("ready");
	(void)fflush(stdout);
	if (serves) {
		return op_serve(s, where, fd, &stopped, fs);
	}
	while (!stopped) {
		(void)usleep(10000); /* not pause(): the signal may come just before it */
	}
	return OK;
}

int main(int argc, char **argv)
{
	static struct faults faults;
	const struct sigaction act = {.sa_handler = note_stop};
	SCOPED(arena_end) struct arena *a = arena_new(256 << 20);
	SCOPED(store_end) struct store *s = NULL;

	if (argc != 3 || (strcmp(argv[1], "serve") != 0 && strcmp(argv[1], "hold") != 0)) {
		fputs("usage: writer serve|hold DATA\n", stderr);
		return ERR_USAGE;
	}
	const struct where where = {.data = argv[2]};

	sigaction(SIGTERM, &act, NULL);
	enum err err = store_open(a, &where, MODE_WRITE, true, &s, &faults);

	err = err == OK ? work(s, &where, strcmp(argv[1], "serve") == 0, &faults) : err;
	for (size_t i = 0; i < faults.n; i++) {
		fprintf(stderr, "writer: %s\n", faults.list[i].message);
	}
	return (int)err;
}
