/* The engine of http.h on libmicrohttpd 0.9.75: no threads, its epoll set inside the front's loop.  A connection is
 * suspended while its request waits for an answer.
 *
 * What the library does not have is ours: the check of the head (http_head.h), deadlines for heads and bodies (the
 * library only knows how long nothing moved, which is used for answers) and room for newcomers (http_mhd_room.c), and
 * who lingers (http_linger.h).  TLS is
 * the library's, with a certificate that may change (http_tls.h); a handshake is a part of the head's time.
 *
 * Until it has a request, the library takes a connection with TLS for readable for ever, and would go round without a
 * pause.  So one that has nothing to say is suspended meanwhile, and watched in an epoll set of ours (`outer`), in
 * which the library's own lies as well. */
#define _GNU_SOURCE
#include "web/http_mhd_inside.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sys/clock.h"

enum {
	/* A connection's memory: the head, a copy of its cookies, 70 bytes a header and a cookie, the head of the
	 * answer.  Above 32 KB the library takes whole pages of the system, which http_head.c counts on. */
	MEMORY = 36 * 1024,
	DESCRIPTORS_KEPT = 32 + LINGER_MAX, /* for the program and its workers */
	ROUNDS_MAX = 8,
	WOKEN_MAX = 64, /* that are looked at together */
};

/* ---- connections come and go ---- */

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
		c->line = (struct http_tls_line){&c->http->tls, call_socket(c), wait_for_more, c, false, false};
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
		call_move(c, AT_HEAD);
		note_peer(c);
		begin_tls(c);
		return;
	}
	call_free_body(c);
	h->open--;
	call_move(c, AT_NOWHERE);
}

/* ---- the loop ---- */

static int run(struct http *h)
{
	h->now = clock_ticks();
	h->starved = false;
	wake(h);
	for (int i = 0; i < ROUNDS_MAX && (i == 0 || h->resumed); i++) {
		h->resumed = false; /* set again when a request is answered by the way */
		MHD_run(h->daemon);
	}
	room_keep(h);
	http_linger_run(&h->linger, h->now);
	if (h->starved && h->open == 0) {
		/* the library would try again without a pause */
		nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
	}
	return room_time_left(h);
}

/* ---- beginning and end ---- */

/* The library's own log: its refusals have their status in it, and it says when descriptors are out. */
static void log_library(void *ctx, const char *format, va_list values)
{
	static const char refused[] = "Error processing request (HTTP response code is %u";
	struct http *h = ctx;

	if (strncmp(format, refused, sizeof refused - 1) == 0) {
		http_tell(h, (int)va_arg(values, unsigned), "refused by libmicrohttpd");
	} else if (strncmp(format, "Error accepting connection", 26) == 0) {
		h->starved = true;
		http_tell(h, 0, "cannot accept: descriptors or memory are out");
	}
}

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
		call_move(&calls[i], AT_NOWHERE);
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
		call_handle, h, MHD_OPTION_EXTERNAL_LOGGER, log_library, h, MHD_OPTION_LISTEN_SOCKET,
		h->config.listening, MHD_OPTION_CONNECTION_LIMIT, (unsigned)h->most, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
		(size_t)MEMORY, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)h->config.write_seconds,
		MHD_OPTION_URI_LOG_CALLBACK, call_keep_target, h, MHD_OPTION_UNESCAPE_CALLBACK, call_leave_encoded, h,
		MHD_OPTION_NOTIFY_COMPLETED, call_end, h, MHD_OPTION_NOTIFY_CONNECTION, connection_changed, h,
		MHD_OPTION_ARRAY, tls ? secured : plain, MHD_OPTION_END);
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
	.answer = call_answer,
	.ready = ready_new,
	.ready_end = ready_end,
	.renew = renew,
	.drain = drain,
	.connections = connections,
	.stop = stop,
};
