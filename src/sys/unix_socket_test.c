#define _GNU_SOURCE
#include "sys/unix_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/test.h"
#include "sys/clock.h"

enum { ROOM = 32 << 20, MANY_MS = 5000 };

static bool never;

static int64_t in_ms(int64_t ms)
{
	return clock_ticks() + ms;
}

/* Two ends of a connection, with an arena for what is received. */
struct pair {
	int here, there;
	struct arena *a;
};

static struct pair pair_new(void)
{
	int fd[2] = {-1, -1};

	CHECK(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fd) == 0);
	return (struct pair){fd[0], fd[1], arena_new(ROOM)};
}

static void pair_end(struct pair *p)
{
	close(p->here);
	close(p->there);
	arena_free(p->a);
}

static enum packet receive(struct pair *p, size_t max, str *ret)
{
	return packet_receive(p->there, p->a, max, 0, ret);
}

static size_t open_descriptors(void)
{
	size_t n = 0;

	for (int fd = 0; fd < 256; fd++) {
		n += fcntl(fd, F_GETFD) >= 0;
	}
	return n;
}

static str pattern(struct arena *a, size_t n)
{
	char *p = arena_alloc(a, n + 1);

	for (size_t i = 0; i < n; i++) {
		p[i] = (char)(i * 31 % 251);
	}
	return (str){p, n};
}

/* What a stranger sends: bytes, and the same descriptor `count` times. */
static void send_strange(int fd, str bytes, int beside, size_t count)
{
	union {
		struct cmsghdr aligned;
		/* cppcheck-suppress unusedStructMember ; it is where msg_control points */
		char room[CMSG_SPACE(16 * sizeof(int))];
	} control = {.room = ""};
	struct iovec iov = {.iov_base = (void *)(uintptr_t)bytes.p, .iov_len = bytes.n};
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};

	if (count > 0) {
		m.msg_control = control.room;
		m.msg_controllen = CMSG_SPACE(count * sizeof(int));
		struct cmsghdr *head = CMSG_FIRSTHDR(&m);
		if (head == NULL) {
			return;
		}
		*head = (struct cmsghdr){CMSG_LEN(count * sizeof(int)), SOL_SOCKET, SCM_RIGHTS};
		for (size_t i = 0; i < count; i++) {
			memcpy(CMSG_DATA(head) + i * sizeof(int), &beside, sizeof beside);
		}
	}
	CHECK(sendmsg(fd, &m, MSG_NOSIGNAL | MSG_DONTWAIT) == (ssize_t)bytes.n);
}

static int memfd(str s, int seals)
{
	int fd = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);

	CHECK(fd >= 0 && write(fd, s.p, s.n) == (ssize_t)s.n);
	CHECK(fcntl(fd, F_ADD_SEALS, seals) == 0);
	return fd;
}

enum { ALL_SEALS = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE };

TEST(a_packet_arrives_as_it_was_sent)
{
	static const size_t sizes[] = {
		0, 1, 2, 1000, SOCKET_PACKET_MAX - 1, SOCKET_PACKET_MAX, SOCKET_PACKET_MAX + 1, 5 << 20, 8 << 20};
	SCOPED(pair_end) struct pair p = pair_new();
	size_t open_before = open_descriptors();
	str got;

	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		str sent = pattern(p.a, sizes[i]);
		CHECK_INT(packet_send(p.here, sent, 0), PACKET_DONE);
		CHECK_INT(receive(&p, sizes[i], &got), PACKET_DONE);
		CHECK(str_eq(got, sent) && got.p[got.n] == '\0');
	}
	CHECK_INT(receive(&p, 10, &got), PACKET_LATE);
	CHECK_INT(open_descriptors(), open_before);
}

TEST(packets_keep_their_borders_and_their_order)
{
	SCOPED(pair_end) struct pair p = pair_new();
	str got;

	CHECK_INT(packet_send(p.here, S("one"), 0), PACKET_DONE);
	CHECK_INT(packet_send(p.here, pattern(p.a, 100000), 0), PACKET_DONE);
	CHECK_INT(packet_send(p.here, S("three"), 0), PACKET_DONE);
	close(p.here);
	CHECK(receive(&p, 200000, &got) == PACKET_DONE && str_eq(got, S("one")));
	CHECK(receive(&p, 200000, &got) == PACKET_DONE && got.n == 100000);
	CHECK(receive(&p, 200000, &got) == PACKET_DONE && str_eq(got, S("three")));
	CHECK_INT(receive(&p, 200000, &got), PACKET_CLOSED);
}

