#define _GNU_SOURCE
#include "store/erase.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/backup.h"
#include "store/backup_folder.h"
#include "store/backup_log.h"
#include "store/event_sql.h"
#include "store/firm.h"
#include "store/inside.h"
#include "sys/file.h"
#include "sys/folder.h"
#include "sys/lock.h"

#define MARK_HEAD S("toride erase 1")

enum {
	MARK_MAX = 8 << 20,
	NOTES_MAX = 1000, /* of backups, whose files are looked for */
	PIECE = 64 * 1024,
	NAMES_MAX = 4096, /* in a folder of ours */
};

/* ---- the mark ---- */

static const char *mark_path(struct arena *a, const char *data)
{
	return folder_file(a, data, "erase.now");
}

bool erase_is_waiting(struct arena *a, const char *data)
{
	return data != NULL && file_is_there(mark_path(a, data));
}

/* A path with a line end in it would be two: such a place is none that a person chose. */
static void mark_line(struct buf *out, const char *word, str value)
{
	if (value.n > 0 && memchr(value.p, '\n', value.n) == NULL) {
		buf_add(out, str_of(word));
		buf_char(out, ' ');
		buf_add(out, value);
		buf_char(out, '\n');
	}
}

static enum err check_name(struct tx *tx, str name)
{
	const struct q_firm_tenant_row *first, *second = NULL;
	const struct q_firm_row *firm = NULL;
	struct actor actor = tx->actor;

	TRY(q_firm_tenant(tx, -1, &first));
	if (first != NULL) {
		TRY(q_firm_tenant(tx, first->tenant, &second));
		tx->actor.tenant = first->tenant;
		enum err err = q_firm(tx, &firm);
		tx->actor = actor;
		TRY(err);
	}
	if (second != NULL) {
		return FAIL(tx->faults, ERR_NO, "erase-several", NOWHERE);
	}
	return firm != NULL && str_eq(firm->name, name)
	               ? OK
	               : FAIL(tx->faults, ERR_NO, "erase-name", AT_FIELD(S(""), 0, S("name")));
}

static enum err say_what(struct tx *tx, struct buf *out)
{
	const struct q_backup_plan_row *plan;
	const struct q_backup_list_row *notes;
	const struct q_event_first_row *event;
	int64_t origin = 0;
	size_t n;

	buf_add(out, MARK_HEAD);
	buf_char(out, '\n');
	TRY(q_event_first(tx, &event));
	if (event != NULL) {
		origin = backup_origin(event->hash);
	}
	mark_line(out, "origin", INT_STR(origin));
	TRY(backup_plan_read(tx, &plan));
	if (plan != NULL) {
		mark_line(out, "folder", plan->folder);
		mark_line(out, "folder", plan->second);
	}
	TRY(q_backup_list(tx, NOTES_MAX, &notes, &n));
	for (size_t i = 0; i < n; i++) {
		mark_line(out, "file", notes[i].file);
	}
	return OK;
}

enum err erase_mark(struct tx *tx, str name)
{
	SCOPED(output_end) struct output output = {.fd = -1};
	const char *data = tx->store->where->data;
	struct buf out;

	TRY(check_name(tx, name));
	if (data == NULL || !file_is_there(data)) {
		return FAIL(tx->faults, ERR_USAGE, "erase-no-folder", NOWHERE);
	}
	buf_init(&out, tx->arena, MARK_MAX);
	TRY(say_what(tx, &out));
	TRY(output_open(tx->arena, mark_path(tx->arena, data), &output, tx->faults));
	TRY(output_write(&output, buf_str(&out), tx->faults));
	return output_commit(&output, tx->faults);
}

/* ---- files ---- */

struct erasing {
	struct arena *arena;
	const struct where *where;
	struct erase_told *told;
	struct faults *faults;
	int64_t origin;
	enum err worst;
};

static void tell(struct erasing *e, enum erased what, str path)
{
	if (e->told->n == ERASE_TOLD_MAX) {
		e->told->more++;
		return;
	}
	e->told->line[e->told->n++] = (struct erase_line){what, str_copy(e->arena, path)};
}

