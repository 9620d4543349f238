/* store/op.h: what callers may do to a writer, and to each other. */
#define _GNU_SOURCE
#include "world.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/clock.h"

/* ---- callers that do not behave ---- */

/* Has something done through a connection of one's own.  If that one is the writer's first, all that came before and
 * was over has been tidied up when this returns. */
static void ask_through(struct world *w, int fd)
{
	const struct op_reply *reply;
	str request = request_of(w, "TRD1", "sum", packed_text(w->a, S("x")));

	CHECK_INT(packet_send(fd, request, clock_ticks() + SOON_MS), PACKET_DONE);
	CHECK_INT(next_reply(w, fd, &reply), PACKET_DONE);
	CHECK(reply != NULL && reply->err == OK);
}

TEST(rubbish_is_answered_and_harms_nobody)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 0);
	str whole = request_of(&w, "TRD1", "sum", packed_text(w.a, S("x")));
	int fd = call(&w);

	for (size_t n = 1; n < whole.n; n++) {
		CHECK_INT(packet_send(fd, str_slice(whole, 0, n), clock_ticks() + SOON_MS), PACKET_DONE);
		check_told(&w, fd, "op-malformed");
	}
	const struct {
		str message;
		const char *id;
	} rows[] = {
		{S(""), "op-malformed"},
		{S("GET / HTTP/1.1\r\n\r\n"), "op-malformed"},
		{letters(w.a, 60000), "op-malformed"},
		{letters(w.a, 1 << 20), "op-malformed"},
		{request_of(&w, "TRD2", "sum", S("")), "op-version"},
		{request_of(&w, "XRD1", "sum", S("")), "op-malformed"},
		{request_of(&w, "TRD1", "", S("")), "op-malformed"},
		{request_of(&w, "TRD1", "\x1B[2J", S("")), "op-unknown"},
		{request_of(&w, "TRD1", "sum", S("no text")), "op-malformed"},
		{(str){whole.p, whole.n + 1}, "op-malformed"},
	};
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK_INT(packet_send(fd, rows[i].message, clock_ticks() + SOON_MS), PACKET_DONE);
		check_told(&w, fd, rows[i].id);
	}
	ask_through(&w, fd); /* and goes on */
	close(fd);
	check_served(&w);
}

/* One packet with the descriptor `beside` that many times. */
static void send_strange(int fd, str bytes, int beside, size_t count)
{
	union {
		struct cmsghdr aligned;
		char room[CMSG_SPACE(16 * sizeof(int))];
	} control = {.room = ""};
	struct iovec iov = {.iov_base = (void *)(uintptr_t)bytes.p, .iov_len = bytes.n};
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};

	if (count > 0) {
		m.msg_control = control.room;
		m.msg_controllen = CMSG_SPACE(count * sizeof(int));
		struct cmsghdr *head = CMSG_FIRSTHDR(&m);
		*head = (struct cmsghdr){CMSG_LEN(count * sizeof(int)), SOL_SOCKET, SCM_RIGHTS};
		for (size_t i = 0; i < count; i++) {
			memcpy(CMSG_DATA(head) + i * sizeof(int), &beside, sizeof beside);
		}
	}
	CHECK(sendmsg(fd, &m, MSG_NOSIGNAL) == (ssize_t)bytes.n);
}

static size_t descriptors_of(pid_t pid)
{
	size_t n = 0;
	char path[64];

	for (int fd = 0; fd < 256; fd++) {
		struct stat st;
		(void)snprintf(path, sizeof path, "/proc/%d/fd/%d", (int)pid, fd);
		n += lstat(path, &st) == 0;
	}
	return n;
}

static int memfd_with(str s, int seals)
{
	int fd = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);

	CHECK(fd >= 0 && write(fd, s.p, s.n) == (ssize_t)s.n);
	CHECK(fcntl(fd, F_ADD_SEALS, seals) == 0);
	return fd;
}

TEST(strange_packets_are_refused_and_leave_nothing_open)
{
	enum { SEALS = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE };
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 0);
	int first = call(&w);

	ask_through(&w, first);
	size_t before = descriptors_of(w.writer);
	str request = request_of(&w, "TRD1", "sum", packed_text(w.a, S("x"))), large = letters(w.a, OP_BYTES_MAX + 1);
	const struct {
		str bytes;
		int beside;
		size_t count;
	} rows[] = {
		{letters(w.a, SOCKET_PACKET_MAX + 1), -1, 0},                /* too long for a packet */
		{S(""), memfd_with(large, SEALS), 1},                        /* too long for a message */
		{S(""), memfd_with(request, 0), 1},                          /* not sealed */
		{S(""), memfd_with(request, F_SEAL_GROW | F_SEAL_WRITE), 1}, /* it could shrink */
		{S(""), memfd_with(request, SEALS), 2},                      /* too many */
		{S(""), memfd_with(request, SEALS), 16},                     /* far too many */
		{S("both"), memfd_with(request, SEALS), 1},                  /* bytes as well */
		{S(""), open("/dev/zero", O_RDONLY | O_CLOEXEC), 1},         /* no end */
		{S(""), open(w.folder, O_RDONLY | O_CLOEXEC), 1},            /* a folder */
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int fd = call(&w);
		const struct op_reply *reply;
		send_strange(fd, rows[i].bytes, rows[i].beside, rows[i].count);
		check_told(&w, fd, "op-malformed");
		CHECK_INT(next_reply(&w, fd, &reply), PACKET_CLOSED);
		close(fd);
		if (rows[i].beside >= 0) {
			close(rows[i].beside);
		}
	}
	ask_through(&w, first);
	CHECK_INT(descriptors_of(w.writer), before);
	close(first);
	check_served(&w);
}

