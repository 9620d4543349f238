/* Messages between our own processes: Unix-domain sockets of the kind SOCK_SEQPACKET, where one send is one receive, in
 * order, and the kernel says who is at the other end.
 *
 * A message is any bytes, also none.  One of 1 to SOCKET_PACKET_MAX bytes travels inside the packet.  A larger one
 * travels as a memfd beside an empty packet: the sender seals it, so that it can be neither written, cut nor grown any
 * more, and the receiver refuses one that is not sealed, looks at its size before it makes room, and copies it.  So
 * what was received never changes under the reader's eyes, and nobody can make the reader wait for it.
 *
 * Nothing here blocks longer than it was told to: a deadline is a moment of clock_ticks() (sys/clock.h); one that has
 * passed (0) means "do not wait".  Signals do not break off what has a deadline, but socket_wait.  No call
 * raises SIGPIPE.  Descriptors are closed on exec; whoever got one closes it.
 *
 * (Not "sys/socket.h": whoever includes the system's header of that name would get ours.) */
#ifndef SYS_UNIX_SOCKET_H
#define SYS_UNIX_SOCKET_H

#include "base/arena.h"
#include "base/str.h"

enum {
	SOCKET_PACKET_MAX = 64 * 1024, /* bytes of a message that travels without a memfd */
	SOCKET_BACKLOG = 64,           /* connected and not accepted; more wait in socket_connect */
	SOCKET_WATCH_MAX = 64,         /* descriptors of one socket_wait */
};

/* How a packet fared. */
enum packet {
	PACKET_DONE,
	PACKET_CLOSED, /* the other side has closed, or is gone */
	PACKET_LATE,   /* the deadline passed */
	PACKET_BAD,    /* what came is no message, or too long; it was taken from the queue */
	PACKET_FAILED, /* errno says why */
};

/* A deadline that never passes; receiving then takes one call less. */
#define PACKET_FOREVER INT64_MAX

/* A listening socket at `path`, mode 0600, which does not block; -1 and errno on failure.  A socket that lies there is
 * replaced: the caller knows that nobody listens on it.  Anything else there is EEXIST.  Paths may be as long as the
 * system lets them; the name behind the last "/" at most 80 bytes. */
MUST int socket_listen(const char *path);

/* A connection to whoever listens at `path`; -1 and errno on failure: ENOENT or ECONNREFUSED when nobody listens,
 * ETIMEDOUT when the deadline passed before there was a place in the queue. */
MUST int socket_connect(const char *path, int64_t deadline);

/* The next connection of a listening socket, without waiting; -1 and errno: EAGAIN when there is none. */
MUST int socket_accept(int listening);

/* The user at the other end, as it was when that end was connected or set to listen; -1 if it is not known. */
MUST int64_t socket_peer_uid(int fd);

/* Lets nobody connect to a listening socket, or send into a connection, from now on.  What came before can still be
 * accepted and received, up to EAGAIN and PACKET_CLOSED: so nothing is lost that somebody believes to be sent. */
void socket_stop(int fd);

/* Sends one message; `s` may be reused afterwards.  After anything but PACKET_DONE the other side will not get it. */
MUST enum packet packet_send(int fd, str s, int64_t deadline);

/* Receives one message of at most `max` bytes into the arena, followed by a NUL that is not counted; needs room for
 * that and nothing else.  *ret is set on PACKET_DONE alone. */
MUST enum packet packet_receive(int fd, struct arena *a, size_t max, int64_t deadline, str *ret);

/* A descriptor to wait for; -1 is passed over. */
struct watch {
	int fd;
	bool ready; /* has something to accept or to receive, be it the end */
};

/* Waits until one of the `n` descriptors is ready, *stop is true, a signal came, or the deadline passed.  Signals that
 * set *stop are not lost, however late they come: they are held back but for the moment of waiting.  False and errno
 * when it cannot wait. */
MUST bool socket_wait(struct watch *list, size_t n, const volatile bool *stop, int64_t deadline);

#endif