static void failed(struct erasing *e, const char *path)
{
	e->worst = FAIL(e->faults, ERR_IO, "erase-failed", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

static bool overwrite(int fd)
{
	static const char zeros[PIECE];
	struct stat st;

	if (fstat(fd, &st) != 0) {
		return false;
	}
	for (off_t left = st.st_size; left > 0;) {
		size_t n = left < PIECE ? (size_t)left : PIECE;
		ssize_t put = write(fd, zeros, n);
		if (put < 0 && errno != EINTR) {
			return false;
		}
		left -= put < 0 ? 0 : put;
	}
	return fsync(fd) == 0;
}

/* A link is removed, not what it leads to. */
static bool shred(const char *path)
{
	struct stat st;

	if (lstat(path, &st) != 0) {
		return errno == ENOENT;
	}
	if (S_ISREG(st.st_mode) && st.st_nlink == 1) {
		int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY);
		bool good = fd >= 0 && overwrite(fd);
		int reason = errno;
		if (fd >= 0) {
			close(fd);
		}
		errno = reason;
		if (!good) {
			return false;
		}
	}
	return unlink(path) == 0 && folder_sync(path);
}

static void erase_file(struct erasing *e, const char *path)
{
	if (!file_is_there(path)) {
		return;
	}
	if (shred(path)) {
		tell(e, ERASED_FILE, str_of(path));
	} else {
		failed(e, path);
	}
}

struct names {
	struct arena *arena;
	str name[NAMES_MAX];
	size_t n;
};

static void keep_name(void *ctx, str name)
{
	struct names *all = ctx;

	if (all->n < NAMES_MAX) {
		all->name[all->n++] = str_copy(all->arena, name);
	}
}

/* A folder of ours has files alone; of others, those that begin so. */
static void erase_folder(struct erasing *e, const char *folder, str begin)
{
	struct names *all = NEW(e->arena, struct names);
	struct stat st;

	all->arena = e->arena;
	if (lstat(folder, &st) != 0 || !S_ISDIR(st.st_mode)) {
		erase_file(e, folder);
		return;
	}
	if (!folder_each(folder, keep_name, all)) {
		failed(e, folder);
		return;
	}
	for (size_t i = 0; i < all->n; i++) {
		if (str_starts(all->name[i], begin)) {
			erase_file(e, folder_file(e->arena, folder, all->name[i].p));
		}
	}
	if (rmdir(folder) == 0 && folder_sync(folder)) {
		tell(e, ERASED_FOLDER, str_of(folder));
	} else if (begin.n == 0 || errno != ENOTEMPTY) {
		failed(e, folder);
	}
}

/* ---- backups ---- */

/* Begins with nothing but zeros: overwritten already, by one of us that was interrupted before it could be removed. */
static bool is_blank(const char *path)
{
	char head[512];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY);
	ssize_t n = fd < 0 ? -1 : read(fd, head, sizeof head);

	if (fd >= 0) {
		close(fd);
	}
	for (ssize_t i = 0; i < n; i++) {
		if (head[i] != 0) {
			return false;
		}
	}
	return n > 0;
}

static void erase_backup(struct erasing *e, const char *path)
{
	if (!file_is_there(path)) {
		return;
	}
	/* records may come from elsewhere and name any file: of blank ones, only what is called like a backup is ours
	 */
	if (backup_folder_is_of(path, e->origin) || (backup_folder_names(path) && is_blank(path))) {
		erase_file(e, path);
	} else {
		tell(e, ERASED_FOREIGN, str_of(path));
	}
}

static void erase_backups(struct erasing *e, const char *folder)
{
	const struct backup_found *found;
	size_t n;

	if (!file_is_there(folder)) {
		tell(e, ERASED_AWAY, str_of(folder));
		return;
	}
	backup_folder_tidy(folder);
	if (backup_folder_list(e->arena, folder, &found, &n, e->faults) != OK) {
		e->worst = ERR_IO;
		return;
	}
	for (size_t i = 0; i < n; i++) {
		erase_backup(e, found[i].path);
	}
}

/* ---- the records ---- */

static enum err clear_all(struct tx *tx, void *ctx)
{
	(void)ctx;
	for (size_t i = table_count; i-- > 0;) { /* what refers to others goes first */
		TRY(tx_run(tx, tables[i].clear, NULL, NULL, NULL, NULL));
	}
	return OK;
}

static enum err erase_rows(struct erasing *e)
{
	SCOPED(store_end) struct store *s = NULL;

