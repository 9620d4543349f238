#define _GNU_SOURCE
#include "store/restore.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "core/generation.h"
#include "store/backup_log.h"
#include "store/check.h"
#include "store/inside.h"
#include "sys/clock.h"
#include "sys/error.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"
#include "sys/paced.h"

enum { PATH_BYTES_MAX = 4096 };

static const struct actor nobody = {.tenant = TENANT_INSTALLATION};

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

/* ---- reading the file ---- */

/* Where what was unsealed goes; nowhere, when it is only looked at. */
struct target {
	int fd; /* -1: nowhere */
	const char *path;
	size_t waiting; /* as paced_write() says */
};

static enum err fail_write(const struct target *t, struct faults *fs)
{
	struct place at = AT_FILE(str_of(t->path));

	if (error_is_full(errno)) {
		return FAIL(fs, ERR_IO, "restore-full", at);
	}
	return FAIL(fs, ERR_IO, "restore-write", at, str_of(strerror(errno)));
}

static enum err read_all(struct arena *a, struct backup_reader *r, const struct backup_secret *secret, struct target *t,
                         struct manifest *ret, struct faults *fs)
{
	str piece = S("");

	TRY(backup_use(r, secret, fs));
	do {
		TRY(backup_next(r, &piece, fs));
		if (t->fd >= 0 && !paced_write(t->fd, &t->waiting, piece)) {
			return fail_write(t, fs);
		}
	} while (piece.n > 0);
	TRY(backup_last(r, a, ret, fs));
	return t->fd < 0 || fsync(t->fd) == 0 ? OK : fail_write(t, fs);
}

enum err restore_check(struct arena *a, const char *file, const struct backup_secret *secret,
                       struct backup_head *ret_head, struct manifest *ret, struct faults *fs)
{
	SCOPED(backup_reader_end) struct backup_reader r = {.fd = -1};

	TRY(backup_open(a, file, &r, fs));
	*ret_head = r.head;
	return read_all(a, &r, secret, &(struct target){.fd = -1}, ret, fs);
}

/* ---- into the room ---- */

/* What is on its way from the file to its place. */
struct coming {
	struct arena *arena;
	struct backup_room room; /* somebody else leaves it */
	const struct backup_secret *secret;
	struct backup_head head;
	struct manifest said;
	const char *path; /* of the database in the room */
	str file;         /* it came from */
	int64_t began;    /* clock_ticks() */
};

static bool is_file(const struct coming *c)
{
	return str_eq(c->head.engine, str_of(engine_sqlite.name));
}

static enum err open_for(struct coming *c, const char *file, bool database, struct backup_reader *r, struct faults *fs)
{
	TRY(backup_open(c->arena, file, r, fs));
	c->head = r->head;
	return is_file(c) != database ? OK
	                              : FAIL(fs, ERR_DATA, "restore-engine", AT_FILE(str_of(file)), c->head.engine);
}

static enum err unseal(struct coming *c, struct backup_reader *r, struct faults *fs)
{
	struct target t = {.path = backup_room_path(c->arena, &c->room, is_file(c) ? "toride.db" : "toride.dump")};
	SCOPED(close_fd) int fd = open(t.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd < 0) {
		return fail_write(&t, fs);
	}
	t.fd = fd;
	c->path = t.path;
	return read_all(c->arena, r, c->secret, &t, &c->said, fs);
}

/* ---- looking at what came out ---- */

static enum err read_found(struct tx *tx, void *ctx)
{
	return manifest_read(tx, ctx);
}

static void tell_finding(void *ctx, str finding)
{
	struct faults *fs = ctx;

	(void)!FAIL(fs, ERR_NO, "check-finding", NOWHERE, finding);
}

/* An older store has other columns: there is the engine's own check alone. */
static enum err look_at_older(struct store *s, struct faults *fs)
{
	size_t before = fs->n + fs->more;

	TRY(trouble_fault(s, s->engine->inspect(s->db, tell_finding, fs), "check", fs));
	return fs->n + fs->more == before ? OK : ERR_NO;
}

static enum err look_at(struct coming *c, const struct where *where, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	const struct table_count *counts;
	struct manifest found_in;
	struct found_schema found;

	TRY(store_open_as(c->arena, where, MODE_READ, false, WHICH_ANY, &s, &found, fs));
	if (found.empty || found.version != c->head.schema) {
		return FAIL(fs, ERR_NO, "backup-differs", NOWHERE, S("schema"), INT_STR(c->head.schema),
		            INT_STR(found.version));
	}
	if (found.version < schema_version()) {
		return look_at_older(s, fs);
	}
	TRY(store_check(s, c->arena, &counts, fs));
	TRY(store_read(s, c->arena, nobody, read_found, &found_in, fs));
	return manifest_compare(&c->said, &found_in, fs);
}

