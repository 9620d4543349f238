#include "sys/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/test.h"

static struct faults fs;

/* A folder of this test's own, and names in it. */
static const char *in_folder(struct arena *a, const char *folder, const char *name)
{
	struct buf b;

	buf_init(&b, a, 4096);
	buf_add(&b, str_of(folder));
	buf_char(&b, '/');
	buf_add(&b, str_of(name));
	return buf_z(&b);
}

TEST(a_file_is_written_whole_and_read_again)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char folder[] = "/tmp/toride-file-XXXXXX";
	struct output o;
	str text;

	CHECK(mkdtemp(folder) != NULL);
	const char *path = in_folder(a, folder, "r.txt");

	fs.n = 0;
	CHECK(output_open(a, path, &o, &fs) == OK);
	CHECK(output_write(&o, S("hello"), &fs) == OK);
	CHECK(access(path, F_OK) != 0); /* not there before it is whole */
	CHECK(output_commit(&o, &fs) == OK);
	output_end(&o);
	CHECK(file_read(a, path, 100, &text, &fs) == OK);
	CHECK_STR(text, S("hello"));
	CHECK(file_read(a, path, 4, &text, &fs) == ERR_DATA);
	CHECK_STR(str_of(fs.list[0].message), S("file-too-large"));
	CHECK(unlink(path) == 0 && rmdir(folder) == 0); /* nothing else was left */
}

TEST(an_output_that_is_given_up_leaves_the_old_file)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char folder[] = "/tmp/toride-file-XXXXXX";
	struct output o;
	str text;

	CHECK(mkdtemp(folder) != NULL);
	const char *path = in_folder(a, folder, "r.txt");
	int fd = open(path, O_WRONLY | O_CREAT, 0600);

	CHECK(write(fd, "old", 3) == 3);
	close(fd);
	fs.n = 0;
	CHECK(output_open(a, path, &o, &fs) == OK);
	CHECK(output_write(&o, S("new"), &fs) == OK);
	output_end(&o);
	CHECK(file_read(a, path, 100, &text, &fs) == OK);
	CHECK_STR(text, S("old"));
	CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}

TEST(a_link_to_nowhere_is_told_and_left)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char folder[] = "/tmp/toride-file-XXXXXX";
	struct stat st;
	struct output o = {.fd = -1};

	CHECK(mkdtemp(folder) != NULL);
	const char *link = in_folder(a, folder, "link");

	CHECK(symlink("/no/such/folder/file", link) == 0);
	fs.n = 0;
	CHECK(output_open(a, link, &o, &fs) == ERR_CREATE);
	CHECK(lstat(link, &st) == 0 && S_ISLNK(st.st_mode));
	CHECK(unlink(link) == 0 && rmdir(folder) == 0);
}

TEST(nobody_else_may_read_what_is_not_finished)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char folder[] = "/tmp/toride-file-XXXXXX";
	struct output o;
	struct stat st;

	CHECK(mkdtemp(folder) != NULL);
	const char *path = in_folder(a, folder, "secret.html");
	int fd = open(path, O_WRONLY | O_CREAT, 0600);

	close(fd);
	fs.n = 0;
	CHECK(output_open(a, path, &o, &fs) == OK);
	CHECK(fstat(o.fd, &st) == 0 && (st.st_mode & 0777) == 0600);
	CHECK(output_commit(&o, &fs) == OK);
	output_end(&o);
	CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600);
	CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}

TEST(what_cannot_be_read_is_said)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	str text;

	fs.n = 0;
	CHECK(file_read(a, "/no/such/file", 100, &text, &fs) == ERR_MISSING);
	CHECK(file_read(a, "/tmp", 100, &text, &fs) == ERR_MISSING);
	CHECK_STR(str_of(fs.list[0].message), S("file-missing"));
	CHECK_STR(str_of(fs.list[1].message), S("file-is-folder"));
}

TEST(a_device_without_end_is_cut_off)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 * 1024 * 1024);
	str text;

	fs.n = 0;
	CHECK(file_read(a, "/dev/zero", 1024 * 1024, &text, &fs) == ERR_DATA);
	CHECK_STR(str_of(fs.list[0].message), S("file-too-large"));
}

TEST(a_secret_is_never_written_over)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	char folder[] = "/tmp/toride-file-XXXXXX";
	struct output o;
	str text;

	CHECK(mkdtemp(folder) != NULL);
	const char *path = in_folder(a, folder, "key");

	fs.n = 0;
	CHECK(output_open_secret(a, path, &o, &fs) == OK && output_write(&o, S("one"), &fs) == OK);
	CHECK(output_commit(&o, &fs) == OK);
	output_end(&o);
	CHECK(file_is_private(path));
	CHECK(output_open_secret(a, path, &o, &fs) == OK && output_write(&o, S("two"), &fs) == OK);
	CHECK(output_commit(&o, &fs) == ERR_CREATE && strcmp(fs.list[0].message, "output-there") == 0);
	output_end(&o);
	CHECK(file_read(a, path, 100, &text, &fs) == OK);
	CHECK_STR(text, S("one"));
	CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}
