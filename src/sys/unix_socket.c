#define _GNU_SOURCE
#include "sys/unix_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "sys/clock.h"
#include "sys/rights.h"
#include "sys/sealed.h"

static void close_fd(int *fd)
{
	int why = errno;

	if (*fd >= 0) {
		close(*fd);
	}
	errno = why;
}

/* Hands over a descriptor that would else be closed at the end of its scope. */
static int keep(int *fd)
{
	int kept = *fd;

	*fd = -1;
	return kept;
}

/* ---- addresses ---- */

/* What bind and connect take.  Longer paths than an address has room for go through the folder's descriptor. */
struct address {
	struct sockaddr_un un;
	int folder; /* to be closed after use, or -1 */
};

static void address_end(struct address *address)
{
	close_fd(&address->folder);
}

static bool put_path(struct address *address, const char *path)
{
	size_t n = strlen(path);

	if (n >= sizeof address->un.sun_path) {
		errno = ENAMETOOLONG;
		return false;
	}
	memcpy(address->un.sun_path, path, n + 1);
	return true;
}

static bool address_of(struct address *ret, const char *path)
{
	const char *slash = strrchr(path, '/');
	char folder[PATH_MAX], through[sizeof ret->un.sun_path];

	*ret = (struct address){.un = {.sun_family = AF_UNIX}, .folder = -1};
	if (strlen(path) < sizeof ret->un.sun_path) {
		return put_path(ret, path);
	}
	if (slash == NULL || (size_t)(slash - path) >= sizeof folder - 1) {
		errno = ENAMETOOLONG;
		return false;
	}
	size_t n = (size_t)(slash - path) + 1;

	memcpy(folder, path, n);
	folder[n] = '\0';
	ret->folder = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (ret->folder < 0) {
		return false;
	}
	int length = snprintf(through, sizeof through, "/proc/self/fd/%d/%s", ret->folder, slash + 1);

	if (length < 0 || (size_t)length >= sizeof through) {
		errno = ENAMETOOLONG;
		return false;
	}
	return put_path(ret, through);
}

/* ---- connections ---- */

static bool remove_socket(const char *path)
{
	struct stat st;

	if (lstat(path, &st) != 0) {
		return errno == ENOENT;
	}
	if (!S_ISSOCK(st.st_mode)) {
		errno = EEXIST;
		return false;
	}
	return unlink(path) == 0 || errno == ENOENT;
}

int socket_listen(const char *path)
{
	SCOPED(address_end) struct address to;

	if (!address_of(&to, path) || !remove_socket(path)) {
		return -1;
	}
	SCOPED(close_fd) int fd = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	/* the mode before there is a name: nobody else has a moment to connect */
	if (fd < 0 || fchmod(fd, 0600) != 0 || bind(fd, (const struct sockaddr *)&to.un, sizeof to.un) != 0 ||
	    listen(fd, SOCKET_BACKLOG) != 0) {
		return -1;
	}
	return keep(&fd);
}

/* connect waits for a place in the queue as long as a send may wait: the kernel has no other deadline for it, and takes
 * 0 for "without end". */
static bool set_patience(int fd, int64_t ms)
{
	ms = ms < 1 ? 1 : ms;
	struct timeval t = {.tv_sec = ms / 1000, .tv_usec = ms % 1000 * 1000};

	return setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &t, sizeof t) == 0;
}

int socket_connect(const char *path, int64_t deadline)
{
	SCOPED(address_end) struct address to;

	if (!address_of(&to, path)) {
		return -1;
	}
	/* cppcheck-suppress unreadVariable ; it is closed at the end of the scope */
	SCOPED(close_fd) int fd = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);

	do {
		if (fd < 0 || !set_patience(fd, deadline - clock_ticks())) {
			return -1;
		}
		if (connect(fd, (const struct sockaddr *)&to.un, sizeof to.un) == 0) {
			return keep(&fd);
		}
	} while (errno == EINTR);
	errno = errno == EAGAIN ? ETIMEDOUT : errno;
	return -1;
}

