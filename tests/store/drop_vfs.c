#define _GNU_SOURCE
#include "drop_vfs.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a write or truncation destroyed. */
struct undo {
	struct undo *older;
	sqlite3_int64 size; /* of the file, before */
	sqlite3_int64 at;
	size_t n;
	unsigned char bytes[];
};

/* A file by its name, whether it is open or not. */
struct tracked {
	struct tracked *next;
	enum drop_kind kind;
	struct undo *undo;   /* since its last sync */
	bool made;           /* its name is not kept yet */
	bool removed;        /* that its name is gone is not kept yet: `kept` comes back */
	unsigned char *kept; /* what was on disk under this name */
	size_t kept_n;
	char path[];
};

struct file {
	sqlite3_file base;
	struct tracked *t;
	unsigned life;
	sqlite3_int64 real[]; /* as much as it needs, aligned as SQLite aligns */
};

static struct {
	sqlite3_vfs *real;
	sqlite3_vfs vfs;
	sqlite3_io_methods methods;
	sqlite3_syscall_ptr open_folder;
	struct tracked *files;
	size_t syncs[DROP_KIND__MAX], calls[DROP_CALL__MAX];
	struct drop_fault fault;
	size_t until; /* calls until the fault; 0: none is due */
	bool failed;
	int error;
	unsigned life;     /* one more with each loss of power */
	size_t open, dead; /* handles; of those, the ones of earlier lives */
} drop;

/* ---- what can be lost ---- */

static void *get(size_t n)
{
	void *p = calloc(1, n == 0 ? 1 : n);

	if (p == NULL) {
		abort();
	}
	return p;
}

static struct tracked *tracked_of(const char *path, enum drop_kind kind)
{
	struct tracked *t = drop.files;

	while (t != NULL && strcmp(t->path, path) != 0) {
		t = t->next;
	}
	if (t == NULL) {
		size_t n = strlen(path) + 1;
		t = get(sizeof *t + n);
		memcpy(t->path, path, n);
		t->kind = kind;
		t->next = drop.files;
		drop.files = t;
	}
	return t;
}

static void forget_undo(struct tracked *t)
{
	while (t->undo != NULL) {
		struct undo *older = t->undo->older;
		free(t->undo);
		t->undo = older;
	}
}

static void forget_kept(struct tracked *t)
{
	free(t->kept);
	t->kept = NULL;
	t->kept_n = 0;
	t->removed = false;
}

static void forget_all(void)
{
	while (drop.files != NULL) {
		struct tracked *next = drop.files->next;
		forget_undo(drop.files);
		forget_kept(drop.files);
		free(drop.files);
		drop.files = next;
	}
}

static sqlite3_file *real_of(sqlite3_file *f)
{
	return (sqlite3_file *)(void *)((struct file *)f)->real;
}

/* Remembers `n` bytes at `at`, as far as the file has them; false when they cannot be read. */
static bool remember(struct file *f, sqlite3_int64 at, sqlite3_int64 n)
{
	sqlite3_file *real = real_of(&f->base);
	sqlite3_int64 size = 0;

	if (real->pMethods->xFileSize(real, &size) != SQLITE_OK) {
		return false;
	}
	n = at >= size ? 0 : n > size - at ? size - at : n;
	struct undo *u = get(sizeof *u + (size_t)n);

	*u = (struct undo){.older = f->t->undo, .size = size, .at = at, .n = (size_t)n};
	if (n > 0 && real->pMethods->xRead(real, u->bytes, (int)n, at) != SQLITE_OK) {
		free(u);
		return false;
	}
	f->t->undo = u;
	return true;
}

static void write_back(int fd, const void *p, size_t n, off_t at)
{
	if (pwrite(fd, p, n, at) != (ssize_t)n) {
		abort();
	}
}

/* Turns the file back into what was last synced. */
static void undo_all(struct tracked *t)
{
	int fd = t->undo == NULL ? -1 : open(t->path, O_RDWR | O_CLOEXEC);

	for (struct undo *u = t->undo; fd >= 0 && u != NULL; u = u->older) {
		write_back(fd, u->bytes, u->n, u->at);
		if (ftruncate(fd, u->size) != 0) {
			abort();
		}
	}
	if (fd >= 0) {
		close(fd);
	}
	forget_undo(t);
}

/* Takes the file's synced bytes into memory. */
static void keep(struct tracked *t)
{
	struct stat st;

	undo_all(t);
	int fd = open(t->path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || fstat(fd, &st) != 0) {
		abort();
	}
	t->kept_n = (size_t)st.st_size;
	t->kept = get(t->kept_n);
	if (read(fd, t->kept, t->kept_n) != (ssize_t)t->kept_n) {
		abort();
	}
	close(fd);
	t->removed = true;
}

