#include "measure.h"

double seconds(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double took(struct side side, size_t n)
{
	double began = seconds();

	side.fn(side.ctx, n);
	return (seconds() - began) / (double)n;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

/* How many times a round has. */
static size_t times_of(struct course course, const struct side sides[static 2])
{
	size_t first = course.most / 10 + 1, fit;
	double longest = 0;

	for (size_t i = 0; i < 2 && course.most > 1; i++) {
		double one = took(sides[i], first);
		longest = one > longest ? one : longest;
	}
	fit = longest > 0 ? (size_t)(LAP_MS / 1e3 / longest) + 1 : course.most;
	return fit < course.most ? fit : course.most;
}

void race(struct course course, struct side ours, struct side peer, struct lap ret[static 2])
{
	const struct side sides[2] = {[OURS] = ours, [PEER] = peer};
	double laps[2][RACE_ROUNDS_MAX];
	size_t n = times_of(course, sides);

	must(course.rounds > 0 && course.rounds <= RACE_ROUNDS_MAX, "rounds");
	for (size_t round = 0; round < course.rounds; round++) {
		for (size_t k = 0; k < 2; k++) {
			size_t which = (round & 1) == 0 ? k : 1 - k;
			laps[which][round] = took(sides[which], n);
		}
	}
	for (size_t which = 0; which < 2; which++) {
		qsort(laps[which], course.rounds, sizeof(double), ascending);
		ret[which] =
			(struct lap){laps[which][0], laps[which][course.rounds / 2], laps[which][course.rounds - 1]};
	}
}

void tell_rate(const char *name, const char *peer, const struct lap laps[static 2])
{
	printf("%s\t%.0f\t/s\t(%.0f to %.0f)\t%s\t%.0f\t(%.0f to %.0f)\n", name, 1 / laps[OURS].median,
	       1 / laps[OURS].most, 1 / laps[OURS].least, peer, 1 / laps[PEER].median, 1 / laps[PEER].most,
	       1 / laps[PEER].least);
}

void tell_time(const char *name, const char *unit, double units_per_second, const char *peer,
               const struct lap laps[static 2])
{
	double u = units_per_second;

	printf("%s\t%.3f\t%s\t(%.3f to %.3f)\t%s\t%.3f\t(%.3f to %.3f)\n", name, laps[OURS].median * u, unit,
	       laps[OURS].least * u, laps[OURS].most * u, peer, laps[PEER].median * u, laps[PEER].least * u,
	       laps[PEER].most * u);
}

void tell(const char *name, double value, const char *unit, const char *note)
{
	printf("%s\t%.3f\t%s\t%s\t\t\t\n", name, value, unit, note);
}

void must(bool good, const char *what)
{
	if (!good) {
		fprintf(stderr, "bench: %s\n", what);
		exit(1);
	}
}

void must_ok(enum err err, const struct faults *fs, const char *what)
{
	if (err != OK) {
		const struct fault *f = fs->n > 0 ? &fs->list[0] : NULL;
		fprintf(stderr, "bench: %s: %s", what, f == NULL ? "failed" : f->message);
		for (size_t i = 0; f != NULL && i < f->arg_count; i++) {
			fprintf(stderr, " %.*s", STR_ARG(f->arg[i]));
		}
		fprintf(stderr, "\n");
		exit(1);
	}
}
