/* What the tests of web/http.h share: a server in this process, on a port of its own, and clients that speak bytes.
 *
 * The server answers by path:
 *   /later  not at all, until the test does it      /large  2 MB that stay      /kept  the same, until they are sent
 *   /ready  the same as /kept, but made beforehand
 *   /none   204          /same  304                 anything else: what it understood, "METHOD
 * path?query|host|body<end>" */
#ifndef TESTS_LISTEN_LISTEN_H
#define TESTS_LISTEN_LISTEN_H

#include "base/test.h"
#include "web/http.h"

enum { CALLS_MAX = 64, LARGE = 2 * 1024 * 1024 };

struct server {
	const struct http_engine *engine;
	struct http *http;
	int port;
	size_t asked;                       /* requests that were handed over */
	struct http_call *calls[CALLS_MAX]; /* that wait */
	size_t waiting;
	int status; /* the last refusal that was told */
	size_t told, more, runs;
	size_t sent;                        /* answers of /kept and /ready that are */
	struct http_ready *ready;           /* once /ready was asked for */
	struct http_header more_headers[1]; /* of its answers, if there is a name */
};

extern struct server server;
extern struct arena *memory;

/* Starts anew; zeros of `config` are the usual. */
void server_start(struct http_config config);
void server_stop(void *unused);
#define SERVER(...)                                                                                                    \
	SCOPED(server_stop) int stop_ = 0;                                                                             \
	(void)stop_;                                                                                                   \
	server_start((struct http_config){__VA_ARGS__})

/* Answers the call that has waited as number `i` with the text and "<end>". */
void answer_later(size_t i, str text);

/* Lets the server work for `ms`. */
void work(int64_t ms);

/* Lets it work until no more than `most` connections are open; whether that came true within `ms`. */
bool work_until_open(size_t most, int64_t ms);

/* A connection that does not block; -1 when there is none. */
int dial(void);
void hang_up(const int *fd);
#define DIAL(name) SCOPED(hang_up) int name = dial()

/* False when the other side takes no more. */
bool send_bytes(int fd, str bytes);

/* What comes back while the server works: until the other side closes, `end` comes at the end (with `times` of it), or
 * two seconds have passed. */
str receive(int fd, str end, size_t times, bool *ret_closed);

/* The three in one, on a connection of its own. */
str talk(str bytes, bool *ret_closed);

bool has(str s, const char *what);

#endif
