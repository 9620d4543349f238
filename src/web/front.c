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
#include "sys/host.h"
#include "sys/log.h"
#include "sys/module.h"
#include "sys/process.h"
#include "sys/random.h"
#include "sys/unix_socket.h"
#include "web/front_answer.h"
#include "web/rate.h"
#include "web/shelf.h"
#include "web/tls.h"

enum {
	WORKERS_MAX = 24,
	LANE_QUEUE_MAX = 512,    /* requests that wait for a worker of one lane; more get a 503 */
	QUEUE_SECONDS = 10,      /* that one waits */
	SLOW_QUEUE_SECONDS = 30, /* ... in the slow lane: fifty people who sign in at once */
	AGAIN_SECONDS = 5,       /* that one waits which another worker had */
	READ_SECONDS = 5,        /* a worker may take */
	WRITE_SECONDS = 5,
	SLOW_SECONDS = 60,
	CALL_ARENA_MAX = 4 * (EXCHANGE_REQUEST_MAX + EXCHANGE_REPLY_MAX),
	REPLY_ARENA_MAX = 2 * EXCHANGE_REPLY_MAX,
	DESCRIPTORS = HTTP_CONNECTIONS_MAX + 200,
	DESCRIPTORS_OWN = 64, /* that are no connection of a client */
	SPARE_MAX = 64,       /* arenas of calls that are kept for the next */
	LOG_MS = 50,          /* a line of the log waits at most */
	HOPS_MAX = 2,         /* that a request goes on from one lane to another */
	SECRET_WAIT_MS = 10000,
	AHEAD_MAX = 8, /* requests a reader has at the same time, the one it works on included */
};

/* A request on its way.  Its arena also has its reply, and is there until that is sent. */
struct errand {
	struct front *front;
	struct http_call *call;
	struct arena *arena;
	str message;               /* as the worker gets it */
	const struct route *route; /* NULL: none of ours, the worker says so */
	struct shelved_copy *page; /* what it is answered with, where its worker had handed that over before */
	struct http_request http;  /* its views live until it is answered */
	bool again;                /* a worker had it and did not answer */
	str note;                  /* what the worker before gave along; p == NULL: it is the first */
	int hops;                  /* workers that sent it on */
	int64_t began, deadline;   /* clock_ticks() */
	struct errand *next;
};

struct queue {
	struct errand *first, **last;
	int64_t n;
};

/* A worker does one after another; the next ones lie in its socket already, so that it need not wait for us between
 * two. */
struct worker {
	int fd; /* -1: a free place */
	int64_t id;
	enum lane lane;
	bool retired;        /* gets nothing more */
	struct queue has;    /* in the order in which they were given */
	struct queue chosen; /* for it, and given to it before the turn ends */
	int64_t deadline;    /* of the first of them */
	struct shelf shelf;
};

struct front {
	struct stand stand;
	struct rate *rate;
	struct arena *names; /* those of the certificate */
	const struct http_engine *engine;
	struct http *http;
	struct worker worker[WORKERS_MAX];
	struct queue lane[LANE__MAX];
	struct arena *odd; /* for a page or a message that belongs to no errand */
	struct arena *spare[SPARE_MAX];
	size_t spares;
	int64_t errands;
	int64_t now;     /* clock_ticks() of this turn */
	int64_t told_at; /* when the log was written last */
	bool draining, ended;
};

/* ---- errands ---- */

static struct arena *take_arena(struct front *f)
{
	return f->spares > 0 ? f->spare[--f->spares] : arena_new(CALL_ARENA_MAX);
}

static void give_arena(struct front *f, struct arena *a)
{
	if (f->spares < SPARE_MAX) {
		arena_reset(a);
		f->spare[f->spares++] = a;
	} else {
		arena_free(a);
	}
}

static void queue_init(struct queue *q)
{
	*q = (struct queue){.last = &q->first};
}

static void queue_add(struct queue *q, struct errand *e)
{
	e->next = NULL;
	*q->last = e;
	q->last = &e->next;
	q->n++;
}

