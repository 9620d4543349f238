/* The engine of http.h on libmicrohttpd 0.9.75: no threads, its epoll set inside the front's loop.  A connection is
 * suspended while its request waits for an answer.
 *
 * What the library does not have is here: the check of the head (http_head.h), deadlines for heads and bodies (the
 * library only knows how long nothing moved, which is used for answers), room for newcomers, and who lingers.  TLS is
 * the library's, with a certificate that may change (http_tls.h); a handshake is a part of the head's time.
 *
 * Until it has a request, the library takes a connection with TLS for readable for ever, and would go round without a
 * pause.  So one that has nothing to say is suspended meanwhile, and watched in an epoll set of ours (`outer`), in
 * which the library's own lies as well. */
#define _GNU_SOURCE
#include "web/http.h"

#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/clock.h"
#include "web/http_head.h"
#include "web/http_linger.h"
#include "web/http_tls.h"

enum {
	/* A connection's memory: the head, a copy of its cookies, 70 bytes a header and a cookie, the head of the
	 * answer.  Above 32 KB the library takes whole pages of the system, which http_head.c counts on. */
	MEMORY = 36 * 1024,
	DESCRIPTORS_KEPT = 32 + LINGER_MAX, /* for the program and its workers */
	DRAIN_MS = 1000,                    /* how long one may wait in its head while draining */
	ENDS_LOOK_MS = 1000,                /* between two looks at bodies whose senders may be gone */
	ROUNDS_MAX = 8,
	WOKEN_MAX = 64, /* that are looked at together */
};

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

/* ---- queues ---- */

static struct queue *queue_of(struct http_call *c)
{
	return c->at == AT_HEAD      ? &c->http->heads
	       : c->at == AT_BODY    ? &c->http->bodies
	       : c->at == AT_NOWHERE ? &c->http->none
	                             : NULL;
}

static void leave(struct http_call *c)
{
	struct queue *q = queue_of(c);

	c->http->ending -= c->at == AT_END;
	if (q == NULL) {
		return;
	}
	*(c->before == NULL ? &q->first : &c->before->next) = c->next;
	*(c->next == NULL ? &q->last : &c->next->before) = c->before;
}

static void move(struct http_call *c, enum at at)
{
	leave(c);
	c->at = at;
	c->since = c->http->now;
	c->http->ending += at == AT_END;
	c->next = NULL;
	struct queue *q = queue_of(c);

	if (q != NULL) {
		c->before = q->last;
		*(q->last == NULL ? &q->first : &q->last->next) = c;
		q->last = c;
	}
}

/* ---- telling what was refused ---- */

static void tell(struct http *h, int status, const char *why)
{
	if (h->config.refused == NULL) {
		return;
	}
	if (h->now - h->told_since >= 1000) {
		h->told_since = h->now;
		h->told = 0;
	}
	if (h->told >= HTTP_TOLD_MAX) {
		h->untold++;
		return;
	}
	h->told++;
	h->config.refused(h->config.ctx, status, why, h->untold);
	h->untold = 0;
}

/* The library's own log: its refusals have their status in it, and it says when descriptors are out. */
static void log_library(void *ctx, const char *format, va_list values)
{
	static const char refused[] = "Error processing request (HTTP response code is %u";
	struct http *h = ctx;

	if (strncmp(format, refused, sizeof refused - 1) == 0) {
		tell(h, (int)va_arg(values, unsigned), "refused by libmicrohttpd");
	} else if (strncmp(format, "Error accepting connection", 26) == 0) {
		h->starved = true;
		tell(h, 0, "cannot accept: descriptors or memory are out");
	}
}

/* ---- answers ---- */

static bool add_header(struct MHD_Response *response, str name, str value)
{
	char text[HTTP_HEADER_MAX];

	if (name.n + value.n + 2 > sizeof text) {
		return false;
	}
	memcpy(text, name.p, name.n);
	text[name.n] = '\0';
	if (value.n != 0) {
		memcpy(text + name.n + 1, value.p, value.n);
	}
	text[name.n + 1 + value.n] = '\0';
	return MHD_add_response_header(response, text, text + name.n + 1) == MHD_YES;
}

