#include "sys/paced.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/test.h"

/* A device that takes all and cannot bring it to disk tells when it is asked to. */
TEST(a_disk_is_asked_once_a_step)
{
	SCOPED(arena_end) struct arena *a = arena_new(2 * PACED_STEP);
	str half = {memset(arena_bytes(a, PACED_STEP / 2), 'x', PACED_STEP / 2), PACED_STEP / 2};
	int fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	size_t waiting = 0;

	CHECK(fd >= 0);
	for (size_t i = 0; i < 2; i++) {
		CHECK(paced_write(fd, &waiting, half));
		CHECK(!paced_write(fd, &waiting, half) && errno == EINVAL);
		CHECK(waiting == 0);
	}
	close(fd);
}

TEST(a_full_disk_is_told_at_once)
{
	int fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
	size_t waiting = 0;

	CHECK(fd >= 0);
	CHECK(!paced_write(fd, &waiting, S("x")) && errno == ENOSPC);
	close(fd);
}
