/* spawn RUNS WARM COMMAND [ARG ...] -- COMMAND [ARG ...]
 *
 * Measures how long two commands take from fork to exit: first WARM times unmeasured, then RUNS times each, in turns,
 * each beginning every second round, so that what else the machine does falls on both.  Their output goes to
 * /dev/null.  Prints a line for each: least, median and most milliseconds.  Fails when a command does. */
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"

enum { COMMANDS = 2, RUNS_MAX = 10000 };

static double milliseconds(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void run_in_child(char **command)
{
	int nothing = open("/dev/null", O_RDWR);

	if (nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 && dup2(nothing, STDOUT_FILENO) >= 0) {
		execvp(command[0], command);
	}
	perror(command[0]);
	_exit(127);
}

/* Returns how long it took, or ends the program. */
static double run(char **command)
{
	double began = milliseconds();
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		run_in_child(command);
	}
	if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0) {
		fprintf(stderr, "spawn: %s failed (status %d)\n", command[0], status);
		exit(1);
	}
	return milliseconds() - began;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static void tell(double *took, size_t n)
{
	qsort(took, n, sizeof *took, ascending);
	double median = n % 2 == 1 ? took[n / 2] : (took[n / 2 - 1] + took[n / 2]) / 2;

	printf("%.3f %.3f %.3f\n", took[0], median, took[n - 1]);
}

int main(int argc, char **argv)
{
	static double took[COMMANDS][RUNS_MAX];
	int64_t runs = 0, warm = 0;
	char **command[COMMANDS] = {argv + 3, NULL};

	for (int i = 4; i + 1 < argc && command[1] == NULL; i++) {
		if (str_eq(str_of(argv[i]), S("--"))) {
			argv[i] = NULL;
			command[1] = argv + i + 1;
		}
	}
	if (command[1] == NULL || !str_to_int(str_of(argv[1]), &runs) || !str_to_int(str_of(argv[2]), &warm) ||
	    runs < 1 || runs > RUNS_MAX) {
		fprintf(stderr, "usage: spawn RUNS WARM COMMAND [ARG ...] -- COMMAND [ARG ...]\n");
		return 64;
	}
	for (int64_t i = -warm; i < runs; i++) {
		for (int k = 0; k < COMMANDS; k++) {
			int which = (i & 1) == 0 ? k : COMMANDS - 1 - k;
			double took_now = run(command[which]);
			if (i >= 0) {
				took[which][i] = took_now;
			}
		}
	}
	for (int k = 0; k < COMMANDS; k++) {
		tell(took[k], (size_t)runs);
	}
	return 0;
}
