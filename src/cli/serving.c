#include "cli/serving.h"

#include <errno.h>
#include <unistd.h>

#include "core/message.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"

enum { ADDRESS_MAX = 256, LOCK_PATH_MAX = 4096 };

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

enum err serving_say(int fd, str address, struct faults *fs)
{
	bool good = ftruncate(fd, 0) == 0 && pwrite(fd, address.p, address.n, 0) == (ssize_t)address.n;

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
	if (lock != LOCK_HELD || file_read(a, path, ADDRESS_MAX, ret, NULL) != OK || ret->n == 0) {
		return FAIL(fs, ERR_SERVICE, "serve-not-running", NOWHERE, str_of(where->data));
	}
	return OK;
}

void serving_link(struct buf *out, enum lang lang, str address, str key)
{
	buf_lit(out, "\n\n  ");
	PHRASE(out, &catalogue_builtin, lang, "serve-link", address, key);
	buf_lit(out, "\n\n");
}
