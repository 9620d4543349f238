#define _GNU_SOURCE
#include "sys/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/test.h"

TEST(the_folder_of_a_path_is_what_stands_before_its_name)
{
	CHECK_STR(folder_of("/a/b"), S("/a/"));
	CHECK_STR(folder_of("b"), S("./"));
	CHECK_STR(folder_of("/b"), S("/"));
	CHECK_STR(folder_of(""), S("./"));
}

TEST(a_folder_is_made_with_those_above_it)
{
	char folder[] = "/tmp/toride-folder-XXXXXX";
	struct stat st;

	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
	CHECK(folder_make("one/two//three/"));
	CHECK(stat("one/two/three", &st) == 0 && S_ISDIR(st.st_mode) && (st.st_mode & 07777) == 0700);
	CHECK(stat("one", &st) == 0 && (st.st_mode & 07777) == 0700);
	CHECK(folder_make("one/two/three"));
	CHECK(folder_make("/") && folder_make("."));
	CHECK(folder_sync("one/two"));
	CHECK(rmdir("one/two/three") == 0 && rmdir("one/two") == 0 && rmdir("one") == 0);
	CHECK(chdir("/") == 0 && rmdir(folder) == 0);
}

TEST(a_folder_is_not_made_where_a_file_is)
{
	char folder[] = "/tmp/toride-folder-XXXXXX", many[5000] = "";

	CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
	close(open("file", O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
	CHECK(!folder_make("file"));
	CHECK_INT(errno, ENOTDIR);
	CHECK(!folder_make("file/below"));
	CHECK_INT(errno, ENOTDIR);
	CHECK(symlink("nowhere", "link") == 0 && !folder_make("link"));
	CHECK(!folder_make(""));
	memset(many, 'x', sizeof many - 1);
	CHECK(!folder_make(many));
	CHECK_INT(errno, ENAMETOOLONG);
	CHECK(unlink("file") == 0 && unlink("link") == 0 && chdir("/") == 0 && rmdir(folder) == 0);
}
