/* Starting our own program again as a part of itself, and what a service says to the system that started it.
 *
 * A part is started by fork and exec of the same program, so each has a fresh address space, and an upgraded file is
 * what runs next.  It dies with its parent.  (process.c; what stands below "the service manager" is in service.c.) */
#ifndef SYS_PROCESS_H
#define SYS_PROCESS_H

#include "base/arena.h"
#include "base/str.h"

enum {
	PROCESS_FDS_MAX = 4,
	PROCESS_FD_FIRST = 3, /* the part finds its descriptors from here on, in the order they were given */
};

/* The path of the running program, for process_start; remembers it at the first call, since /proc/self/exe names
 * another file after an upgrade.  NULL and errno on failure. */
const char *process_program(void);

/* Starts `program` with these words (argv; ended by NULL) and descriptors; everything else is closed, signals are as
 * for a new process, and it is killed when the calling process ends.  `nice` is added to its niceness.  -1 and errno
 * when it cannot be started. */
MUST int64_t process_start(const char *program, char *const *words, const int *fds, size_t n, int nice);

/* A child that ended, without waiting: its id, 0 when there is none, and how. */
struct ended {
	int64_t id;
	int code;   /* exit code, or -1 */
	int signal; /* that killed it, or 0 */
};
struct ended process_ended(void);

void process_kill(int64_t id, int signal);

/* Both ends of a SOCK_SEQPACKET connection, closed on exec; false and errno. */
MUST bool process_pair(int ret[static 2]);

/* Sends or takes one descriptor along with a message of 1 to 4096 bytes on such a connection.  -1 as `fd`: none.
 * Neither waits: sending fails with EAGAIN when the other side does not take what came before.  Receiving gives 0 when
 * nothing is there, -1 when it is closed or what came is no such message (more than one descriptor, or longer than
 * `size`), else the length.  *ret_fd is -1 or a descriptor to close. */
MUST bool process_send(int to, str message, int fd);
MUST int process_receive(int from, char *room, size_t size, int *ret_fd);

/* Raises the soft limit of descriptors to the hard one, at most `wanted`; returns what it is now. */
size_t process_raise_descriptors(size_t wanted);

/* ---- the service manager (sd_notify(3), sd_listen_fds(3)), without its library ---- */

/* The listening sockets handed over by socket activation (LISTEN_PID, LISTEN_FDS): their number, from PROCESS_FD_FIRST
 * on, now closed on exec and not blocking; 0 without it, or if there are more than PROCESS_FDS_MAX, or others than
 * listening stream sockets.  Takes the variables out of the environment. */
size_t process_activated(void);

/* Tells the service manager "READY=1", "RELOADING=1", "STOPPING=1", "STATUS=…" where NOTIFY_SOCKET says that it
 * listens; else nothing happens. */
void process_notify(str state);

/* ---- TCP ---- */

/* A listening stream socket on "127.0.0.1:8080", "[::1]:8080", "localhost:8080" (the first) (port 0: any free one), not
 * blocking, closed on exec; -1 and errno (EADDRINUSE, EINVAL for what is no such address).  *ret_port is the port it
 * got. */
MUST int process_listen(str address, int *ret_port);

/* True if only this machine reaches it: 127.0.0.0/8, ::1. */
bool process_is_loopback(int listening);

/* The address a listening socket has, as "127.0.0.1:8080", into `ret`; empty if it is no TCP socket. */
str process_address(int listening, char ret[static 64]);

#endif
