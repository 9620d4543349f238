#define _GNU_SOURCE
#include "sys/rights.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

union control {
	struct cmsghdr aligned;
	char room[CMSG_SPACE(RIGHTS_SEEN * sizeof(int))];
};

bool rights_send(int to, str bytes, int fd)
{
	union control control = {.room = ""};
	struct iovec inside = {.iov_base = (void *)(uintptr_t)bytes.p, .iov_len = bytes.n};
	struct msghdr m = {.msg_iov = &inside, .msg_iovlen = 1};

	if (fd >= 0) {
		m.msg_control = &control;
		m.msg_controllen = CMSG_SPACE(sizeof fd);
		struct cmsghdr *head = CMSG_FIRSTHDR(&m);
		head->cmsg_level = SOL_SOCKET;
		head->cmsg_type = SCM_RIGHTS;
		head->cmsg_len = CMSG_LEN(sizeof fd);
		memcpy(CMSG_DATA(head), &fd, sizeof fd);
	}
	return sendmsg(to, &m, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0;
}

/* All descriptors, wherever in the control data they stand. */
static void take(struct msghdr *m, struct rights *ret)
{
	for (struct cmsghdr *head = CMSG_FIRSTHDR(m); head != NULL; head = CMSG_NXTHDR(m, head)) {
		if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS) {
			continue;
		}
		size_t n = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
		for (size_t i = 0; i < n && ret->n < RIGHTS_SEEN; i++) {
			memcpy(&ret->fd[ret->n++], CMSG_DATA(head) + i * sizeof(int), sizeof(int));
		}
	}
}

ssize_t rights_receive(int from, char *room, size_t size, bool wait, struct rights *ret)
{
	union control control;
	struct iovec bytes = {.iov_base = room, .iov_len = size};
	struct msghdr m = {
		.msg_iov = &bytes, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
	ssize_t n = recvmsg(from, &m, (wait ? 0 : MSG_DONTWAIT) | MSG_CMSG_CLOEXEC);

	ret->n = 0;
	ret->cut = false;
	if (n >= 0) {
		ret->cut = (m.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
		take(&m, ret);
	}
	return n;
}

void rights_end(struct rights *r)
{
	int why = errno;

	for (size_t i = 0; i < r->n; i++) {
		close(r->fd[i]);
	}
	r->n = 0;
	errno = why;
}
