#define _GNU_SOURCE
#include "sys/module.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

/* The system's name for the folder of libraries of one kind of processor. */
#if defined __x86_64__
#define MULTIARCH "x86_64-linux-gnu"
#elif defined __aarch64__
#define MULTIARCH "aarch64-linux-gnu"
#else
#define MULTIARCH "."
#endif

/* From the folder of the program, in this order. */
static const char *const places[] = {
	"src/store",
	"src/web",
	"src/paint",
	"src/carry",
	"modules",
	"../lib/toride",
	"../lib/" MULTIARCH "/toride",
	"../src/store",
	"../src/web",
	"../src/paint",
	"../src/carry",
	"../../src/store",
	"../../src/web",
	"../../src/paint",
	"../../src/carry",
	"../../../src/store",
	"../../../src/web",
	"../../../src/paint",
	"../../../src/carry",
};

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

static void tell(char *why, const char *what)
{
	if (why != NULL) {
		snprintf(why, MODULE_WHY_MAX, "%s", what == NULL ? "" : what);
	}
}

/* The folder of the running program, without a "/" at its end, and who owns the program. */
static bool find_program(char folder[static PATH_MAX], uid_t *ret_owner)
{
	ssize_t n = readlink("/proc/self/exe", folder, PATH_MAX - 1);
	struct stat st;

	if (n <= 0 || n >= PATH_MAX - 1 || stat("/proc/self/exe", &st) != 0) {
		return false;
	}
	folder[n] = '\0';
	char *slash = strrchr(folder, '/');

	if (slash == NULL) {
		return false;
	}
	*slash = '\0';
	*ret_owner = st.st_uid;
	return true;
}

/* An open descriptor of the module, or -1 with errno. */
static int open_at(const char *path, uid_t owner)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;

	if (fd < 0) {
		return -1;
	}
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || (st.st_uid != 0 && st.st_uid != owner) ||
	    (st.st_mode & S_IWOTH) != 0) {
		close(fd);
		errno = ENOENT;
		return -1;
	}
	return fd;
}

enum err module_open(const char *name, const char *symbol, void **ret, char *why)
{
	char folder[PATH_MAX] = "", path[PATH_MAX] = "", same[64] = "";
	uid_t owner = 0;
	SCOPED(close_fd) int fd = -1;

	if (!find_program(folder, &owner)) {
		tell(why, strerror(errno));
		return ERR_MISSING;
	}
	for (size_t i = 0; i < COUNT_OF(places) && fd < 0; i++) {
		int n = snprintf(path, sizeof path, "%s/%s/%s.so", folder, places[i], name);
		fd = n > 0 && (size_t)n < sizeof path ? open_at(path, owner) : -1;
	}
	if (fd < 0) {
		tell(why, strerror(errno));
		return ERR_MISSING;
	}
	/* By its descriptor, so that what is opened is what was looked at.  It stays open: the dynamic linker takes two
	 * modules of one name for the same, and debuggers look for the file under it. */
	snprintf(same, sizeof same, "/proc/self/fd/%d", fd);
	void *module = dlopen(same, RTLD_NOW | RTLD_LOCAL);
	void *found = module == NULL ? NULL : dlsym(module, symbol);

	if (found == NULL) {
		tell(why, dlerror());
		return ERR_SERVICE;
	}
	fd = -1;
	*ret = found;
	return OK;
}
