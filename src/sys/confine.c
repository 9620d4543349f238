#define _GNU_SOURCE
#include "sys/confine.h"

#include <asm/termbits.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/prctl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "sys/barrier.h"
#include "sys/sandbox.h"

/* What every part may do with itself and the descriptors it has. */
static const int allowed[] = {
	/* memory, time, signals to itself, and its end */
	SCMP_SYS(brk),
	SCMP_SYS(munmap),
	SCMP_SYS(mremap),
	SCMP_SYS(madvise),
	SCMP_SYS(msync),
	SCMP_SYS(mlock),
	SCMP_SYS(munlock),
	SCMP_SYS(futex),
	SCMP_SYS(exit),
	SCMP_SYS(exit_group),
	SCMP_SYS(restart_syscall),
	SCMP_SYS(rt_sigreturn),
	SCMP_SYS(rt_sigaction),
	SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigpending),
	SCMP_SYS(rt_sigsuspend),
	SCMP_SYS(rt_sigtimedwait),
	SCMP_SYS(sigaltstack),
	SCMP_SYS(pause),
	SCMP_SYS(nanosleep),
	SCMP_SYS(clock_nanosleep),
	SCMP_SYS(clock_gettime),
	SCMP_SYS(clock_getres),
	SCMP_SYS(gettimeofday),
	SCMP_SYS(time),
	SCMP_SYS(times),
	SCMP_SYS(alarm),
	SCMP_SYS(setitimer),
	SCMP_SYS(getitimer),
	SCMP_SYS(timerfd_create),
	SCMP_SYS(timerfd_settime),
	SCMP_SYS(timerfd_gettime),
	SCMP_SYS(getrandom),
	/* who and where it is */
	SCMP_SYS(getpid),
	SCMP_SYS(getppid),
	SCMP_SYS(gettid),
	SCMP_SYS(getuid),
	SCMP_SYS(geteuid),
	SCMP_SYS(getgid),
	SCMP_SYS(getegid),
	SCMP_SYS(getrlimit),
	SCMP_SYS(getrusage),
	SCMP_SYS(getpriority),
	SCMP_SYS(sched_yield),
	SCMP_SYS(sched_getaffinity),
	SCMP_SYS(getcpu),
	SCMP_SYS(sysinfo), /* qsort asks how much memory there is */
	SCMP_SYS(uname),
	SCMP_SYS(umask),
	/* descriptors */
	SCMP_SYS(read),
	SCMP_SYS(readv),
	SCMP_SYS(pread64),
	SCMP_SYS(preadv),
	SCMP_SYS(write),
	SCMP_SYS(writev),
	SCMP_SYS(pwrite64),
	SCMP_SYS(pwritev),
	SCMP_SYS(sendfile),
	SCMP_SYS(lseek),
	SCMP_SYS(fstat),
	SCMP_SYS(fsync),
	SCMP_SYS(fdatasync),
	SCMP_SYS(ftruncate),
	SCMP_SYS(fallocate),
	SCMP_SYS(flock),
	SCMP_SYS(close),
	SCMP_SYS(close_range),
	SCMP_SYS(dup),
	SCMP_SYS(dup2),
	SCMP_SYS(dup3),
	SCMP_SYS(pipe2),
	SCMP_SYS(eventfd2),
	SCMP_SYS(signalfd4),
	SCMP_SYS(memfd_create),
	SCMP_SYS(poll),
	SCMP_SYS(ppoll),
	SCMP_SYS(select),
	SCMP_SYS(pselect6),
	SCMP_SYS(epoll_create1),
	SCMP_SYS(epoll_ctl),
	SCMP_SYS(epoll_wait),
	SCMP_SYS(epoll_pwait),
	SCMP_SYS(epoll_pwait2),
	/* connected sockets */
	SCMP_SYS(recvfrom),
	SCMP_SYS(recvmsg),
	SCMP_SYS(shutdown),
	SCMP_SYS(getsockopt),
	SCMP_SYS(setsockopt),
	SCMP_SYS(getpeername),
	SCMP_SYS(getsockname),
};

/* What libraries try, and can do without. */
static const int refused[] = {
	SCMP_SYS(prctl),    SCMP_SYS(socketpair), SCMP_SYS(mkdir),     SCMP_SYS(mkdirat),   SCMP_SYS(rmdir),
	SCMP_SYS(truncate), SCMP_SYS(chmod),      SCMP_SYS(fchmodat),  SCMP_SYS(chown),     SCMP_SYS(lchown),
	SCMP_SYS(fchownat), SCMP_SYS(utime),      SCMP_SYS(utimensat), SCMP_SYS(openat2),   SCMP_SYS(chdir),
	SCMP_SYS(getdents), SCMP_SYS(statfs),     SCMP_SYS(getxattr),  SCMP_SYS(lgetxattr), SCMP_SYS(membarrier),
};

/* Names of files: allowed with CONFINE_FOLDER, where Landlock says which; refused without. */
static const int of_names[] = {
	SCMP_SYS(open),       SCMP_SYS(openat),     SCMP_SYS(stat),     SCMP_SYS(lstat),      SCMP_SYS(access),
	SCMP_SYS(faccessat),  SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),
	SCMP_SYS(getdents64), SCMP_SYS(unlink),     SCMP_SYS(unlinkat), SCMP_SYS(rename),     SCMP_SYS(renameat),
	SCMP_SYS(renameat2),  SCMP_SYS(fchmod),     SCMP_SYS(fchown),   SCMP_SYS(fstatfs),
};

/* A call that depends on one of its arguments: allowed where (argument & mask) == value. */
struct condition {
	int call;
	unsigned argument;
	uint64_t mask;
	uint64_t value;
};

