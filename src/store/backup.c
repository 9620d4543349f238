#define _GNU_SOURCE
#include "store/backup.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/generation.h"
#include "store/backup_folder.h"
#include "store/event_sql.h"
#include "store/inside.h"
#include "sys/clock.h"
#include "sys/error.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"

enum { PATH_BYTES_MAX = 4096 };

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

/* ---- the room ---- */

static enum err fail_room(const char *path, struct faults *fs)
{
	return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

static void remove_one(void *ctx, str name)
{
	char path[PATH_BYTES_MAX];
	int n = snprintf(path, sizeof path, "%s/%.*s", (const char *)ctx, STR_ARG(name));

	if (n > 0 && (size_t)n < sizeof path) {
		unlink(path);
	}
}

static void empty(const struct backup_room *r)
{
	(void)!folder_each(r->folder, remove_one, (void *)(uintptr_t)r->folder);
}

enum err backup_room_enter(struct arena *a, const char *data, struct backup_room *ret, struct faults *fs)
{
	struct backup_room r = {.lock = -1, .folder = folder_file(a, data, "scratch")};
	const char *lock = folder_file(a, data, "backup.lock");

	if (!folder_make(r.folder)) {
		return fail_room(r.folder, fs);
	}
	switch (lock_take(lock, 0, &r.lock)) {
	case LOCK_TAKEN:
		break;
	case LOCK_HELD:
		return FAIL(fs, ERR_SERVICE, "backup-running", NOWHERE, str_of(data));
	case LOCK_FAILED:
		return fail_room(lock, fs);
	}
	empty(&r);
	*ret = r;
	return OK;
}

void backup_room_leave(struct backup_room *r)
{
	if (r->lock >= 0) {
		empty(r);
		close(r->lock);
	}
	r->lock = -1;
}

const char *backup_room_path(struct arena *a, const struct backup_room *r, const char *name)
{
	return folder_file(a, r->folder, name);
}

/* ---- the copy ---- */

/* A copy in the room, and what is in it. */
struct copy {
	const char *path;
	int64_t at, origin, bytes;
	struct manifest manifest;
};

int64_t backup_origin(str hash)
{
	int64_t origin = 0;

	memcpy(&origin, hash.p, hash.n >= sizeof origin ? sizeof origin : 0);
	return origin & INT64_MAX;
}

/* What a store and all its backups have in common, also after it was restored or copied; 0 while it is empty. */
static enum err find_origin(struct tx *tx, int64_t *ret)
{
	const struct q_event_first_row *event;

	TRY(q_event_first(tx, &event));
	*ret = event == NULL ? 0 : backup_origin(event->hash);
	return OK;
}

enum err backup_fault(const struct store *s, enum trouble t, struct faults *fs)
{
	if (s->engine->dialect == DIALECT_SQLITE || (t != TROUBLE_MISSING && t != TROUBLE_OTHER)) {
		return trouble_fault(s, t, "backup", fs);
	}
	return FAIL(fs, ERR_SERVICE, "backup-tool", NOWHERE, str_of(s->engine->why(s->db)));
}

/* On SQLite the copy is a store: it is read there, and the transaction here is over sooner. */
static enum err copy_state(struct tx *tx, void *ctx)
{
	struct copy *c = ctx;
	struct store *s = tx->store;

	unlink(c->path);
	c->at = tx->now;
	TRY(find_origin(tx, &c->origin));
	TRY(backup_fault(s, s->engine->backup(s->db, c->path), tx->faults));
	return s->engine->dialect == DIALECT_SQLITE ? OK : manifest_read(tx, &c->manifest);
}

static enum err read_copy(struct tx *tx, void *ctx)
{
	return manifest_read(tx, ctx);
}

static enum err make_copy(struct arena *a, struct store *s, const struct backup_room *room, struct copy *ret,
                          struct faults *fs)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	bool file = s->engine->dialect == DIALECT_SQLITE;

