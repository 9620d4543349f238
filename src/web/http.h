/* HTTP/1.1 as a module: what comes from sockets, made into whole requests or refused; what is answered, written back.
 * Knows no route, no lane, no page, no store.  Implemented on libmicrohttpd (http_mhd.c), which is a module so that
 * only the front (front.h) loads it and GnuTLS.
 *
 *     const struct http_engine *e;                 module_open("http_mhd", "http_mhd", ...)
 *     struct http *h = e->start(&config, why);
 *     for (;;) {
 *             poll(e->fd(h), ..., left);           and the front's other descriptors
 *             left = e->run(h);                    config.request is called from here, never from another thread
 *     }
 *
 * A request is given to config.request once it is whole, its body included; the connection then waits until http_answer
 * is called for it, now or later.  Nothing malformed gets that far: see REFUSED below. */
#ifndef WEB_HTTP_H
#define WEB_HTTP_H

#include "base/str.h"

enum {
	HTTP_CONNECTIONS_MAX = 5000, /* connected at the same time; lowered to what descriptors allow */
	HTTP_HEAD_MAX = 16 * 1024,   /* bytes of request line and headers: 431 (a target alone: 414) */
	HTTP_TARGET_MAX = 4 * 1024,
	HTTP_BODY_MAX = 1024 * 1024, /* bytes of a body: 413 */
	HTTP_HEAD_SECONDS = 20,  /* from connecting, or from the end of the last answer, to the end of the headers */
	HTTP_BODY_SECONDS = 60,  /* from the headers to the end of the body */
	HTTP_WRITE_SECONDS = 60, /* without the client taking a byte of the answer */
	HTTP_PRESSURE_PERCENT =
		90,            /* of the connections: from there on, who has waited longest in its headers is shut */
	HTTP_HEADERS_MAX = 16, /* of an answer; a name with its value has less than HTTP_HEADER_MAX bytes */
	HTTP_HEADER_MAX = 4 * 1024,
	HTTP_BODIES_MAX = 64 * 1024 * 1024, /* bytes of all bodies that are held at the same time: 503 */
	HTTP_WHY_MAX = 256,
	HTTP_PEER_BYTES = 16,
};

enum method {
	METHOD_UNSET,
	METHOD_GET, /* and HEAD, which gets the same without its body */
	METHOD_POST,
	METHOD__MAX,
};

struct http_header {
	str name, value;
};

/* A request, whole and well formed.  Views live until it is answered; what was not sent has p == NULL. */
struct http_request {
	enum method method;
	bool head;
	str path;  /* as it was sent, percent-encoded, without the query; begins with "/"; no %00, no control characters
	            */
	str query; /* behind the "?" */
	str host, cookie, origin, fetch_site, language, encodings, content_type, none_match, agent;
	str forwarded; /* the last X-Forwarded-For: whoever sent the request says so, believe it of nobody else */
	str body;
	unsigned char peer[HTTP_PEER_BYTES]; /* who is at the other end: IPv6, or IPv4 as ::ffff:a.b.c.d */
};

struct http_ready; /* an answer that was made beforehand */

struct http_answer {
	int status;
	const struct http_header *headers; /* copied; Content-Length and Date are made here */
	size_t header_count;
	str body;
	bool body_stays; /* the bytes live as long as the process: they are not copied */
	/* Instead: the bytes are not copied, and sent(of) is called once, when they are needed no more, whatever became
	 * of the answer.  It may be called within http_answer, and calls nothing of the engine. */
	void (*sent)(void *of);
	void *of;
	bool close; /* the connection ends after this answer */
	/* The same, made beforehand of another http_answer: goes out in its place where the connection goes on.  No
	 * other call has it until `sent`, which must be set, was called. */
	struct http_ready *ready;
};

struct http_call; /* a request that waits for its answer */

struct http_config {
	int listening; /* a listening stream socket; taken over */
	size_t connections_max;
	int head_seconds, body_seconds, write_seconds; /* 0: those above */
	/* With TLS (1.2 or 1.3): a chain of certificates and its key, PEM; p == NULL: without.  Not kept. */
	str chain, key;
	void *ctx;
	void (*request)(void *ctx, struct http_call *call, const struct http_request *r);

	/* What was answered here and never became a request; status 0: the connection was shut without an answer.
	 * Called at most HTTP_TOLD_MAX times a second, `more` tells how many were left out since. */
	void (*refused)(void *ctx, int status, const char *why, size_t more);

	/* The page for a refusal: NULL or ret untouched gives a line of text.  Of `r`, what was read of the head is
	 * there, as far as that was well formed. */
	void (*refusal)(void *ctx, int status, const struct http_request *r, struct http_answer *ret);
};

enum { HTTP_TOLD_MAX = 10 };

struct http; /* a listener with its connections */

/* REFUSED here, with the connection closed afterwards:
 *   400  Content-Length with Transfer-Encoding, or twice; a Transfer-Encoding but "chunked"; NUL, bare LF or control
 *        characters in the head; %00 in the target; a target that does not begin with "/"; folded headers; Host missing
 *        (HTTP/1.0 may do without) or twice; Cookie, Origin, Content-Type or Sec-Fetch-Site twice; malformed chunks
 *   405  a known method but GET, HEAD, POST (with Allow), 501 an unknown one
 *   408  a body too slow    413  body too large    414, 431  head too large    505  another version of HTTP
 *   503  too many bytes in bodies at the same time
 * Shut without an answer: a head too slow, a body that breaks off, a chunked body of more than twice HTTP_BODY_MAX, who
 * is no HTTP at all (TLS on the plain port).  Plain HTTP on a port with TLS gets 400 and a line that says so.
 * A connection that brought a chunked body ends with its answer: libmicrohttpd takes a bare LF for the end of a chunk's
 * line, so what follows such a body is not believed to be a request. */
struct http_engine {
	/* NULL with the reason in `why` (HTTP_WHY_MAX bytes) when it cannot. */
	struct http *(*start)(const struct http_config *config, char *why);
	int (*fd)(const struct http *h); /* readable when run has something to do */

	/* Does what can be done without waiting.  Returns in how many milliseconds it wants to be called again at the
	 * latest, -1 for "when fd is readable". */
	int (*run)(struct http *h);

	/* Answers; `call` is gone afterwards.  The answer goes out with the next `run`, which no descriptor asks for:
	 * whoever answers outside of it runs it before waiting.  The answer is copied where it does not say otherwise.
	 * Whether the client is still there does not matter. */
	void (*answer)(struct http_call *call, const struct http_answer *answer);

	/* An answer to be given to one call after another, never to two at once: its headers are made once.  The bytes
	 * of the body are not copied, and may be others each time.  NULL when there is no memory. */
	struct http_ready *(*ready)(const struct http_answer *answer);
	void (*ready_end)(struct http_ready *ready); /* NULL is fine */

	/* Takes another certificate and key, where it was started with some: whoever connects from now on sees them.
	 * False, and all stays as it was, if they do not fit. */
	bool (*renew)(struct http *h, str chain, str key);

	/* From now on nobody new is accepted, and every answer closes its connection. */
	void (*drain)(struct http *h);

	size_t (*connections)(const struct http *h); /* how many are open */
	void (*stop)(struct http *h);                /* all calls must be answered before */
};

/* What the module exports under this name. */
extern const struct http_engine http_mhd;

#endif