#define WHOLE UINT64_MAX

static const struct condition conditions[] = {
	/* not those that send signals to others (F_SETOWN, F_SETSIG) */
	{SCMP_SYS(fcntl), 1, WHOLE, F_DUPFD},
	{SCMP_SYS(fcntl), 1, WHOLE, F_DUPFD_CLOEXEC},
	{SCMP_SYS(fcntl), 1, WHOLE, F_GETFD},
	{SCMP_SYS(fcntl), 1, WHOLE, F_SETFD},
	{SCMP_SYS(fcntl), 1, WHOLE, F_GETFL},
	{SCMP_SYS(fcntl), 1, WHOLE, F_SETFL},
	{SCMP_SYS(fcntl), 1, WHOLE, F_GETLK},
	{SCMP_SYS(fcntl), 1, WHOLE, F_SETLK},
	{SCMP_SYS(fcntl), 1, WHOLE, F_SETLKW},
	{SCMP_SYS(fcntl), 1, WHOLE, F_OFD_GETLK},
	{SCMP_SYS(fcntl), 1, WHOLE, F_OFD_SETLK},
	{SCMP_SYS(fcntl), 1, WHOLE, F_OFD_SETLKW},
	{SCMP_SYS(fcntl), 1, WHOLE, F_ADD_SEALS},
	{SCMP_SYS(fcntl), 1, WHOLE, F_GET_SEALS},
	/* not those that type into a terminal (TIOCSTI) */
	{SCMP_SYS(ioctl), 1, WHOLE, TCGETS},
	{SCMP_SYS(ioctl), 1, WHOLE, FIONREAD},
	{SCMP_SYS(ioctl), 1, WHOLE, FIONBIO},
	/* no address: what is connected already.  MSG_FASTOPEN would connect a TCP socket that was shut down */
	{SCMP_SYS(sendto), 4, WHOLE, 0},
	{SCMP_SYS(sendmsg), 2, MSG_FASTOPEN, 0},
	/* itself */
	{SCMP_SYS(prlimit64), 2, WHOLE, 0},
};

static bool add_condition(scmp_filter_ctx filter, uint32_t action, const struct condition *c)
{
	const struct scmp_arg_cmp equal = {
		.arg = c->argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = c->mask, .datum_b = c->value};

	return seccomp_rule_add(filter, action, c->call, 1, equal) == 0;
}

/* fstat is a newfstatat of the empty name in the C library. */
static bool add_looking(scmp_filter_ctx filter, uint32_t names)
{
	static const struct condition looking[] = {
		{SCMP_SYS(newfstatat), 3, AT_EMPTY_PATH, AT_EMPTY_PATH},
		{SCMP_SYS(statx), 2, AT_EMPTY_PATH, AT_EMPTY_PATH},
		{SCMP_SYS(newfstatat), 3, AT_EMPTY_PATH, 0},
		{SCMP_SYS(statx), 2, AT_EMPTY_PATH, 0},
	};
	bool good = true;

	for (size_t i = 0; good && i < COUNT_OF(looking); i++) {
		good = add_condition(filter, looking[i].value != 0 ? SCMP_ACT_ALLOW : names, &looking[i]);
	}
	return good;
}

static bool add_sockets(scmp_filter_ctx filter, unsigned needs)
{
	static const int accepting[] = {SCMP_SYS(accept), SCMP_SYS(accept4)}, connecting[] = {SCMP_SYS(connect)};
	const struct scmp_arg_cmp local = {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = AF_UNIX};
	const struct scmp_arg_cmp other = {.arg = 0, .op = SCMP_CMP_NE, .datum_a = AF_UNIX};
	uint32_t calling = (needs & CONFINE_CALLER) != 0 ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM);

	if ((needs & CONFINE_ACCEPT) != 0 && !barrier_add(filter, SCMP_ACT_ALLOW, accepting, COUNT_OF(accepting))) {
		return false;
	}
	if ((needs & CONFINE_CALLER) != 0 && !barrier_add(filter, SCMP_ACT_ALLOW, connecting, COUNT_OF(connecting))) {
		return false;
	}
	return seccomp_rule_add(filter, calling, SCMP_SYS(socket), 1, local) == 0 &&
	       seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(socket), 1, other) == 0;
}

static bool add_rules(scmp_filter_ctx filter, unsigned needs)
{
	uint32_t names = (needs & CONFINE_FOLDER) != 0 ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM);
	bool good = true;

	for (size_t i = 0; good && i < COUNT_OF(conditions); i++) {
		good = add_condition(filter, SCMP_ACT_ALLOW, &conditions[i]);
	}
	return good && barrier_add(filter, SCMP_ACT_ALLOW, allowed, COUNT_OF(allowed)) &&
	       barrier_add(filter, SCMP_ACT_ERRNO(EPERM), refused, COUNT_OF(refused)) &&
	       barrier_add(filter, names, of_names, COUNT_OF(of_names)) && add_looking(filter, names) &&
	       add_sockets(filter, needs);
}

enum err confine_to(unsigned needs, const char *const *folders, struct faults *fs)
{
	bool opens = (needs & CONFINE_FOLDER) != 0;

	if (opens != (folders[0] != NULL)) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(EINVAL)));
	}
	if (!barrier_begin() || !barrier_paths(folders) ||
	    (!sandbox_is_partial() && !barrier_calls(add_rules, needs))) {
		return FAIL(fs, ERR_BUG, "sandbox-failed", NOWHERE, str_of(strerror(errno)));
	}
	return OK;
}

enum err confine_self(unsigned needs, const char *folder, struct faults *fs)
{
	return confine_to(needs, (const char *const[]){folder, NULL}, fs);
}
