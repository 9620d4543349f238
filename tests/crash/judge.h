/* Is everything there that was acknowledged, once and whole, and nothing half? */
#ifndef TESTS_CRASH_JUDGE_H
#define TESTS_CRASH_JUDGE_H

#include "work.h"

/* What writers were told was kept. */
struct acks {
	struct deed *list;
	size_t n, room;
};

void acks_add(struct acks *acks, struct arena *a, const struct deed *d);

/* Lines "NUMBER" of a writer's output, the last of which may be cut short. */
void acks_read(struct acks *acks, struct arena *a, const char *name, str lines);

struct verdict {
	size_t findings; /* each was printed on standard error */
	size_t rounds, tasks, events;
};

/* Looks at all: the engine's check, the chains, rounds and tasks that are half or there twice, events without their
 * records and records without their events, and what was acknowledged and is not there. */
struct verdict judge(struct store *s, const struct acks *acks);

/* Looks at the rounds of the shared firm as they are now, in one transaction: none is half.  *ret_rounds counts them;
 * the error is that of the reading. */
MUST enum err glance(struct store *s, struct arena *a, int64_t firm, size_t *ret_rounds, size_t *ret_half,
                     struct faults *fs);

#endif