/* Into a database, and what is there then is looked at. */
static enum err bring_in(struct coming *c, struct store *into, const struct where *where, struct faults *fs)
{
	TRY(backup_fault(into, into->engine->restore(into->db, c->path), fs));
	return look_at(c, where, fs);
}

static struct restored result_of(const struct coming *c)
{
	return (struct restored){.made_at = c->head.made_at, .rows = c->said.rows, .schema = c->head.schema};
}

static enum err look_beside(struct coming *c, const char *database, struct faults *fs)
{
	SCOPED(store_end) struct store *beside = NULL;
	struct where there = {.database = database};
	struct found_schema found;

	TRY(store_open_as(c->arena, &there, MODE_WRITE, false, WHICH_ANY, &beside, &found, fs));
	return bring_in(c, beside, &there, fs);
}

/* In a database of its own, beside the one that is in use. */
static enum err drill_database(struct coming *c, const struct where *live, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	const char *database;

	TRY(store_open(c->arena, live, MODE_READ, false, &s, fs));
	TRY(backup_fault(s, s->engine->spare(s->db, c->arena, true, &database), fs));
	enum err err = look_beside(c, database, fs);
	enum trouble gone = s->engine->spare(s->db, c->arena, false, NULL);

	return err == OK ? backup_fault(s, gone, fs) : err;
}

enum err restore_drill(struct arena *a, const char *file, const struct where *live, const struct backup_secret *secret,
                       const struct backup_room *room, struct restored *ret, struct faults *fs)
{
	SCOPED(backup_reader_end) struct backup_reader r = {.fd = -1};
	struct coming c = {.arena = a, .room = *room, .secret = secret, .file = str_of(file), .began = clock_ticks()};
	struct where there = {.data = room->folder};

	TRY(open_for(&c, file, live->database != NULL, &r, fs));
	TRY(unseal(&c, &r, fs));
	TRY(is_file(&c) ? look_at(&c, &there, fs) : drill_database(&c, live, fs));
	*ret = result_of(&c);
	return OK;
}

/* ---- to its place ---- */

static enum err clear_passing(struct tx *tx, void *ctx)
{
	(void)ctx;
	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].kind == TABLE_PASSING) {
			TRY(tx_run(tx, tables[i].clear, NULL, NULL, NULL, NULL));
		}
	}
	return OK;
}

static enum err note_restored(struct tx *tx, void *ctx)
{
	const struct coming *c = ctx;

	return backup_note(tx, &(const struct q_backup_add){.kind = BACKUP_KIND_RESTORED,
	                                                    .at = tx->now,
	                                                    .took_ms = clock_ticks() - c->began,
	                                                    .state_at = c->head.made_at,
	                                                    .bytes = c->head.bytes,
	                                                    .rows_in = c->said.rows,
	                                                    .file = c->file,
	                                                    .fault = S(""),
	                                                    .value = S("")});
}

/* Nobody shall still be let in who once was, and no work that was waiting then shall be done now. */
static enum err settle(struct coming *c, const struct where *where, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;

	if (c->head.schema < schema_version()) {
		return OK;
	}
	TRY(store_open(c->arena, where, MODE_WRITE, false, &s, fs));
	TRY(store_maintain(s, c->arena, clear_passing, NULL, fs));
	store_come_from(s, S("op"), S("restore"));
	return store_write(s, c->arena, nobody, note_restored, c, fs);
}

/* The database and what stands beside it, in the order in which they are moved away: a -wal without its database is
 * noticed, and a database without its -wal would be an older one. */
static const char *const parts[] = {"toride.db", "toride.db-wal", "toride.db-shm"};

static bool is_there(struct arena *a, const char *data)
{
	bool there = false;

	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		there = there || file_is_there(folder_file(a, data, parts[i]));
	}
	return there;
}

/* Names that Toride itself may have made in a folder where there is no store yet. */
static void look_for_others(void *ctx, str name)
{
	static const str ours[] = {S("backup"),     S("backup.key"), S("backup.lock"), S("scratch"),
	                           S("serve.lock"), S("write.lock"), S("toride.sock")};
	bool *others = ctx;

	for (size_t i = 0; i < COUNT_OF(ours); i++) {
		if (str_eq(name, ours[i])) {
			return;
		}
	}
	*others = true;
}