static struct MHD_Response *body_of(const struct http_answer *a)
{
	void *p = (void *)(uintptr_t)a->body.p;

	if (a->sent == NULL) {
		return MHD_create_response_from_buffer(a->body.n, p,
		                                       a->body_stays ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY);
	}
	struct MHD_Response *response =
		MHD_create_response_from_buffer_with_free_callback_cls(a->body.n, p, a->sent, a->of);

	if (response == NULL) {
		a->sent(a->of);
	}
	return response;
}

static struct MHD_Response *response_of(const struct http_answer *a, bool close)
{
	bool fits = a->header_count <= HTTP_HEADERS_MAX;
	struct MHD_Response *response = body_of(a);

	for (size_t i = 0; i < a->header_count && fits && response != NULL; i++) {
		fits = add_header(response, a->headers[i].name, a->headers[i].value);
	}
	if (close && fits && response != NULL) {
		fits = add_header(response, S("Connection"), S("close"));
	}
	if (!fits && response != NULL) {
		MHD_destroy_response(response);
		response = NULL;
	}
	return response;
}

static enum MHD_Result queue_answer(struct http_call *c, const struct http_answer *a)
{
	bool close = a->close || c->http->draining || c->head.chunked;

	if (a->ready != NULL && !close) {
		c->sent = a->sent;
		c->of = a->of;
		return MHD_queue_response(c->connection, (unsigned)a->status, (struct MHD_Response *)a->ready);
	}
	struct MHD_Response *response = response_of(a, close);
	int status = response == NULL ? 500 : a->status;

	if (response == NULL) {
		response = response_of(&(struct http_answer){.status = 500}, true);
	}
	if (response == NULL) {
		return MHD_NO;
	}
	enum MHD_Result done = MHD_queue_response(c->connection, (unsigned)status, response);

	MHD_destroy_response(response);
	return done;
}

/* The library counts who uses a response: we are one. */
static struct http_ready *ready(const struct http_answer *a)
{
	struct http_answer plain = *a;

	plain.sent = NULL;
	plain.body_stays = true;
	return (struct http_ready *)response_of(&plain, false);
}

static void ready_end(struct http_ready *r)
{
	if (r != NULL) {
		MHD_destroy_response((struct MHD_Response *)r);
	}
}

static int socket_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);

	return info == NULL ? -1 : info->connect_fd;
}

static void shut(struct http_call *c)
{
	shutdown(socket_of(c->connection), SHUT_RDWR);
	move(c, AT_END);
}

static void answer(struct http_call *c, const struct http_answer *a)
{
	enum MHD_Result done = queue_answer(c, a);

	if (c->inside) {
		c->answered = true;
		c->queued = done == MHD_YES;
		return;
	}
	if (done != MHD_YES) {
		shut(c);
	}
	MHD_resume_connection(c->connection);
	c->http->resumed = true;
}

/* From inside the handler, before or after the body. */
static enum MHD_Result refuse(struct http_call *c, int status, const char *why)
{
	static const struct http_header headers[] = {
		{S("Content-Type"), S("text/plain; charset=utf-8")},
		{S("Allow"), S("GET, HEAD, POST")},
	};
	struct http *h = c->http;
	char line[64] = "";
	int n = snprintf(line, sizeof line, "%d %s\n", status, MHD_get_reason_phrase_for((unsigned)status));
	struct http_answer a = {.status = status, .headers = headers, .header_count = status == 405 ? 2 : 1};

	a.body = (str){line, n > 0 && (size_t)n < sizeof line ? (size_t)n : 0};
	tell(h, status, why);
	if (h->config.refusal != NULL) {
		h->config.refusal(h->config.ctx, status, &c->head.request, &a);
	}
	a.close = true;
	move(c, AT_ANSWER);
	return queue_answer(c, &a);
}

/* ---- requests ---- */

static enum MHD_Result refuse_early(struct http_call *c, int status, const char *why)
{
	http_linger_add(&c->http->linger, socket_of(c->connection), c->http->now);
	return refuse(c, status, why);
}

