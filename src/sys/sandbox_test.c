#define _GNU_SOURCE
#include "sys/sandbox.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"

static struct faults fs;

/* Each piece of work closes itself and then tries what it must not be able to do. */
static enum err closed(void)
{
	static struct faults own;

	return sandbox_close(&own);
}

static enum err try_nothing(void *ctx)
{
	(void)ctx;
	return closed();
}

static enum err try_open(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return open("/etc/passwd", O_RDONLY) >= 0 ? OK : ERR_NO;
}

static enum err try_create(void *ctx)
{
	TRY(closed());
	return open(ctx, O_WRONLY | O_CREAT, 0600) >= 0 ? OK : ERR_NO;
}

static enum err try_socket(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return socket(AF_INET, SOCK_STREAM, 0) >= 0 ? OK : ERR_NO;
}

static enum err try_exec(void *ctx)
{
	(void)ctx;
	TRY(closed());
	execl("/bin/true", "true", (char *)NULL);
	return ERR_NO;
}

static enum err try_fork(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return fork() >= 0 ? OK : ERR_NO;
}

static enum err try_kill(void *ctx)
{
	const pid_t *victim = ctx;

	TRY(closed());
	return syscall(SYS_tgkill, *victim, *victim, SIGTERM) == 0 ? OK : ERR_NO;
}

static enum err try_stat(void *ctx)
{
	struct stat st;

	(void)ctx;
	TRY(closed());
	return stat("/etc/passwd", &st) == 0 ? OK : ERR_NO;
}

static enum err try_execute_memory(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED
	               ? OK
	               : ERR_NO;
}

/* Before it is closed: only what sandbox_run lets it keep. */
static enum err count_descriptors(void *ctx)
{
	const int *kept = ctx;

	for (int fd = 0; fd < 64; fd++) {
		bool should = fd <= STDERR_FILENO || fd == *kept;
		if ((fcntl(fd, F_GETFD) >= 0) != should) {
			return ERR_NO;
		}
	}
	char byte;

	return read(STDIN_FILENO, &byte, 1) == 0 ? OK : ERR_NO;
}

static enum err compute_for_ever(void *ctx)
{
	const struct rlimit at_once = {1, 2};

	(void)ctx;
	CHECK(setrlimit(RLIMIT_CPU, &at_once) == 0);
	for (volatile bool more = true; more;) {
	}
	return OK;
}

static enum err crash(void *ctx)
{
	(void)ctx;
	(void)raise(9);
	return OK;
}

TEST(work_in_the_sandbox_returns_its_result)
{
	fs.n = 0;
	CHECK(sandbox_run(try_nothing, NULL, -1, &fs) == OK);
	CHECK_INT(fs.n, 0);
}

TEST(the_sandbox_opens_no_file)
{
	char never[] = "/tmp/toride-sandbox-must-not-be";

	fs.n = 0;
	(void)unlink(never); /* a run that cannot close itself, as under valgrind, leaves one */
	CHECK(sandbox_run(try_open, NULL, -1, &fs) != OK);
	CHECK(sandbox_run(try_create, never, -1, &fs) != OK);
	CHECK(access(never, F_OK) != 0);
}

TEST(the_sandbox_has_no_network_and_no_other_program)
{
	if (sandbox_is_partial()) {
		test_skip("a sanitizer needs calls that the filter refuses, so only paths are closed in this build");
		return;
	}
	fs.n = 0;
	CHECK(sandbox_run(try_socket, NULL, -1, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_exec, NULL, -1, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_fork, NULL, -1, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_stat, NULL, -1, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_execute_memory, NULL, -1, &fs) == ERR_BUG);
	CHECK_STR(str_of(fs.list[0].message), S("sandbox-died"));
}

TEST(the_sandbox_signals_nobody)
{
	if (sandbox_is_partial()) {
		test_skip("a sanitizer needs calls that the filter refuses, so only paths are closed in this build");
		return;
	}
	pid_t victim = fork();

	if (victim == 0) {
		pause();
		_exit(0);
	}
	fs.n = 0;
	CHECK(sandbox_run(try_kill, &victim, -1, &fs) == ERR_BUG);
	CHECK(waitpid(victim, NULL, WNOHANG) == 0); /* it lives */
	CHECK(kill(victim, SIGKILL) == 0 && waitpid(victim, NULL, 0) == victim);
}

TEST(the_child_has_the_descriptors_it_needs_and_no_other)
{
	int kept = open("/dev/null", O_WRONLY), other = open("/dev/null", O_RDONLY);

	fs.n = 0;
	CHECK(sandbox_run(count_descriptors, &kept, kept, &fs) == OK);
	CHECK(sandbox_run(count_descriptors, &other, other, &fs) == OK);
	CHECK(sandbox_run(count_descriptors, &(int){1}, 1, &fs) == OK);
	close(kept);
	close(other);
}

TEST(work_without_end_is_stopped)
{
	fs.n = 0;
	CHECK(sandbox_run(compute_for_ever, NULL, -1, &fs) == ERR_DATA);
	CHECK_STR(str_of(fs.list[0].message), S("sandbox-time"));
}

static enum err ask_parent_to_end(void *ctx)
{
	(void)ctx;
	(void)kill(getppid(), SIGTERM);
	for (;;) {
		pause();
	}
	return OK;
}

TEST(a_person_who_ends_it_leaves_nothing_running)
{
	fs.n = 0;
	CHECK(sandbox_run(ask_parent_to_end, NULL, -1, &fs) == ERR_IO);
	CHECK_STR(str_of(fs.list[0].message), S("sandbox-stopped"));
	CHECK(waitpid(-1, NULL, WNOHANG) == -1); /* no child is left */
	CHECK(sandbox_run(try_nothing, NULL, -1, &fs) == OK);
}

static enum err hang_up_parent(void *ctx)
{
	(void)ctx;
	return kill(getppid(), SIGHUP) == 0 ? OK : ERR_NO;
}

TEST(what_was_ignored_stays_ignored)
{
	struct sigaction now;

	fs.n = 0;
	signal(SIGHUP, SIG_IGN); /* as nohup does */
	CHECK(sandbox_run(hang_up_parent, NULL, -1, &fs) == OK);
	CHECK(sigaction(SIGHUP, NULL, &now) == 0 && now.sa_handler == SIG_IGN);
	signal(SIGHUP, SIG_DFL);
}

TEST(an_ignored_sigchld_does_no_harm)
{
	fs.n = 0;
	signal(SIGCHLD, SIG_IGN);
	CHECK(sandbox_run(try_nothing, NULL, -1, &fs) == OK);
}

TEST(a_child_that_dies_is_our_fault)
{
	fs.n = 0;
	CHECK(sandbox_run(crash, NULL, -1, &fs) == ERR_BUG);
	CHECK_STR(fs.list[0].arg[0], S("9"));
}
