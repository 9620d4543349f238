/* The runner: unit [NAME-PART] runs all tests, or those whose name contains NAME-PART. */
#include "base/test.h"

#include <inttypes.h>

static struct test *first;
static size_t failures;
static const char *skipped;

void test_add(struct test *t)
{
	struct test **at = &first;

	while (*at != NULL && strcmp((*at)->name, t->name) < 0) {
		at = &(*at)->next;
	}
	t->next = *at;
	*at = t;
}

void test_failed(const char *file, int line, const char *what)
{
	failures++;
	printf("# %s:%d: does not hold: %s\n", file, line, what);
}

void test_skip(const char *why)
{
	skipped = why;
}

void test_check_str(const char *file, int line, const char *what, str got, str want)
{
	if (!str_eq(got, want)) {
		test_failed(file, line, what);
		printf("#   got:  \"%.*s\"\n#   want: \"%.*s\"\n", STR_ARG(got), STR_ARG(want));
	}
}

void test_check_int(const char *file, int line, const char *what, int64_t got, int64_t want)
{
	if (got != want) {
		test_failed(file, line, what);
		printf("#   got:  %" PRId64 "\n#   want: %" PRId64 "\n", got, want);
	}
}

int main(int argc, char **argv)
{
	size_t number = 0, bad = 0;

	for (struct test *t = first; t != NULL; t = t->next) {
		if (argc > 1 && strstr(t->name, argv[1]) == NULL) {
			continue;
		}
		failures = 0;
		skipped = NULL;
		t->run();
		bad += failures != 0;
		printf("%s %zu - %s%s%s\n", failures == 0 ? "ok" : "not ok", ++number, t->name,
		       skipped == NULL ? "" : " # SKIP ", skipped == NULL ? "" : skipped);
	}
	printf("1..%zu\n", number);
	return bad != 0 || number == 0;
}