/* The head is there. */
static enum MHD_Result begin(struct http_call *c, const char *url, const char *method, const char *version)
{
	const char *why = NULL;
	int status = http_head_read(c->connection, &c->target, url, method, version, &c->head, &why);

	c->read = true;
	move(c, AT_BODY);
	if (status != 0) {
		return refuse_early(c, status, why);
	}
	if (c->head.length > HTTP_BODY_MAX) {
		return refuse_early(c, 413, "body too large");
	}
	if (c->head.has_body && c->http->held + c->head.length > HTTP_BODIES_MAX) {
		return refuse_early(c, 503, "too many bytes in bodies");
	}
	return MHD_YES;
}

static void spoil(struct http_call *c, int status)
{
	if (c->refusal == 0) {
		c->refusal = status;
	}
}

static enum MHD_Result take_body(struct http_call *c, const char *data, size_t *n)
{
	struct http *h = c->http;

	if (c->arena == NULL) {
		c->arena = arena_new(4 * HTTP_BODY_MAX);
		buf_init(&c->body, c->arena, HTTP_BODY_MAX);
	}
	if (h->held + *n > HTTP_BODIES_MAX) {
		spoil(c, 503);
	} else if (c->body.n + *n > HTTP_BODY_MAX) {
		spoil(c, 413);
	}
	if (c->refusal == 0) {
		buf_add(&c->body, (str){data, *n});
		h->held += *n;
	} else {
		c->dropped += *n;
	}
	*n = 0;
	if (c->dropped > HTTP_BODY_MAX) {
		tell(h, 0, "a chunked body without end");
		return MHD_NO;
	}
	return MHD_YES;
}

/* All is there. */
static enum MHD_Result hand_over(struct http_call *c)
{
	if (c->refusal != 0) {
		return refuse(c, c->refusal, c->refusal == 413 ? "body too large" : "too many bytes in bodies");
	}
	move(c, AT_ANSWER);
	if (c->arena != NULL) {
		c->head.request.body = buf_str(&c->body);
	}
	memcpy(c->head.request.peer, c->peer, sizeof c->peer);
	c->inside = true;
	c->answered = false;
	c->http->config.request(c->http->config.ctx, c, &c->head.request);
	c->inside = false;
	if (c->answered) {
		return c->queued ? MHD_YES : MHD_NO;
	}
	MHD_suspend_connection(c->connection);
	return MHD_YES;
}

static enum MHD_Result handle(void *ctx, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *data, size_t *data_size, void **context)
{
	struct http_call *c = *context;

	(void)ctx;
	(void)connection;
	if (c->at == AT_END) {
		return MHD_NO;
	}
	if (!c->read) {
		return begin(c, url, method, version);
	}
	if (*data_size != 0) {
		return take_body(c, data, data_size);
	}
	return hand_over(c);
}

/* ---- connections come and go ---- */

static struct http_call *call_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info->socket_context;
}

static void *keep_target(void *ctx, const char *uri, struct MHD_Connection *connection)
{
	struct http_call *c = call_of(connection);

	(void)ctx;
	c->line.dry = NULL; /* from the first request on, the library knows what is readable */
	http_target_keep(&c->target, uri);
	return c;
}

/* The path stays percent-encoded, as it was sent. */
static size_t leave_encoded(void *ctx, struct MHD_Connection *connection, char *text)
{
	(void)ctx;
	(void)connection;
	return strlen(text);
}

static void free_body(struct http_call *c)
{
	c->http->held -= c->arena == NULL ? 0 : c->body.n;
	arena_free(c->arena);
	c->arena = NULL;
}

/* A request ends: with its answer, or because the connection does. */
static void end_request(void *ctx, struct MHD_Connection *connection, void **context,
                        enum MHD_RequestTerminationCode how)
{
	struct http_call *c = *context;

	(void)ctx;
	(void)connection;
	if (c == NULL) {
		return;
	}
	if (how == MHD_REQUEST_TERMINATED_CLIENT_ABORT && c->at == AT_BODY) {
		tell(c->http, 0, "the client went away within a request");
	}
	if (c->sent != NULL) {
		c->sent(c->of);
		c->sent = NULL;
	}
	free_body(c);
	c->read = false;
	c->refusal = 0;
	c->dropped = 0;
	c->target = (struct http_target){0};
	if (c->at != AT_END) {
		move(c, AT_HEAD);
	}
}

