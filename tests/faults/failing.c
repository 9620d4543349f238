/* The other half of toride-faults: what counts and fails (plan.h).  The linker's --wrap leads the product's calls here.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plan.h"
#include "sys/sandbox.h"

static struct fault_plan *plan; /* NULL: nothing fails */

/* Of a server only workers, else who fails would be a matter of luck. */
static bool is_counted(void)
{
	char line[4096];
	int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, line, sizeof line);

	close(fd);
	for (ssize_t i = 0; i < n; i++) {
		line[i] = line[i] == '\0' ? ' ' : line[i];
	}
	str said = {line, n > 0 ? (size_t)n : 0};

	return str_find(said, S(" serve ")) == SIZE_MAX &&
	       (str_find(said, S(" part ")) == SIZE_MAX || str_find(said, S(" part read ")) != SIZE_MAX ||
	        str_find(said, S(" part write ")) != SIZE_MAX || str_find(said, S(" part slow ")) != SIZE_MAX);
}

__attribute__((constructor)) static void begin(void)
{
	const struct rlimit no_core = {0, 0};
	const char *path = getenv("TORIDE_FAULTS");

	plan = path != NULL && is_counted() ? plan_open(path) : NULL;
	(void)setrlimit(RLIMIT_CORE, &no_core);
}

static bool fails(struct counter *c)
{
	size_t n = ++c->count;

	if (c->nth == 0 || n < c->nth || n - c->nth >= c->times) {
		return false;
	}
	c->failed++;
	return true;
}

/* ---- allocations ---- */

static void take(void)
{
	if (plan != NULL && fails(&plan->allocation)) {
		abort();
	}
}

#define WRAP_ALLOCATION(type_, name_, parameters_, arguments_)                                                         \
	type_ __real_##name_ parameters_;                                                                              \
	type_ __wrap_##name_ parameters_;                                                                              \
	type_ __wrap_##name_ parameters_                                                                               \
	{                                                                                                              \
		take();                                                                                                \
		return __real_##name_ arguments_;                                                                      \
	}

WRAP_ALLOCATION(void *, arena_alloc, (struct arena * a, size_t n), (a, n))
WRAP_ALLOCATION(void *, arena_alloc_n, (struct arena * a, size_t size, size_t n), (a, size, n))
WRAP_ALLOCATION(void *, arena_bytes, (struct arena * a, size_t n), (a, n))
WRAP_ALLOCATION(void *, arena_grow, (struct arena * a, void *p, size_t old, size_t n), (a, p, old, n))
WRAP_ALLOCATION(void *, arena_grow_bytes, (struct arena * a, void *p, size_t old, size_t n), (a, p, old, n))

/* ---- writes ---- */

/* Those with 64 at their end are what pwrite and ftruncate are called where files may be large. */

enum { KNOWN_FDS = 64 };

static bool closed;           /* the process may ask the system for nothing any more */
static bool known[KNOWN_FDS]; /* what is a file, of then */

static bool is_file(int fd)
{
	struct stat st;

	if (closed) {
		return fd < KNOWN_FDS && known[fd];
	}
	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

/* Of files: what goes to a socket or a terminal does not fill a disk.  Messages get through, so that they can be read.
 */
static bool is_full(int fd)
{
	if (plan == NULL || fd == STDERR_FILENO || !is_file(fd) || !fails(&plan->write)) {
		return false;
	}
	errno = ENOSPC;
	return true;
}

enum err __real_sandbox_close(struct faults *fs);
enum err __wrap_sandbox_close(struct faults *fs);

enum err __wrap_sandbox_close(struct faults *fs)
{
	for (int fd = 0; fd < KNOWN_FDS; fd++) {
		known[fd] = is_file(fd);
	}
	enum err err = __real_sandbox_close(fs);

	closed = err == OK;
	return err;
}

#define WRAP_WRITE(type_, name_, parameters_, arguments_)                                                              \
	type_ __real_##name_ parameters_;                                                                              \
	type_ __wrap_##name_ parameters_;                                                                              \
	type_ __wrap_##name_ parameters_                                                                               \
	{                                                                                                              \
		return is_full(fd) ? -1 : __real_##name_ arguments_;                                                   \
	}

WRAP_WRITE(ssize_t, write, (int fd, const void *p, size_t n), (fd, p, n))
WRAP_WRITE(ssize_t, pwrite64, (int fd, const void *p, size_t n, off_t at), (fd, p, n, at))
WRAP_WRITE(int, fsync, (int fd), (fd))
WRAP_WRITE(int, fdatasync, (int fd), (fd))
WRAP_WRITE(int, ftruncate64, (int fd, off_t n), (fd, n))

/* ---- the engine, and SQLite's own writes ---- */

#define FOR_SQLITE(name_)                                                                                              \
	{                                                                                                              \
#name_, (sqlite3_syscall_ptr)__wrap_##name_                                                            \
	}

/* SQLite has no fsync among the calls that can be led elsewhere. */
static void let_sqlite_write_here(void)
{
	static const struct {
		const char *name;
		sqlite3_syscall_ptr call;
	} calls[] = {
		FOR_SQLITE(write),
		FOR_SQLITE(pwrite64),
		{"pwrite", (sqlite3_syscall_ptr)__wrap_pwrite64},
		{"ftruncate", (sqlite3_syscall_ptr)__wrap_ftruncate64},
	};
	sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);

	for (size_t i = 0; vfs != NULL && i < COUNT_OF(calls); i++) {
		(void)vfs->xSetSystemCall(vfs, calls[i].name, calls[i].call);
	}
}

const struct engine *__real_engine_of(const struct where *where);
const struct engine *__wrap_engine_of(const struct where *where);

const struct engine *__wrap_engine_of(const struct where *where)
{
	const struct engine *e = __real_engine_of(where);

	if (plan == NULL || e == NULL) {
		return e;
	}
	let_sqlite_write_here();
	return engine_fail_around(e);
}
