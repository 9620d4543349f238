#define _GNU_SOURCE
#include "sys/sealed.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 0x0008U /* Linux 6.3; Debian 12's headers are older than the kernels it may run on */
#endif

enum { SEALS = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE };

static bool write_all(int fd, str s)
{
	while (s.n > 0) {
		ssize_t put = write(fd, s.p, s.n);
		if (put < 0 && errno == EINTR) {
			continue;
		}
		if (put <= 0) {
			return false;
		}
		s = str_slice(s, (size_t)put, SIZE_MAX);
	}
	return true;
}

int sealed_make(str s)
{
	int fd = memfd_create("toride", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);

	if (fd < 0 && errno == EINVAL) {
		fd = memfd_create("toride", MFD_CLOEXEC | MFD_ALLOW_SEALING);
	}
	if (fd >= 0 && (!write_all(fd, s) || fcntl(fd, F_ADD_SEALS, SEALS | F_SEAL_SEAL) != 0)) {
		int why = errno;
		close(fd);
		errno = why;
		return -1;
	}
	return fd;
}

bool sealed_read(struct arena *a, int fd, size_t max, str *ret)
{
	/* the seals come first: without them its size could change after it was looked at */
	int seals = fcntl(fd, F_GET_SEALS);
	struct stat st;

	if (seals < 0 || (seals & SEALS) != SEALS || fstat(fd, &st) != 0 || (uint64_t)st.st_size > max) {
		return false;
	}
	size_t size = (size_t)st.st_size, n = 0;
	char *p = arena_alloc(a, size + 1);

	while (n < size) {
		ssize_t got = pread(fd, p + n, size - n, (off_t)n);
		if (got < 0 && errno == EINTR) {
			continue;
		}
		if (got <= 0) {
			return false;
		}
		n += (size_t)got;
	}
	*ret = (str){p, size};
	return true;
}