	*ret = (struct copy){.path = folder_file(a, room->folder, file ? "toride.db" : "toride.dump")};
	TRY(store_read(s, a, nobody, copy_state, ret, fs));
	if (file) {
		SCOPED(store_end) struct store *copy = NULL;
		struct where there = {.data = room->folder};
		TRY(store_open(a, &there, MODE_READ, false, &copy, fs));
		TRY(store_read(copy, a, nobody, read_copy, &ret->manifest, fs));
	}
	ret->bytes = file_size(ret->path);
	return OK;
}

/* ---- sealing ---- */

static enum err seal_pieces(int fd, const struct copy *c, char *piece, struct backup_writer *w, struct faults *fs)
{
	for (int64_t left = c->bytes; left > 0;) {
		size_t want = left < BACKUP_PIECE ? (size_t)left : BACKUP_PIECE, n = 0;
		while (n < want) {
			ssize_t got = read(fd, piece + n, want - n);
			if (got <= 0 && !(got < 0 && errno == EINTR)) {
				return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(c->path)), str_of(strerror(errno)));
			}
			n += got < 0 ? 0 : (size_t)got;
		}
		TRY(backup_put(w, (str){piece, n}, fs));
		left -= (int64_t)n;
	}
	return OK;
}

static enum err seal(struct arena *a, const struct store *s, const struct copy *c, const struct backup_secret *secret,
                     struct part_file *file, struct faults *fs)
{
	SCOPED(close_fd) int fd = open(c->path, O_RDONLY | O_CLOEXEC);
	uint8_t key[CIPHER_KEY];
	struct backup_writer w;
	struct backup_head head = {.made_at = c->at,
	                           .toride = S(TORIDE_VERSION),
	                           .schema = schema_version(),
	                           .engine = str_of(s->engine->name),
	                           .origin = c->origin,
	                           .bytes = c->bytes};

	if (fd < 0) {
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(c->path)), str_of(strerror(errno)));
	}
	TRY(backup_lock_new(secret, &head.lock, key, fs));
	enum err err = backup_begin(a, file, &head, &c->manifest, key, &w, fs);

	cipher_wipe(key, sizeof key);
	TRY(err);
	TRY(seal_pieces(fd, c, arena_bytes(a, BACKUP_PIECE), &w, fs));
	return backup_finish(&w, a, fs);
}

/* ---- the whole ---- */

enum err backup_place_fault(const char *path, struct faults *fs)
{
	struct place at = AT_FILE(str_of(path));

	if (error_is_full(errno)) {
		return FAIL(fs, ERR_IO, "backup-full", at);
	}
	switch (errno) {
	case EEXIST:
		return FAIL(fs, ERR_CREATE, "backup-there", at);
	case ENOENT:
	case ENOTDIR:
		return FAIL(fs, ERR_MISSING, "backup-no-folder", at);
	default:
		return FAIL(fs, ERR_CREATE, "backup-place", at, str_of(strerror(errno)));
	}
}

enum err backup_make(struct arena *a, struct store *s, const struct backup_room *room, const char *folder,
                     const char *file, const struct backup_secret *secret, struct backup_made *ret, struct faults *fs)
{
	SCOPED(part_file_end) struct part_file part = {.fd = -1};
	struct copy copy;

	if (file == NULL) {
		backup_folder_tidy(folder);
		file = backup_folder_name(a, folder, clock_now());
	}
	/* first, so that a place that is not there is told at once */
	if (!part_file_open(a, file, &part)) {
		return backup_place_fault(file, fs);
	}
	TRY(make_copy(a, s, room, &copy, fs));
	TRY(seal(a, s, &copy, secret, &part, fs));
	if (!part_file_commit(&part)) {
		return backup_place_fault(file, fs);
	}
	*ret = (struct backup_made){.path = str_of(file),
	                            .at = copy.at,
	                            .bytes = file_size(file),
	                            .rows = copy.manifest.rows,
	                            .origin = copy.origin};
	return OK;
}