static void note_peer(struct http_call *c)
{
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(c->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	const struct sockaddr *at = info == NULL ? NULL : info->client_addr;

	memset(c->peer, 0, sizeof c->peer);
	if (at != NULL && at->sa_family == AF_INET6) {
		memcpy(c->peer, &((const struct sockaddr_in6 *)(const void *)at)->sin6_addr, sizeof c->peer);
	} else if (at != NULL && at->sa_family == AF_INET) {
		memset(c->peer + 10, 0xff, 2);
		memcpy(c->peer + 12, &((const struct sockaddr_in *)(const void *)at)->sin_addr, 4);
	}
}

static void wait_for_more(void *of)
{
	struct http_call *c = of;
	struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP | EPOLLONESHOT, .data.ptr = c};

	if (!c->dry && c->at == AT_HEAD && epoll_ctl(c->http->outer, EPOLL_CTL_ADD, c->line.fd, &event) == 0) {
		c->dry = true;
		MHD_suspend_connection(c->connection);
	}
}

static void go_on(struct http_call *c)
{
	(void)epoll_ctl(c->http->outer, EPOLL_CTL_DEL, c->line.fd, NULL);
	c->dry = false;
	MHD_resume_connection(c->connection);
	c->http->resumed = true;
}

/* Those for which something came, or whose end did. */
static void wake(struct http *h)
{
	struct epoll_event woken[WOKEN_MAX];
	int n = h->outer < 0 ? 0 : epoll_wait(h->outer, woken, WOKEN_MAX, 0);

	for (int i = 0; i < n; i++) {
		if (woken[i].data.ptr != NULL) {
			go_on(woken[i].data.ptr);
		}
	}
}

static void begin_tls(struct http_call *c)
{
	const union MHD_ConnectionInfo *info =
		c->http->tls.now == NULL ? NULL
					 : MHD_get_connection_info(c->connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);

	c->dry = false;
	c->line = (struct http_tls_line){.fd = -1};
	if (info != NULL) {
		c->line =
			(struct http_tls_line){&c->http->tls, socket_of(c->connection), wait_for_more, c, false, false};
		http_tls_begin(&c->line, info->tls_session);
	}
}

static void connection_changed(void *ctx, struct MHD_Connection *connection, void **context,
                               enum MHD_ConnectionNotificationCode what)
{
	struct http *h = ctx;
	struct http_call *c = what == MHD_CONNECTION_NOTIFY_STARTED ? h->none.first : *context;

	if (c == NULL) {
		return; /* does not happen: there are as many as the library lets in */
	}
	*context = c;
	c->connection = connection;
	if (what == MHD_CONNECTION_NOTIFY_STARTED) {
		h->open++;
		move(c, AT_HEAD);
		note_peer(c);
		begin_tls(c);
		return;
	}
	free_body(c);
	h->open--;
	move(c, AT_NOWHERE);
}

/* ---- deadlines and room ---- */

