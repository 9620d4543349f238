#define _GNU_SOURCE
#include "sys/part_file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"
#include "sys/paced.h"

/* Who tidies up may have come between its making and its lock.  Where a drive knows no locks, nobody tidies up. */
static bool is_ours(int fd)
{
	struct stat st;
	bool ours = lock_descriptor(fd) != LOCK_HELD && fstat(fd, &st) == 0 && st.st_nlink > 0;

	errno = EAGAIN;
	return ours;
}

bool part_file_open(struct arena *a, const char *path, struct part_file *ret)
{
	struct buf part;

	buf_init(&part, a, PATH_MAX - 1);
	buf_add(&part, str_of(path));
	buf_lit(&part, PART_FILE_END);
	if (part.bad) {
		errno = ENAMETOOLONG;
		return false;
	}
	if (file_is_there(path)) {
		errno = EEXIST;
		return false;
	}
	const char *name = buf_z(&part);
	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd < 0) {
		return false;
	}
	if (!is_ours(fd)) {
		int why = errno;
		close(fd);
		errno = why;
		return false;
	}
	*ret = (struct part_file){.fd = fd, .path = path, .part = name};
	return true;
}

bool part_file_write(struct part_file *p, str s)
{
	return paced_write(p->fd, &p->waiting, s);
}

/* Renaming would replace what somebody else put there meanwhile; not all drives know how to refuse that. */
bool part_file_commit(struct part_file *p)
{
	if (fsync(p->fd) != 0) {
		return false;
	}
	if (file_is_there(p->path)) {
		errno = EEXIST;
		return false;
	}
	if (rename(p->part, p->path) != 0 || !folder_sync(p->path)) {
		return false;
	}
	close(p->fd);
	p->fd = -1;
	return true;
}

void part_file_end(struct part_file *p)
{
	if (p->fd >= 0) {
		unlink(p->part);
		close(p->fd);
	}
	p->fd = -1;
}

void part_file_tidy(const char *path)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd >= 0 && lock_descriptor(fd) == LOCK_TAKEN) {
		unlink(path);
	}
	if (fd >= 0) {
		close(fd);
	}
}
