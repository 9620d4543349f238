#define _GNU_SOURCE
#include "web/http_linger.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

void http_linger_add(struct http_linger *l, int fd, int64_t now)
{
	int kept = l->count < LINGER_MAX ? fcntl(fd, F_DUPFD_CLOEXEC, 0) : -1;

	if (kept >= 0) {
		l->open[l->count].fd = kept;
		l->open[l->count].until = now + LINGER_MS;
		l->count++;
	}
}

/* Whether nothing more will come. */
static bool is_done(int fd)
{
	char thrown_away[16 * 1024];

	for (int i = 0; i < 16; i++) {
		ssize_t n = recv(fd, thrown_away, sizeof thrown_away, MSG_DONTWAIT);
		if (n <= 0) {
			return n == 0 || (errno != EAGAIN && errno != EINTR);
		}
	}
	return false;
}

void http_linger_run(struct http_linger *l, int64_t now)
{
	for (size_t i = 0; i < l->count;) {
		if (now < l->open[i].until && !is_done(l->open[i].fd)) {
			i++;
			continue;
		}
		close(l->open[i].fd);
		l->open[i] = l->open[--l->count];
	}
}

void http_linger_stop(struct http_linger *l)
{
	http_linger_run(l, INT64_MAX);
}
