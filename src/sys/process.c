#define _GNU_SOURCE
#include "sys/process.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sys/rights.h"

enum {
	MESSAGE_MAX = 4096,
	ASIDE = PROCESS_FD_FIRST + PROCESS_FDS_MAX + 1, /* here and above, nothing lies where a descriptor has to go */
};

/* An upgrade replaces the file: then its name has an end that the new one's has not. */
static void drop_deleted(char *path)
{
	static const str end = {" (deleted)", 10};
	str s = str_of(path);

	if (str_ends(s, end) && access(path, F_OK) != 0) {
		path[s.n - end.n] = '\0';
	}
}

const char *process_program(void)
{
	static char path[PATH_MAX];

	if (path[0] == '\0') {
		char found[PATH_MAX];
		ssize_t n = readlink("/proc/self/exe", found, sizeof found);
		if (n <= 0 || (size_t)n >= sizeof found) {
			errno = n < 0 ? errno : ENAMETOOLONG;
			return NULL;
		}
		found[n] = '\0';
		drop_deleted(found);
		memcpy(path, found, sizeof path);
	}
	return path;
}

/* ---- starting ---- */

/* What a part is started with. */
struct start {
	const char *program;
	char *const *words;
	const int *fds;
	size_t n;
	int nice;
	pid_t parent;
	int report; /* the pipe that tells the parent why not; closes itself on exec */
};

/* What is ignored or held back would stay so after exec. */
static void reset_signals(void)
{
	const struct sigaction usual = {.sa_handler = SIG_DFL};
	sigset_t none;

	for (int i = 1; i < NSIG; i++) {
		(void)sigaction(i, &usual, NULL); /* refused for SIGKILL and SIGSTOP, which are as they should be */
	}
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Moves everything aside first: a descriptor may lie where another one has to go. */
static bool place_descriptors(struct start *s)
{
	int aside[PROCESS_FDS_MAX] = {0};

	s->report = fcntl(s->report, F_DUPFD_CLOEXEC, ASIDE);
	if (s->report < 0) {
		return false;
	}
	for (size_t i = 0; i < s->n; i++) {
		aside[i] = fcntl(s->fds[i], F_DUPFD, ASIDE);
		if (aside[i] < 0) {
			return false;
		}
	}
	for (size_t i = 0; i < s->n; i++) {
		if (dup2(aside[i], PROCESS_FD_FIRST + (int)i) < 0) {
			return false;
		}
	}
	unsigned report = (unsigned)s->report, first = PROCESS_FD_FIRST + (unsigned)s->n;

	return close_range(first, report - 1, 0) == 0 && close_range(report + 1, ~0u, 0) == 0;
}

static bool be_nicer(int by)
{
	errno = 0;
	return by == 0 || nice(by) != -1 || errno == 0;
}

static _Noreturn void be_child(struct start *s)
{
	int first_report = s->report;

	reset_signals();
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != s->parent) {
		_exit(127); /* nobody is left to be told */
	}
	if (place_descriptors(s) && be_nicer(s->nice)) {
		execv(s->program, s->words);
	}
	int why = errno;

	(void)!write(s->report >= 0 ? s->report : first_report, &why, sizeof why);
	_exit(127);
}

/* Forks with all signals held back, so that no handler of ours runs in the child. */
static pid_t fork_child(struct start *s)
{
	sigset_t all, before;

	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, &before);
	pid_t child = fork();

	if (child == 0) {
		be_child(s);
	}
	int why = errno;

	sigprocmask(SIG_SETMASK, &before, NULL);
	errno = why;
	return child;
}

/* The reason why the child could not become the program, or 0 when its end of the pipe closed by exec. */
static int reason_of(int report)
{
	int why = 0;
	ssize_t n;

	do {
		n = read(report, &why, sizeof why);
	} while (n < 0 && errno == EINTR);
	return n == (ssize_t)sizeof why ? why : 0;
}

int64_t process_start(const char *program, char *const *words, const int *fds, size_t n, int nice)
{
	struct start s = {program, words, fds, n, nice, getpid(), -1};
	int report[2];

	if (n > PROCESS_FDS_MAX) {
		errno = EINVAL;
		return -1;
	}
	if (pipe2(report, O_CLOEXEC) != 0) {
		return -1;
	}
	s.report = report[1];
	pid_t child = fork_child(&s);
	int why = child < 0 ? errno : 0;

	close(report[1]);
	if (child > 0) {
		why = reason_of(report[0]);
	}
	close(report[0]);
	if (why == 0) {
		return child;
	}
	while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {
	}
	errno = why;
	return -1;
}

/* ---- ending ---- */

struct ended process_ended(void)
{
	int status = 0;
	pid_t id = waitpid(-1, &status, WNOHANG);

	if (id <= 0) {
		return (struct ended){.code = -1};
	}
	return (struct ended){
		.id = id,
		.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
		.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
	};
}

void process_kill(int64_t id, int signal)
{
	/* 0 and what is negative mean more than one process */
	if (id > 0 && id <= INT_MAX) {
		(void)kill((pid_t)id, signal);
	}
}

/* ---- talking ---- */

bool process_pair(int ret[static 2])
{
	return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ret) == 0;
}

bool process_send(int to, str message, int fd)
{
	/* none would look like the end */
	if (message.n == 0 || message.n > MESSAGE_MAX) {
		errno = message.n == 0 ? EINVAL : EMSGSIZE;
		return false;
	}
	bool sent;

	do {
		sent = rights_send(to, message, fd);
	} while (!sent && errno == EINTR);
	return sent;
}

int process_receive(int from, char *room, size_t size, int *ret_fd)
{
	SCOPED(rights_end) struct rights beside;
	ssize_t n;

	*ret_fd = -1;
	do {
		n = rights_receive(from, room, size < MESSAGE_MAX ? size : MESSAGE_MAX, false, &beside);
	} while (n < 0 && errno == EINTR);
	if (n < 0) {
		return errno == EAGAIN ? 0 : -1;
	}
	if (n == 0 || beside.cut || beside.n > 1) {
		errno = n == 0 && beside.n == 0 ? ECONNRESET : EPROTO;
		return -1;
	}
	if (beside.n == 1) {
		*ret_fd = beside.fd[0];
		beside.n = 0;
	}
	return (int)n;
}

/* ---- limits ---- */

size_t process_raise_descriptors(size_t wanted)
{
	struct rlimit now;

	if (getrlimit(RLIMIT_NOFILE, &now) != 0) {
		return 0;
	}
	struct rlimit more = {.rlim_cur = wanted < now.rlim_max ? wanted : now.rlim_max, .rlim_max = now.rlim_max};

	if (now.rlim_cur < more.rlim_cur && setrlimit(RLIMIT_NOFILE, &more) == 0) {
		return more.rlim_cur;
	}
	return now.rlim_cur;
}
