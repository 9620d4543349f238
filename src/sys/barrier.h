/* The two locks with which a process gives something up for good: Landlock, which closes paths, and a seccomp filter,
 * which closes calls.  sandbox.h and confine.h say what for; this is what both are made of.
 *
 * Landlock is used as far as the kernel has it: rights on files from ABI 1, moving between folders from 2, cutting
 * from 3, TCP from 4, abstract sockets and signals from 6.  No kernel of these keeps a process from connecting to a
 * Unix socket that lies in a folder, or from looking at a file's size and times: that is the filter's. */
#ifndef SYS_BARRIER_H
#define SYS_BARRIER_H

#include <seccomp.h>

#include "base/base.h"

/* Comes first, since both locks want it: no exec gives new rights any more. */
MUST bool barrier_begin(void);

/* From now on no path may be opened but what lies in these folders (the list ends with NULL), where files may be made,
 * read, written, renamed and removed; true also where there is no Landlock (an old kernel, or a container that refuses
 * it): then the filter alone holds.  False and errno. */
MUST bool barrier_paths(const char *const *folders);

/* From now on any call ends the process that `add` gives no rule for, and that is not among these: asking for memory
 * that is not executable, and abort().  `add` is false when a rule could not be added.  False and errno. */
MUST bool barrier_calls(bool (*add)(scmp_filter_ctx filter, unsigned needs), unsigned needs);

/* Adds rules without conditions: each of the `n` calls fares as `action` says. */
MUST bool barrier_add(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t n);

#endif
