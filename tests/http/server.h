/* A server of a test's own: started, looked at and ended. */
#ifndef TESTS_HTTP_SERVER_H
#define TESTS_HTTP_SERVER_H

#include <sys/types.h>

#include "base/arena.h"
#include "base/str.h"

enum { SERVER_START_MS = 120000, SERVER_STOP_MS = 60000 };

struct server {
	pid_t pid;
	int port;
	str key;         /* of the link that works once */
	const char *log; /* the file with what it says on standard error */
	size_t log_at;   /* what was looked at so far */
};

/* Starts `words` (ended by NULL) and waits for its link.  False when none came. */
MUST bool server_start(struct server *s, struct arena *a, char *const *words, const char *log);

/* SIGTERM, and its end: its exit code, 128 + signal, or -1 when it did not end. */
int server_stop(struct server *s);

/* The numbers in the next line about a request; false when none came within 5 s. */
struct said {
	int64_t status, statements, arena;
};
MUST bool server_said(struct server *s, struct said *ret);

/* Passes over all that was said up to now. */
void server_skip(struct server *s);

#endif
