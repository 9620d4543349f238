#define _GNU_SOURCE
#include "sys/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/clock.h"

enum { PATIENCE_MS = 20000 };

static int64_t start_shell(const char *script, const int *fds, size_t n, int nice)
{
	char *const words[] = {"sh", "-c", (char *)(uintptr_t)script, NULL};

	return process_start("/bin/sh", words, fds, n, nice);
}

/* The end of the only child. */
static struct ended await(void)
{
	struct ended e = process_ended();

	for (int64_t until = clock_ticks() + PATIENCE_MS; e.id == 0 && clock_ticks() < until; e = process_ended()) {
		usleep(2000);
	}
	return e;
}

static size_t open_descriptors(void)
{
	size_t n = 0;

	for (int fd = 0; fd < 256; fd++) {
		n += fcntl(fd, F_GETFD) >= 0;
	}
	return n;
}

TEST(a_part_finds_its_descriptors_in_order)
{
	int first[2], second[2], fds[4];
	char said[32];

	CHECK(pipe2(first, O_CLOEXEC) == 0 && pipe2(second, O_CLOEXEC) == 0);
	/* each lies where the other has to go */
	fds[0] = fcntl(first[1], F_DUPFD, 20);
	fds[1] = fcntl(second[1], F_DUPFD, 20);
	int old[2] = {fcntl(3, F_DUPFD_CLOEXEC, 30), fcntl(4, F_DUPFD_CLOEXEC, 30)};
	int read_end[2] = {fcntl(first[0], F_DUPFD_CLOEXEC, 30), fcntl(second[0], F_DUPFD_CLOEXEC, 30)};

	CHECK(dup2(fds[0], 4) == 4 && dup2(fds[1], 3) == 3);
	int64_t id = start_shell("echo first >&3; echo second >&4", (int[]){4, 3}, 2, 0);

	CHECK(id > 0 && await().id == id);
	CHECK(read(read_end[0], said, sizeof said) == 6 && memcmp(said, "first\n", 6) == 0);
	CHECK(read(read_end[1], said, sizeof said) == 7 && memcmp(said, "second\n", 7) == 0);
	for (int i = 0; i < 2; i++) {
		CHECK(old[i] < 0 || dup2(old[i], 3 + i) == 3 + i);
		close(old[i]);
		close(read_end[i]);
		close(fds[i]);
	}
	close(first[0]);
	close(first[1]);
	close(second[0]);
	close(second[1]);
}

TEST(a_part_has_no_other_descriptor)
{
	int many[12], four[4] = {STDIN_FILENO, STDIN_FILENO, STDIN_FILENO, STDIN_FILENO};
	static const char *const scripts[] = {
		"for n in 3 4 5 6 7 8 9 10 11 12 13 14 15; do [ ! -e /proc/$$/fd/$n ] || exit 1; done",
		"cd /proc/$$/fd; [ -e 3 ] || exit 1; for n in 4 5 6 7 8 9 10 11 12; do [ ! -e $n ] || exit 1; done",
		"cd /proc/$$/fd; [ -e 6 ] || exit 1; for n in 7 8 9 10 11 12 13; do [ ! -e $n ] || exit 1; done",
	};
	static const size_t given[] = {0, 1, 4};

	for (size_t i = 0; i < COUNT_OF(many); i++) {
		many[i] = dup(STDERR_FILENO); /* not closed on exec */
	}
	for (size_t i = 0; i < COUNT_OF(scripts); i++) {
		CHECK(start_shell(scripts[i], four, given[i], 0) > 0);
		CHECK_INT(await().code, 0);
	}
	for (size_t i = 0; i < COUNT_OF(many); i++) {
		close(many[i]);
	}
	/* also where the lowest number free is the first above those given */
	CHECK(start_shell(scripts[2], four, 4, 0) > 0);
	CHECK_INT(await().code, 0);
}

TEST(what_cannot_be_started_says_why)
{
	char *const words[] = {"x", NULL};
	int bad = 250, four[4] = {0}, five[5] = {0};
	size_t before = open_descriptors();

	errno = 0;
	CHECK(process_start("/there/is/none", words, NULL, 0, 0) == -1 && errno == ENOENT);
	CHECK(process_start("/there/is/none", words, four, 4, 0) == -1 && errno == ENOENT);
	CHECK(process_start("/etc/passwd", words, NULL, 0, 0) == -1 && errno == EACCES);
	CHECK(process_start("/bin/sh", words, &bad, 1, 0) == -1 && errno == EBADF);
	CHECK(process_start("/bin/sh", words, five, 5, 0) == -1 && errno == EINVAL);
	CHECK_INT(open_descriptors(), before);
	CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD); /* nothing is left */
	CHECK_INT(process_ended().id, 0);
}

