#include "web/front_inside.h"

#include <unistd.h>

#include "sys/process.h"
#include "sys/unix_socket.h"

enum {
	LANE_QUEUE_MAX = 512,    /* requests that wait for a worker of one lane; more get a 503 */
	QUEUE_SECONDS = 10,      /* that one waits */
	SLOW_QUEUE_SECONDS = 30, /* ... in the slow lane: fifty people who sign in at once */
	AGAIN_SECONDS = 5,       /* that one waits which another worker had */
	READ_SECONDS = 5,        /* a worker may take */
	WRITE_SECONDS = 5,
	SLOW_SECONDS = 60,
	HOPS_MAX = 2,  /* that a request goes on from one lane to another */
	AHEAD_MAX = 8, /* requests a reader has at the same time, the one it works on included */
};

static void worker_init(struct worker *w, int fd, int64_t id, enum lane lane)
{
	*w = (struct worker){.fd = fd, .id = id, .lane = lane};
	errands_init(&w->has);
	errands_init(&w->chosen);
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
		errand_fail(f, e, PROBLEM_BUSY);
		return;
	}
	e->again = true;
	e->deadline = f->now + AGAIN_SECONDS * INT64_C(1000);
	write_message(f, e);
	errands_add_first(&f->lane[lane], e);
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
	struct errands given;
	struct buf together;
	struct errand *e = w->chosen.first;

	errands_init(&given);
	buf_init(&together, e->arena, EXCHANGE_REQUEST_MAX);
	do {
		buf_add(&together, e->message);
		errands_add(&given, errands_take(&w->chosen));
		e = w->chosen.first;
	} while (e != NULL && together.n + e->message.n <= SOCKET_PACKET_MAX);
	enum packet sent = packet_send(w->fd, buf_str(&together), 0);

	if (sent != PACKET_DONE) {
		errands_add_all_first(&w->chosen, &given);
		return sent == PACKET_LATE && w->has.n == 0 ? PACKET_FAILED : sent;
	}
	if (w->has.n == 0) {
		w->deadline = given.first->front->now + lane_ms(w->lane);
	}
	while (given.first != NULL) {
		errands_add(&w->has, errands_take(&given));
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
	errands_add_all_first(&f->lane[w->lane], &w->chosen); /* its next reply makes room */
	if (given != PACKET_DONE && given != PACKET_LATE) {
		lose_worker(f, w);
	}
}

void lane_dispatch(struct front *f, enum lane lane)
{
	struct worker *w;

	while (f->lane[lane].first != NULL && (w = least_busy(f, lane)) != NULL) {
		errands_add(&w->chosen, errands_take(&f->lane[lane]));
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
	struct errands had = w->has;
	enum lane lane = w->lane;
	struct errand *first = errands_take(&had), *rest[AHEAD_MAX];
	size_t n = 0;

	while (had.first != NULL) {
		rest[n++] = errands_take(&had);
	}
	close_worker(w);
	while (n > 0) {
		errands_add_first(&f->lane[lane], rest[--n]);
	}
	if (first != NULL) {
		resend(f, first, lane);
	}
	lane_dispatch(f, lane);
}

void lane_enqueue(struct front *f, struct errand *e, enum lane lane)
{
	if (f->lane[lane].n >= LANE_QUEUE_MAX) {
		errand_fail(f, e, PROBLEM_BUSY);
		return;
	}
	write_message(f, e);
	e->deadline = f->now + (lane == LANE_SLOW ? SLOW_QUEUE_SECONDS : QUEUE_SECONDS) * INT64_C(1000);
	errands_add(&f->lane[lane], e); /* until all that came have been read: see turn */
}

/* To another lane, as its worker wants it: the log has a line for each. */
static void send_onward(struct front *f, struct errand *e, const struct exchange_reply *reply)
{
	if (e->hops == HOPS_MAX) {
		errand_fail(f, e, PROBLEM_OURS);
		return;
	}
	errand_log(e, reply->route, reply->status, reply);
	e->hops++;
	e->note = reply->note;
	lane_enqueue(f, e, reply->onward);
	lane_dispatch(f, reply->onward);
}

static void finish(struct front *f, struct worker *w, const struct exchange_reply *reply)
{
	struct errand *e = errands_take(&w->has);
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
	front_count_miss(f, e, reply);
	front_reply(e->arena, &e->http, &f->stand.reach, reply, &answer);
	if (e->page != NULL) {
		shelved_answer(e->page, &answer);
	}
	errand_log(e, reply->route.n == 0 ? S("-") : reply->route, reply->status, reply);
	errand_answer(f, e, &answer);
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

void lane_take_replies(struct front *f, struct worker *w)
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
	lane_dispatch(f, lane);
}

void lane_add_worker(struct front *f, const struct control_message *t, int fd)
{
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		if (f->worker[i].fd < 0) {
			worker_init(&f->worker[i], fd, t->id, t->lane);
			f->worker[i].shelf.engine = f->engine;
			lane_dispatch(f, t->lane);
			return;
		}
	}
	close(fd);
}

void lane_retire_worker(struct front *f, int64_t id)
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

void lanes_look_at_clock(struct front *f)
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
			errand_fail(f, errands_take(&f->lane[l]), PROBLEM_BUSY);
		}
	}
}

int lanes_patience(const struct front *f, int most)
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

void lanes_init(struct front *f)
{
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		worker_init(&f->worker[i], -1, 0, LANE_UNSET);
	}
	for (enum lane l = LANE_UNSET; l < LANE__MAX; l++) {
		errands_init(&f->lane[l]);
	}
}

void lanes_close(struct front *f)
{
	for (size_t i = 0; i < WORKERS_MAX; i++) {
		if (f->worker[i].fd >= 0) {
			close_worker(&f->worker[i]);
		}
	}
}
