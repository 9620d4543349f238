#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/process.h"

/* ---- activation ---- */

/* What the system hands over; -1 as a descriptor: nothing is open there. */
struct handed {
	const char *count;
	bool other_process;
	int fds[5];
};

/* What a child that was handed this finds: the number, or 100 and more when something is not as it should be. */
static int found(const struct handed *h)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		int aside[5];
		for (int i = 0; i < 5; i++) {
			aside[i] = fcntl(h->fds[i], F_DUPFD, 40);
		}
		for (int i = 0; i < 5; i++) {
			close(PROCESS_FD_FIRST + i);
			(void)dup2(aside[i], PROCESS_FD_FIRST + i);
		}
		str id = INT_STR(h->other_process ? getppid() : getpid());
		char z[24] = "";
		memcpy(z, id.p, id.n);
		setenv("LISTEN_PID", z, 1);
		setenv("LISTEN_FDS", h->count, 1);
		setenv("LISTEN_FDNAMES", "http", 1);
		int n = (int)process_activated();
		bool good = getenv("LISTEN_PID") == NULL && getenv("LISTEN_FDS") == NULL &&
		            getenv("LISTEN_FDNAMES") == NULL && process_activated() == 0;
		for (int i = 0; good && i < n; i++) {
			int fd = PROCESS_FD_FIRST + i;
			good = (fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0 && (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0;
		}
		_exit(good ? n : 100);
	}
	CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status));
	return WEXITSTATUS(status);
}

