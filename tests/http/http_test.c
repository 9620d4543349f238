/* http_test ENGINE FIRST LOG PROGRAM [WORD...] -- FILE...
 *
 * Starts the server "PROGRAM WORD...", runs the cases of the files against it, ends it, and says TAP without a plan,
 * numbered from FIRST on; ENGINE is put in front of each name.  The last line is "# ran TESTS BAD".  LOG becomes what
 * the server says on standard error. */
#include "case.h"

static void tell_end(struct runner *r, int code)
{
	r->number++;
	r->bad += code != 0;
	printf("%s %zu - %s: the server ends with 0 when it is told to\n", code == 0 ? "ok" : "not ok", r->number,
	       r->engine);
	if (code != 0) {
		printf("#   it ended with %d\n", code);
	}
}

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *a = arena_new(256 << 20);
	static struct runner r;
	struct server server;
	int64_t first = 0;
	int dashes = 4;

	while (dashes < argc && !str_eq(str_of(argv[dashes]), S("--"))) {
		dashes++;
	}
	if (dashes >= argc || !str_to_int(str_of(argv[2]), &first)) {
		fprintf(stderr, "usage: http_test ENGINE FIRST LOG PROGRAM [WORD...] -- FILE...\n");
		return 64;
	}
	argv[dashes] = NULL;
	if (!server_start(&server, a, argv + 4, argv[3])) {
		printf("Bail out! the server does not start: see %s\n", argv[3]);
		return 2;
	}
	runner_init(&r, a, &server, argv[1]);
	r.number = (size_t)first - 1;
	for (int i = dashes + 1; i < argc; i++) {
		if (!runner_file(&r, argv[i])) {
			printf("Bail out! %s cannot be read\n", argv[i]);
			return 2;
		}
	}
	tell_end(&r, server_stop(&server));
	printf("# ran %zu %zu\n", r.number, r.bad);
	return r.bad != 0;
}
