/* killed NTH HOW DATA DATABASE|- [no-backup]
 *
 * `toride migrate` in which the NTH call of the engine goes wrong, counted from 1: HOW is
 *   kill    the process ends in its place, as by kill -9
 *   late    it ends behind it
 *   full    there is no room for it
 *   lost    the connection is gone
 * Prints the number of calls there were; a number that is less than NTH says that nothing went wrong.  Exits with the
 * error's number, or 3 where the migration said it did what it did not. */
#include <stdlib.h>

#include "store/engine_fail.h"
#include "store/migrate.h"

const struct engine *__real_engine_of(const struct where *where);
const struct engine *__wrap_engine_of(const struct where *where);

const struct engine *__wrap_engine_of(const struct where *where)
{
	const struct engine *e = __real_engine_of(where);

	return e == NULL ? NULL : engine_fail_around(e);
}

static bool read_plan(const char *nth, const char *how, struct failing *ret)
{
	int64_t n;

	if (!str_to_int(str_of(nth), &n) || n < 0) {
		return false;
	}
	*ret = (struct failing){
		.nth = (size_t)n,
		.kill = strcmp(how, "kill") == 0 || strcmp(how, "late") == 0,
		.late = strcmp(how, "late") == 0,
		.trouble = strcmp(how, "lost") == 0 ? TROUBLE_LOST : TROUBLE_FULL,
	};
	return ret->kill || strcmp(how, "full") == 0 || strcmp(how, "lost") == 0;
}

int main(int argc, char **argv)
{
	static struct faults faults;
	SCOPED(arena_end) struct arena *a = arena_new(256 << 20);
	struct failing plan;
	struct migrated done;

	if (argc < 5 || argc > 6 || !read_plan(argv[1], argv[2], &plan)) {
		fputs("usage: killed NTH kill|late|full|lost DATA DATABASE|- [no-backup]\n", stderr);
		return ERR_USAGE;
	}
	const struct where where = {
		.data = argv[3],
		.database = strcmp(argv[4], "-") == 0 ? NULL : argv[4],
	};

	engine_fail_plan(&plan);
	enum err err = store_migrate(a, &where, argc == 5, &done, &faults);

	printf("%zu\n", engine_fail_calls());
	for (size_t i = 0; i < faults.n; i++) {
		fprintf(stderr, "killed: %s\n", faults.list[i].message);
	}
	return err == OK && engine_fail_failed() > 0 ? 3 : (int)err;
}
