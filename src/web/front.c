/* The front: speaks HTTP, refuses what is malformed or foreign, serves files, and hands everything else to a worker of
 * the lane that its row names, one request at a time.  Has neither store nor files.
 *
 * A worker that dies, or takes longer than its lane may, loses its request: a GET, and a POST with the id of a form, is
 * given to another one once; else, and the second time, the front itself answers 503 with what was typed. */
#include "web/part.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "sys/clock.h"
#include "sys/confine.h"
#include "sys/log.h"
#include "sys/module.h"
#include "sys/process.h"
#include "sys/random.h"
#include "sys/unix_socket.h"
#include "web/front_inside.h"
#include "web/tls.h"

enum {
	REPLY_ARENA_MAX = 2 * EXCHANGE_REPLY_MAX,
	DESCRIPTORS = HTTP_CONNECTIONS_MAX + 200,
	DESCRIPTORS_OWN = 64, /* that are no connection of a client */
	LOG_MS = 50,          /* a line of the log waits at most */
	SECRET_WAIT_MS = 10000,
};

/* ---- requests ---- */

static void request_came(void *ctx, struct http_call *call, const struct http_request *r)
{
	struct front *f = ctx;
	struct http_answer answer;
	struct path_parts parts;

	bool is_file = front_static(r, &answer);
	int64_t wait = is_file ? front_file_wait(f, r) : 0;

	if (is_file && wait == 0) {
		f->engine->answer(call, &answer);
		return;
	}
	struct errand *e = errand_new(f, call, r);

	if (route_find(e->arena, r->method, r->path, &e->route, &parts) != ROUTE_FOUND) {
		e->route = NULL;
	}
	e->http.cookie = front_cookies(e->arena, &f->stand.reach, r->cookie);
	enum problem foreign = front_foreign(r, &f->stand);

	wait = is_file ? wait : front_wait(f, e);

	if (wait > 0) {
		errand_refuse(f, e, PROBLEM_TOO_OFTEN, wait);
	} else if (foreign != PROBLEM_UNSET) {
		errand_fail(f, e, foreign);
	} else if (r->head && e->route != NULL && e->route->act != NULL) {
		errand_fail(f, e, PROBLEM_NOT_METHOD); /* who only looks shall use nothing up */
	} else {
		lane_enqueue(f, e, e->route == NULL ? LANE_READ : e->route->lane);
	}
}

static void request_refused(void *ctx, int status, const char *why, size_t more)
{
	struct log_line l;

	(void)ctx;
	log_begin(&l, LOG_INFO, "refused");
	log_int(&l, "status", status);
	log_str(&l, "why", str_of(why));
	if (more > 0) {
		log_int(&l, "more", (int64_t)more);
	}
	log_end(&l);
}

static void refusal_page(void *ctx, int status, const struct http_request *r, struct http_answer *ret)
{
	/* the language is all that is of use: what was sent is too large, or no form */
	struct http_request bare = {.method = METHOD_GET, .language = r->language};
	struct front *f = ctx;

	arena_reset(f->odd);
	bare.cookie = front_cookies(f->odd, &f->stand.reach, r->cookie);
	front_problem(f->odd, &bare, &f->stand.reach, problem_of_status(status), 0, ret);
	ret->status = status;
}

/* ---- the supervisor's words ---- */

/* The certificate and its names from now on; `ret` has the key, and is to be wiped. */
static bool take_secret(struct front *f, struct arena *a, int sealed, struct tls_secret *ret)
{
	if (!tls_unseal(a, sealed, ret)) {
		return false;
	}
	arena_reset(f->names);
	f->stand.names = str_copy(f->names, ret->names);
	return true;
}

static void renew(struct front *f, int sealed)
{
	SCOPED(arena_end) struct arena *own = arena_new(2 * TLS_SEALED_MAX);
	struct tls_secret secret;

	if (take_secret(f, own, sealed, &secret)) {
		bool good = f->engine->renew(f->http, secret.chain, secret.key);
		tls_wipe(&secret);
		log_event(good ? LOG_INFO : LOG_ERROR, good ? "certificate" : "certificate-refused");
	}
}

static void hear(struct front *f)
{
	char room[CONTROL_BYTES_MAX];
	struct control_message t;

	for (;;) {
		int fd = -1, n = process_receive(FD_CONTROL, room, sizeof room, &fd);
		if (n < 0) {
			f->ended = true; /* the supervisor is gone, and so shall we be */
		}
		if (n <= 0) {
			return;
		}
		bool known = control_read((str){room, (size_t)n}, &t);
		if (known && t.word == CONTROL_WORKER && t.lane != LANE_UNSET && fd >= 0) {
			lane_add_worker(f, &t, fd);
			continue;
		}
		if (known && t.word == CONTROL_SECRET && fd >= 0) {
			renew(f, fd);
		}
		if (fd >= 0) {
			close(fd);
		}
		if (known && t.word == CONTROL_RETIRE) {
			lane_retire_worker(f, t.id);
		} else if (known && t.word == CONTROL_DRAIN) {
			f->draining = true;
			f->engine->drain(f->http);
		}
	}
}

/* ---- the loop ---- */

/* Under load many lines go out at once; when nothing is left to answer, they stand there before a client can see its
 * answer. */
static void tell_log(struct front *f)
{
	if (f->errands == 0 || f->now - f->told_at >= LOG_MS) {
		log_flush();
		f->told_at = f->now;
	}
}