/* Past the library, which cannot answer before the body's end. */
static void say_late(const struct http_call *c)
{
	static const char too_slow[] = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
	const union MHD_ConnectionInfo *tls =
		c->line.tls == NULL ? NULL : MHD_get_connection_info(c->connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);

	if (c->line.tls == NULL) {
		(void)send(socket_of(c->connection), too_slow, sizeof too_slow - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
	} else if (tls != NULL) {
		(void)gnutls_record_send(tls->tls_session, too_slow, sizeof too_slow - 1);
	}
}

static void shut_late(struct http *h)
{
	int64_t head_ms = h->draining ? DRAIN_MS : h->config.head_seconds * INT64_C(1000);
	struct http_call *c;

	while ((c = h->heads.first) != NULL && h->now - c->since >= head_ms) {
		shut(c);
	}
	while ((c = h->bodies.first) != NULL && h->now - c->since >= h->config.body_seconds * INT64_C(1000)) {
		say_late(c);
		tell(h, 408, "body too slow");
		shut(c);
	}
}

/* A client that sends a part of a body and then its end, both at once: the library sees the part alone, and would wait
 * for the rest until the time is over. */
static void notice_ends(struct http *h)
{
	char byte;

	if (h->now - h->looked_at < ENDS_LOOK_MS) {
		return;
	}
	h->looked_at = h->now;
	for (struct http_call *c = h->bodies.first, *next; c != NULL; c = next) {
		next = c->next;
		if (recv(socket_of(c->connection), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
			tell(h, 0, "the client went away within a request");
			shut(c);
		}
	}
}

/* Newcomers always find room: who waits longest in its head goes. */
static void make_room(struct http *h)
{
	size_t full = h->most * HTTP_PRESSURE_PERCENT / 100;

	while (h->heads.first != NULL && h->open - h->ending > full) {
		tell(h, 0, "too many connections");
		shut(h->heads.first);
	}
}

static int sooner(int a, int64_t b)
{
	b = b < 0 ? 0 : b;
	return a >= 0 && a < b ? a : (int)b;
}

/* Milliseconds until there is something to do, or -1. */
static int time_left(const struct http *h)
{
	MHD_UNSIGNED_LONG_LONG library = 0;
	int left = -1;
	int64_t head_ms = h->draining ? DRAIN_MS : h->config.head_seconds * INT64_C(1000);

	if (MHD_get_timeout(h->daemon, &library) == MHD_YES) {
		left = sooner(left, library > 60000 ? 60000 : (int64_t)library);
	}
	if (h->heads.first != NULL) {
		left = sooner(left, h->heads.first->since + head_ms - h->now);
	}
	if (h->bodies.first != NULL) {
		left = sooner(left, h->bodies.first->since + h->config.body_seconds * INT64_C(1000) - h->now);
	}
	if (h->linger.count != 0) {
		left = sooner(left, LINGER_LOOK_MS);
	}
	if (h->bodies.first != NULL) {
		left = sooner(left, ENDS_LOOK_MS);
	}
	return h->resumed ? 0 : left;
}

static int run(struct http *h)
{
	h->now = clock_ticks();
	h->starved = false;
	wake(h);
	for (int i = 0; i < ROUNDS_MAX && (i == 0 || h->resumed); i++) {
		h->resumed = false; /* set again when a request is answered by the way */
		MHD_run(h->daemon);
	}
	shut_late(h);
	notice_ends(h);
	make_room(h);
	http_linger_run(&h->linger, h->now);
	if (h->starved && h->open == 0) {
		/* the library would try again without a pause */
		nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
	}
	return time_left(h);
}

/* ---- beginning and end ---- */

_Noreturn static void panic(void *ctx, const char *file, unsigned line, const char *reason)
{
	(void)ctx;
	(void)file;
	(void)line;
	(void)reason;
	abort();
}

/* What the descriptors of the process allow; 0: not even a few. */
static size_t most_connections(size_t wanted)
{
	struct rlimit limit = {.rlim_cur = 1024};

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
		return wanted;
	}
	size_t room = limit.rlim_cur <= DESCRIPTORS_KEPT + 8 ? 0 : limit.rlim_cur - DESCRIPTORS_KEPT;

	return wanted < room ? wanted : room;
}

static int seconds(int wanted, int usual)
{
	return wanted == 0 ? usual : wanted;
}

static struct http *http_new(const struct http_config *config, size_t most)
{
	struct arena *arena = arena_new(sizeof(struct http) + most * sizeof(struct http_call) + 64 * 1024);
	struct http *h = NEW(arena, struct http);
	struct http_call *calls = NEW_N(arena, struct http_call, most);

	h->arena = arena;
	h->config = *config;
	h->config.chain = h->config.key = (str){NULL, 0};
	h->config.head_seconds = seconds(config->head_seconds, HTTP_HEAD_SECONDS);
	h->config.body_seconds = seconds(config->body_seconds, HTTP_BODY_SECONDS);
	h->config.write_seconds = seconds(config->write_seconds, HTTP_WRITE_SECONDS);
	h->outer = -1;
	h->most = most;
	h->now = clock_ticks();
	for (size_t i = 0; i < most; i++) {
		calls[i].http = h;
		calls[i].at = AT_END; /* in no queue yet */
		h->ending++;
		move(&calls[i], AT_NOWHERE);
	}
	return h;
}

static struct MHD_Daemon *start_library(struct http *h)
{
	const struct MHD_OptionItem secured[] = {
		{MHD_OPTION_HTTPS_CERT_CALLBACK, 0, (void *)(uintptr_t)http_tls_choose},
		{MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)(uintptr_t)HTTP_TLS_PRIORITIES},
		{MHD_OPTION_END, 0, NULL},
	};
	const struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
	bool tls = h->tls.now != NULL;

	return MHD_start_daemon(
		MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG | (tls ? MHD_USE_TLS : 0), 0, NULL, NULL,
		handle, h, MHD_OPTION_EXTERNAL_LOGGER, log_library, h, MHD_OPTION_LISTEN_SOCKET, h->config.listening,
		MHD_OPTION_CONNECTION_LIMIT, (unsigned)h->most, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MEMORY,
		MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)h->config.write_seconds, MHD_OPTION_URI_LOG_CALLBACK,
		keep_target, h, MHD_OPTION_UNESCAPE_CALLBACK, leave_encoded, h, MHD_OPTION_NOTIFY_COMPLETED,
		end_request, h, MHD_OPTION_NOTIFY_CONNECTION, connection_changed, h, MHD_OPTION_ARRAY,
		tls ? secured : plain, MHD_OPTION_END);
}

