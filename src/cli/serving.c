#include "cli/serving.h"

#include <errno.h>
#include <unistd.h>

#include "core/day.h"
#include "core/message.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"

enum { ORIGIN_MAX = 512, LOCK_PATH_MAX = 4096, DAY_BYTES_MAX = 64, DAY_MAX = 4096 };

static const char *lock_path(struct arena *a, const struct where *where)
{
	struct buf path;

	buf_init(&path, a, LOCK_PATH_MAX);
	buf_add(&path, str_of(where->data));
	buf_lit(&path, "/serve.lock");
	return buf_z(&path);
}

enum err serving_take(struct arena *a, const struct where *where, int *ret_fd, struct faults *fs)
{
	const char *path = lock_path(a, where);

	if (!folder_make(where->data)) {
		return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(where->data)), str_of(strerror(errno)));
	}
	switch (lock_take(path, 0, ret_fd)) {
	case LOCK_TAKEN:
		return OK;
	case LOCK_HELD:
		return FAIL(fs, ERR_SERVICE, "serve-running", NOWHERE, str_of(where->data));
	case LOCK_FAILED:
		break;
	}
	return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

enum err serving_say(int fd, str origin, struct faults *fs)
{
	bool good = ftruncate(fd, 0) == 0 && pwrite(fd, origin.p, origin.n, 0) == (ssize_t)origin.n;

	return good ? OK : FAIL(fs, ERR_CREATE, "output-create", AT_FILE(S("serve.lock")), str_of(strerror(errno)));
}

enum err serving_address(struct arena *a, const struct where *where, str *ret, struct faults *fs)
{
	const char *path = lock_path(a, where);
	int fd = -1;
	enum lock lock = file_is_there(path) ? lock_take(path, 0, &fd) : LOCK_FAILED;

	if (lock == LOCK_TAKEN) {
		close(fd); /* it is only what a server left */
	}
	if (lock != LOCK_HELD || file_read(a, path, ORIGIN_MAX, ret, NULL) != OK || ret->n == 0) {
		return FAIL(fs, ERR_SERVICE, "serve-not-running", NOWHERE, str_of(where->data));
	}
	return OK;
}

void serving_link(struct buf *out, enum lang lang, str origin, str key)
{
	buf_lit(out, "\n\n  ");
	PHRASE(out, &catalogue_builtin, lang, "serve-link", origin, key);
	buf_lit(out, "\n\n");
}

void serving_certificate(struct buf *out, enum lang lang, const char *fingerprint, int64_t until)
{
	struct buf day;
	SCOPED(arena_end) struct arena *own = arena_new(DAY_MAX);

	buf_init(&day, own, DAY_BYTES_MAX);
	day_write(&day, day_of(until, ZONE_JAPAN), lang);
	PHRASE(out, &catalogue_builtin, lang, "tls-fingerprint", str_of(fingerprint));
	buf_lit(out, "\n");
	PHRASE(out, &catalogue_builtin, lang, "tls-until", buf_str(&day));
	buf_lit(out, "\n");
}