TEST(a_packet_that_is_too_long_is_refused_before_there_is_room_for_it)
{
	SCOPED(pair_end) struct pair p = pair_new();
	SCOPED(arena_end) struct arena *small = arena_new(1024);
	str got = S("untouched");

	CHECK_INT(packet_send(p.here, pattern(p.a, 1000), 0), PACKET_DONE);
	CHECK_INT(packet_receive(p.there, small, 999, 0, &got), PACKET_BAD);
	CHECK_INT(packet_send(p.here, pattern(p.a, 5 << 20), 0), PACKET_DONE);
	CHECK_INT(packet_receive(p.there, small, (5 << 20) - 1, 0, &got), PACKET_BAD);
	CHECK_INT(arena_used(small), 0);
	CHECK_STR(got, S("untouched"));

	str long_packet = pattern(p.a, SOCKET_PACKET_MAX + 1);

	send_strange(p.here, long_packet, -1, 0);
	CHECK_INT(receive(&p, SIZE_MAX, &got), PACKET_BAD);
	CHECK_INT(receive(&p, SIZE_MAX, &got), PACKET_LATE); /* the next one is not its rest */
}

TEST(a_size_that_no_machine_has_is_refused)
{
	SCOPED(pair_end) struct pair p = pair_new();
	int fd = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	str got;

	CHECK(ftruncate(fd, INT64_C(1) << 45) == 0 && fcntl(fd, F_ADD_SEALS, ALL_SEALS) == 0);
	send_strange(p.here, S(""), fd, 1);
	CHECK_INT(receive(&p, 8 << 20, &got), PACKET_BAD);
	close(fd);
}

TEST(a_descriptor_that_could_still_change_is_refused)
{
	static const int too_few[] = {0,
	                              F_SEAL_SHRINK,
	                              F_SEAL_GROW | F_SEAL_WRITE,
	                              F_SEAL_SHRINK | F_SEAL_WRITE,
	                              F_SEAL_SHRINK | F_SEAL_GROW,
	                              F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE};
	SCOPED(pair_end) struct pair p = pair_new();
	size_t open_before = open_descriptors();
	str got;

	for (size_t i = 0; i < COUNT_OF(too_few); i++) {
		int fd = memfd(S("body"), too_few[i]);
		send_strange(p.here, S(""), fd, 1);
		CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
		close(fd);
	}
	int good = memfd(S("body"), ALL_SEALS);

	send_strange(p.here, S(""), good, 1);
	CHECK(receive(&p, 100, &got) == PACKET_DONE && str_eq(got, S("body")));
	close(good);
	CHECK_INT(open_descriptors(), open_before);
}

TEST(descriptors_that_are_no_memfd_are_refused_without_reading)
{
	static const struct {
		const char *path;
		int flags;
	} rows[] = {{"/dev/zero", O_RDONLY}, {"/etc/passwd", O_RDONLY}, {"/", O_RDONLY | O_DIRECTORY}, {"/", O_PATH}};
	SCOPED(pair_end) struct pair p = pair_new();
	int pipe_fd[2];
	str got;

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int fd = open(rows[i].path, rows[i].flags | O_CLOEXEC);
		CHECK(fd >= 0);
		send_strange(p.here, S(""), fd, 1);
		CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
		close(fd);
	}
	CHECK(pipe2(pipe_fd, O_CLOEXEC) == 0); /* reading it would never end */
	send_strange(p.here, S(""), pipe_fd[0], 1);
	CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
	close(pipe_fd[0]);
	close(pipe_fd[1]);
}

TEST(a_memfd_that_may_only_be_written_is_refused)
{
	SCOPED(pair_end) struct pair p = pair_new();
	int fd = memfd(S("body"), ALL_SEALS);
	char path[64];
	str got;

	(void)snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	int path_only = open(path, O_PATH | O_CLOEXEC);

	send_strange(p.here, S(""), path_only, 1);
	CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
	close(path_only);
	close(fd);
}

