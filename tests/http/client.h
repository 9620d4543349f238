/* A visitor of the server, for tests: raw bytes over TCP, and whole answers back.  It knows no route and believes
 * nothing: an answer that is no HTTP/1.1 with a Content-Length is CLIENT_BAD.  Everything has a deadline. */
#ifndef TESTS_HTTP_CLIENT_H
#define TESTS_HTTP_CLIENT_H

#include "base/buf.h"

enum {
	CLIENT_ANSWER_MAX = 20 << 20, /* bytes of an answer */
	CLIENT_WAIT_MS = 40000,       /* longer than the server lets anybody wait */
	CLIENT_KEY_MAX = 64,
};

enum came {
	CAME_ANSWER,
	CAME_CLOSED, /* without a byte of an answer */
	CAME_BROKEN, /* in the middle of one */
	CAME_LATE,
	CAME_BAD, /* what came is no answer */
};

struct client {
	int fd; /* -1: not connected */
	int port;
	struct buf in;
	size_t used; /* bytes of `in` that belong to answers already seen */
};

/* Views live until the next call with the same client. */
struct answer {
	int status;
	str head; /* the lines of the headers, each ended by CR LF */
	str body;
	bool close; /* the server shuts the connection behind it */
};

/* Not connected yet. */
void client_init(struct client *c, struct arena *a, int port);
void client_close(struct client *c);

/* Connects where it is not connected. */
MUST bool client_connect(struct client *c);

/* Sends all of it; false when the other side does not take it.  What the server says meanwhile is kept. */
MUST bool client_send(struct client *c, str bytes);

/* The next answer.  `bare`: it has no body whatever its Content-Length says (HEAD). */
enum came client_answer(struct client *c, bool bare, int64_t ms, struct answer *ret);

/* Asks and waits, over a new connection where there is none, or where the server shut an idle one. */
enum came client_ask(struct client *c, str request, struct answer *ret);

const char *came_word(enum came came);

/* The value of a header, without blanks around it; p == NULL where there is none. */
str answer_header(const struct answer *answer, str name);

/* How often it is there. */
size_t answer_header_count(const struct answer *answer, str name);

/* The value of the hidden field with that name in a page; p == NULL where there is none. */
str answer_field(const struct answer *answer, str name);

/* A request as browsers send it.  `form` p == NULL: GET; else POST with these bytes. */
str request_of(struct arena *a, int port, str target, str cookie, str form);

/* Adds "name=value" to a form, percent-encoded, with "&" where something is there. */
void form_add(struct buf *out, str name, str value);

#endif