enum { POLL_HTTP, POLL_CONTROL, POLL_WORKERS, POLL_MAX = POLL_WORKERS + WORKERS_MAX };

/* One turn: whatever came is done, then the connections get their answers. */
static int turn(struct front *f, int most)
{
	struct pollfd list[POLL_MAX];

	list[POLL_HTTP] = (struct pollfd){.fd = f->engine->fd(f->http), .events = POLLIN};
	list[POLL_CONTROL] = (struct pollfd){.fd = FD_CONTROL, .events = POLLIN};
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		list[POLL_WORKERS + i] = (struct pollfd){.fd = f->worker[i].fd, .events = POLLIN};
	}
	if (poll(list, POLL_MAX, lanes_patience(f, most)) < 0 && errno != EINTR) {
		f->ended = true;
		return 0;
	}
	f->now = clock_ticks();
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		bool same = f->worker[i].fd == list[POLL_WORKERS + i].fd; /* it may have been lost meanwhile */
		if (list[POLL_WORKERS + i].revents != 0 && list[POLL_WORKERS + i].fd >= 0 && same) {
			lane_take_replies(f, &f->worker[i]);
		}
	}
	if (list[POLL_CONTROL].revents != 0) {
		hear(f);
	}
	lanes_look_at_clock(f);
	tell_log(f);
	int left = f->engine->run(f->http);
	int64_t errands = f->errands;

	for (enum lane l = LANE_UNSET + 1; l < LANE__MAX; l++) {
		lane_dispatch(f, l);
	}
	tell_log(f);
	return f->errands == errands ? left : 0; /* what a lost worker had may be answered now */
}

/* Waits for the certificate, which comes right behind the config. */
static bool hear_secret(struct front *f, struct arena *a, struct tls_secret *ret)
{
	const volatile bool never = false;
	struct watch control = {.fd = FD_CONTROL};
	char room[CONTROL_BYTES_MAX];
	struct control_message t;
	int fd = -1;

	if (!socket_wait(&control, 1, &never, clock_ticks() + SECRET_WAIT_MS) || !control.ready) {
		return false;
	}
	int n = process_receive(FD_CONTROL, room, sizeof room, &fd);
	bool good = n > 0 && control_read((str){room, (size_t)n}, &t) && t.word == CONTROL_SECRET && fd >= 0 &&
	            take_secret(f, a, fd, ret);

	if (fd >= 0) {
		close(fd);
	}
	return good;
}

static enum err start_http(struct front *f, const struct tls_secret *secret, struct faults *fs)
{
	char why[MODULE_WHY_MAX] = "";
	size_t descriptors = process_raise_descriptors(DESCRIPTORS);
	size_t connections = descriptors > DESCRIPTORS_OWN ? descriptors - DESCRIPTORS_OWN : 1;
	const struct http_config config = {
		.listening = FD_WORK,
		.connections_max = connections < HTTP_CONNECTIONS_MAX ? connections : HTTP_CONNECTIONS_MAX,
		.chain = secret->chain,
		.key = secret->key,
		.ctx = f,
		.request = request_came,
		.refused = request_refused,
		.refusal = refusal_page,
	};

	f->http = f->engine->start(&config, why);
	return f->http != NULL ? OK : FAIL(fs, ERR_SERVICE, "serve-no-http", NOWHERE, str_of(why));
}

static enum err open_http(struct front *f, struct faults *fs)
{
	SCOPED(arena_end) struct arena *own = arena_new(2 * TLS_SEALED_MAX);
	struct tls_secret secret = {.chain = {NULL, 0}};
	char why[MODULE_WHY_MAX] = "";
	void *found = NULL;

	if (module_open("http_mhd", "http_mhd", &found, why) != OK) {
		return FAIL(fs, ERR_SERVICE, "serve-no-http", NOWHERE, str_of(why));
	}
	f->engine = found;
	if (reach_is_tls(f->stand.reach.kind) && !hear_secret(f, own, &secret)) {
		return FAIL(fs, ERR_SERVICE, "tls-failed", NOWHERE);
	}
	enum err err = start_http(f, &secret, fs);

	tls_wipe(&secret);
	return err;
}

/* Is everything said that was asked? */
static bool is_over(const struct front *f)
{
	return f->ended || (f->draining && f->errands == 0 && f->engine->connections(f->http) == 0);
}

/* Gives all back, unless a call still waits for its answer: then the end of the process does. */
static void let_go(struct front *f)
{
	if (f->errands == 0) {
		f->engine->stop(f->http);
	}
	lanes_close(f);
	while (f->spares > 0) {
		arena_free(f->spare[--f->spares]);
	}
	arena_free(f->odd);
	arena_free(f->names);
}

enum err front_run(struct arena *a, const struct part_config *c, struct faults *fs)
{
	struct front *f = NEW(a, struct front);
	uint64_t seed;
	int most = 0;

	*f = (struct front){
		.stand = {.reach = c->reach, .address = str_of(c->address), .names = S("")},
		.odd = arena_new(REPLY_ARENA_MAX),
		.names = arena_new(2 * CERT_NAMES_MAX),
		.now = clock_ticks(),
	};
	random_bytes(&seed, sizeof seed);
	f->rate = rate_new(a, seed);
	lanes_init(f);
	TRY(open_http(f, fs));
	TRY(confine_self(CONFINE_ACCEPT, NULL, fs));
	log_hold();
	(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_READY}, -1);
	while (!is_over(f)) {
		most = turn(f, most);
	}
	let_go(f);
	return OK;
}
