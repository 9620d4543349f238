#define _GNU_SOURCE
#include "store/pg_backup.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/folder.h"

enum { VARIABLE_MAX = 64 * 1024 };

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
		*fd = -1;
	}
}

static enum trouble fail_system(struct pg_link *l, int error)
{
	link_why(l, "", strerror(error));
	switch (error) {
	case EACCES:
	case EPERM:
		return TROUBLE_DENIED;
	case EROFS:
		return TROUBLE_READ_ONLY;
	case ENOSPC:
	case EDQUOT:
		return TROUBLE_FULL;
	default:
		return TROUBLE_IO;
	}
}

/* Our environment, with the settings of this connection in place of all that libpq would take from it. */
static char **make_environment(struct arena *a, const PQconninfoOption *options)
{
	size_t room = 2, n = 0;

	for (char **e = environ; *e != NULL; e++) {
		room++;
	}
	for (const PQconninfoOption *o = options; o->keyword != NULL; o++) {
		room++;
	}
	char **made = NEW_N(a, char *, room);

	for (char **e = environ; *e != NULL; e++) {
		if (!str_starts(str_of(*e), S("PG")) && !str_starts(str_of(*e), S("LC_")) &&
		    !str_starts(str_of(*e), S("LANGUAGE="))) {
			made[n++] = *e;
		}
	}
	for (const PQconninfoOption *o = options; o->keyword != NULL; o++) {
		struct buf one;
		/* the service has had its say: what it sets is in the other settings */
		if (o->envvar == NULL || o->val == NULL || o->val[0] == '\0' || strcmp(o->keyword, "service") == 0) {
			continue;
		}
		buf_init(&one, a, VARIABLE_MAX);
		buf_add(&one, str_of(o->envvar));
		buf_char(&one, '=');
		buf_add(&one, str_of(o->val));
		made[n++] = (char *)(uintptr_t)buf_z(&one);
	}
	made[n++] = (char *)(uintptr_t) "LC_ALL=C.UTF-8";
	return made;
}

/* Starts pg_dump with these as its output; 0 or an errno. */
static int start(int out, int err, char **environment, pid_t *ret)
{
	char *arguments[] = {(char *)(uintptr_t) "pg_dump", (char *)(uintptr_t) "--format=custom",
	                     (char *)(uintptr_t) "--no-password", NULL};
	posix_spawn_file_actions_t files;
	posix_spawnattr_t manner;
	sigset_t none, usual;

	sigemptyset(&none);
	sigemptyset(&usual);
	sigaddset(&usual, SIGPIPE);
	sigaddset(&usual, SIGINT);
	sigaddset(&usual, SIGTERM);
	sigaddset(&usual, SIGHUP);
	if (posix_spawn_file_actions_init(&files) != 0) {
		return ENOMEM;
	}
	if (posix_spawnattr_init(&manner) != 0) {
		posix_spawn_file_actions_destroy(&files);
		return ENOMEM;
	}
	int error = posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);

	error = error == 0 ? posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO) : error;
	error = error == 0 ? posix_spawn_file_actions_adddup2(&files, err, STDERR_FILENO) : error;
	error = error == 0 ? posix_spawnattr_setsigmask(&manner, &none) : error;
	error = error == 0 ? posix_spawnattr_setsigdefault(&manner, &usual) : error;
	error = error == 0 ? posix_spawnattr_setflags(&manner, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) : error;
	error = error == 0 ? posix_spawnp(ret, arguments[0], &files, &manner, arguments, environment) : error;
	posix_spawnattr_destroy(&manner);
	posix_spawn_file_actions_destroy(&files);
	return error;
}

/* Reads to the end, and keeps the beginning, ended by a NUL. */
static void listen_to(int fd, char said[static LINK_WHY_MAX])
{
	char rest[1024] = "";
	size_t n = 0;

	for (;;) {
		bool room = n < LINK_WHY_MAX - 1;
		ssize_t got = read(fd, room ? said + n : rest, room ? LINK_WHY_MAX - 1 - n : sizeof rest);
		if (got < 0 && errno == EINTR) {
			continue;
		}
		if (got <= 0) {
			break;
		}
		n += room ? (size_t)got : 0;
	}
	said[n] = '\0';
}

static int wait_for_end(pid_t child)
{
	int status = 0;

	while (waitpid(child, &status, 0) < 0) {
		if (errno != EINTR) {
			return -1;
		}
	}
	return status;
}

static enum trouble dump(struct pg_link *l, struct arena *a, int out)
{
	SCOPED(close_fd) int from = -1;
	SCOPED(close_fd) int to = -1;
	PQconninfoOption *options = PQconninfo(l->conn);
	char said[LINK_WHY_MAX] = "";
	int ends[2];
	pid_t child = 0;

	if (options == NULL || pipe2(ends, O_CLOEXEC) != 0) {
		PQconninfoFree(options);
		return TROUBLE_MEMORY;
	}
	from = ends[0];
	to = ends[1];
	int error = start(out, to, make_environment(a, options), &child);

	PQconninfoFree(options);
	if (error != 0) {
		link_why(l, "pg_dump", strerror(error));
		return error == ENOENT ? TROUBLE_MISSING : TROUBLE_OTHER;
	}
	close_fd(&to);
	listen_to(from, said);
	int status = wait_for_end(child);

	if (status != 0) {
		link_why(l, said[0] == '\0' ? "pg_dump" : "", said);
		return TROUBLE_OTHER;
	}
	return fsync(out) == 0 ? TROUBLE_NONE : fail_system(l, errno);
}

enum trouble pg_backup(struct pg_link *l, struct arena *a, const char *path)
{
	SCOPED(close_fd) int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0600);

	if (out < 0) {
		return fail_system(l, errno);
	}
	enum trouble t = dump(l, a, out);

	if (t == TROUBLE_NONE && !folder_sync(path)) {
		t = fail_system(l, errno);
	}
	if (t != TROUBLE_NONE) {
		unlink(path);
	}
	return t;
}
