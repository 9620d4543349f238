/* Confining a process that goes on living: a server's part, before it takes its first request.  (sandbox.h is for a
 * piece of work that reads hostile bytes and ends.)
 *
 * Two locks, each used where the kernel has it (barrier.h): Landlock, which leaves at most one folder, and a seccomp
 * filter.  A call that the part never needs ends the process by SIGSYS (no exec, no fork or thread, no signal to
 * others, no ptrace, no executable memory, no listening); one that libraries try and can do without gets EPERM (a
 * socket; the name of a file where there is no folder).  So libraries are opened before.  Where there is no Landlock, a
 * part with CONFINE_FOLDER may open what its user may.
 *
 * Who starts and ends the parts is not confined: what it gives up, the programs it starts would have lost too. */
#ifndef SYS_CONFINE_H
#define SYS_CONFINE_H

#include "base/fault.h"

/* What a part still needs.  Whatever it is, it computes, uses the descriptors it has, sends and receives on connected
 * sockets, makes memfds, knows the time and ends. */
enum confine {
	CONFINE_NOTHING = 0,
	CONFINE_ACCEPT = 1 << 0, /* accepts connections on listening sockets it has */
	CONFINE_FOLDER = 1 << 1, /* opens, reads, writes, locks, renames and removes files inside its folders */
	CONFINE_CALLER = 1 << 2, /* connects to Unix sockets by name, any that file modes let it; no other kind.  Names
	                            too long for an address (unix_socket.h) need CONFINE_FOLDER as well */
};

/* Closes the calling process for good.  `folder` is for CONFINE_FOLDER, and must be there; else NULL.  Fails with
 * ERR_BUG sandbox-failed: the caller must not go on.  In a build with a sanitizer only Landlock is set
 * (sandbox_is_partial). */
MUST enum err confine_self(unsigned needs, const char *folder, struct faults *fs);

/* The same with several folders; the list ends with NULL. */
MUST enum err confine_to(unsigned needs, const char *const *folders, struct faults *fs);

#endif
