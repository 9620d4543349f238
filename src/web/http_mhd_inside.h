/* What the files of the module http_mhd share, and nothing else includes: http_mhd.c (the library, and connections that
 * come and go), http_mhd_call.c (where a connection is, and what is told of it), http_mhd_request.c (from the head to
 * the whole request), http_mhd_answer.c, http_mhd_room.c (deadlines, and room for newcomers). */
#ifndef WEB_HTTP_MHD_INSIDE_H
#define WEB_HTTP_MHD_INSIDE_H

#include <microhttpd.h>

#include "base/buf.h"
#include "web/http.h"
#include "web/http_head.h"
#include "web/http_linger.h"
#include "web/http_tls.h"

/* Where a connection is. */
enum at {
	AT_NOWHERE,
	AT_HEAD,
	AT_BODY,
	AT_ANSWER, /* with config.request, or being written */
	AT_END,    /* shut down; the library has not noticed yet */
};

/* A connection, and its request: there is one at a time. */
struct http_call {
	struct http *http;
	struct http_call *next, *before; /* in the queue of where it is */
	struct MHD_Connection *connection;
	enum at at;
	int64_t since; /* when it came there */
	bool inside;   /* config.request runs: the answer is queued in place */
	bool answered; /* by it; `queued` tells whether that worked */
	bool queued;
	bool read;      /* the head is */
	int refusal;    /* status that the body has earned; its rest is thrown away */
	size_t dropped; /* bytes of it */
	struct http_target target;
	struct http_head head;
	struct arena *arena; /* of the body */
	struct buf body;
	void (*sent)(void *of); /* of an answer that was made beforehand; else NULL */
	void *of;
	struct http_tls_line line;
	bool dry; /* suspended until more comes: in `outer` */
	unsigned char peer[HTTP_PEER_BYTES];
};

/* By the time they came, the oldest first. */
struct queue {
	struct http_call *first, *last;
};

struct http {
	struct arena *arena;
	struct MHD_Daemon *daemon;
	struct http_config config;
	struct queue heads, bodies, none;
	struct http_linger linger;
	struct http_tls tls;
	int outer;                 /* -1 without TLS */
	size_t most, open, ending; /* ending: how many are AT_END */
	size_t held;               /* bytes of bodies */
	int64_t now, told_since, looked_at;
	size_t told, untold;
	bool resumed; /* a connection goes on, which no descriptor tells: `run` has something to do */
	bool draining, starved;
};

/* ---- http_mhd_call.c ---- */

/* To another place, as of now. */
void call_move(struct http_call *c, enum at at);

/* Its socket, or -1. */
int call_socket(const struct http_call *c);

/* Ends the connection; the library notices it later. */
void call_shut(struct http_call *c);

/* Says what was refused, HTTP_TOLD_MAX times a second at most; status 0: a connection without an answer. */
void http_tell(struct http *h, int status, const char *why);

/* ---- http_mhd_request.c ---- */

/* What the library calls: see microhttpd.h. */
void *call_keep_target(void *ctx, const char *uri, struct MHD_Connection *connection);
size_t call_leave_encoded(void *ctx, struct MHD_Connection *connection, char *text);
enum MHD_Result call_handle(void *ctx, struct MHD_Connection *connection, const char *url, const char *method,
                            const char *version, const char *data, size_t *data_size, void **context);
void call_end(void *ctx, struct MHD_Connection *connection, void **context, enum MHD_RequestTerminationCode how);

void call_free_body(struct http_call *c);

/* ---- http_mhd_answer.c ---- */

/* These three are of struct http_engine. */
void call_answer(struct http_call *c, const struct http_answer *a);
struct http_ready *ready_new(const struct http_answer *a);
void ready_end(struct http_ready *r);

/* From inside the handler, before or after the body. */
enum MHD_Result call_refuse(struct http_call *c, int status, const char *why);

/* ---- http_mhd_room.c ---- */

/* Ends those whose time is over, those whose sender is gone, and so many that newcomers find room. */
void room_keep(struct http *h);

/* Milliseconds until there is something to do, or -1. */
int room_time_left(const struct http *h);

#endif
