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
	return trouble_of_errno(error);
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

enum { ARGUMENTS_MAX = 9 };

/* A tool with its words, and what its standard input and output are; -1: nothing. */
struct tool {
	const char *words[ARGUMENTS_MAX];
	int in, out;
};

static int connect_fd(posix_spawn_file_actions_t *files, int from, int to)
{
	return from >= 0 ? posix_spawn_file_actions_adddup2(files, from, to)
	                 : posix_spawn_file_actions_addopen(files, to, "/dev/null", O_RDWR, 0);
}

/* Starts it; 0 or an errno. */
static int start(const struct tool *tool, int err, char **environment, pid_t *ret)
{
	char *arguments[ARGUMENTS_MAX + 1] = {NULL};
	posix_spawn_file_actions_t files;
	posix_spawnattr_t manner;
	sigset_t none, usual;

	sigemptyset(&none);
	sigemptyset(&usual);
	sigaddset(&usual, SIGPIPE);
	sigaddset(&usual, SIGINT);
	sigaddset(&usual, SIGTERM);
	sigaddset(&usual, SIGHUP);
	for (size_t i = 0; i < ARGUMENTS_MAX; i++) {
		arguments[i] = (char *)(uintptr_t)tool->words[i];
	}
	if (posix_spawn_file_actions_init(&files) != 0) {
		return ENOMEM;
	}
	if (posix_spawnattr_init(&manner) != 0) {
		posix_spawn_file_actions_destroy(&files);
		return ENOMEM;
	}
	int error = connect_fd(&files, tool->in, STDIN_FILENO);

	error = error == 0 ? connect_fd(&files, tool->out, STDOUT_FILENO) : error;
	error = error == 0 ? connect_fd(&files, err, STDERR_FILENO) : error;
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

static enum trouble use(struct pg_link *l, struct arena *a, const struct tool *tool)
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
	int error = start(tool, to, make_environment(a, options), &child);

	PQconninfoFree(options);
	if (error != 0) {
		link_why(l, tool->words[0], strerror(error));
		return error == ENOENT ? TROUBLE_MISSING : TROUBLE_OTHER;
	}
	close_fd(&to);
	listen_to(from, said);
	int status = wait_for_end(child);

	if (status != 0) {
		link_why(l, said[0] == '\0' ? tool->words[0] : "", said);
		return TROUBLE_OTHER;
	}
	return TROUBLE_NONE;
}

static const char *joined(struct arena *a, const char *one, const char *two)
{
	struct buf b;

	buf_init(&b, a, VARIABLE_MAX);
	buf_add(&b, str_of(one));
	buf_add(&b, str_of(two));
	return buf_z(&b);
}

enum trouble pg_backup(struct pg_link *l, struct arena *a, const char *snapshot, const char *path)
{
	SCOPED(close_fd) int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0600);

	if (out < 0) {
		return fail_system(l, errno);
	}
	const char *state = snapshot == NULL ? NULL : joined(a, "--snapshot=", snapshot);
	enum trouble t =
		use(l, a,
	            &(const struct tool){{"pg_dump", "--format=custom", "--no-password", state}, .in = -1, .out = out});

	if (t == TROUBLE_NONE && (fsync(out) != 0 || !folder_sync(path))) {
		t = fail_system(l, errno);
	}
	if (t != TROUBLE_NONE) {
		unlink(path);
	}
	return t;
}

/* The name of the database is in the environment, too. */
enum trouble pg_restore(struct pg_link *l, struct arena *a, const char *path)
{
	SCOPED(close_fd) int in = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (in < 0) {
		return fail_system(l, errno);
	}
	return use(l, a,
	           &(const struct tool){{"pg_restore", "--no-password", "--no-owner", "--no-privileges",
	                                 "--single-transaction", "--exit-on-error", "--dbname=", NULL},
	                                .in = in,
	                                .out = -1});
}

/* ---- a database beside ours ---- */

/* One setting of a database string, quoted. */
static void add_setting(struct buf *out, const char *key, const char *value)
{
	buf_add(out, str_of(key));
	buf_lit(out, "='");
	for (str rest = str_of(value); rest.n > 0; rest = str_slice(rest, 1, SIZE_MAX)) {
		buf_add(out, rest.p[0] == '\'' || rest.p[0] == '\\' ? S("\\") : S(""));
		buf_char(out, rest.p[0]);
	}
	buf_lit(out, "' ");
}

static const char *string_of(struct pg_link *l, struct arena *a, const char *database)
{
	PQconninfoOption *options = PQconninfo(l->conn);
	struct buf out;

	buf_init(&out, a, VARIABLE_MAX);
	for (const PQconninfoOption *o = options; o != NULL && o->keyword != NULL; o++) {
		bool said = o->val != NULL && o->val[0] != '\0' && strcmp(o->keyword, "service") != 0;
		if (said && strcmp(o->keyword, "dbname") != 0) {
			add_setting(&out, o->keyword, o->val);
		}
	}
	add_setting(&out, "dbname", database);
	buf_add(&out, l->named ? S("") : S("statements=off"));
	PQconninfoFree(options);
	return buf_z(&out);
}

enum trouble pg_spare(struct pg_link *l, struct arena *a, bool make, const char **ret)
{
	const char *ours = PQdb(l->conn), *name = joined(a, ours, "_drill");
	const char *by = joined(a, "--maintenance-db=", ours);
	enum trouble t = use(
		l, a,
		&(const struct tool){{"dropdb", "--no-password", "--if-exists", by, "--", name}, .in = -1, .out = -1});

	if (t != TROUBLE_NONE || !make) {
		return t;
	}
	*ret = string_of(l, a, name);
	return use(l, a,
	           &(const struct tool){{"createdb", "--no-password", "--template=template0", "--encoding=UTF8",
	                                 "--locale=C", by, "--", name},
	                                .in = -1,
	                                .out = -1});
}