int socket_accept(int listening)
{
	return accept4(listening, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

int64_t socket_peer_uid(int fd)
{
	struct ucred peer;
	socklen_t n = sizeof peer;

	return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &n) == 0 && peer.uid != (uid_t)-1 ? (int64_t)peer.uid
	                                                                                        : -1;
}

void socket_stop(int fd)
{
	(void)shutdown(fd, SHUT_RD);
}

/* ---- waiting ---- */

/* Milliseconds from now, as poll wants them: not negative. */
static int left_of(int64_t deadline)
{
	int64_t left = deadline - clock_ticks();

	left = left < 0 ? 0 : left;
	return left > INT_MAX ? INT_MAX : (int)left;
}

/* After a call that would have blocked, or was broken off by a signal. */
static enum packet wait_for(int fd, short events, int64_t deadline)
{
	struct pollfd one = {.fd = fd, .events = events};
	int left = left_of(deadline);

	if (errno == EINTR) {
		return PACKET_DONE;
	}
	if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN) {
		return PACKET_CLOSED;
	}
	if (errno != EAGAIN) {
		return PACKET_FAILED;
	}
	int n = left == 0 ? 0 : poll(&one, 1, left);

	if (n < 0 && errno != EINTR) {
		return PACKET_FAILED;
	}
	return n == 0 ? PACKET_LATE : PACKET_DONE;
}

bool socket_wait(struct watch *list, size_t n, const volatile bool *stop, int64_t deadline)
{
	struct pollfd polled[SOCKET_WATCH_MAX];
	sigset_t all, before;

	if (n > SOCKET_WATCH_MAX) {
		errno = EINVAL;
		return false;
	}
	for (size_t i = 0; i < n; i++) {
		polled[i] = (struct pollfd){.fd = list[i].fd, .events = POLLIN};
		list[i].ready = false;
	}
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int left = left_of(deadline);
	struct timespec patience = {.tv_sec = left / 1000, .tv_nsec = left % 1000 * 1000000L};
	int ready = *stop ? 0 : ppoll(polled, n, &patience, &before), why = errno;

	pthread_sigmask(SIG_SETMASK, &before, NULL);
	for (size_t i = 0; ready > 0 && i < n; i++) {
		list[i].ready = polled[i].revents != 0;
	}
	errno = why;
	return ready >= 0 || why == EINTR;
}

/* ---- sending ---- */

/* Sends `inside` in one packet, with the descriptor `beside` if that is not -1. */
static enum packet send_packet(int fd, str inside, int beside, int64_t deadline)
{
	while (!rights_send(fd, inside, beside)) {
		enum packet waited = wait_for(fd, POLLOUT, deadline);
		if (waited != PACKET_DONE) {
			return waited;
		}
	}
	return PACKET_DONE;
}

enum packet packet_send(int fd, str s, int64_t deadline)
{
	/* an empty packet without a descriptor would look like the end */
	if (s.n >= 1 && s.n <= SOCKET_PACKET_MAX) {
		enum packet sent = send_packet(fd, s, -1, deadline);
		/* the machine may be set to smaller packets */
		if (sent != PACKET_FAILED || errno != EMSGSIZE) {
			return sent;
		}
	}
	SCOPED(close_fd) int body = sealed_make(s);

	return body < 0 ? PACKET_FAILED : send_packet(fd, S(""), body, deadline);
}

/* ---- receiving ---- */

/* A packet as it came. */
struct arrived {
	char inside[SOCKET_PACKET_MAX];
	size_t n;
	struct rights beside;
};

static void arrived_end(struct arrived *p)
{
	rights_end(&p->beside);
}

static enum packet receive_packet(int fd, int64_t deadline, struct arrived *ret)
{
	ssize_t n;

	bool wait = deadline == PACKET_FOREVER;

	while ((n = rights_receive(fd, ret->inside, sizeof ret->inside, wait, &ret->beside)) < 0) {
		enum packet waited = wait_for(fd, POLLIN, deadline);
		if (waited != PACKET_DONE) {
			return waited;
		}
	}
	ret->n = (size_t)n;
	return ret->n == 0 && ret->beside.n == 0 && !ret->beside.cut ? PACKET_CLOSED : PACKET_DONE;
}

enum packet packet_receive(int fd, struct arena *a, size_t max, int64_t deadline, str *ret)
{
	SCOPED(arrived_end) struct arrived packet;

	packet.beside.n = 0;
	enum packet came = receive_packet(fd, deadline, &packet);

	if (came != PACKET_DONE) {
		return came;
	}
	if (!packet.beside.cut && packet.n == 0 && packet.beside.n == 1) {
		return sealed_read(a, packet.beside.fd[0], max, ret) ? PACKET_DONE : PACKET_BAD;
	}
	if (packet.beside.cut || packet.beside.n != 0 || packet.n > max) {
		return PACKET_BAD;
	}
	*ret = str_copy(a, (str){packet.inside, packet.n});
	return PACKET_DONE;
}
