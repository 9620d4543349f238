/* Processes that end in the middle of what they do. */
#ifndef TESTS_STORE_CRASH_H
#define TESTS_STORE_CRASH_H

#include "base/base.h"

/* Lets the n-th allocation from now on find no memory: the process aborts, as base/arena.h says.  0: none. */
void allocations_abort_at(size_t nth);

/* Allocations since then. */
size_t allocations_counted(void);

/* Runs `fn` in a process of its own, which ends with what it returns (or by a signal); returns waitpid's status. */
int in_child(int (*fn)(void *ctx), void *ctx);

#endif
