#include "sys/sandbox.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/test.h"

static struct faults fs;

/* Each piece of work closes itself and then tries what it must not be able to do. */
static enum err closed(void)
{
	static struct faults own;

	return sandbox_close(&own);
}

static enum err try_nothing(void *ctx)
{
	(void)ctx;
	return closed();
}

static enum err try_open(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return open("/etc/passwd", O_RDONLY) >= 0 ? OK : ERR_NO;
}

static enum err try_create(void *ctx)
{
	TRY(closed());
	return open(ctx, O_WRONLY | O_CREAT, 0600) >= 0 ? OK : ERR_NO;
}

static enum err try_socket(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return socket(AF_INET, SOCK_STREAM, 0) >= 0 ? OK : ERR_NO;
}

static enum err try_exec(void *ctx)
{
	(void)ctx;
	TRY(closed());
	execl("/bin/true", "true", (char *)NULL);
	return ERR_NO;
}

static enum err try_fork(void *ctx)
{
	(void)ctx;
	TRY(closed());
	return fork() >= 0 ? OK : ERR_NO;
}

static enum err crash(void *ctx)
{
	(void)ctx;
	(void)raise(9);
	return OK;
}

TEST(work_in_the_sandbox_returns_its_result)
{
	fs.n = 0;
	CHECK(sandbox_run(try_nothing, NULL, &fs) == OK);
	CHECK_INT(fs.n, 0);
}

TEST(the_sandbox_opens_no_file)
{
	fs.n = 0;
	CHECK(sandbox_run(try_open, NULL, &fs) != OK);
	CHECK(sandbox_run(try_create, (void *)(uintptr_t) "/tmp/toride-sandbox-must-not-be", &fs) != OK);
	CHECK(access("/tmp/toride-sandbox-must-not-be", F_OK) != 0);
}

TEST(the_sandbox_has_no_network_and_no_other_program)
{
	if (sandbox_is_partial()) {
		test_skip("a sanitizer needs calls that the filter refuses, so only paths are closed in this build");
		return;
	}
	fs.n = 0;
	CHECK(sandbox_run(try_socket, NULL, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_exec, NULL, &fs) == ERR_BUG);
	CHECK(sandbox_run(try_fork, NULL, &fs) == ERR_BUG);
	CHECK_STR(str_of(fs.list[0].message), S("sandbox-died"));
}

TEST(a_child_that_dies_is_our_fault)
{
	fs.n = 0;
	CHECK(sandbox_run(crash, NULL, &fs) == ERR_BUG);
	CHECK_STR(fs.list[0].arg[0], S("9"));
}