TEST(a_file_that_shrinks_meanwhile_is_never_read)
{
	SCOPED(world_end) struct world w;
	char path[300];

	world_new(&w);
	start_writer(&w, 0);
	(void)snprintf(path, sizeof path, "%s/shrinking", w.folder);
	int file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
	pid_t shrinker = fork_child();

	if (shrinker == 0) {
		for (;;) {
			if (ftruncate(file, 4 << 20) != 0 || ftruncate(file, 0) != 0) {
				_exit(1);
			}
		}
	}
	for (int i = 0; i < 1000; i++) {
		int fd = call(&w);
		send_strange(fd, S(""), file, 1);
		check_told(&w, fd, "op-malformed");
		close(fd);
	}
	CHECK(kill(shrinker, SIGKILL) == 0);
	CHECK_INT(exit_code(shrinker), KILLED + SIGKILL);
	close(file);
	check_served(&w);
}

TEST(callers_who_say_nothing_hold_nobody_up)
{
	SCOPED(world_end) struct world w;
	int fd[OP_CALLERS_MAX * 2];

	world_new(&w);
	start_writer(&w, 0);
	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		fd[i] = call(&w);
		if (i + 1 == OP_CALLERS_MAX / 2 || i + 1 == COUNT_OF(fd)) {
			check_served(&w);
		}
	}
	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		close(fd[i]);
	}
	check_served(&w);
}

TEST(callers_who_do_not_listen_hold_nobody_up)
{
	SCOPED(world_end) struct world w;
	enum packet sent = PACKET_DONE;

	world_new(&w);
	start_writer(&w, 0);
	int fd = call(&w);

	/* each answer is larger than its request, and nobody takes it */
	for (int i = 0; i < 10000 && sent == PACKET_DONE; i++) {
		sent = packet_send(fd, request_of(&w, "TRD1", "bytes", packed_int(w.a, 20000)),
		                   clock_ticks() + SOON_MS);
	}
	CHECK_INT(sent, PACKET_CLOSED);
	check_served(&w);
	close(fd);
}

TEST(callers_who_leave_before_the_answer_harm_nobody)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 0);
	for (int i = 0; i < 20; i++) {
		int fd = call(&w);
		str request =
			request_of(&w, "TRD1", i % 2 == 0 ? "slow" : "bytes", packed_int(w.a, 10 + i % 2 * 500000));
		CHECK_INT(packet_send(fd, request, clock_ticks() + SOON_MS), PACKET_DONE);
		close(fd);
	}
	check_served(&w);
}

static void fifty_at_once(struct world *w)
{
	enum { CALLERS = 50 };
	pid_t pid[CALLERS];

	for (int i = 0; i < CALLERS; i++) {
		pid[i] = fork_child();
		if (pid[i] == 0) {
			_exit(add_firm_there(w, i));
		}
	}
	for (int i = 0; i < CALLERS; i++) {
		CHECK_INT(exit_code(pid[i]), 0);
	}
	CHECK_INT(firms_in(w), CALLERS);
}

TEST(fifty_callers_at_once_are_all_served)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 0);
	fifty_at_once(&w);
}

TEST(a_writer_with_few_descriptors_serves_one_after_the_other)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 3);
	fifty_at_once(&w);
	check_served(&w);
}

TEST(fifty_commands_without_a_writer_take_turns)
{
	enum { COMMANDS = 20 };
	SCOPED(world_end) struct world w;
	pid_t pid[COMMANDS];

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	for (int i = 0; i < COMMANDS; i++) {
		pid[i] = fork_child();
		if (pid[i] == 0) {
			w.writer = getpid();
			_exit(add_firm_there(&w, i));
		}
	}
	for (int i = 0; i < COMMANDS; i++) {
		CHECK_INT(exit_code(pid[i]), 0);
	}
	CHECK_INT(firms_in(&w), COMMANDS);
}

TEST(another_user_is_not_heard)
{
	enum { NOBODY = 65534 };
	SCOPED(world_end) struct world w;

	world_new(&w);
	if (geteuid() != 0) {
		test_skip("only root can become somebody else");
		return;
	}
	start_writer(&w, 0);
	/* as if somebody had opened the folder to all: then it is the kernel's word about the caller that counts */
	CHECK(chmod(w.folder, 0755) == 0 && chmod(w.data, 0755) == 0 && chmod(w.socket, 0666) == 0);
	str request = request_of(&w, "TRD1", "sum", packed_text(w.a, S("x")));
	pid_t pid = fork_child();

	if (pid == 0) {
		str reply;
		int64_t deadline = clock_ticks() + SOON_MS;
		int fd = setresuid(NOBODY, NOBODY, NOBODY) != 0 ? -1 : socket_connect(w.socket, deadline);
		/* it may be closed before or after this */
		enum packet sent = packet_send(fd, request, deadline);
		bool heard = sent == PACKET_DONE && packet_receive(fd, w.a, 1000, deadline, &reply) != PACKET_CLOSED;
		_exit(fd < 0 || heard || (sent != PACKET_DONE && sent != PACKET_CLOSED));
	}
	CHECK_INT(exit_code(pid), 0);

	/* and as it is made, nobody else can even connect */
	CHECK(chmod(w.socket, 0600) == 0);
	pid = fork_child();
	if (pid == 0) {
		bool other = setresuid(NOBODY, NOBODY, NOBODY) == 0;
		_exit(!other || socket_connect(w.socket, clock_ticks() + SOON_MS) != -1 || errno != EACCES);
	}
	CHECK_INT(exit_code(pid), 0);
	check_served(&w);
}
