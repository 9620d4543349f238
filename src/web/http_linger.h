/* Connections that were answered before all was read that came over them.  Closed at once, their client would get a
 * reset instead of the answer; so what still comes is read and thrown away, for a short while. */
#ifndef WEB_HTTP_LINGER_H
#define WEB_HTTP_LINGER_H

#include "base/base.h"

enum {
	LINGER_MAX = 32, /* at the same time, each a descriptor; more are closed at once */
	LINGER_MS = 2000,
	LINGER_LOOK_MS = 20, /* how often somebody must call http_linger_run */
};

struct http_linger {
	size_t count;
	struct {
		int fd;
		int64_t until;
	} open[LINGER_MAX];
};

/* Keeps the connection behind `fd` open, under another descriptor. */
void http_linger_add(struct http_linger *l, int fd, int64_t now);

/* Reads what is there without waiting, and closes what is done. */
void http_linger_run(struct http_linger *l, int64_t now);

void http_linger_stop(struct http_linger *l);

#endif