TEST(it_is_known_how_a_part_ended)
{
	CHECK(start_shell("exit 7", NULL, 0, 0) > 0);
	struct ended e = await();

	CHECK(e.code == 7 && e.signal == 0);
	int64_t id = start_shell("sleep 60", NULL, 0, 0);

	CHECK_INT(process_ended().id, 0); /* without waiting */
	process_kill(0, SIGKILL);         /* would be ourselves */
	process_kill(-1, SIGKILL);
	process_kill(id, SIGTERM);
	e = await();
	CHECK(e.id == id && e.code == -1 && e.signal == SIGTERM);
}

TEST(a_part_has_signals_as_a_new_process)
{
	sigset_t term, before;

	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, &before);
	signal(SIGUSR1, SIG_IGN);
	/* a shell would put the mask right itself; the two signals that are the C library's own are ignored in what
	 * make starts, and nobody can change that */
	char *const words[] = {"grep", "-qzE", "SigBlk:.0+\\sSigIgn:.0{7}[01][08]0{7}\\s", "/proc/self/status", NULL};

	CHECK(process_start("/bin/grep", words, NULL, 0, 0) > 0);
	CHECK_INT(await().code, 0);
	sigset_t now;

	CHECK(sigprocmask(SIG_SETMASK, &before, &now) == 0 && sigismember(&now, SIGTERM) == 1);
	signal(SIGUSR1, SIG_DFL);
}

TEST(a_part_may_be_nicer)
{
	errno = 0;
	int ours = getpriority(PRIO_PROCESS, 0);
	static char script[64];

	CHECK(snprintf(script, sizeof script, "[ $(nice) = %d ]", ours + 3 > 19 ? 19 : ours + 3) > 0);
	CHECK(start_shell(script, NULL, 0, 3) > 0);
	CHECK_INT(await().code, 0);
}

TEST(a_part_dies_with_its_parent)
{
	int alive[2], status;

	CHECK(pipe2(alive, O_CLOEXEC) == 0);
	pid_t parent = fork();

	if (parent == 0) {
		char *const words[] = {"sleep", "300", NULL};
		_exit(process_start("/bin/sleep", words, &alive[1], 1, 0) > 0 ? 0 : 1);
	}
	close(alive[1]);
	CHECK(waitpid(parent, &status, 0) == parent && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	struct pollfd end = {.fd = alive[0], .events = POLLIN};

	CHECK(poll(&end, 1, PATIENCE_MS) == 1 && (end.revents & POLLHUP) != 0);
	close(alive[0]);
}

/* Runs twice: started from a copy of the program, it replaces that and asks again. */
TEST(an_upgraded_program_is_found_by_its_name)
{
	const char *copy = getenv("TORIDE_TEST_COPY");
	char folder[] = "/tmp/toride-process-XXXXXX", path[64];

	if (copy != NULL) {
		CHECK(unlink(copy) == 0);
		CHECK_STR(str_of(process_program()), str_of(copy));
		CHECK_STR(str_of(process_program()), str_of(copy)); /* kept */
		return;
	}
	CHECK(process_program() != NULL && access(process_program(), X_OK) == 0);
	CHECK(mkdtemp(folder) != NULL && snprintf(path, sizeof path, "%s/program", folder) > 0);
	char *const copying[] = {"cp", (char *)(uintptr_t)process_program(), path, NULL};

	CHECK(process_start("/bin/cp", copying, NULL, 0, 0) > 0);
	CHECK_INT(await().code, 0);
	char *const words[] = {path, "an_upgraded_program", NULL};
	int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC), out = dup(STDOUT_FILENO);

	fflush(stdout);
	CHECK(setenv("TORIDE_TEST_COPY", path, 1) == 0 && dup2(nothing, STDOUT_FILENO) == STDOUT_FILENO);
	int64_t id = process_start(path, words, NULL, 0, 0);

	CHECK(dup2(out, STDOUT_FILENO) == STDOUT_FILENO && unsetenv("TORIDE_TEST_COPY") == 0);
	close(nothing);
	close(out);
	CHECK(id > 0);
	CHECK_INT(await().code, 0);
	CHECK(access(path, F_OK) != 0 && rmdir(folder) == 0);
}

