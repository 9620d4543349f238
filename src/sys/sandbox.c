#define _GNU_SOURCE
#include "sys/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sys/barrier.h"

#if defined(__SANITIZE_ADDRESS__) || defined(WATCHED) /* by valgrind: tests/valgrind */
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

/* What computing and writing to an open descriptor takes. */
static const int allowed[] = {
	SCMP_SYS(read),         SCMP_SYS(write),  SCMP_SYS(close),  SCMP_SYS(munmap),     SCMP_SYS(mremap),
	SCMP_SYS(brk),          SCMP_SYS(futex),  SCMP_SYS(exit),   SCMP_SYS(exit_group), SCMP_SYS(madvise),
	SCMP_SYS(rt_sigreturn), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getrandom),  SCMP_SYS(rt_sigprocmask),
};

static bool add_rules(scmp_filter_ctx filter, unsigned needs)
{
	(void)needs;
	return barrier_add(filter, SCMP_ACT_ALLOW, allowed, COUNT_OF(allowed));
}

bool sandbox_is_partial(void)
{
	return SANITIZED != 0;
}

enum err sandbox_close(struct faults *fs)
{
	if (!barrier_begin() || !barrier_paths((const char *const[]){NULL}) ||
	    (!SANITIZED && !barrier_calls(add_rules, 0))) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(errno)));
	}
	return OK;
}

/* Standard input is read already, or was never meant; other descriptors are none of the child's business. */
static bool keep_only(int keep_fd)
{
	int empty = open("/dev/null", O_RDONLY);
	unsigned after = keep_fd > STDERR_FILENO ? (unsigned)keep_fd + 1 : STDERR_FILENO + 1;
	bool good = empty >= 0 && dup2(empty, STDIN_FILENO) >= 0 && close_range(after, ~0u, 0) == 0;

	return good && (after <= STDERR_FILENO + 2 || close_range(STDERR_FILENO + 1, after - 2, 0) == 0);
}

static bool bound_itself(void)
{
	const struct rlimit seconds = {SANDBOX_SECONDS_MAX, SANDBOX_SECONDS_MAX + 5};
	const struct rlimit bytes = {SANDBOX_BYTES_MAX, SANDBOX_BYTES_MAX};

	return setrlimit(RLIMIT_CPU, &seconds) == 0 && (SANITIZED || setrlimit(RLIMIT_AS, &bytes) == 0);
}

/* The signals by which a person or the system ends us. */
static const int ends[] = {SIGINT, SIGTERM, SIGHUP};

static volatile sig_atomic_t asked_to_end;

static void note_end(int signal)
{
	(void)signal;
	asked_to_end = 1;
}

/* The end of a child is noticed by waiting for a signal, and what is ignored wakes nobody. */
static void wake_up(int signal)
{
	(void)signal;
}

/* How signals were before: what a signal does, and which were held back. */
struct signals {
	struct sigaction ends[COUNT_OF(ends)];
	sigset_t mask;
};

/* From now on the signals are noted, and held back but for the moments of waiting: so none comes between a look and the
 * waiting that follows it.  What is ignored (nohup) stays so. */
static void signals_hold(struct signals *old)
{
	const struct sigaction note = {.sa_handler = note_end}, wake = {.sa_handler = wake_up};
	sigset_t held;

	asked_to_end = 0;
	sigemptyset(&held);
	sigaddset(&held, SIGCHLD);
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		sigaddset(&held, ends[i]);
	}
	sigprocmask(SIG_BLOCK, &held, &old->mask);
	sigaction(SIGCHLD, &wake, NULL);
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		sigaction(ends[i], NULL, &old->ends[i]);
		if (old->ends[i].sa_handler != SIG_IGN) {
			sigaction(ends[i], &note, NULL);
		}
	}
}

static void signals_restore(const struct signals *old)
{
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		sigaction(ends[i], &old->ends[i], NULL);
	}
	signal(SIGCHLD, SIG_DFL); /* whoever started us may have said to ignore it: then no child had an exit code */
	sigprocmask(SIG_SETMASK, &old->mask, NULL);
}

/* The child's life.  It dies with its parent, also when that is gone already. */
static _Noreturn void be_child(enum err (*work)(void *ctx), void *ctx, int keep_fd, pid_t parent)
{
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent || !keep_only(keep_fd) || !bound_itself()) {
		abort(); /* told as sandbox-died: nobody here could say more */
	}
	_exit((int)work(ctx));
}

/* Waits for the child to end, by itself or because somebody ends us; false if it cannot be waited for. */
static bool await(pid_t child, const struct signals *old, int *ret_status)
{
	sigset_t waiting = old->mask;
	pid_t ended;

	sigdelset(&waiting, SIGCHLD);
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		sigdelset(&waiting, ends[i]);
	}
	while ((ended = waitpid(child, ret_status, WNOHANG)) == 0) {
		if (asked_to_end) {
			kill(child, SIGKILL);
		}
		sigsuspend(&waiting);
	}
	return ended == child;
}

enum err sandbox_run(enum err (*work)(void *ctx), void *ctx, int keep_fd, struct faults *fs)
{
	struct signals old;
	pid_t parent = getpid();
	int status = 0;

	signals_hold(&old);
	pid_t child = fork();

	if (child == 0) {
		signals_restore(&old);
		be_child(work, ctx, keep_fd, parent);
	}
	bool ended = child > 0 && await(child, &old, &status);
	int reason = errno;

	signals_restore(&old);
	if (!ended) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(reason)));
	}
	if (asked_to_end) {
		return FAIL(fs, ERR_IO, "sandbox-stopped", NOWHERE);
	}
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
		return FAIL(fs, ERR_DATA, "sandbox-time", NOWHERE, INT_STR(SANDBOX_SECONDS_MAX));
	}
	if (!WIFEXITED(status)) {
		return FAIL(fs, ERR_BUG, "sandbox-died", NOWHERE, INT_STR(WTERMSIG(status)));
	}
	return (enum err)WEXITSTATUS(status);
}