static void bring_back(struct tracked *t)
{
	int fd = open(t->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	if (fd < 0) {
		abort();
	}
	write_back(fd, t->kept, t->kept_n, 0);
	close(fd);
}

static size_t folder_length(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path);
}

static void folder_synced(const char *path)
{
	size_t n = folder_length(path);

	drop.syncs[DROP_FOLDER]++;
	for (struct tracked *t = drop.files; t != NULL; t = t->next) {
		if (folder_length(t->path) == n && memcmp(t->path, path, n) == 0) {
			t->made = false;
			forget_kept(t);
		}
	}
}

/* SQLite's system call that opens the folder of a file: only in order to sync it. */
static int open_folder(const char *path, int *fd)
{
	int code = ((int (*)(const char *, int *))drop.open_folder)(path, fd);

	if (code == SQLITE_OK) {
		folder_synced(path);
	}
	return code;
}

void drop_power_loss(void)
{
	char shm[4096];

	for (struct tracked *t = drop.files; t != NULL; t = t->next) {
		undo_all(t);
		if (t->made) {
			unlink(t->path);
		}
		if (t->removed) {
			bring_back(t);
		}
		if (t->kind == DROP_DATABASE) {
			snprintf(shm, sizeof shm, "%s-shm", t->path);
			unlink(shm);
		}
	}
	drop_kill();
}

void drop_kill(void)
{
	forget_all();
	drop_heal();
	drop.life++;
	drop.dead = drop.open;
}

/* ---- faults ---- */

void drop_fail(const struct drop_fault *fault)
{
	drop.fault = *fault;
	drop.until = fault->nth;
	drop.failed = false;
}

void drop_heal(void)
{
	drop.until = 0;
	drop.failed = false;
	drop.fault = (struct drop_fault){.code = SQLITE_OK};
	drop.error = 0;
}

bool drop_failed(void)
{
	return drop.failed;
}

/* The code with which this call shall fail, or SQLITE_OK. */
static int fault_of(enum drop_call call)
{
	drop.calls[call]++;
	bool due = drop.until > 0 && call == drop.fault.call && --drop.until == 0;
	bool after = drop.failed && !drop.fault.once && call != DROP_OPEN;

	if (!due && !after) {
		return SQLITE_OK;
	}
	drop.failed = true;
	drop.error = drop.fault.error;
	errno = drop.error;
	return drop.fault.code;
}

static bool dead(const struct file *f)
{
	return f->life != drop.life;
}

/* ---- files ---- */

static int file_close(sqlite3_file *f)
{
	sqlite3_file *real = real_of(f);

	drop.open--;
	drop.dead -= dead((struct file *)f);
	return real->pMethods->xClose(real);
}

static int file_read(sqlite3_file *f, void *p, int n, sqlite3_int64 at)
{
	sqlite3_file *real = real_of(f);

	return dead((struct file *)f) ? SQLITE_IOERR_READ : real->pMethods->xRead(real, p, n, at);
}

static int file_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at)
{
	struct file *mine = (struct file *)f;
	sqlite3_file *real = real_of(f);
	int code = dead(mine) ? SQLITE_IOERR_WRITE : fault_of(DROP_WRITE);

	if (dead(mine) || !remember(mine, at, n)) {
		return SQLITE_IOERR_WRITE;
	}
	if (code == SQLITE_OK) {
		return real->pMethods->xWrite(real, p, n, at);
	}
	(void)real->pMethods->xWrite(real, p, n / 2, at);
	errno = drop.error;
	return code;
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 size)
{
	struct file *mine = (struct file *)f;
	sqlite3_file *real = real_of(f);
	int code = dead(mine) ? SQLITE_IOERR_TRUNCATE : fault_of(DROP_TRUNCATE);

	if (code != SQLITE_OK) {
		return code;
	}
	return remember(mine, size, INT32_MAX) ? real->pMethods->xTruncate(real, size) : SQLITE_IOERR_TRUNCATE;
}

static int file_sync(sqlite3_file *f, int flags)
{
	struct file *mine = (struct file *)f;
	sqlite3_file *real = real_of(f);
	int code = dead(mine) ? SQLITE_IOERR_FSYNC : fault_of(DROP_SYNC);

	code = code == SQLITE_OK ? real->pMethods->xSync(real, flags) : code;
	if (code == SQLITE_OK) {
		drop.syncs[mine->t->kind]++;
		forget_undo(mine->t);
	}
	return code;
}

static int file_size(sqlite3_file *f, sqlite3_int64 *ret)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xFileSize(real, ret);
}

/* A handle of an earlier life gets no lock any more, so that it does not check-point or remove anything. */
static int file_lock(sqlite3_file *f, int level)
{
	sqlite3_file *real = real_of(f);

	return dead((struct file *)f) ? SQLITE_IOERR_LOCK : real->pMethods->xLock(real, level);
}

