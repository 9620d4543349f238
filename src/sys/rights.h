/* Descriptors that travel beside a message of a Unix socket (SCM_RIGHTS): what unix_socket.c and process.c are made of.
 * Neither raises SIGPIPE, and none waits that is not told to. */
#ifndef SYS_RIGHTS_H
#define SYS_RIGHTS_H

#include <sys/types.h>

#include "base/str.h"

enum { RIGHTS_SEEN = 4 }; /* of one message; the kernel closes those that find no room */

struct rights {
	int fd[RIGHTS_SEEN]; /* closed on exec */
	size_t n;
	bool cut; /* there were more bytes or descriptors than room */
};

/* Sends `bytes`, with `fd` beside them if that is not -1.  False and errno. */
MUST bool rights_send(int to, str bytes, int fd);

/* Takes one message: its length, or -1 and errno.  `wait`: until there is one, if the socket itself waits. */
MUST ssize_t rights_receive(int from, char *room, size_t size, bool wait, struct rights *ret);

/* Closes all that is still in it: what is not noticed stays open for ever. */
void rights_end(struct rights *r);

#endif