/* One that was begun already goes before those that were not. */
static void queue_add_first(struct queue *q, struct errand *e)
{
	e->next = q->first;
	q->first = e;
	q->last = q->last == &q->first ? &e->next : q->last;
	q->n++;
}

/* All of `from`, in its order; it is empty afterwards. */
static void queue_add_all_first(struct queue *q, struct queue *from)
{
	if (from->first == NULL) {
		return;
	}
	*from->last = q->first;
	q->last = q->first == NULL ? from->last : q->last;
	q->first = from->first;
	q->n += from->n;
	*from = (struct queue){.last = &from->first};
}

static struct errand *queue_take(struct queue *q)
{
	struct errand *e = q->first;

	if (e != NULL) {
		q->first = e->next;
		q->last = q->first == NULL ? &q->first : q->last;
		q->n--;
	}
	return e;
}

/* Where it came from, once others than this machine may come. */
static void log_visitor(struct log_line *l, const struct errand *e)
{
	if (e->front->stand.reach.kind != REACH_HERE) {
		unsigned char visitor[HTTP_PEER_BYTES];
		char room[64];
		front_visitor(&e->http, &e->front->stand.reach, visitor);
		log_str(l, "from", host_address_text(visitor, room));
	}
}

static void log_answer(const struct errand *e, str route, int status, const struct exchange_reply *reply)
{
	struct log_line l;

	log_begin(&l, status >= 500 ? LOG_WARN : LOG_INFO, "request");
	log_str(&l, "route", route);
	log_int(&l, "status", status);
	log_int(&l, "ms", e->front->now - e->began);
	log_visitor(&l, e);
	if (reply != NULL) {
		log_int(&l, "statements", reply->statements);
		log_int(&l, "arena", reply->arena);
	}
	log_end(&l);
}

static void reply_sent(void *of)
{
	const struct errand *e = of;

	shelf_give_back(e->page);
	give_arena(e->front, e->arena);
}

/* The errand is gone afterwards. */
static void answer_errand(struct front *f, struct errand *e, struct http_answer *answer)
{
	answer->sent = reply_sent;
	answer->of = e;
	f->errands--;
	f->engine->answer(e->call, answer);
}

/* Answers with a page of our own; `wait`: seconds before it makes sense to try again, or 0. */
static void refuse_errand(struct front *f, struct errand *e, enum problem what, int64_t wait)
{
	struct http_answer answer;

	front_problem(e->arena, &e->http, &f->stand.reach, what, wait, &answer);
	log_answer(e, e->route == NULL ? S("-") : route_name(e->arena, e->route), answer.status, NULL);
	answer_errand(f, e, &answer);
}

static void fail_errand(struct front *f, struct errand *e, enum problem what)
{
	refuse_errand(f, e, what, 0);
}

/* ---- workers ---- */

static void worker_init(struct worker *w, int fd, int64_t id, enum lane lane)
{
	*w = (struct worker){.fd = fd, .id = id, .lane = lane};
	queue_init(&w->has);
	queue_init(&w->chosen);
}

static void close_worker(struct worker *w)
{
	close(w->fd);
	shelf_clear(&w->shelf);
	worker_init(w, -1, 0, LANE_UNSET);
}

/* How many of a lane's requests lie with one worker.  What is written waits for the disk anyway; what is slow shall
 * hold up nothing else. */
static int64_t ahead_of(enum lane lane)
{
	return lane == LANE_READ ? AHEAD_MAX : 1;
}

static int64_t lane_ms(enum lane lane)
{
	return (lane == LANE_SLOW ? SLOW_SECONDS : lane == LANE_WRITE ? WRITE_SECONDS : READ_SECONDS) * INT64_C(1000);
}

/* Doing it twice does no harm: it reads, or carries the id of a form. */
static bool may_resend(const struct errand *e)
{
	bool reads = e->route == NULL || (e->route->method == METHOD_GET && e->route->act == NULL);

	return !e->again && (reads || (e->route->method == METHOD_POST && e->route->may != MAY_ANYBODY));
}

