#define _GNU_SOURCE
#include "sys/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"

str folder_of(const char *path)
{
	str s = str_of(path);

	while (s.n > 0 && s.p[s.n - 1] != '/') {
		s.n--;
	}
	return s.n == 0 ? S("./") : s;
}

const char *folder_file(struct arena *a, const char *folder, const char *name)
{
	struct buf path;

	buf_init(&path, a, PATH_MAX);
	buf_add(&path, str_of(folder));
	buf_lit(&path, "/");
	buf_add(&path, str_of(name));
	return buf_z(&path);
}

bool folder_sync(const char *path)
{
	char folder[PATH_MAX] = "";
	str s = folder_of(path);

	memcpy(folder, s.p, s.n < sizeof folder ? s.n : 0);
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0) {
		return true;
	}
	bool good = fsync(fd) == 0 || (errno != EIO && errno != ENOSPC && errno != EDQUOT);
	int why = errno;

	close(fd);
	errno = why;
	return good;
}

static bool is_folder(const char *path)
{
	struct stat st;

	if (stat(path, &st) != 0) {
		return false;
	}
	errno = ENOTDIR;
	return S_ISDIR(st.st_mode);
}

/* `path` has no "/" at its end; it is the caller's copy and is whole again afterwards. */
static bool make(char *path)
{
	if (mkdir(path, 0700) == 0) {
		return folder_sync(path);
	}
	if (errno == EEXIST) {
		return is_folder(path);
	}
	char *slash = strrchr(path, '/');

	if (errno != ENOENT || slash == NULL || slash == path) {
		return false;
	}
	*slash = '\0';
	bool good = make(path);

	*slash = '/';
	return good && (mkdir(path, 0700) == 0 ? folder_sync(path) : errno == EEXIST && is_folder(path));
}

bool folder_make(const char *path)
{
	char copy[PATH_MAX] = "";
	str s = str_of(path);

	while (s.n > 1 && s.p[s.n - 1] == '/') {
		s.n--;
	}
	if (s.n == 0 || s.n >= sizeof copy) {
		errno = s.n == 0 ? ENOENT : ENAMETOOLONG;
		return false;
	}
	memcpy(copy, s.p, s.n);
	return make(copy);
}

bool folder_each(const char *path, void (*fn)(void *ctx, str name), void *ctx)
{
	DIR *folder = opendir(path);

	if (folder == NULL) {
		return false;
	}
	errno = 0;
	for (const struct dirent *e = readdir(folder); e != NULL; e = readdir(folder)) {
		str name = str_of(e->d_name);
		if (!str_eq(name, S(".")) && !str_eq(name, S(".."))) {
			fn(ctx, name);
		}
		errno = 0;
	}
	int why = errno;

	closedir(folder);
	errno = why;
	return why == 0;
}