/* What a stranger sends: a message with the same descriptor twice. */
static void send_two(int to, int fd)
{
	union {
		struct cmsghdr aligned;
		/* cppcheck-suppress unusedStructMember ; it is where msg_control points */
		char room[CMSG_SPACE(2 * sizeof(int))];
	} control = {.room = ""};
	struct iovec bytes = {"x", 1};
	struct msghdr m = {
		.msg_iov = &bytes, .msg_iovlen = 1, .msg_control = control.room, .msg_controllen = sizeof control.room};
	struct cmsghdr *head = CMSG_FIRSTHDR(&m);
	const int twice[2] = {fd, fd};

	if (head != NULL) {
		*head = (struct cmsghdr){CMSG_LEN(sizeof twice), SOL_SOCKET, SCM_RIGHTS};
		memcpy(CMSG_DATA(head), twice, sizeof twice);
	}
	CHECK(sendmsg(to, &m, 0) == 1);
}

TEST(one_descriptor_travels_beside_a_message)
{
	int pair[2], pipes[2], fd = 99;
	char room[4096], byte;

	CHECK(process_pair(pair) && pipe2(pipes, O_CLOEXEC) == 0);
	CHECK((fcntl(pair[0], F_GETFD) & FD_CLOEXEC) != 0 && (fcntl(pair[1], F_GETFD) & FD_CLOEXEC) != 0);
	CHECK_INT(process_receive(pair[0], room, sizeof room, &fd), 0);
	CHECK_INT(fd, -1);
	CHECK(process_send(pair[1], S("write here"), pipes[1]) && process_send(pair[1], S("and go"), -1));
	CHECK_INT(process_receive(pair[0], room, sizeof room, &fd), 10);
	CHECK(memcmp(room, "write here", 10) == 0 && (fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);
	CHECK(write(fd, "!", 1) == 1 && read(pipes[0], &byte, 1) == 1 && byte == '!');
	close(fd);
	CHECK_INT(process_receive(pair[0], room, sizeof room, &fd), 6);
	CHECK_INT(fd, -1);
	close(pair[1]);
	CHECK_INT(process_receive(pair[0], room, sizeof room, &fd), -1);
	CHECK(!process_send(pair[0], S("gone"), -1) && errno == EPIPE); /* and no signal */
	close(pair[0]);
	close(pipes[0]);
	close(pipes[1]);
}

TEST(messages_that_are_none_are_refused)
{
	static char large[4097];
	int pair[2], fd = 99;
	char room[8];

	CHECK(process_pair(pair));
	CHECK(!process_send(pair[0], S(""), -1) && errno == EINVAL);
	CHECK(!process_send(pair[0], (str){large, sizeof large}, -1) && errno == EMSGSIZE);
	CHECK(process_send(pair[0], (str){large, sizeof large - 1}, -1));
	size_t before = open_descriptors();

	CHECK_INT(process_receive(pair[1], room, sizeof room, &fd), -1); /* longer than the room */
	CHECK_INT(errno, EPROTO);
	send_two(pair[0], STDERR_FILENO);
	CHECK_INT(process_receive(pair[1], room, sizeof room, &fd), -1);
	CHECK(errno == EPROTO && fd == -1);
	CHECK_INT(open_descriptors(), before);
	size_t sent = 0;

	while (process_send(pair[0], S("more"), -1)) { /* until it would have to wait */
		sent++;
	}
	CHECK(errno == EAGAIN && sent > 1);
	close(pair[0]);
	close(pair[1]);
}

TEST(more_descriptors_may_be_had_up_to_the_hard_limit)
{
	struct rlimit before;

	CHECK(getrlimit(RLIMIT_NOFILE, &before) == 0);
	struct rlimit low = {.rlim_cur = 100, .rlim_max = before.rlim_max};

	CHECK(setrlimit(RLIMIT_NOFILE, &low) == 0);
	CHECK_INT(process_raise_descriptors(50), 100); /* never lower */
	CHECK_INT(process_raise_descriptors(200), 200);
	CHECK_INT(process_raise_descriptors(SIZE_MAX), before.rlim_max);
	CHECK(setrlimit(RLIMIT_NOFILE, &before) == 0);
}
