/* For run.sh, one step at a time:
 *
 *     fault make PLAN                        the file that TORIDE_FAULTS names (plan.h)
 *     fault set PLAN CAUSE NTH TIMES         from now on that fails
 *     fault told PLAN                        ends that, and prints for each cause how many there were and failed
 *     fault tally DATA|- DATABASE|-          the rows of each table of records, in one line; 1: the store is not sound
 */
#include <stdio.h>

#include "plan.h"
#include "tally.h"

static int set(struct fault_plan *p, str cause, const char *nth, const char *times)
{
	int64_t n, often;

	for (enum cause c = 0; c < CAUSE__MAX; c++) {
		if (str_eq(cause, str_of(cause_word(c))) && str_to_int(str_of(nth), &n) &&
		    str_to_int(str_of(times), &often)) {
			plan_set(p, c, (size_t)n, (size_t)often);
			return 0;
		}
	}
	return 64;
}

static int told(struct fault_plan *p)
{
	for (enum cause c = 0; c < CAUSE__MAX; c++) {
		printf("%zu %zu ", plan_count(p, c), plan_failed(p, c));
	}
	printf("\n");
	plan_set(p, CAUSE_CALL, 0, 0);
	return 0;
}

static int tally(const char *data, const char *database)
{
	const struct where where = {.data = data, .database = strcmp(database, "-") == 0 ? NULL : database};
	struct tally t;

	if (!tally_take(&where, &t)) {
		return 1;
	}
	for (size_t i = 0; i < TALLY_TABLES; i++) {
		printf("%lld ", (long long)t.rows[i]);
	}
	printf("\n");
	return 0;
}

int main(int argc, char **argv)
{
	str what = str_of(argc > 2 ? argv[1] : "");

	if (str_eq(what, S("make"))) {
		return plan_make(argv[2]) == NULL;
	}
	if (str_eq(what, S("tally")) && argc == 4) {
		return tally(argv[2], argv[3]);
	}
	struct fault_plan *p = argc > 2 ? plan_open(argv[2]) : NULL;

	if (p != NULL && str_eq(what, S("set")) && argc == 6) {
		return set(p, str_of(argv[3]), argv[4], argv[5]);
	}
	if (p != NULL && str_eq(what, S("told"))) {
		return told(p);
	}
	fputs("usage: fault make|set|told PLAN ..., fault tally DATA|- DATABASE|-\n", stderr);
	return 64;
}