TEST(listening_sockets_are_handed_over)
{
	int port = 0, l = process_listen(S("127.0.0.1:0"), &port),
	    idle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int datagrams = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	CHECK(l >= 0 && idle >= 0 && datagrams >= 0);
	CHECK(fcntl(l, F_SETFL, 0) == 0);  /* it blocks, as those of a service manager do */
	CHECK_INT(process_activated(), 0); /* nothing is said */
	CHECK_INT(found(&(struct handed){"1", false, {l, -1, -1, -1, -1}}), 1);
	CHECK_INT(found(&(struct handed){"4", false, {l, l, l, l, -1}}), 4);
	CHECK_INT(found(&(struct handed){"5", false, {l, l, l, l, l}}), 0);
	CHECK_INT(found(&(struct handed){"1", true, {l, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"2", false, {l, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"2", false, {l, idle, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"1", false, {datagrams, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"1", false, {STDERR_FILENO, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"0", false, {l, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"-1", false, {l, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"one", false, {l, -1, -1, -1, -1}}), 0);
	CHECK_INT(found(&(struct handed){"", false, {l, -1, -1, -1, -1}}), 0);
	close(l);
	close(idle);
	close(datagrams);
}

/* ---- notify ---- */

/* Listens as a service manager does; `name` begins with "/" or "@". */
static int manager(const char *name)
{
	struct sockaddr_un at = {.sun_family = AF_UNIX};
	size_t n = strlen(name);
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	memcpy(at.sun_path, name, n);
	at.sun_path[0] = name[0] == '@' ? '\0' : name[0];
	CHECK(bind(fd, (const struct sockaddr *)&at, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n)) == 0);
	CHECK(setenv("NOTIFY_SOCKET", name, 1) == 0);
	return fd;
}

static void check_notified(const char *name)
{
	int fd = manager(name);
	char said[64];

	process_notify(S("READY=1"));
	CHECK(recv(fd, said, sizeof said, 0) == 7 && memcmp(said, "READY=1", 7) == 0);
	for (int i = 0; i < 5000; i++) {
		process_notify(S("STATUS=never waits")); /* however little it is listened to */
	}
	close(fd);
	errno = ENOENT;
	process_notify(S("STOPPING=1")); /* nobody listens any more */
	CHECK_INT(errno, ENOENT);
}

TEST(the_service_manager_is_told)
{
	char folder[] = "/tmp/toride-service-XXXXXX", path[64], abstract[64];

	CHECK(mkdtemp(folder) != NULL);
	CHECK(snprintf(path, sizeof path, "%s/notify", folder) > 0);
	CHECK(snprintf(abstract, sizeof abstract, "@%s/notify", folder) > 0);
	check_notified(path);
	check_notified(abstract);
	CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}

TEST(without_a_service_manager_nothing_happens)
{
	static char long_name[200];

	unsetenv("NOTIFY_SOCKET");
	process_notify(S("READY=1"));
	memset(long_name, '/', sizeof long_name - 1);
	static const char *const names[] = {"", "/", "@", "relative", "vsock:2:1", long_name};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		CHECK(setenv("NOTIFY_SOCKET", names[i], 1) == 0);
		process_notify(S("READY=1"));
	}
	unsetenv("NOTIFY_SOCKET");
}

/* ---- TCP ---- */

TEST(an_address_can_be_listened_on)
{
	static const struct {
		str address, begins;
		bool loopback;
	} rows[] = {
		{S("127.0.0.1:0"), S("127.0.0.1:"), true}, {S("127.1.2.3:0"), S("127.1.2.3:"), true},
		{S("localhost:0"), S("127.0.0.1:"), true}, {S("0.0.0.0:0"), S("0.0.0.0:"), false},
		{S("[::1]:0"), S("[::1]:"), true},         {S("[::]:0"), S("[::]:"), false},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		char room[64], want[64];
		int port = 0, fd = process_listen(rows[i].address, &port);
		if (fd < 0 && rows[i].address.p[0] == '[' && (errno == EAFNOSUPPORT || errno == EADDRNOTAVAIL)) {
			continue; /* a machine without IPv6 */
		}
		CHECK(fd >= 0 && port > 0);
		CHECK(process_is_loopback(fd) == rows[i].loopback);
		CHECK((fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0 && (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
		CHECK(accept(fd, NULL, NULL) == -1 && errno == EAGAIN);
		CHECK(snprintf(want, sizeof want, "%.*s%d", STR_ARG(rows[i].begins), port) > 0);
		CHECK_STR(process_address(fd, room), str_of(want));
		close(fd);
	}
}

TEST(what_is_no_address_is_refused)
{
	static const str rows[] = {
		S(""),
		S(":"),
		S("8080"),
		S(":8080"),
		S("127.0.0.1"),
		S("127.0.0.1:"),
		S("127.0.0.1:x"),
		S("127.0.0.1:80x"),
		S("127.0.0.1:-1"),
		S("127.0.0.1:-0"),
		S("127.0.0.1:+80"),
		S("127.0.0.1: 80"),
		S("127.0.0.1:65536"),
		S("127.0.0.1:99999"),
		S("127.0.0.1:100000"),
		S("127.0.0.1:080"),
		S("127.0.0.1:00"),
		S("127.1:0"),
		S("127.0.0.256:0"),
		S("127.0.0.01:0"),
		S("1.2.3.4.5:0"),
		S(" 127.0.0.1:0"),
		S("127.0.0.1 :0"),
		S("0x7f.0.0.1:0"),
		S("::1:0"),
		S("[::1]"),
		S("[::1]0"),
		S("[::1:0"),
		S("::1]:0"),
		S("[]:0"),
		S("[:0"),
		S("]:0"),
		S("[127.0.0.1]:0"),
		S("[::1%lo]:0"),
		S("[[::1]]:0"),
		S("LOCALHOST:0"),
		S("localhost"),
		S("[localhost]:0"),
		S("example.com:0"),
		S("127.0.0.1\0:0"),
		S("127.0.0.1:0\0"),
		S("unix:/tmp/x"),
		S("[1:2:3:4:5:6:7:8:9]:0"),
		S("[1111:1111:1111:1111:1111:1111:1111:1111:1111:1111:1111]:0"),
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int port = -7;
		errno = 0;
		int fd = process_listen(rows[i], &port);
		if (fd >= 0 || errno != EINVAL || port != -7) {
			printf("# %.*s\n", STR_ARG(rows[i]));
		}
		CHECK(fd == -1 && errno == EINVAL && port == -7);
	}
}

TEST(a_port_that_is_taken_is_not_shared)
{
	char room[64];
	int port = 0, first = process_listen(S("127.0.0.1:0"), &port), other = -7;

	CHECK(first >= 0);
	CHECK(process_listen(process_address(first, room), &other) == -1 && errno == EADDRINUSE && other == -7);
	close(first);
	first = process_listen(str_slice(str_of(room), 0, strlen(room)), &other);
	CHECK(first >= 0 && other == port);
	close(first);
}

TEST(what_is_no_tcp_socket_has_no_address)
{
	char room[64];
	int pair[2];

	CHECK(process_pair(pair));
	CHECK_STR(process_address(pair[0], room), S(""));
	CHECK(!process_is_loopback(pair[0]) && !process_is_loopback(-1));
	CHECK_STR(process_address(-1, room), S(""));
	close(pair[0]);
	close(pair[1]);
}