static void count_lanes(const struct front *f, struct lane_state *ret)
{
	for (enum lane l = LANE_UNSET; l < LANE__MAX; l++) {
		ret[l] = (struct lane_state){.waiting = f->lane[l].n};
	}
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		const struct worker *w = &f->worker[i];
		if (w->fd >= 0 && !w->retired) {
			ret[w->lane].workers++;
			ret[w->lane].busy += w->has.n > 0;
			ret[w->lane].waiting += w->has.n > 1 ? w->has.n - 1 : 0;
		}
	}
}

static void write_message(const struct front *f, struct errand *e)
{
	struct lane_state state[LANE__MAX];

	count_lanes(f, state);
	e->message = front_message(e->arena, &e->http, e->again, e->note, state);
}

/* Its worker is gone, or could do nothing: another one gets it, once. */
static void resend(struct front *f, struct errand *e, enum lane lane)
{
	if (!may_resend(e)) {
		fail_errand(f, e, PROBLEM_BUSY);
		return;
	}
	e->again = true;
	e->deadline = f->now + AGAIN_SECONDS * INT64_C(1000);
	write_message(f, e);
	queue_add_first(&f->lane[lane], e);
}

static int64_t load_of(const struct worker *w)
{
	return w->has.n + w->chosen.n;
}

/* The worker of the lane that has least, if it may have more; else NULL. */
static struct worker *least_busy(struct front *f, enum lane lane)
{
	struct worker *least = NULL;

	for (size_t i = 0; i < WORKERS_MAX; i++) {
		struct worker *w = &f->worker[i];
		bool fit = w->fd >= 0 && w->lane == lane && !w->retired && load_of(w) < ahead_of(lane);
		least = fit && (least == NULL || load_of(w) < load_of(least)) ? w : least;
	}
	return least;
}

/* As many of what was chosen for it as go into one message: it is woken once for all of them.  PACKET_LATE: no more
 * fits into its socket than what lies there already. */
static enum packet give(struct worker *w)
{
	struct queue given;
	struct buf together;
	struct errand *e = w->chosen.first;

	queue_init(&given);
	buf_init(&together, e->arena, EXCHANGE_REQUEST_MAX);
	do {
		buf_add(&together, e->message);
		queue_add(&given, queue_take(&w->chosen));
		e = w->chosen.first;
	} while (e != NULL && together.n + e->message.n <= SOCKET_PACKET_MAX);
	enum packet sent = packet_send(w->fd, buf_str(&together), 0);

	if (sent != PACKET_DONE) {
		queue_add_all_first(&w->chosen, &given);
		return sent == PACKET_LATE && w->has.n == 0 ? PACKET_FAILED : sent;
	}
	if (w->has.n == 0) {
		w->deadline = given.first->front->now + lane_ms(w->lane);
	}
	while (given.first != NULL) {
		queue_add(&w->has, queue_take(&given));
	}
	return PACKET_DONE;
}

static void lose_worker(struct front *f, struct worker *w);

static void give_all(struct front *f, struct worker *w)
{
	enum packet given = PACKET_DONE;

	while (given == PACKET_DONE && w->chosen.first != NULL) {
		given = give(w);
	}
	queue_add_all_first(&f->lane[w->lane], &w->chosen); /* its next reply makes room */
	if (given != PACKET_DONE && given != PACKET_LATE) {
		lose_worker(f, w);
	}
}

/* Gives waiting errands to workers. */
static void dispatch(struct front *f, enum lane lane)
{
	struct worker *w;

	while (f->lane[lane].first != NULL && (w = least_busy(f, lane)) != NULL) {
		queue_add(&w->chosen, queue_take(&f->lane[lane]));
	}
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		if (f->worker[i].chosen.first != NULL) {
			give_all(f, &f->worker[i]);
		}
	}
}

