#define _GNU_SOURCE
#include "sys/sandbox.h"

#include <errno.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
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
	SCMP_SYS(read),
	SCMP_SYS(write),
	SCMP_SYS(writev),
	SCMP_SYS(lseek),
	SCMP_SYS(close),
	SCMP_SYS(fstat),
	SCMP_SYS(mmap),
	SCMP_SYS(munmap),
	SCMP_SYS(mremap),
	SCMP_SYS(brk),
	SCMP_SYS(madvise),
	SCMP_SYS(mprotect),
	SCMP_SYS(futex),
	SCMP_SYS(exit_group),
	SCMP_SYS(exit),
	SCMP_SYS(rt_sigreturn),
	SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(getrandom),
	/* abort() */
	SCMP_SYS(gettid),
	SCMP_SYS(getpid),
	SCMP_SYS(tgkill),
#ifdef __NR_newfstatat
	SCMP_SYS(newfstatat),
#endif
};

static bool close_calls(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);

	if (filter == NULL) {
		return false;
	}
	bool good = true;

	for (size_t i = 0; good && i < COUNT_OF(allowed); i++) {
		good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0) == 0;
	}
	good = good && seccomp_load(filter) == 0;
	seccomp_release(filter);
	return good;
}

/* True if no path may be opened any more, or the kernel has no Landlock. */
static bool close_paths(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);

	if (abi < 0) {
		return errno == ENOSYS || errno == EOPNOTSUPP;
	}
	struct landlock_ruleset_attr rights = {.handled_access_fs = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1};

#ifdef LANDLOCK_ACCESS_FS_REFER
	if (abi >= 2) {
		rights.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
	}
#endif
	long rules = syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0);

	if (rules < 0) {
		return false;
	}
	bool good = syscall(SYS_landlock_restrict_self, rules, 0) == 0;

	close((int)rules);
	return good;
}

bool sandbox_is_partial(void)
{
	return SANITIZED != 0;
}

enum err sandbox_close(struct faults *fs)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !close_paths() || (!SANITIZED && !close_calls())) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(errno)));
	}
	return OK;
}

enum err sandbox_run(enum err (*work)(void *ctx), void *ctx, struct faults *fs)
{
	pid_t child = fork();
	int status = 0;

	if (child < 0) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(errno)));
	}
	if (child == 0) {
		prctl(PR_SET_PDEATHSIG, 9);
		_exit((int)work(ctx));
	}
	while (waitpid(child, &status, 0) < 0) {
		if (errno != EINTR) {
			return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(errno)));
		}
	}
	if (!WIFEXITED(status)) {
		return FAIL(fs, ERR_BUG, "sandbox-died", NOWHERE, INT_STR(WTERMSIG(status)));
	}
	return (enum err)WEXITSTATUS(status);
}