static int library_fd(const struct http *h)
{
	return MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

static void stop(struct http *h)
{
	for (struct http_call *c = h->heads.first; c != NULL; c = c->next) {
		if (c->dry) {
			go_on(c);
		}
	}
	if (h->daemon != NULL) {
		MHD_stop_daemon(h->daemon);
	}
	http_linger_stop(&h->linger);
	http_tls_clear(&h->tls);
	if (h->outer >= 0) {
		close(h->outer);
	}
	arena_free(h->arena);
}

/* Puts the library's epoll set into ours, which only TLS needs. */
static bool watch(struct http *h)
{
	struct epoll_event event = {.events = EPOLLIN};

	if (h->tls.now == NULL) {
		return true;
	}
	h->outer = epoll_create1(EPOLL_CLOEXEC);
	return h->outer >= 0 && epoll_ctl(h->outer, EPOLL_CTL_ADD, library_fd(h), &event) == 0;
}

static struct http *start(const struct http_config *config, char *why)
{
	size_t most = most_connections(config->connections_max);

	if (most == 0) {
		snprintf(why, HTTP_WHY_MAX, "%s", strerror(EMFILE));
		return NULL;
	}
	struct http *h = http_new(config, most);

	if (config->chain.p != NULL && !http_tls_set(&h->tls, config->chain, config->key)) {
		snprintf(why, HTTP_WHY_MAX, "GnuTLS: certificate and key do not fit");
		stop(h);
		return NULL;
	}
	MHD_set_panic_func(panic, NULL);
	h->daemon = start_library(h);
	if (h->daemon == NULL || !watch(h)) {
		snprintf(why, HTTP_WHY_MAX, "libmicrohttpd: %s", strerror(errno));
		stop(h);
		return NULL;
	}
	return h;
}

static bool renew(struct http *h, str chain, str key)
{
	return h->tls.now != NULL && http_tls_set(&h->tls, chain, key);
}

static int descriptor(const struct http *h)
{
	return h->outer >= 0 ? h->outer : library_fd(h);
}

static void drain(struct http *h)
{
	if (!h->draining) {
		h->draining = true;
		close(MHD_quiesce_daemon(h->daemon));
	}
}

static size_t connections(const struct http *h)
{
	return h->open;
}

__attribute__((visibility("default"))) const struct http_engine http_mhd = {
	.start = start,
	.fd = descriptor,
	.run = run,
	.answer = answer,
	.ready = ready,
	.ready_end = ready_end,
	.renew = renew,
	.drain = drain,
	.connections = connections,
	.stop = stop,
};
