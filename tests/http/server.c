#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/clock.h"

enum { LINK_KEY = 52, LOG_LOOK = 64 * 1024 };

static void become(char *const *words, const char *log, int out)
{
	int err = open(log, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
	int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (dup2(nothing, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0) {
		execvp(words[0], words);
	}
	_exit(127);
}

/* "  http://127.0.0.1:PORT/enter?key=KEY" somewhere in what it said. */
static bool find_link(struct server *s, struct arena *a, str said)
{
	size_t at = str_find(said, S("  http://127.0.0.1:"));
	int64_t port;
	str rest, key;

	if (at == SIZE_MAX) {
		return false;
	}
	str number = str_cut(str_slice(said, at + 19, SIZE_MAX), '/', &rest);
	if (!str_starts(rest, S("enter?key=")) || rest.n < 10 + LINK_KEY + 1 || !str_to_int(number, &port)) {
		return false;
	}
	key = str_slice(rest, 10, LINK_KEY);
	s->port = (int)port;
	s->key = str_copy(a, key);
	return true;
}

bool server_start(struct server *s, struct arena *a, char *const *words, const char *log)
{
	int64_t deadline = clock_ticks() + SERVER_START_MS;
	struct buf said;
	int ends[2];

	*s = (struct server){.log = log};
	if (pipe2(ends, O_CLOEXEC) != 0) {
		return false;
	}
	s->pid = fork();
	if (s->pid == 0) {
		become(words, log, ends[1]);
	}
	close(ends[1]);
	buf_init(&said, a, 64 * 1024);
	for (bool found = false; !found;) {
		struct pollfd p = {.fd = ends[0], .events = POLLIN};
		char bytes[4096];
		int64_t left = deadline - clock_ticks();
		if (left <= 0 || poll(&p, 1, (int)left) <= 0) {
			return false;
		}
		ssize_t n = read(ends[0], bytes, sizeof bytes);
		if (n <= 0) {
			return false;
		}
		buf_add(&said, (str){bytes, (size_t)n});
		found = find_link(s, a, buf_str(&said));
	}
	return true; /* its standard output stays open: it may say more */
}

int server_stop(struct server *s)
{
	int64_t deadline = clock_ticks() + SERVER_STOP_MS;
	int status;
	pid_t ended;

	if (s->pid <= 0 || kill(s->pid, SIGTERM) != 0) {
		return -1;
	}
	while ((ended = waitpid(s->pid, &status, WNOHANG)) == 0 && clock_ticks() < deadline) {
		(void)poll(NULL, 0, 5);
	}
	if (ended == 0) {
		(void)kill(s->pid, SIGKILL);
		(void)waitpid(s->pid, &status, 0);
		return -1;
	}
	s->pid = 0;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int64_t number_of(str line, str key)
{
	size_t at = str_find(line, key);
	str rest;
	int64_t n = -1;

	if (at == SIZE_MAX || !str_to_int(str_cut(str_slice(line, at + key.n, SIZE_MAX), ' ', &rest), &n)) {
		return -1;
	}
	return n;
}

bool server_said(struct server *s, struct said *ret)
{
	static char bytes[LOG_LOOK];

	for (int64_t deadline = clock_ticks() + 5000; clock_ticks() < deadline; (void)poll(NULL, 0, 1)) {
		int fd = open(s->log, O_RDONLY | O_CLOEXEC);
		ssize_t n = pread(fd, bytes, sizeof bytes, (off_t)s->log_at);
		close(fd);
		str rest = {bytes, n > 0 ? (size_t)n : 0};
		while (str_find(rest, S("\n")) != SIZE_MAX) {
			str line = str_cut(rest, '\n', &rest);
			s->log_at += line.n + 1;
			if (str_find(line, S("what=request")) != SIZE_MAX) {
				*ret = (struct said){number_of(line, S(" status=")), number_of(line, S(" statements=")),
				                     number_of(line, S(" arena="))};
				return true;
			}
		}
	}
	return false;
}

void server_skip(struct server *s)
{
	int fd = open(s->log, O_RDONLY | O_CLOEXEC);
	off_t end = fd >= 0 ? lseek(fd, 0, SEEK_END) : 0;

	close(fd);
	s->log_at = end > 0 ? (size_t)end : 0;
}
