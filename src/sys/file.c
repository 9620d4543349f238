#define _GNU_SOURCE
#include "sys/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/error.h"
#include "sys/folder.h"

static void close_fd(int *fd)
{
	if (*fd > STDERR_FILENO) {
		close(*fd);
	}
}

static enum err fail_open(const char *path, struct faults *fs)
{
	struct place at = AT_FILE(str_of(path));

	switch (errno) {
	case ENOENT:
	case ENOTDIR:
		return FAIL(fs, ERR_MISSING, "file-missing", at);
	case EACCES:
	case EPERM:
		return FAIL(fs, ERR_MISSING, "file-denied", at);
	default:
		return FAIL(fs, ERR_IO, "file-read", at, str_of(strerror(errno)));
	}
}

static enum err fail_too_large(const char *path, size_t max, struct faults *fs)
{
	return FAIL(fs, ERR_DATA, "file-too-large", AT_FILE(str_of(path)), INT_STR(max / 1024));
}

enum err file_read(struct arena *a, const char *path, size_t max, str *ret, struct faults *fs)
{
	bool standard = strcmp(path, "-") == 0;
	SCOPED(close_fd) int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct stat st;

	if (fd < 0) {
		return fail_open(path, fs);
	}
	if (fstat(fd, &st) != 0) {
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(path)), str_of(strerror(errno)));
	}
	if (S_ISDIR(st.st_mode)) {
		return FAIL(fs, ERR_MISSING, "file-is-folder", AT_FILE(str_of(path)));
	}
	if (S_ISREG(st.st_mode) && (uint64_t)st.st_size > max) {
		return fail_too_large(path, max, fs);
	}
	size_t room = S_ISREG(st.st_mode) ? (size_t)st.st_size + 1 : 64 * 1024, n = 0;
	char *p = arena_alloc(a, room);

	for (;;) {
		if (n == room) {
			p = arena_grow(a, p, room, room * 2);
			room *= 2;
		}
		ssize_t got = read(fd, p + n, room - n);
		if (got < 0 && errno == EINTR) {
			continue;
		}
		if (got < 0) {
			return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(path)), str_of(strerror(errno)));
		}
		if (got == 0) {
			break;
		}
		n += (size_t)got;
		if (n > max) {
			return fail_too_large(path, max, fs);
		}
	}
	*ret = (str){p, n};
	return OK;
}

bool file_is_there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

int64_t file_size(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (int64_t)st.st_size : -1;
}

bool file_is_private(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) && (st.st_mode & (S_IRWXG | S_IRWXO)) == 0 &&
	       (st.st_uid == geteuid() || st.st_uid == 0);
}

static enum err fail_create(const char *path, struct faults *fs)
{
	struct place at = AT_FILE(str_of(path));

	switch (errno) {
	case ENOENT:
	case ENOTDIR:
		return FAIL(fs, ERR_CREATE, "output-no-folder", at);
	case EACCES:
	case EPERM:
	case EROFS:
		return FAIL(fs, ERR_CREATE, "output-denied", at);
	case EISDIR:
		return FAIL(fs, ERR_CREATE, "output-is-folder", at);
	case EEXIST:
		return FAIL(fs, ERR_CREATE, "output-there", at);
	default:
		return FAIL(fs, ERR_CREATE, "output-create", at, str_of(strerror(errno)));
	}
}

/* A new file in the folder of `target` that only we may read, with a short name of chance. */
static enum err open_secret(struct arena *a, const char *path, const char *target, struct output *ret,
                            struct faults *fs)
{
	struct buf name;

	buf_init(&name, a, PATH_MAX);
	buf_add(&name, folder_of(target));
	buf_lit(&name, ".toride-XXXXXX");
	if (name.bad) {
		errno = ENAMETOOLONG;
		return fail_create(path, fs);
	}
	char *beside = (char *)(uintptr_t)buf_z(&name);
	int fd = mkostemp(beside, O_CLOEXEC);

