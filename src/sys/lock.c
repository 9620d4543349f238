#define _GNU_SOURCE
#include "sys/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "sys/clock.h"

enum { LOCK_POLL_MS = 20 };

/* A lock of the open file, not of the process: that kind is lost as soon as anybody in the process closes any
 * descriptor of the file. */
enum lock lock_descriptor(int fd)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	if (fcntl(fd, F_OFD_SETLK, &whole) == 0) {
		return LOCK_TAKEN;
	}
	return errno == EAGAIN || errno == EACCES ? LOCK_HELD : LOCK_FAILED;
}

static void sleep_ms(int64_t ms)
{
	struct timespec t = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};

	nanosleep(&t, NULL);
}

enum lock lock_take(const char *path, int64_t wait_ms, int *ret_fd)
{
	int64_t until = clock_ticks() + wait_ms;
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, 0600);

	if (fd < 0) {
		return LOCK_FAILED;
	}
	for (;;) {
		enum lock lock = lock_descriptor(fd);
		int64_t left = until - clock_ticks();
		if (lock == LOCK_TAKEN) {
			*ret_fd = fd;
			return LOCK_TAKEN;
		}
		if (lock == LOCK_FAILED || left <= 0) {
			int why = errno;
			close(fd);
			errno = why;
			return lock;
		}
		sleep_ms(left < LOCK_POLL_MS ? left : LOCK_POLL_MS);
	}
}
