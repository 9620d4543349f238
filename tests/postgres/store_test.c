#include "driver.h"

#include <sys/stat.h>
#include <unistd.h>

#include "sys/module.h"

TEST(an_empty_database_is_marked)
{
	SCOPED(close_db) struct db *db = NULL;
	SCOPED(close_db) struct db *other = NULL;
	struct found_schema found = {.empty = false};

	CHECK_INT(try_open(database("dbname=empty"), MODE_WRITE, &db), TROUBLE_NONE);
	CHECK_INT(try_open(database("dbname=empty"), MODE_WRITE, &other), TROUBLE_NONE);
	CHECK_INT(engine()->probe(db, &found), TROUBLE_NONE);
	CHECK(found.empty);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->mark(db, 3), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "create table firm (id bigint primary key)"), TROUBLE_NONE);
	CHECK_INT(engine()->probe(db, &found), TROUBLE_NONE); /* inside, too */
	CHECK(!found.empty && found.version == 3);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(engine()->probe(other, &found), TROUBLE_NONE);
	CHECK(!found.empty && found.version == 3);
	/* two who migrate at the same time: one of them begins anew */
	CHECK_INT(begin(other), TROUBLE_NONE);
	CHECK_INT(ask_int(other, "select count(*) from firm"), 0);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->mark(db, 4), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(engine()->mark(other, 4), TROUBLE_AGAIN);
	rollback(other);
	CHECK_INT(engine()->probe(other, &found), TROUBLE_NONE);
	CHECK_INT(found.version, 4);
	/* the same tables made twice */
	CHECK_INT(begin(other), TROUBLE_NONE);
	CHECK_INT(engine()->script(other, "create table firm (id bigint primary key)"), TROUBLE_AGAIN);
	rollback(other);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "drop table firm, toride"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
}

TEST(a_database_of_another_program)
{
	struct found_schema found = {.version = 77};
	OPEN(db, "");

	CHECK_INT(engine()->probe(db, &found), TROUBLE_FOREIGN);
	CHECK_INT(found.version, 77);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "create table toride (name text)"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(engine()->probe(db, &found), TROUBLE_FOREIGN);
	/* a schema of our own beside it is empty */
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "create schema ours"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	OPEN_MORE(ours, database("options='-c search_path=ours'"));
	CHECK_INT(engine()->probe(ours, &found), TROUBLE_NONE);
	CHECK(found.empty);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "drop schema ours"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
}

static void note_finding(void *ctx, str finding)
{
	*(str *)ctx = str_copy(memory, finding);
}

TEST(what_is_wrong_with_a_database)
{
	OPEN(db, "");
	str found = S("");

	CHECK_INT(engine()->inspect(db, note_finding, &found), TROUBLE_NONE);
	CHECK_STR(found, S(""));
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "alter table line add constraint positive check (n > 0) not valid"),
	          TROUBLE_NONE);
	CHECK_INT(engine()->inspect(db, note_finding, &found), TROUBLE_NONE);
	CHECK_STR(found, S("constraint positive: not validated"));
	rollback(db);
	OPEN_MORE(sorted, database("dbname=sorted"));
	found = S("");
	CHECK_INT(engine()->inspect(sorted, note_finding, &found), TROUBLE_NONE);
	CHECK(str_starts(found, S("collation ")));
}

TEST(a_copy_can_be_restored)
{
	const char *file = join(getenv("PG_WORK"), "/copy.dump"), *text = getenv("PG_DATABASE");
	const char *restore[] = {"pg_restore", "--dbname", join(text, " dbname=restored"),
	                         "--no-owner", "--clean",  "--if-exists",
	                         file,         NULL};
	struct stat st = {.st_mode = 0};
	OPEN(db, "");

	(void)unlink(file);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(add(db, 1, 42), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(engine()->backup(db, file), TROUBLE_NONE);
	CHECK_STR(str_of(why(db)), S(""));
	CHECK_INT(stat(file, &st), 0);
	CHECK_INT(st.st_mode & 0777, 0600);
	CHECK_INT(spawn(restore), 0);
	OPEN_MORE(restored, database("dbname=restored"));
	CHECK_INT(rows_kept(restored), 1);
	/* never over a file that is there */
	CHECK_INT(engine()->backup(db, file), TROUBLE_IO);
	CHECK(why_has(db, "exists"));
	CHECK_INT(spawn(restore), 0);
	CHECK_INT(engine()->backup(db, "/nonexistent/copy.dump"), TROUBLE_IO);
	CHECK_INT(rows_kept(db), 1);
}

TEST(a_copy_that_cannot_be_made)
{
	const char *file = join(getenv("PG_WORK"), "/no-copy.dump");
	const char *path = str_copy(memory, str_of(getenv("PATH"))).p;
	OPEN(db, "");

	setenv("PATH", "/nonexistent", 1);
	CHECK_INT(engine()->backup(db, file), TROUBLE_MISSING);
	CHECK(access(file, F_OK) != 0);
	setenv("PATH", path, 1);
	CHECK_INT(begin(db), TROUBLE_NONE);
	CHECK_INT(engine()->script(db, "revoke all on line from toride"), TROUBLE_NONE);
	CHECK_INT(commit(db), TROUBLE_NONE);
	CHECK_INT(engine()->backup(db, file), TROUBLE_OTHER);
	CHECK(why_has(db, "pg_dump: error: "));
	CHECK(access(file, F_OK) != 0);
	/* a password reaches pg_dump, and nobody else */
	OPEN_MORE(guarded, database("user=guarded password=another"));
	CHECK_INT(engine()->backup(guarded, file), TROUBLE_OTHER);
	CHECK(why_has(guarded, "permission denied"));
	CHECK(getenv("PGPASSWORD") == NULL);
}

/* ---- the module ---- */

TEST(a_module_that_is_not_there)
{
	char said[MODULE_WHY_MAX] = "";
	void *found = NULL;

	CHECK(module_open("engine_no", "engine_pg", &found, said) == ERR_MISSING);
	CHECK(said[0] != '\0' && found == NULL);
	CHECK(module_open("engine_pg", "engine_no", &found, said) == ERR_SERVICE);
	CHECK(said[0] != '\0' && found == NULL);
	CHECK(module_open("engine_no", "engine_pg", &found, NULL) == ERR_MISSING);
}