	if (fd < 0) {
		return fail_create(path, fs);
	}
	*ret = (struct output){.fd = fd, .path = path, .target = target, .beside = beside};
	return OK;
}

/* ... and then the mode of the old file, or what a new one gets. */
static enum err open_beside(struct arena *a, const char *path, const char *target, const struct stat *old,
                            struct output *ret, struct faults *fs)
{
	mode_t mask = umask(0);

	umask(mask);
	TRY(open_secret(a, path, target, ret, fs));
	return fchmod(ret->fd, old == NULL ? 0666 & ~mask : old->st_mode & 07777) == 0 ? OK : fail_create(path, fs);
}

enum err output_open(struct arena *a, const char *path, struct output *ret, struct faults *fs)
{
	struct stat st;

	if (path == NULL || strcmp(path, "-") == 0) {
		*ret = (struct output){.fd = STDOUT_FILENO};
		return OK;
	}
	if (stat(path, &st) != 0) {
		bool dangling = lstat(path, &st) == 0;
		errno = ENOENT;
		return dangling ? fail_create(path, fs) : open_beside(a, path, path, NULL, ret, fs);
	}
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return fail_create(path, fs);
	}
	if (!S_ISREG(st.st_mode)) {
		/* a device or a pipe has no place beside it: write straight into it */
		int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		if (fd < 0) {
			return fail_create(path, fs);
		}
		*ret = (struct output){.fd = fd, .path = path};
		return OK;
	}
	/* a link stays a link: the file it leads to is replaced */
	char *real = realpath(path, arena_alloc(a, PATH_MAX));

	if (real == NULL || faccessat(AT_FDCWD, real, W_OK, AT_EACCESS) != 0) {
		return fail_create(path, fs);
	}
	return open_beside(a, path, real, &st, ret, fs);
}

enum err output_open_secret(struct arena *a, const char *path, struct output *ret, struct faults *fs)
{
	TRY(open_secret(a, path, path, ret, fs));
	ret->is_secret = true;
	return OK;
}

static str output_name(const struct output *o)
{
	return o->path == NULL ? S("stdout") : str_of(o->path);
}

static enum err fail_write(const struct output *o, struct faults *fs)
{
	struct place at = AT_FILE(output_name(o));

	if (error_is_full(errno)) {
		return FAIL(fs, ERR_IO, "output-full", at);
	}
	if (errno == EPIPE) {
		return FAIL(fs, ERR_IO, "output-closed", at);
	}
	return FAIL(fs, ERR_IO, "output-write", at, str_of(strerror(errno)));
}

enum err output_write(const struct output *o, str s, struct faults *fs)
{
	while (s.n > 0) {
		ssize_t put = write(o->fd, s.p, s.n);
		if (put < 0 && errno == EINTR) {
			continue;
		}
		if (put < 0) {
			return fail_write(o, fs);
		}
		s = str_slice(s, (size_t)put, SIZE_MAX);
	}
	return OK;
}

/* Some file systems do not know how to leave what is there alone: then it is looked at before. */
static bool give_name(const struct output *o)
{
	if (!o->is_secret) {
		return rename(o->beside, o->target) == 0;
	}
	if (renameat2(AT_FDCWD, o->beside, AT_FDCWD, o->target, RENAME_NOREPLACE) == 0) {
		return true;
	}
	if (errno == EINVAL && file_is_there(o->target)) {
		errno = EEXIST;
	}
	return errno == EINVAL && rename(o->beside, o->target) == 0;
}

enum err output_commit(struct output *o, struct faults *fs)
{
	if (o->beside == NULL) {
		return OK;
	}
	if (fsync(o->fd) != 0) {
		return fail_write(o, fs);
	}
	if (!give_name(o)) {
		return fail_create(o->path, fs);
	}
	o->beside = NULL;
	folder_sync(o->target); /* the new file is whole and has its name: too late to call it a failure */
	return OK;
}

void output_end(struct output *o)
{
	close_fd(&o->fd);
	if (o->beside != NULL) {
		unlink(o->beside);
	}
	*o = (struct output){.fd = -1};
}
