#include "web/part.h"

#include <signal.h>

#include "sys/clock.h"
#include "sys/log.h"
#include "sys/process.h"
#include "sys/unix_socket.h"

enum { CONTROL_WAIT_MS = 10000 };

/* A terminal sends its signals to all of us; the supervisor alone decides what they mean. */
static void leave_signals(void)
{
	static const int signals[] = {SIGTERM, SIGINT, SIGHUP, SIGPIPE, SIGXFSZ};

	for (size_t i = 0; i < COUNT_OF(signals); i++) {
		signal(signals[i], SIG_IGN);
	}
}

static bool hear_config(struct arena *a, struct part_config *ret)
{
	const volatile bool never = false;
	struct watch control = {.fd = FD_CONTROL};
	char *room = arena_alloc(a, CONTROL_BYTES_MAX);
	int fd = -1;

	if (!socket_wait(&control, 1, &never, clock_ticks() + CONTROL_WAIT_MS) || !control.ready) {
		return false;
	}
	int n = process_receive(FD_CONTROL, room, CONTROL_BYTES_MAX, &fd);

	return n > 0 && fd < 0 && part_config_read(a, (str){room, (size_t)n}, ret);
}

enum err part_run(struct arena *a, const char *word, str number, struct faults *fs)
{
	static enum err (*const runs[PART__MAX])(struct arena * a, const struct part_config *c, struct faults *fs) = {
		[PART_FRONT] = front_run, [PART_READ] = worker_run, [PART_WRITE] = worker_run,
		[PART_SLOW] = worker_run, [PART_JOB] = job_run,     [PART_BACKUP] = backup_part_run,
	};
	enum server_part part = part_named(str_of(word));
	struct part_config config;
	int64_t n = 0;

	if (part == PART_UNSET || (number.n > 0 && !str_to_int(number, &n)) || !hear_config(a, &config) ||
	    config.part != part) {
		return FAIL(fs, ERR_USAGE, "usage-command", NOWHERE, S("part"));
	}
	leave_signals();
	log_open(word, (int)n, LOG_INFO);
	return runs[part](a, &config, fs);
}