/* The first of what it had was in its hands; the others nobody has looked at. */
static void lose_worker(struct front *f, struct worker *w)
{
	struct queue had = w->has;
	enum lane lane = w->lane;
	struct errand *first = queue_take(&had), *rest[AHEAD_MAX];
	size_t n = 0;

	while (had.first != NULL) {
		rest[n++] = queue_take(&had);
	}
	close_worker(w);
	while (n > 0) {
		queue_add_first(&f->lane[lane], rest[--n]);
	}
	if (first != NULL) {
		resend(f, first, lane);
	}
	dispatch(f, lane);
}

static void enqueue(struct front *f, struct errand *e, enum lane lane);

/* To another lane, as its worker wants it: the log has a line for each. */
static void send_onward(struct front *f, struct errand *e, const struct exchange_reply *reply)
{
	if (e->hops == HOPS_MAX) {
		fail_errand(f, e, PROBLEM_OURS);
		return;
	}
	log_answer(e, reply->route, reply->status, reply);
	e->hops++;
	e->note = reply->note;
	enqueue(f, e, reply->onward);
	dispatch(f, reply->onward);
}

/* Who has to wait where too much came: who sits at this machine waits for nobody; behind a proxy that does not say whom
 * it brings, all are one. */
static bool is_counted(const struct front *f, const struct http_request *r,
                       unsigned char ret_visitor[static HTTP_PEER_BYTES])
{
	const struct reach *reach = &f->stand.reach;

	front_visitor(r, reach, ret_visitor);
	return reach->kind == REACH_PROXY || !host_is_loopback(ret_visitor);
}

/* Its address has a key in it, which could be tried out: those that open nothing are counted. */
static bool is_keyed(const struct route *r)
{
	return r != NULL && r->keyed;
}

/* Where passwords are tried out. */
static bool is_guessed(const struct route *r)
{
	return r != NULL && r->guessed;
}

static void count_miss(struct front *f, const struct errand *e, const struct exchange_reply *reply)
{
	unsigned char visitor[HTTP_PEER_BYTES];

	if (!(is_keyed(e->route) || is_guessed(e->route)) || !is_counted(f, &e->http, visitor)) {
		return;
	}
	if (is_keyed(e->route) && reply->status == 404) {
		int64_t wait = rate_wait(f->rate, visitor, RATE_SECRET, f->now);
		(void)wait; /* it is the next one that waits */
	} else if (is_guessed(e->route) && reply->status == 401) {
		rate_missed(f->rate, visitor, f->now);
	} else if (is_guessed(e->route) && reply->cookie_count > 0) {
		rate_came_in(f->rate, visitor);
	}
}

static void finish(struct front *f, struct worker *w, const struct exchange_reply *reply)
{
	struct errand *e = queue_take(&w->has);
	struct http_answer answer;

	w->deadline = f->now + lane_ms(w->lane);
	if (reply->retry && may_resend(e)) {
		resend(f, e, w->lane);
		return;
	}
	if (reply->onward != LANE_UNSET) {
		send_onward(f, e, reply);
		return;
	}
	count_miss(f, e, reply);
	front_reply(e->arena, &e->http, &f->stand.reach, reply, &answer);
	if (e->page != NULL) {
		shelved_answer(e->page, &answer);
	}
	log_answer(e, reply->route.n == 0 ? S("-") : reply->route, reply->status, reply);
	answer_errand(f, e, &answer);
}

/* Puts a body onto the worker's shelf, or finds there the one that the reply names. */
static bool use_shelf(struct worker *w, const struct exchange_reply *reply)
{
	struct errand *e = w->has.first;

	if (reply->place != 0 && reply->body.p != NULL) {
		shelf_put(&w->shelf, reply);
	} else if (reply->place != 0) {
		e->page = shelf_take(&w->shelf, reply);
	}
	return reply->place == 0 || reply->body.p != NULL || e->page != NULL;
}