TEST(descriptors_too_many_are_all_closed)
{
	static const size_t counts[] = {2, 3, 4, 5, 16};
	SCOPED(pair_end) struct pair p = pair_new();
	size_t open_before = open_descriptors();
	int fd = memfd(S("body"), ALL_SEALS);
	str got;

	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		send_strange(p.here, S(""), fd, counts[i]);
		CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
	}
	send_strange(p.here, S("bytes as well"), fd, 1);
	CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
	close(fd);
	CHECK_INT(open_descriptors(), open_before);
}

TEST(descriptors_that_find_no_place_are_no_message)
{
	SCOPED(pair_end) struct pair p = pair_new();
	struct rlimit before, none;
	int fd = memfd(S("body"), ALL_SEALS);
	str got;

	send_strange(p.here, S(""), fd, 1);
	CHECK(getrlimit(RLIMIT_NOFILE, &before) == 0);
	none = (struct rlimit){0, before.rlim_max};
	CHECK(setrlimit(RLIMIT_NOFILE, &none) == 0);
	CHECK_INT(receive(&p, 100, &got), PACKET_BAD);
	CHECK(setrlimit(RLIMIT_NOFILE, &before) == 0);
	close(fd);
}

TEST(who_goes_away_is_noticed)
{
	SCOPED(pair_end) struct pair p = pair_new();
	str got;

	send_strange(p.here, S(""), -1, 0); /* an empty packet says no more than the end does */
	CHECK_INT(receive(&p, 100, &got), PACKET_CLOSED);
	close(p.here);
	CHECK_INT(receive(&p, 100, &got), PACKET_CLOSED);
	CHECK_INT(packet_send(p.there, S("hello"), 0), PACKET_CLOSED); /* and no SIGPIPE */
	CHECK_INT(packet_send(p.there, pattern(p.a, 100000), 0), PACKET_CLOSED);
}

TEST(deadlines_are_kept)
{
	SCOPED(pair_end) struct pair p = pair_new();
	int64_t began = clock_ticks();
	str got;

	CHECK_INT(packet_receive(p.there, p.a, 10, in_ms(60), &got), PACKET_LATE);
	CHECK(clock_ticks() - began >= 60 && clock_ticks() - began < MANY_MS);

	enum packet sent = PACKET_DONE;

	for (int i = 0; i < 1000 && sent == PACKET_DONE; i++) {
		sent = packet_send(p.here, pattern(p.a, 10000), 0); /* nobody takes them */
	}
	CHECK_INT(sent, PACKET_LATE);
	began = clock_ticks();
	CHECK_INT(packet_send(p.here, pattern(p.a, 10000), in_ms(60)), PACKET_LATE);
	CHECK(clock_ticks() - began >= 60 && clock_ticks() - began < MANY_MS);
}

static void note(int signal)
{
	(void)signal;
}

TEST(signals_do_not_break_off_what_has_a_deadline)
{
	const struct sigaction act = {.sa_handler = note};
	struct sigaction old;
	SCOPED(pair_end) struct pair p = pair_new();
	pid_t parent = getpid();
	str got;

	CHECK(sigaction(SIGUSR1, &act, &old) == 0);
	pid_t child = fork();

	if (child == 0) {
		for (int i = 0; i < 5; i++) {
			usleep(5000);
			kill(parent, SIGUSR1);
		}
		_exit(packet_send(p.here, S("at last"), 0) != PACKET_DONE);
	}
	CHECK_INT(packet_receive(p.there, p.a, 10, in_ms(MANY_MS), &got), PACKET_DONE);
	CHECK_STR(got, S("at last"));
	int status = 1;

	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(sigaction(SIGUSR1, &old, NULL) == 0);
}

/* ---- sockets with a name ---- */

static void enter_folder(char *folder)
{
	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
}

static void leave_folder(const char *folder)
{
	(void)unlink("s");
	CHECK(chdir("/") == 0 && rmdir(folder) == 0);
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 ? st.st_mode & 07777 : 0;
}