static enum err fail_move(const char *path, struct faults *fs)
{
	return FAIL(fs, ERR_IO, "restore-write", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

/* Into DATA/before-20261126-073000.250/. */
static enum err move_away(struct arena *a, const char *data, str *ret, struct faults *fs)
{
	struct buf folder;

	buf_init(&folder, a, PATH_BYTES_MAX);
	buf_add(&folder, str_of(data));
	buf_lit(&folder, "/before-");
	stamp_write(&folder, clock_now());
	const char *before = buf_z(&folder);

	if (!folder_make(before)) {
		return fail_move(before, fs);
	}
	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		const char *path = folder_file(a, data, parts[i]);
		if (rename(path, folder_file(a, before, parts[i])) != 0 && errno != ENOENT) {
			return fail_move(path, fs);
		}
	}
	*ret = str_of(before);
	return folder_sync(folder_file(a, before, parts[0])) ? OK : fail_move(before, fs);
}

static enum err move_in(struct coming *c, const char *data, bool replace, str *ret_before, struct faults *fs)
{
	const char *target = folder_file(c->arena, data, parts[0]);

	if (replace && is_there(c->arena, data)) {
		TRY(move_away(c->arena, data, ret_before, fs));
	}
	return rename(c->path, target) == 0 && folder_sync(target) ? OK : fail_move(target, fs);
}

static enum err check_place(const char *data, bool replace, struct faults *fs)
{
	bool others = false;

	if (!folder_make(data)) {
		return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(data)), str_of(strerror(errno)));
	}
	if (!folder_each(data, look_for_others, &others)) {
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(data)), str_of(strerror(errno)));
	}
	return replace || !others ? OK : FAIL(fs, ERR_CREATE, "restore-not-empty", NOWHERE, str_of(data));
}

/* Nobody writes to what is replaced. */
static enum err take_lock(struct arena *a, const char *data, int *ret_fd, struct faults *fs)
{
	const char *path = folder_file(a, data, "write.lock");

	switch (lock_take(path, 0, ret_fd)) {
	case LOCK_TAKEN:
		return OK;
	case LOCK_HELD:
		return FAIL(fs, ERR_SERVICE, "store-locked", NOWHERE, str_of(data), S("write.lock"));
	case LOCK_FAILED:
		break;
	}
	return FAIL(fs, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

static enum err restore_file(struct coming *c, struct backup_reader *r, const char *data, bool replace,
                             struct restored *ret, struct faults *fs)
{
	SCOPED(backup_room_leave) struct backup_room room = {.lock = -1};
	SCOPED(close_fd) int lock = -1;
	struct restored done;

	TRY(check_place(data, replace, fs));
	TRY(take_lock(c->arena, data, &lock, fs));
	TRY(backup_room_enter(c->arena, data, &room, fs));
	c->room = room;
	struct where there = {.data = room.folder};

	TRY(unseal(c, r, fs));
	TRY(look_at(c, &there, fs));
	TRY(settle(c, &there, fs));
	done = result_of(c);
	TRY(move_in(c, data, replace, &done.before, fs));
	*ret = done;
	return OK;
}

/* All in one transaction, or nothing. */
static enum err restore_database(struct coming *c, struct backup_reader *r, const struct where *to,
                                 struct restored *ret, struct faults *fs)
{
	SCOPED(backup_room_leave) struct backup_room room = {.lock = -1};
	SCOPED(store_end) struct store *s = NULL;
	struct found_schema found;

	TRY(store_open_as(c->arena, to, MODE_WRITE, false, WHICH_ANY, &s, &found, fs));
	if (!found.empty) {
		return FAIL(fs, ERR_CREATE, "restore-not-empty", NOWHERE, store_place(s));
	}
	TRY(backup_room_enter(c->arena, to->data, &room, fs));
	c->room = room;
	TRY(unseal(c, r, fs));
	TRY(bring_in(c, s, to, fs));
	TRY(settle(c, to, fs));
	*ret = result_of(c);
	return OK;
}

enum err restore_to(struct arena *a, const char *file, const struct where *to, const struct backup_secret *secret,
                    bool replace, struct restored *ret, struct faults *fs)
{
	SCOPED(backup_reader_end) struct backup_reader r = {.fd = -1};
	struct coming c = {
		.arena = a, .room = {.lock = -1}, .secret = secret, .file = str_of(file), .began = clock_ticks()};

	if (to->data == NULL) {
		return FAIL(fs, ERR_USAGE, "place-no-home", NOWHERE);
	}
	TRY(open_for(&c, file, to->database != NULL, &r, fs));
	if (to->database == NULL) {
		return restore_file(&c, &r, to->data, replace, ret, fs);
	}
	return replace ? FAIL(fs, ERR_USAGE, "restore-replace", NOWHERE) : restore_database(&c, &r, to, ret, fs);
}
