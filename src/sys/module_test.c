#include "sys/module.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/test.h"

TEST(a_module_that_is_not_there_is_missing)
{
	char why[MODULE_WHY_MAX] = "";
	void *found = why;

	CHECK(module_open("engine_of_nobody", "engine", &found, why) == ERR_MISSING);
	CHECK_STR(str_of(why), str_of(strerror(ENOENT)));
	CHECK(found == why);
	CHECK(module_open("engine_of_nobody", "engine", &found, NULL) == ERR_MISSING);
}

TEST(a_module_that_anybody_may_write_is_none)
{
	char program[PATH_MAX] = "", folder[PATH_MAX + 16] = "", path[PATH_MAX + 64] = "", name[32] = "";
	char why[MODULE_WHY_MAX] = "";
	void *found = NULL;
	ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);

	while (n > 0 && program[n - 1] != '/') {
		n--;
	}
	snprintf(name, sizeof name, "module-test-%d", (int)getpid());
	snprintf(folder, sizeof folder, "%.*smodules", (int)n, program);
	snprintf(path, sizeof path, "%s/%s.so", folder, name);
	bool made = mkdir(folder, 0755) == 0;
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd < 0) {
		test_skip("the build folder may not be written");
		return;
	}
	CHECK(fchmod(fd, 0666) == 0);
	CHECK(module_open(name, "engine", &found, why) == ERR_MISSING);
	CHECK(fchmod(fd, 0644) == 0);
	CHECK(module_open(name, "engine", &found, why) == ERR_SERVICE); /* it is taken, and is empty */
	CHECK(strstr(why, "file too short") != NULL);
	CHECK(found == NULL);
	close(fd);
	unlink(path);
	if (made) {
		rmdir(folder);
	}
}
