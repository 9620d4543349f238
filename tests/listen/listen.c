#define _GNU_SOURCE
#include "listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "sys/clock.h"
#include "sys/module.h"

struct server server;
struct arena *memory;

__attribute__((constructor)) static void make_memory(void)
{
	memory = arena_new((size_t)1024 * 1024 * 1024);
}

__attribute__((destructor)) static void free_memory(void)
{
	arena_free(memory);
}

bool has(str s, const char *what)
{
	return str_find(s, str_of(what)) != SIZE_MAX;
}

static void bail(const char *what)
{
	printf("Bail out! %s: %s\n", what, strerror(errno));
	exit(1);
}

/* ---- the server ---- */

static void echo(struct http_call *call, const struct http_request *r)
{
	static char text[HTTP_BODY_MAX + 64 * 1024];
	static const char *const methods[] = {"?", "GET", "POST"};
	int n = snprintf(text, sizeof text, "%s %.*s?%.*s|%.*s|%.*s<end>", methods[r->method], STR_ARG(r->path),
	                 STR_ARG(r->query), STR_ARG(r->host), STR_ARG(r->body));
	struct http_answer a = {.status = 200, .body = {text, (size_t)n}, .headers = server.more_headers};

	a.header_count = server.more_headers[0].name.n != 0;
	server.engine->answer(call, &a);
}

static void count_sent(void *of)
{
	++*(size_t *)of;
}

static void take(void *ctx, struct http_call *call, const struct http_request *r)
{
	static char large[LARGE];
	struct http_answer a = {.status = 200, .body_stays = true};

	(void)ctx;
	server.asked++;
	if (str_eq(r->path, S("/later")) && server.waiting < CALLS_MAX) {
		server.calls[server.waiting++] = call;
		return;
	}
	if (str_eq(r->path, S("/large")) || str_eq(r->path, S("/kept")) || str_eq(r->path, S("/ready"))) {
		a.body = (str){memset(large, 'x', sizeof large), sizeof large};
		a.body_stays = str_eq(r->path, S("/large"));
		a.sent = a.body_stays ? NULL : count_sent;
		a.of = &server.sent;
		if (str_eq(r->path, S("/ready"))) {
			server.ready = server.ready == NULL ? server.engine->ready(&a) : server.ready;
			a.ready = server.ready;
		}
	} else if (str_eq(r->path, S("/none"))) {
		a.status = 204;
	} else if (str_eq(r->path, S("/same"))) {
		a.status = 304;
	} else {
		echo(call, r);
		return;
	}
	server.engine->answer(call, &a);
}

static void refused(void *ctx, int status, const char *why, size_t more)
{
	(void)ctx;
	(void)why;
	server.status = status;
	server.told++;
	server.more += more;
}

static const struct http_engine *engine(void)
{
	static const struct http_engine *found;
	char why[MODULE_WHY_MAX] = "";
	void *symbol = NULL;

	if (found == NULL && module_open("http_mhd", "http_mhd", &symbol, why) == OK) {
		found = symbol;
	}
	if (found == NULL) {
		printf("Bail out! no http_mhd: %s\n", why);
		exit(1);
	}
	return found;
}

void server_start(struct http_config config)
{
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t n = sizeof at;
	char why[HTTP_WHY_MAX] = "";

	server = (struct server){.engine = engine()};
	config.listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (bind(config.listening, (struct sockaddr *)&at, sizeof at) != 0 || listen(config.listening, 4096) != 0 ||
	    getsockname(config.listening, (struct sockaddr *)&at, &n) != 0) {
		bail("listen");
	}
	server.port = ntohs(at.sin_port);
	config.connections_max = config.connections_max == 0 ? 100 : config.connections_max;
	config.request = take;
	config.refused = refused;
	server.http = server.engine->start(&config, why);
	if (server.http == NULL) {
		bail(why);
	}
}

void server_stop(void *unused)
{
	(void)unused;
	while (server.waiting > 0) {
		answer_later(0, S(""));
	}
	server.engine->stop(server.http);
	server.engine->ready_end(server.ready);
}

void answer_later(size_t i, str text)
{
	char body[256];
	int n = snprintf(body, sizeof body, "%.*s<end>", STR_ARG(text));
	struct http_answer a = {.status = 200, .body = {body, (size_t)n}};

	server.engine->answer(server.calls[i], &a);
	server.waiting--;
	memmove(&server.calls[i], &server.calls[i + 1], (server.waiting - i) * sizeof server.calls[0]);
}

/* ---- time ---- */

/* One turn of the front's loop, which also looks at `fd` if it is one. */
static void turn(int fd, int64_t ms)
{
	struct pollfd look[] = {{.fd = server.engine->fd(server.http), .events = POLLIN}, {.fd = fd, .events = POLLIN}};
	int left = server.engine->run(server.http);

	server.runs++;
	poll(look, 2, left >= 0 && left < ms ? left : (int)ms);
}

void work(int64_t ms)
{
	int64_t until = clock_ticks() + ms;

	for (int64_t left = ms; left > 0; left = until - clock_ticks()) {
		turn(-1, left);
	}
}

bool work_until_open(size_t most, int64_t ms)
{
	int64_t until = clock_ticks() + ms;

	while (server.engine->connections(server.http) > most && clock_ticks() < until) {
		turn(-1, 20);
	}
	return server.engine->connections(server.http) <= most;
}

/* ---- clients ---- */

int dial(void)
{
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	at.sin_port = htons((uint16_t)server.port);
	if (fd < 0 || connect(fd, (struct sockaddr *)&at, sizeof at) != 0) {
		hang_up(&fd);
		return -1;
	}
	return fd;
}

void hang_up(const int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

/* As much as goes in two seconds, the server working. */
bool send_bytes(int fd, str bytes)
{
	int64_t until = clock_ticks() + 2000;

	while (bytes.n != 0 && clock_ticks() < until) {
		ssize_t n = send(fd, bytes.p, bytes.n, MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n < 0 && errno != EAGAIN) {
			return false;
		}
		if (n > 0) {
			bytes = str_slice(bytes, (size_t)n, SIZE_MAX);
		}
		if (bytes.n != 0) {
			turn(-1, 1);
		}
	}
	return bytes.n == 0;
}

static size_t count_of(str s, str what)
{
	size_t n = 0;

	for (size_t at = 0; what.n != 0 && (at = str_find(s, what)) != SIZE_MAX; n++) {
		s = str_slice(s, at + what.n, SIZE_MAX);
	}
	return n;
}

str receive(int fd, str end, size_t times, bool *ret_closed)
{
	static char piece[64 * 1024];
	int64_t until = clock_ticks() + 2000;
	struct buf said;

	buf_init(&said, memory, 16 * 1024 * 1024);
	*ret_closed = false;
	while (clock_ticks() < until) {
		ssize_t n = recv(fd, piece, sizeof piece, MSG_DONTWAIT);
		if (n == 0 || (n < 0 && errno != EAGAIN)) {
			*ret_closed = true;
			break;
		}
		if (n > 0) {
			buf_add(&said, (str){piece, (size_t)n});
			if (end.n != 0 && str_ends(buf_str(&said), end) && count_of(buf_str(&said), end) >= times) {
				break;
			}
			continue;
		}
		turn(fd, 20);
	}
	return buf_str(&said);
}

str talk(str bytes, bool *ret_closed)
{
	DIAL(fd);

	send_bytes(fd, bytes);
	return receive(fd, S("<end>"), 1, ret_closed);
}