static int file_unlock(sqlite3_file *f, int level)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xUnlock(real, level);
}

static int file_check_lock(sqlite3_file *f, int *ret)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xCheckReservedLock(real, ret);
}

static int file_control(sqlite3_file *f, int op, void *arg)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xFileControl(real, op, arg);
}

static int file_sector(sqlite3_file *f)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xSectorSize(real);
}

static int file_traits(sqlite3_file *f)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xDeviceCharacteristics(real);
}

static int file_shm_map(sqlite3_file *f, int region, int size, int extend, void volatile **ret)
{
	sqlite3_file *real = real_of(f);

	return dead((struct file *)f) ? SQLITE_IOERR_SHMMAP : real->pMethods->xShmMap(real, region, size, extend, ret);
}

static int file_shm_lock(sqlite3_file *f, int at, int n, int flags)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xShmLock(real, at, n, flags);
}

static void file_shm_barrier(sqlite3_file *f)
{
	sqlite3_file *real = real_of(f);

	real->pMethods->xShmBarrier(real);
}

static int file_shm_unmap(sqlite3_file *f, int remove)
{
	sqlite3_file *real = real_of(f);

	return real->pMethods->xShmUnmap(real, remove);
}

/* ---- the file system ---- */

static enum drop_kind kind_of(int flags)
{
	return (flags & SQLITE_OPEN_WAL) != 0       ? DROP_WAL
	       : (flags & SQLITE_OPEN_MAIN_DB) != 0 ? DROP_DATABASE
	                                            : DROP_JOURNAL;
}

static int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *f, int flags, int *ret_flags)
{
	struct file *mine = (struct file *)f;
	sqlite3_file *real = real_of(f);
	bool there = path != NULL && access(path, F_OK) == 0;

	(void)vfs;
	f->pMethods = NULL;
	if (drop.dead > 0) {
		return SQLITE_MISUSE;
	}
	int code = fault_of(DROP_OPEN);

	code = code == SQLITE_OK ? drop.real->xOpen(drop.real, path, real, flags, ret_flags) : code;
	if (code != SQLITE_OK) {
		return code;
	}
	/* a file without a name is gone when it is closed, and is nobody's business */
	mine->t = tracked_of(path == NULL ? "" : path, kind_of(flags));
	mine->t->made = path != NULL && (mine->t->made || !there);
	mine->life = drop.life;
	drop.open++;
	f->pMethods = &drop.methods;
	return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync_folder)
{
	(void)vfs;
	if (drop.dead > 0) {
		return SQLITE_IOERR_DELETE;
	}
	if (access(path, F_OK) == 0) {
		struct tracked *t = tracked_of(path, DROP_JOURNAL);
		if (!t->made && !t->removed) {
			keep(t);
		}
		forget_undo(t);
		t->made = false;
	}
	return drop.real->xDelete(drop.real, path, sync_folder);
}

static int vfs_last_error(sqlite3_vfs *vfs, int n, char *ret)
{
	(void)vfs;
	return drop.error != 0 ? drop.error : drop.real->xGetLastError(drop.real, n, ret);
}

void drop_install(void)
{
	sqlite3_vfs *real = sqlite3_vfs_find(NULL);

	memset(&drop, 0, sizeof drop);
	drop.real = real;
	drop.vfs = *real;
	drop.vfs.zName = "drop";
	drop.vfs.pNext = NULL;
	drop.vfs.szOsFile += (int)sizeof(struct file);
	drop.vfs.xOpen = vfs_open;
	drop.vfs.xDelete = vfs_delete;
	drop.vfs.xGetLastError = vfs_last_error;
	/* version 2: shared memory, but no mapping of the files themselves, which would go past us */
	drop.methods = (sqlite3_io_methods){
		2,           file_close,   file_read,     file_write,       file_truncate,  file_sync,
		file_size,   file_lock,    file_unlock,   file_check_lock,  file_control,   file_sector,
		file_traits, file_shm_map, file_shm_lock, file_shm_barrier, file_shm_unmap, NULL,
		NULL};
	drop.open_folder = real->xGetSystemCall(real, "openDirectory");
	if (real->xSetSystemCall(real, "openDirectory", (sqlite3_syscall_ptr)open_folder) != SQLITE_OK ||
	    sqlite3_vfs_register(&drop.vfs, 1) != SQLITE_OK) {
		abort();
	}
}

void drop_remove(void)
{
	drop.real->xSetSystemCall(drop.real, "openDirectory", NULL);
	sqlite3_vfs_unregister(&drop.vfs);
	sqlite3_vfs_register(drop.real, 1);
	forget_all();
}

size_t drop_syncs(enum drop_kind kind)
{
	return drop.syncs[kind];
}

size_t drop_calls(enum drop_call call)
{
	return drop.calls[call];
}
