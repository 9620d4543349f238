/* The parts of process.h about the service manager and about listening on TCP. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "sys/process.h"

static bool is_listening_stream(int fd)
{
	int type = 0, listening = 0;
	socklen_t n = sizeof type, m = sizeof listening;

	return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &n) == 0 && type == SOCK_STREAM &&
	       getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &m) == 0 && listening != 0;
}

static bool set_flags(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	return flags >= 0 && fcntl(fd, F_SETFL, flags | O_NONBLOCK) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0;
}

size_t process_activated(void)
{
	int64_t id = 0, n = 0;
	bool ours = str_to_int(str_of(getenv("LISTEN_PID")), &id) && id == getpid() &&
	            str_to_int(str_of(getenv("LISTEN_FDS")), &n) && n > 0 && n <= PROCESS_FDS_MAX;

	unsetenv("LISTEN_PID");
	unsetenv("LISTEN_FDS");
	unsetenv("LISTEN_FDNAMES");
	for (int i = 0; ours && i < (int)n; i++) {
		ours = is_listening_stream(PROCESS_FD_FIRST + i) && set_flags(PROCESS_FD_FIRST + i);
	}
	return ours ? (size_t)n : 0;
}

void process_notify(str state)
{
	str path = str_of(getenv("NOTIFY_SOCKET"));
	struct sockaddr_un to = {.sun_family = AF_UNIX};
	int why = errno;

	if (path.n < 2 || path.n >= sizeof to.sun_path || (path.p[0] != '/' && path.p[0] != '@')) {
		return;
	}
	memcpy(to.sun_path, path.p, path.n);
	if (to.sun_path[0] == '@') {
		to.sun_path[0] = '\0'; /* a name that is in no folder */
	}
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd >= 0) {
		socklen_t n = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + path.n);
		(void)sendto(fd, state.p, state.n, MSG_NOSIGNAL | MSG_DONTWAIT, (const struct sockaddr *)&to, n);
		close(fd);
	}
	errno = why;
}

/* ---- TCP ---- */

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_storage room;
};

/* Digits alone: no sign, no blank, no number written in two ways. */
static bool port_of(str s, in_port_t *ret)
{
	int64_t port = 0;

	if (s.n == 0 || s.n > 5 || s.p[0] < '0' || s.p[0] > '9' || (s.p[0] == '0' && s.n > 1) ||
	    !str_to_int(s, &port) || port > UINT16_MAX) {
		return false;
	}
	*ret = htons((uint16_t)port);
	return true;
}

static bool host_of(str host, union address *ret)
{
	char z[INET6_ADDRSTRLEN];

	if (str_eq(host, S("localhost"))) {
		host = S("127.0.0.1");
	}
	bool in_brackets = str_starts(host, S("[")) && str_ends(host, S("]"));

	if (in_brackets) {
		host = str_slice(host, 1, host.n - 2);
	}
	if (host.n == 0 || host.n >= sizeof z || memchr(host.p, '\0', host.n) != NULL) {
		return false;
	}
	memcpy(z, host.p, host.n);
	z[host.n] = '\0';
	ret->any.sa_family = in_brackets ? AF_INET6 : AF_INET;
	return (in_brackets ? inet_pton(AF_INET6, z, &ret->v6.sin6_addr) : inet_pton(AF_INET, z, &ret->v4.sin_addr)) ==
	       1;
}

/* "HOST:PORT", cut at the last colon. */
static bool address_of(str s, union address *ret)
{
	size_t colon = s.n;

	while (colon > 0 && s.p[colon - 1] != ':') {
		colon--;
	}
	*ret = (union address){.room = {.ss_family = AF_UNSPEC}};
	if (colon == 0 || !host_of(str_slice(s, 0, colon - 1), ret)) {
		return false;
	}
	return port_of(str_slice(s, colon, SIZE_MAX),
	               ret->any.sa_family == AF_INET ? &ret->v4.sin_port : &ret->v6.sin6_port);
}

static in_port_t port_in(const union address *a)
{
	return ntohs(a->any.sa_family == AF_INET ? a->v4.sin_port : a->v6.sin6_port);
}

static bool address_in(int fd, union address *ret)
{
	socklen_t n = sizeof *ret;

	return getsockname(fd, &ret->any, &n) == 0;
}

static bool listen_on(int fd, const union address *a)
{
	const int yes = 1;
	bool v4 = a->any.sa_family == AF_INET;

	return setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0 &&
	       (v4 || setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes) == 0) &&
	       bind(fd, &a->any, v4 ? sizeof a->v4 : sizeof a->v6) == 0 && listen(fd, SOMAXCONN) == 0;
}

int process_listen(str address, int *ret_port)
{
	union address a;

	if (!address_of(address, &a)) {
		errno = EINVAL;
		return -1;
	}
	int fd = socket(a.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	if (fd < 0) {
		return -1;
	}
	if (!listen_on(fd, &a) || !address_in(fd, &a)) {
		int why = errno;
		close(fd);
		errno = why;
		return -1;
	}
	*ret_port = port_in(&a);
	return fd;
}

bool process_is_loopback(int listening)
{
	union address a;

	if (!address_in(listening, &a)) {
		return false;
	}
	if (a.any.sa_family == AF_INET) {
		return ntohl(a.v4.sin_addr.s_addr) >> 24 == IN_LOOPBACKNET;
	}
	return a.any.sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&a.v6.sin6_addr);
}

str process_address(int listening, char ret[static 64])
{
	char host[INET6_ADDRSTRLEN];
	union address a;

	if (!address_in(listening, &a) || (a.any.sa_family != AF_INET && a.any.sa_family != AF_INET6)) {
		return S("");
	}
	bool v4 = a.any.sa_family == AF_INET;
	const void *bytes = v4 ? (const void *)&a.v4.sin_addr : (const void *)&a.v6.sin6_addr;

	if (inet_ntop(a.any.sa_family, bytes, host, sizeof host) == NULL) {
		return S("");
	}
	int n = snprintf(ret, 64, v4 ? "%s:%u" : "[%s]:%u", host, (unsigned)port_in(&a));

	return n < 0 || n >= 64 ? S("") : (str){ret, (size_t)n};
}
