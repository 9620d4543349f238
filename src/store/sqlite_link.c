#define _GNU_SOURCE
#include "store/sqlite_link.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "base/buf.h"

enum trouble sqlite_trouble(int error)
{
	switch (error) {
	case ENOENT:
		return TROUBLE_MISSING;
	case ENOTDIR:
	case EISDIR:
	case EEXIST:
		return TROUBLE_FOREIGN;
	default:
		return trouble_of_errno(error);
	}
}

enum trouble sqlite_trouble_making(int error)
{
	return error == EACCES || error == EPERM ? TROUBLE_READ_ONLY : sqlite_trouble(error);
}

static enum trouble trouble_of_io(int code, int error)
{
	enum trouble t = sqlite_trouble(error);

	if (code == SQLITE_IOERR_NOMEM) {
		return TROUBLE_MEMORY;
	}
	return t == TROUBLE_FULL || t == TROUBLE_READ_ONLY ? t : TROUBLE_IO;
}

/* `code` is an extended result code, `error` the errno behind it where there is one. */
static enum trouble trouble_of(const struct sqlite_link *l, int code, int error)
{
	switch (code) {
	case SQLITE_BUSY_SNAPSHOT:
	case SQLITE_CONSTRAINT_PRIMARYKEY: /* ids are random: the next run takes new ones */
	case SQLITE_CONSTRAINT_UNIQUE:
	case SQLITE_CONSTRAINT_ROWID:
		return TROUBLE_AGAIN;
	case SQLITE_READONLY_DBMOVED:
		return TROUBLE_MISSING;
	default:
		break;
	}
	switch (code & 0xff) {
	case SQLITE_OK:
	case SQLITE_ROW:
	case SQLITE_DONE:
		return TROUBLE_NONE;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return TROUBLE_BUSY;
	case SQLITE_SCHEMA:
		return TROUBLE_AGAIN;
	case SQLITE_FULL:
		return TROUBLE_FULL;
	case SQLITE_READONLY:
		return TROUBLE_READ_ONLY;
	case SQLITE_CANTOPEN:
		/* of a journal the errno may be an older one: that it was not there yet does not mean that the store is
		 * not */
		return l->known && error == ENOENT ? TROUBLE_IO : sqlite_trouble(error);
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return TROUBLE_DENIED;
	case SQLITE_NOTADB:
		return l->known ? TROUBLE_CORRUPT : TROUBLE_FOREIGN;
	case SQLITE_CORRUPT:
		return TROUBLE_CORRUPT;
	case SQLITE_CONSTRAINT:
		return TROUBLE_CONSTRAINT;
	case SQLITE_INTERRUPT:
		return TROUBLE_SLOW;
	case SQLITE_NOMEM:
		return TROUBLE_MEMORY;
	case SQLITE_IOERR:
		return trouble_of_io(code, error);
	default:
		return TROUBLE_OTHER;
	}
}

enum trouble sqlite_note(struct sqlite_link *l, enum trouble t, const char *why)
{
	snprintf(l->why, sizeof l->why, "%s", why);
	return t;
}

/* SQLite keeps the errno behind a file that it could not open; of a
 * write that failed in a commit it does not, but errno itself still stands. */
enum trouble sqlite_note_code(struct sqlite_link *l, sqlite3 *handle, int code)
{
	int error = errno;

	if ((code & 0xff) == SQLITE_CANTOPEN) {
		error = sqlite3_system_errno(handle);
	}
	enum trouble t = trouble_of(l, code, error);

	return t == TROUBLE_NONE ? t : sqlite_note(l, t, sqlite3_errmsg(handle));
}

enum trouble sqlite_fail(struct sqlite_link *l, int code)
{
	return sqlite_note_code(l, l->handle, code);
}

enum trouble sqlite_exec(struct sqlite_link *l, const char *sql)
{
	return sqlite_fail(l, sqlite3_exec(l->handle, sql, NULL, NULL, NULL));
}

enum trouble sqlite_ask(struct sqlite_link *l, const char *sql, int64_t *ret)
{
	sqlite3_stmt *s = NULL;
	int code = sqlite3_prepare_v2(l->handle, sql, -1, &s, NULL);

	if (code == SQLITE_OK) {
		code = sqlite3_step(s);
		*ret = code == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
	}
	enum trouble t = sqlite_fail(l, code);

	sqlite3_finalize(s);
	return t;
}

const char *sqlite_path(struct arena *a, const char *path, str rest)
{
	struct buf b;

	buf_init(&b, a, PATH_MAX - 1);
	buf_add(&b, path[0] == '/' ? S("") : S("./"));
	buf_add(&b, str_of(path));
	buf_add(&b, rest);
	return b.bad ? NULL : buf_z(&b);
}

enum trouble sqlite_make_file(struct sqlite_link *l, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd < 0) {
		return sqlite_note(l, sqlite_trouble_making(errno), strerror(errno));
	}
	close(fd);
	return TROUBLE_NONE;
}
