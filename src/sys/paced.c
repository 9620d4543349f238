#define _GNU_SOURCE
#include "sys/paced.h"

#include <errno.h>
#include <unistd.h>

bool paced_write(int fd, size_t *waiting, str s)
{
	*waiting += s.n;
	while (s.n > 0) {
		ssize_t put = write(fd, s.p, s.n);
		if (put < 0 && errno != EINTR) {
			return false;
		}
		s = str_slice(s, put < 0 ? 0 : (size_t)put, SIZE_MAX);
	}
	if (*waiting < PACED_STEP) {
		return true;
	}
	*waiting = 0;
	return fdatasync(fd) == 0;
}
