#define _GNU_SOURCE
#include "sys/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/clock.h"

TEST(a_lock_lets_one_in_at_a_time)
{
	char folder[] = "/tmp/toride-lock-XXXXXX";
	int first = -1, second = -1;
	struct stat st;

	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
	CHECK(lock_take("lock", 0, &first) == LOCK_TAKEN);
	CHECK(fstat(first, &st) == 0 && (st.st_mode & 07777) == 0600);
	CHECK((fcntl(first, F_GETFD) & FD_CLOEXEC) != 0);
	CHECK(lock_take("lock", 0, &second) == LOCK_HELD);
	CHECK_INT(second, -1);

	int64_t before = clock_ticks();

	CHECK(lock_take("lock", 60, &second) == LOCK_HELD);
	CHECK(clock_ticks() - before >= 60);
	close(open("lock", O_RDWR | O_CLOEXEC)); /* would let go a lock of the process */
	CHECK(lock_take("lock", 0, &second) == LOCK_HELD);
	close(first);
	CHECK(lock_take("lock", 0, &second) == LOCK_TAKEN);
	close(second);
	CHECK(unlink("lock") == 0 && chdir("/") == 0 && rmdir(folder) == 0);
}

TEST(a_lock_is_free_when_its_holder_was_killed)
{
	char folder[] = "/tmp/toride-lock-XXXXXX";
	int fd = -1, ready[2], status;

	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0 && pipe(ready) == 0);
	pid_t child = fork();

	if (child == 0) {
		bool good = lock_take("lock", 0, &fd) == LOCK_TAKEN && write(ready[1], "", 1) == 1;
		_exit(good && pause() != 0);
	}
	char byte;

	CHECK(read(ready[0], &byte, 1) == 1);
	CHECK(lock_take("lock", 0, &fd) == LOCK_HELD);
	CHECK(kill(child, SIGKILL) == 0);
	CHECK(lock_take("lock", 5000, &fd) == LOCK_TAKEN); /* waited for */
	CHECK(waitpid(child, &status, 0) == child);
	close(fd);
	close(ready[0]);
	close(ready[1]);
	CHECK(unlink("lock") == 0 && chdir("/") == 0 && rmdir(folder) == 0);
}

TEST(a_lock_that_cannot_be_made_is_not_one_that_is_held)
{
	char folder[] = "/tmp/toride-lock-XXXXXX";
	int fd = -1, status;

	CHECK(lock_take("/no/such/folder/lock", 1000, &fd) == LOCK_FAILED);
	CHECK_INT(errno, ENOENT);
	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
	CHECK(symlink("elsewhere", "lock") == 0);
	CHECK(lock_take("lock", 0, &fd) == LOCK_FAILED);
	CHECK_INT(errno, ELOOP);
	CHECK(access("elsewhere", F_OK) != 0 && unlink("lock") == 0);
	/* another user, in a child that does not come back; file modes do not bind root */
	pid_t child = fork();

	if (child == 0) {
		bool dropped = setresuid(65534, 65534, 65534) == 0;
		_exit(dropped && lock_take("lock", 0, &fd) == LOCK_FAILED && errno == EACCES ? 0 : 1);
	}
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(geteuid() != 0 || status == 0);
	CHECK_INT(fd, -1);
	CHECK(chdir("/") == 0 && rmdir(folder) == 0);
}
