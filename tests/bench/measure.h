/* Measuring ours against a peer in one process: both do the same number of times in each round, take turns at
 * beginning, and their medians are told.  What else the machine does falls on both. */
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include "base/fault.h"

enum {
	RACE_ROUNDS_MAX = 101,
	LAP_MS = 100,
	OURS = 0,
	PEER = 1,
};

/* Does it `n` times more. */
typedef void lap_fn(void *ctx, size_t n);

struct side {
	lap_fn *fn;
	void *ctx;
};

/* Seconds of one time. */
struct lap {
	double least, median, most;
};

/* How long to go on: a round has `most` times, or as many as fit into LAP_MS where that is less (a slow disk). */
struct course {
	size_t rounds, most;
};

/* Before the rounds, a tenth of `most` is run unmeasured, where `most` is not 1. */
void race(struct course course, struct side ours, struct side peer, struct lap ret[static 2]);

/* Seconds since some moment. */
double seconds(void);

/* A line for run.sh, parts with a tab between: name, value, unit, spread, and peer, its value, its spread. */
void tell_rate(const char *name, const char *peer, const struct lap laps[static 2]);
void tell_time(const char *name, const char *unit, double units_per_second, const char *peer,
               const struct lap laps[static 2]);
void tell(const char *name, double value, const char *unit, const char *note);

/* Ends the program when `good` is not so. */
void must(bool good, const char *what);

/* The same for a call of ours; says the first fault. */
void must_ok(enum err err, const struct faults *fs, const char *what);

#endif