/* False when there was none, or the worker is gone. */
static bool take_reply(struct front *f, struct worker *w)
{
	struct exchange_reply reply;
	str message = S("");

	arena_reset(f->odd);
	struct arena *a = w->has.first == NULL ? f->odd : w->has.first->arena;
	enum packet came = packet_receive(w->fd, a, EXCHANGE_REPLY_MAX, 0, &message);

	if (came == PACKET_LATE) {
		return false;
	}
	if (came != PACKET_DONE || w->has.n == 0 || !exchange_reply_read(message, &reply) || !use_shelf(w, &reply)) {
		lose_worker(f, w);
		return false;
	}
	finish(f, w, &reply);
	return true;
}

/* What a worker has answered of the requests it had. */
static void take_replies(struct front *f, struct worker *w)
{
	enum lane lane = w->lane;
	int64_t had = w->has.n;

	do {
		if (!take_reply(f, w)) {
			break;
		}
	} while (--had > 0);
	if (w->fd >= 0 && w->retired && w->has.n == 0) {
		close_worker(w);
	}
	dispatch(f, lane);
}

/* ---- requests ---- */

static void enqueue(struct front *f, struct errand *e, enum lane lane)
{
	if (f->lane[lane].n >= LANE_QUEUE_MAX) {
		fail_errand(f, e, PROBLEM_BUSY);
		return;
	}
	write_message(f, e);
	e->deadline = f->now + (lane == LANE_SLOW ? SLOW_QUEUE_SECONDS : QUEUE_SECONDS) * INT64_C(1000);
	queue_add(&f->lane[lane], e); /* until all that came have been read: see turn */
}

/* Where somebody who is nobody yet may do something: links, and in time passwords, could be tried out there. */
static bool is_secret(const struct route *r)
{
	return r != NULL && r->act != NULL && r->may == MAY_ANYBODY && !r->keyed;
}

/* 0, or how long the visitor has to wait. */
static int64_t wait_of(struct front *f, const struct errand *e)
{
	unsigned char visitor[HTTP_PEER_BYTES];

	if (!is_counted(f, &e->http, visitor)) {
		return 0;
	}
	int64_t wait = rate_wait(f->rate, visitor, RATE_USUAL, f->now);

	if (wait == 0 && is_guessed(e->route)) {
		wait = rate_held(f->rate, visitor, f->now);
	}

	if (wait == 0 && is_keyed(e->route)) {
		return rate_look(f->rate, visitor, RATE_SECRET, f->now);
	}
	return wait == 0 && is_secret(e->route) ? rate_wait(f->rate, visitor, RATE_SECRET, f->now) : wait;
}

/* The same for a file, which costs next to nothing. */
static int64_t file_wait_of(struct front *f, const struct http_request *r)
{
	unsigned char visitor[HTTP_PEER_BYTES];

	return is_counted(f, r, visitor) ? rate_wait(f->rate, visitor, RATE_STATIC, f->now) : 0;
}