TEST(a_socket_is_for_its_owner_alone)
{
	static const mode_t masks[] = {0, 022, 077};
	char folder[] = "/tmp/toride-socket-XXXXXX";
	mode_t before = umask(0);

	enter_folder(folder);
	for (size_t i = 0; i < COUNT_OF(masks); i++) {
		umask(masks[i]);
		int fd = socket_listen("s"); /* the second and third replace the one before */
		CHECK(fd >= 0 && (fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);
		CHECK_INT(mode_of("s"), 0600);
		close(fd);
	}
	umask(before);
	leave_folder(folder);
}

TEST(a_file_that_is_no_socket_is_not_replaced)
{
	char folder[] = "/tmp/toride-socket-XXXXXX";

	enter_folder(folder);
	close(open("s", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
	CHECK(socket_listen("s") == -1 && errno == EEXIST);
	CHECK(access("s", F_OK) == 0);
	CHECK(socket_listen("none/s") == -1 && errno == ENOENT);
	leave_folder(folder);
}

TEST(nobody_there_is_told_at_once)
{
	char folder[] = "/tmp/toride-socket-XXXXXX";

	enter_folder(folder);
	CHECK(socket_connect("s", in_ms(MANY_MS)) == -1 && errno == ENOENT);
	close(socket_listen("s"));
	CHECK(socket_connect("s", in_ms(MANY_MS)) == -1 && errno == ECONNREFUSED);
	leave_folder(folder);
}

TEST(both_ends_know_who_the_other_is)
{
	char folder[] = "/tmp/toride-socket-XXXXXX";

	enter_folder(folder);
	int listening = socket_listen("s"), near = socket_connect("s", 0);

	CHECK(socket_accept(-1) == -1 && errno == EBADF);
	int far = socket_accept(listening);

	CHECK(near >= 0 && far >= 0 && (fcntl(near, F_GETFD) & FD_CLOEXEC) && (fcntl(far, F_GETFD) & FD_CLOEXEC));
	CHECK(socket_accept(listening) == -1 && errno == EAGAIN);
	CHECK_INT(socket_peer_uid(near), geteuid());
	CHECK_INT(socket_peer_uid(far), geteuid());
	CHECK_INT(socket_peer_uid(-1), -1);
	int plain = open("/dev/null", O_RDONLY | O_CLOEXEC);

	CHECK_INT(socket_peer_uid(plain), -1);
	close(plain);
	close(near);
	close(far);
	close(listening);
	leave_folder(folder);
}

TEST(a_full_queue_is_waited_for_until_the_deadline)
{
	char folder[] = "/tmp/toride-socket-XXXXXX";
	int fd[SOCKET_BACKLOG + 1];

	enter_folder(folder);
	int listening = socket_listen("s");

	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		fd[i] = socket_connect("s", in_ms(MANY_MS));
		CHECK(fd[i] >= 0);
	}
	int64_t began = clock_ticks();

	CHECK(socket_connect("s", in_ms(60)) == -1 && errno == ETIMEDOUT);
	CHECK(clock_ticks() - began >= 60 && clock_ticks() - began < MANY_MS);
	CHECK(socket_connect("s", 0) == -1 && errno == ETIMEDOUT);
	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		close(fd[i]);
	}
	close(listening);
	leave_folder(folder);
}

TEST(long_paths_work_and_long_names_do_not)
{
	char folder[] = "/tmp/toride-socket-XXXXXX", deep[4096] = "";
	struct buf path;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);

	CHECK(mkdtemp(folder) != NULL);
	buf_init(&path, a, PATH_MAX * 2);
	buf_add(&path, str_of(folder));
	for (int i = 0; i < 10; i++) {
		buf_lit(&path, "/a-folder-whose-name-is-long-enough-to-fill-an-address");
		CHECK(mkdir(buf_z(&path), 0700) == 0);
	}
	memcpy(deep, path.p, path.n);
	buf_lit(&path, "/toride.sock");
	size_t open_before = open_descriptors();
	int listening = socket_listen(buf_z(&path)), near = socket_connect(buf_z(&path), 0);

	CHECK(listening >= 0 && near >= 0);
	CHECK_INT(mode_of(buf_z(&path)), 0600);
	CHECK_INT(open_descriptors(), open_before + 2);
	close(listening);
	close(near);
	CHECK(unlink(buf_z(&path)) == 0);
	buf_repeat(&path, S("x"), 100);
	CHECK(socket_listen(buf_z(&path)) == -1 && errno == ENAMETOOLONG);
	CHECK_INT(open_descriptors(), open_before);
	buf_repeat(&path, S("/x"), PATH_MAX / 2);
	CHECK(socket_connect(buf_z(&path), 0) == -1 && errno == ENAMETOOLONG);
	for (char *end = deep + strlen(deep); (size_t)(end - deep) >= strlen(folder); end = strrchr(deep, '/')) {
		*end = '\0';
		CHECK(rmdir(deep) == 0);
	}
}

