/* Giving up what is not needed before hostile bytes are read.
 *
 * sandbox_close lets a process go on computing, write to the descriptors it has, and end; no file can be opened or
 * looked at, no socket made, no other program started, no process forked or signalled, no memory made executable.
 * sandbox_run does a piece of work in a child that keeps four descriptors only and has bounded time and memory; the
 * work closes itself.
 *
 * Two locks, each used where the kernel has it (barrier.h): a seccomp filter that kills on any call not listed, and
 * Landlock without a single permitted path. */
#ifndef SYS_SANDBOX_H
#define SYS_SANDBOX_H

#include "base/fault.h"

enum {
	SANDBOX_SECONDS_MAX = 20,                   /* of computing; what people hand us takes well under one */
	SANDBOX_BYTES_MAX = 1024 * 1024 * 1024 - 1, /* of address space */
};

/* True in a build with a sanitizer, whose runtime needs more calls and memory than a closed process has, and in the
 * programs that valgrind watches, which needs them, too (tests/valgrind); never in one for people.  Then sandbox_close
 * sets only Landlock, and memory is not bounded. */
bool sandbox_is_partial(void);

/* Closes the calling process for good.  Fails with ERR_BUG sandbox-failed when the filter cannot be set: the caller
 * must not go on. */
MUST enum err sandbox_close(struct faults *fs);

/* Runs `work` in a child process that has standard output and error, `keep_fd`, an empty standard input and no other
 * descriptor; the work should begin with sandbox_close.  What it returns is the child's exit code and comes back.  A
 * child that ran out of time gives ERR_DATA sandbox-time, one that died otherwise ERR_BUG sandbox-died.
 * SIGINT, SIGTERM or SIGHUP end the child and give ERR_IO sandbox-stopped, so that the caller can tidy up.  Faults of
 * the work stay in the child, whose memory is gone: it must print them itself. */
MUST enum err sandbox_run(enum err (*work)(void *ctx), void *ctx, int keep_fd, struct faults *fs);

#endif