static void request_came(void *ctx, struct http_call *call, const struct http_request *r)
{
	struct front *f = ctx;
	struct http_answer answer;
	struct path_parts parts;

	bool is_file = front_static(r, &answer);
	int64_t wait = is_file ? file_wait_of(f, r) : 0;

	if (is_file && wait == 0) {
		f->engine->answer(call, &answer);
		return;
	}
	struct arena *a = take_arena(f);
	struct errand *e = NEW(a, struct errand);

	*e = (struct errand){.front = f, .call = call, .arena = a, .http = *r, .began = f->now};
	f->errands++;
	if (route_find(a, r->method, r->path, &e->route, &parts) != ROUTE_FOUND) {
		e->route = NULL;
	}
	e->http.cookie = front_cookies(a, &f->stand.reach, r->cookie);
	enum problem foreign = front_foreign(r, &f->stand);

	wait = is_file ? wait : wait_of(f, e);

	if (wait > 0) {
		refuse_errand(f, e, PROBLEM_TOO_OFTEN, wait);
	} else if (foreign != PROBLEM_UNSET) {
		fail_errand(f, e, foreign);
	} else if (r->head && e->route != NULL && e->route->act != NULL) {
		fail_errand(f, e, PROBLEM_NOT_METHOD); /* who only looks shall use nothing up */
	} else {
		enqueue(f, e, e->route == NULL ? LANE_READ : e->route->lane);
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

static void add_worker(struct front *f, const struct control_message *t, int fd)
{
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		if (f->worker[i].fd < 0) {
			worker_init(&f->worker[i], fd, t->id, t->lane);
			f->worker[i].shelf.engine = f->engine;
			dispatch(f, t->lane);
			return;
		}
	}
	close(fd);
}

static void retire_worker(struct front *f, int64_t id)
{
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		struct worker *w = &f->worker[i];
		if (w->fd >= 0 && w->id == id) {
			w->retired = true;
			if (w->has.n == 0) {
				close_worker(w);
			}
		}
	}
}

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
			add_worker(f, &t, fd);
			continue;
		}
		if (known && t.word == CONTROL_SECRET && fd >= 0) {
			renew(f, fd);
		}
		if (fd >= 0) {
			close(fd);
		}
		if (known && t.word == CONTROL_RETIRE) {
			retire_worker(f, t.id);
		} else if (known && t.word == CONTROL_DRAIN) {
			f->draining = true;
			f->engine->drain(f->http);
		}
	}
}

/* ---- the loop ---- */

/* Ends what takes too long. */
static void look_at_clock(struct front *f)
{
	int64_t now = f->now;

	for (size_t i = 0; i < WORKERS_MAX; i++) {
		struct worker *w = &f->worker[i];
		if (w->fd >= 0 && w->has.n > 0 && now >= w->deadline) {
			(void)control_send(FD_CONTROL, &(const struct control_message){CONTROL_KILL, w->lane, w->id},
			                   -1);
			w->has.first->again = true; /* it would only hold up the next one as well */
			lose_worker(f, w);
		}
	}
	for (enum lane l = LANE_UNSET; l < LANE__MAX; l++) {
		while (f->lane[l].first != NULL && now >= f->lane[l].first->deadline) {
			fail_errand(f, queue_take(&f->lane[l]), PROBLEM_BUSY);
		}
	}
}

/* Milliseconds until something is late. */
static int patience(const struct front *f, int most)
{
	int64_t now = f->now, left = most < 0 ? 1000 : most;

	for (size_t i = 0; i < WORKERS_MAX; i++) {
		const struct worker *w = &f->worker[i];
		int64_t its = w->fd >= 0 && w->has.n > 0 ? w->deadline - now : left;
		left = its < left ? its : left;
	}
	for (enum lane l = LANE_UNSET; l < LANE__MAX; l++) {
		int64_t its = f->lane[l].first != NULL ? f->lane[l].first->deadline - now : left;
		left = its < left ? its : left;
	}
	return left < 0 ? 0 : (int)left;
}

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
	if (poll(list, POLL_MAX, patience(f, most)) < 0 && errno != EINTR) {
		f->ended = true;
		return 0;
	}
	f->now = clock_ticks();
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		bool same = f->worker[i].fd == list[POLL_WORKERS + i].fd; /* it may have been lost meanwhile */
		if (list[POLL_WORKERS + i].revents != 0 && list[POLL_WORKERS + i].fd >= 0 && same) {
			take_replies(f, &f->worker[i]);
		}
	}
	if (list[POLL_CONTROL].revents != 0) {
		hear(f);
	}
	look_at_clock(f);
	tell_log(f);
	int left = f->engine->run(f->http);
	int64_t errands = f->errands;

	for (enum lane l = LANE_UNSET + 1; l < LANE__MAX; l++) {
		dispatch(f, l);
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
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		if (f->worker[i].fd >= 0) {
			close_worker(&f->worker[i]);
		}
	}
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
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		worker_init(&f->worker[i], -1, 0, LANE_UNSET);
	}
	for (enum lane l = LANE_UNSET; l < LANE__MAX; l++) {
		queue_init(&f->lane[l]);
	}
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
