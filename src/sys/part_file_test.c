#include "sys/part_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/file.h"

/* A folder of the test's own, which is also where it stands. */
static void enter_folder(char path[static 32])
{
	memcpy(path, "/tmp/toride-part.XXXXXX", 24);
	CHECK(mkdtemp(path) != NULL);
	CHECK(chdir(path) == 0);
}

static void leave_folder(const char *path)
{
	CHECK(chdir("/") == 0);
	CHECK(rmdir(path) == 0);
}

TEST(part_file_has_its_name_once_it_is_whole)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	char folder[32];
	struct part_file p;

	enter_folder(folder);
	CHECK(part_file_open(a, "x", &p));
	CHECK(part_file_write(&p, S("hello")));
	CHECK(file_is_there("x.part") && !file_is_there("x"));
	CHECK(part_file_commit(&p));
	CHECK(!file_is_there("x.part"));
	CHECK_INT(file_size("x"), 5);
	part_file_end(&p);
	CHECK(file_is_there("x"));
	CHECK(!part_file_open(a, "x", &p) && errno == EEXIST);
	CHECK(!part_file_open(a, "nowhere/x", &p) && errno == ENOENT);
	unlink("x");
	leave_folder(folder);
}

TEST(part_file_is_removed_when_it_was_not_finished)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	char folder[32];
	struct part_file p;

	enter_folder(folder);
	CHECK(part_file_open(a, "x", &p));
	part_file_end(&p);
	CHECK(!file_is_there("x.part") && !file_is_there("x"));
	leave_folder(folder);
}

TEST(part_file_replaces_nothing)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	char folder[32];
	struct part_file p;

	enter_folder(folder);
	CHECK(part_file_open(a, "x", &p));
	close(open("x", O_WRONLY | O_CREAT, 0600));
	CHECK(!part_file_commit(&p) && errno == EEXIST);
	part_file_end(&p);
	unlink("x");
	leave_folder(folder);
}

TEST(part_file_that_is_being_made_is_left_by_who_tidies_up)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	char folder[32];
	struct part_file p;

	enter_folder(folder);
	CHECK(part_file_open(a, "x", &p));
	part_file_tidy("x.part");
	CHECK(file_is_there("x.part"));
	close(p.fd); /* its maker was killed */
	part_file_tidy("x.part");
	CHECK(!file_is_there("x.part"));
	part_file_tidy("x.part");
	leave_folder(folder);
}
