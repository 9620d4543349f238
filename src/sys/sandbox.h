/* Giving up what is not needed before hostile bytes are read.
 *
 * sandbox_close lets a process keep its open descriptors, its memory and its end, and nothing else: no file, no
 * socket, no other program, no new process.  sandbox_run does a piece of work in a child that has closed itself.
 *
 * Two locks, each used where the kernel has it: a seccomp filter (libseccomp) that kills on any call not listed, and
 * Landlock without a single permitted path (ABI 1 and 2; newer rights are left out of the mask). */
#ifndef SYS_SANDBOX_H
#define SYS_SANDBOX_H

#include "base/fault.h"

/* True in a build with a sanitizer, whose runtime needs more calls than the filter lets through: then sandbox_close
 * sets only Landlock. */
bool sandbox_is_partial(void);

/* Closes the calling process for good.  Fails with ERR_BUG sandbox-failed when the filter cannot be set: the caller
 * must not go on. */
MUST enum err sandbox_close(struct faults *fs);

/* Runs `work` in a child process that was closed first; what it returns is the child's exit code and comes back.  A
 * child that died instead gives ERR_BUG with sandbox-died.  Faults of the work stay in the child: it must print them
 * itself. */
MUST enum err sandbox_run(enum err (*work)(void *ctx), void *ctx, struct faults *fs);

#endif