	TRY(store_open(e->arena, e->where, MODE_WRITE, false, &s, e->faults));
	TRY(store_maintain(s, e->arena, clear_all, NULL, e->faults));
	tell(e, ERASED_ROWS, store_place(s));
	return OK;
}

/* What may lie in the folder of the records, whoever made it; the locks stay, since others may wait for them. */
static void erase_data(struct erasing *e)
{
	static const char *const files[] = {"toride.db-wal", "toride.db", "toride.db-shm", "seal.key"};
	static const str beginnings[] = {S("before-"), S("toride.db."), S("tls"), S("scratch")};
	struct names *all = NEW(e->arena, struct names);
	const char *data = e->where->data;

	for (size_t i = 0; i < COUNT_OF(files); i++) {
		erase_file(e, folder_file(e->arena, data, files[i]));
	}
	if (file_is_there(folder_file(e->arena, data, "backup"))) {
		erase_folder(e, folder_file(e->arena, data, "backup"), S("toride-version-"));
	}
	all->arena = e->arena;
	if (!folder_each(data, keep_name, all)) {
		failed(e, data);
	}
	for (size_t i = 0; i < all->n; i++) {
		bool ours = false;
		for (size_t k = 0; k < COUNT_OF(beginnings); k++) {
			ours = ours || str_starts(all->name[i], beginnings[k]);
		}
		if (ours) {
			erase_folder(e, folder_file(e->arena, data, all->name[i].p), S(""));
		}
	}
}

/* ---- all of it ---- */

static enum err for_each_line(struct erasing *e, str text)
{
	str rest, line = str_cut(text, '\n', &rest);

	if (!str_eq(line, MARK_HEAD)) {
		return FAIL(e->faults, ERR_DATA, "erase-malformed", AT_FILE(S("erase.now")));
	}
	while (rest.n > 0) {
		str value, word;
		line = str_cut(rest, '\n', &rest);
		word = str_cut(line, ' ', &value);
		const char *path = str_copy(e->arena, value).p;
		if (str_eq(word, S("folder"))) {
			erase_backups(e, path);
		} else if (str_eq(word, S("file"))) {
			erase_backup(e, path);
		} else if (!str_eq(word, S("origin")) || !str_to_int(value, &e->origin)) {
			return FAIL(e->faults, ERR_DATA, "erase-malformed", AT_FILE(S("erase.now")));
		}
	}
	return OK;
}

static enum err take_lock(struct erasing *e, int *ret_fd)
{
	const char *path = folder_file(e->arena, e->where->data, "write.lock");

	if (e->where->database != NULL) {
		return OK;
	}
	switch (lock_take(path, STORE_WAIT_MS, ret_fd)) {
	case LOCK_TAKEN:
		return OK;
	case LOCK_HELD:
		return FAIL(e->faults, ERR_SERVICE, "store-locked", NOWHERE, str_of(e->where->data), S("write.lock"));
	case LOCK_FAILED:
		break;
	}
	return FAIL(e->faults, ERR_CREATE, "output-create", AT_FILE(str_of(path)), str_of(strerror(errno)));
}

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

static enum err erase_all(struct erasing *e, str mark)
{
	erase_file(e, folder_file(e->arena, e->where->data, "backup.key"));
	TRY(for_each_line(e, mark));
	if (e->where->database != NULL) {
		TRY(erase_rows(e));
	}
	erase_data(e);
	return e->worst;
}

enum err erase_go_on(struct arena *a, const struct where *where, struct erase_told *ret, struct faults *fs)
{
	SCOPED(close_fd) int lock = -1;
	struct erasing e = {.arena = a, .where = where, .told = ret, .faults = fs};
	str mark;

	*ret = (struct erase_told){.line = NEW_N(a, struct erase_line, ERASE_TOLD_MAX)};
	if (!erase_is_waiting(a, where->data)) {
		return OK;
	}
	TRY(take_lock(&e, &lock));
	const char *path = mark_path(a, where->data);

	if (!is_blank(path)) { /* else all was done but this */
		TRY(file_read(a, path, MARK_MAX, &mark, fs));
		TRY(erase_all(&e, mark));
	}
	if (!shred(path)) {
		failed(&e, path);
	}
	return e.worst;
}