TEST(after_a_stop_only_what_came_before_is_received)
{
	char folder[] = "/tmp/toride-socket-XXXXXX";
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str got;

	enter_folder(folder);
	int listening = socket_listen("s"), near = socket_connect("s", 0);

	CHECK_INT(packet_send(near, S("in time"), 0), PACKET_DONE);
	socket_stop(listening);
	CHECK(socket_connect("s", in_ms(MANY_MS)) == -1 && errno == ECONNREFUSED);
	int far = socket_accept(listening);

	CHECK(far >= 0);
	CHECK(socket_accept(listening) == -1 && errno == EAGAIN);
	socket_stop(far);
	CHECK_INT(packet_send(near, S("too late"), 0), PACKET_CLOSED);
	CHECK_INT(packet_receive(far, a, 100, in_ms(MANY_MS), &got), PACKET_DONE);
	CHECK_STR(got, S("in time"));
	CHECK_INT(packet_receive(far, a, 100, in_ms(MANY_MS), &got), PACKET_CLOSED);
	CHECK_INT(packet_send(far, S("answer"), 0), PACKET_DONE);
	close(far);
	CHECK_INT(packet_receive(near, a, 100, in_ms(MANY_MS), &got), PACKET_DONE);
	CHECK_STR(got, S("answer"));
	close(near);
	close(listening);
	leave_folder(folder);
}

/* ---- waiting ---- */

TEST(waiting_tells_who_is_ready)
{
	SCOPED(pair_end) struct pair p = pair_new();
	SCOPED(pair_end) struct pair q = pair_new();
	struct watch list[] = {{.fd = p.there}, {.fd = -1}, {.fd = q.there}};

	CHECK(socket_wait(list, COUNT_OF(list), &never, 0));
	CHECK(!list[0].ready && !list[1].ready && !list[2].ready);
	CHECK_INT(packet_send(q.here, S("x"), 0), PACKET_DONE);
	CHECK(socket_wait(list, COUNT_OF(list), &never, in_ms(MANY_MS)));
	CHECK(!list[0].ready && !list[1].ready && list[2].ready);
	close(p.here);
	CHECK(socket_wait(list, COUNT_OF(list), &never, in_ms(MANY_MS)));
	CHECK(list[0].ready && !list[1].ready && list[2].ready);
	CHECK(!socket_wait(list, SOCKET_WATCH_MAX + 1, &never, 0) && errno == EINVAL);
}

TEST(waiting_for_nothing_passes_the_time)
{
	int64_t began = clock_ticks();

	CHECK(socket_wait(NULL, 0, &never, in_ms(60)));
	CHECK(clock_ticks() - began >= 60 && clock_ticks() - began < MANY_MS);
}

static volatile bool stopped;

static void stop(int signal)
{
	(void)signal;
	stopped = true;
}

TEST(who_is_to_stop_does_not_wait)
{
	int64_t began = clock_ticks();

	stopped = true;
	CHECK(socket_wait(NULL, 0, &stopped, in_ms(MANY_MS)));
	CHECK(clock_ticks() - began < MANY_MS);
}

TEST(a_signal_ends_the_waiting)
{
	const struct sigaction act = {.sa_handler = stop, .sa_flags = SA_RESTART};
	struct sigaction old;
	pid_t parent = getpid();
	int64_t began = clock_ticks();

	stopped = false;
	CHECK(sigaction(SIGUSR1, &act, &old) == 0);
	pid_t child = fork();

	if (child == 0) {
		usleep(20000);
		_exit(kill(parent, SIGUSR1) != 0);
	}
	CHECK(socket_wait(NULL, 0, &stopped, in_ms(MANY_MS)));
	CHECK(stopped && clock_ticks() - began < MANY_MS);
	CHECK(waitpid(child, NULL, 0) == child);
	CHECK(sigaction(SIGUSR1, &old, NULL) == 0);
}
