#include "web/supervisor.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "sys/clock.h"
#include "sys/log.h"
#include "sys/process.h"
#include "sys/unix_socket.h"

enum {
	SEATS_MAX = 8,
	RUNS_MAX = 3 * SEATS_MAX, /* with those that are being replaced, and their successors */
	NICE_SLOW = 10,
	ERRAND_MS = 20 * 1000, /* from one start of a backup to the next, at the least */
	WAKE_MS = 1000,        /* the longest sleep: deadlines are looked at that often */
};

/* A place that is always filled by a running part. */
struct seat {
	enum server_part part;
	int number; /* of its kind, from 1; 0 where there is one */
	int fails;  /* that ended before they were ready, one after another */
	int64_t again_at;
};

enum state {
	RUN_FREE,
	RUN_STARTED,
	RUN_LOADED, /* runs; a writer may be waiting for the one before it to let go of the store */
	RUN_READY,
	RUN_RETIRED, /* gets nothing more, and shall end */
};

/* One run of a part. */
struct run {
	enum state state;
	struct seat *seat;
	int64_t id, process;
	int control;
	int work;           /* the front's end of its socket, until the front has it; else -1 */
	int64_t successor;  /* the run that replaces it, or 0 */
	int64_t end_before; /* when a retired one is killed */
};

struct supervisor {
	const struct serving *serving;
	struct reach reach; /* as it is now */
	int sealed;         /* likewise; -1: no TLS here */
	int64_t renew_at;
	const char *program;
	struct seat seat[SEATS_MAX];
	size_t seats;
	struct seat errand; /* of a backup: filled when one is due */
	struct run run[RUNS_MAX];
	int64_t last_id;
	bool complete; /* all were ready once */
	bool ending;
	enum err err;
	struct faults *faults;
};

/* ---- signals ---- */

static volatile bool signalled, asked_to_end, asked_to_swap;

/* Sets what was asked, and never reads it: it may be called while it runs. */
static void note_signal(int signal)
{
	if (signal == SIGTERM || signal == SIGINT) {
		asked_to_end = true;
	}
	if (signal == SIGHUP) {
		asked_to_swap = true;
	}
	signalled = true;
}

static void catch_signals(void)
{
	static const int signals[] = {SIGTERM, SIGINT, SIGHUP, SIGCHLD};
	const struct sigaction note = {.sa_handler = note_signal};

	for (size_t i = 0; i < COUNT_OF(signals); i++) {
		sigaction(signals[i], &note, NULL);
	}
}

/* ---- runs ---- */

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
		*fd = -1;
	}
}

/* The run of a seat that serves or will serve; NULL if there is none. */
static struct run *run_of(struct supervisor *s, const struct seat *seat)
{
	for (size_t i = 0; i < RUNS_MAX; i++) {
		struct run *r = &s->run[i];
		if (r->seat == seat && r->state != RUN_FREE && r->state != RUN_RETIRED && r->successor == 0) {
			return r;
		}
	}
	return NULL;
}

static struct run *run_with(struct supervisor *s, int64_t id)
{
	for (size_t i = 0; i < RUNS_MAX; i++) {
		if (s->run[i].state != RUN_FREE && s->run[i].id == id) {
			return &s->run[i];
		}
	}
	return NULL;
}

/* The front, when it takes workers; else NULL. */
static struct run *front_of(struct supervisor *s)
{
	struct run *front = run_of(s, &s->seat[0]);

	return front != NULL && front->state == RUN_READY ? front : NULL;
}

static struct run *free_run(struct supervisor *s)
{
	for (size_t i = 0; i < RUNS_MAX; i++) {
		if (s->run[i].state == RUN_FREE) {
			return &s->run[i];
		}
	}
	return NULL;
}

static void log_run(enum log_level level, const char *what, const struct run *r, const struct ended *ended)
{
	struct log_line l;

	log_begin(&l, level, what);
	log_str(&l, "part", part_word(r->seat->part));
	log_int(&l, "number", r->seat->number);
	log_int(&l, "pid", r->process);
	if (ended != NULL) {
		log_int(&l, "code", ended->code);
		log_int(&l, "signal", ended->signal);
	}
	log_end(&l);
}

static bool tell_secret(const struct supervisor *s, const struct run *front)
{
	return control_send(front->control, &(const struct control_message){.word = CONTROL_SECRET}, s->sealed);
}

/* Sends a part its config. */
static bool send_config(const struct supervisor *s, const struct run *r)
{
	SCOPED(arena_end) struct arena *own = arena_new(16 * CONTROL_BYTES_MAX);
	struct part_config config = s->serving->config;
	struct buf message;

	config.part = r->seat->part;
	config.id = r->id;
	config.reach = s->reach;
	/* once it is kept it is not kept again: by then it may be used up and forgotten, and its firm have another name
	 */
	config.key = config.part == PART_WRITE && !s->complete ? config.key : NULL;
	buf_init(&message, own, CONTROL_BYTES_MAX);
	part_config_write(&message, &config);
	return !message.bad && process_send(r->control, buf_str(&message), -1) &&
	       (config.part != PART_FRONT || s->sealed < 0 || tell_secret(s, r));
}

/* Starts a part with its connections; false and errno. */
static bool start_process(const struct supervisor *s, struct run *r)
{
	char toride[] = "toride", part[] = "part", word[16] = "", number[24] = "";
	str kind = part_word(r->seat->part);
	char *const words[] = {toride, part, word, number, NULL};
	bool worker = part_lane(r->seat->part) != LANE_UNSET;
	int control[2], work[2] = {-1, -1};

	memcpy(word, kind.p, kind.n);
	snprintf(number, sizeof number, "%d", r->seat->number);
	if (!process_pair(control)) {
		return false;
	}
	r->control = control[0];
	if (worker && !process_pair(work)) {
		close(control[1]);
		return false;
	}
	r->work = work[0];
	const int fds[] = {control[1], worker ? work[1] : s->serving->listening};
	size_t n = r->seat->part == PART_JOB || r->seat->part == PART_BACKUP ? 1 : 2;

	r->process = process_start(s->program, words, fds, n,
	                           r->seat->part == PART_SLOW || r->seat->part == PART_BACKUP ? NICE_SLOW : 0);
	int why = errno;

	close(control[1]);
	close_fd(&work[1]);
	errno = why;
	return r->process > 0 && send_config(s, r);
}

static void free_it(struct run *r)
{
	close_fd(&r->control);
	close_fd(&r->work);
	*r = (struct run){.state = RUN_FREE, .control = -1, .work = -1};
}

/* A new run for the seat; NULL when there could be none, which is tried again later. */
static struct run *start_run(struct supervisor *s, struct seat *seat)
{
	struct run *r = free_run(s);

	if (r == NULL) {
		return NULL;
	}
	*r = (struct run){.state = RUN_STARTED, .seat = seat, .id = ++s->last_id, .control = -1, .work = -1};
	if (start_process(s, r)) {
		log_run(LOG_INFO, "started", r, NULL);
		return r;
	}
	log_run(LOG_ERROR, "start-failed", r, NULL);
	if (!s->complete && s->err == OK) {
		s->err = FAIL(s->faults, ERR_BUG, "serve-start", NOWHERE, part_word(seat->part),
		              str_of(strerror(errno)));
	}
	if (r->process > 0) {
		process_kill(r->process, SIGKILL); /* it is taken away when its end comes in */
		return NULL;
	}
	free_it(r);
	seat->again_at = clock_ticks() + SUPERVISOR_AGAIN_MOST_MS;
	return NULL;
}

/* ---- between front and workers ---- */

/* Gives the front every worker that waits for it. */
static void hand_over(struct supervisor *s)
{
	struct run *front = front_of(s);

	for (size_t i = 0; front != NULL && i < RUNS_MAX; i++) {
		struct run *r = &s->run[i];
		bool fit = r->state == RUN_READY || (r->state == RUN_LOADED && s->complete);
		const struct control_message worker = {CONTROL_WORKER, fit ? part_lane(r->seat->part) : LANE_UNSET,
		                                       r->id};
		if (fit && r->work >= 0 && control_send(front->control, &worker, r->work)) {
			close_fd(&r->work);
		}
	}
}

/* Lets a run go: it ends when the front has closed its socket, or its control connection is closed. */
static void retire(struct supervisor *s, struct run *r)
{
	struct run *front = front_of(s);

	if (r->state == RUN_RETIRED) {
		return;
	}
	r->state = RUN_RETIRED;
	r->end_before = clock_ticks() + 60 * 1000 + SUPERVISOR_END_MS;
	close_fd(&r->work);
	if (r->seat->part == PART_JOB) {
		close_fd(&r->control);
	} else if (front != NULL && r->seat->part != PART_FRONT) {
		(void)control_send(front->control,
		                   &(const struct control_message){CONTROL_RETIRE, part_lane(r->seat->part), r->id},
		                   -1);
	}
}

/* The new one can take over: the old one goes.  A writer on SQLite opens the store only when the old one has closed
 * it, so it takes over as soon as it runs; what is sent to it meanwhile waits. */
static void take_over(struct supervisor *s, const struct run *fresh)
{
	hand_over(s);
	for (size_t i = 0; i < RUNS_MAX; i++) {
		if (s->run[i].state != RUN_FREE && s->run[i].successor == fresh->id) {
			retire(s, &s->run[i]);
		}
	}
}

static void kill_run(struct supervisor *s, int64_t id)
{
	struct run *r = run_with(s, id);

	if (r != NULL && r->seat->part != PART_FRONT) {
		log_run(LOG_WARN, "overran", r, NULL);
		process_kill(r->process, SIGKILL);
	}
}

/* One at a time, and not again and again where it fails at once. */
static void start_errand(struct supervisor *s)
{
	if (run_of(s, &s->errand) == NULL && clock_ticks() >= s->errand.again_at && !s->ending) {
		s->errand.again_at = clock_ticks() + ERRAND_MS;
		(void)start_run(s, &s->errand);
	}
}

static void hear(struct supervisor *s, struct run *r, const struct control_message *t)
{
	switch (t->word) {
	case CONTROL_LOADED:
		r->state = r->state == RUN_STARTED ? RUN_LOADED : r->state;
		if (s->complete && r->seat->part == PART_WRITE) {
			take_over(s, r);
		}
		break;
	case CONTROL_READY:
		r->state = r->state == RUN_RETIRED ? RUN_RETIRED : RUN_READY;
		r->seat->fails = 0;
		take_over(s, r);
		break;
	case CONTROL_KILL:
		if (r->seat->part == PART_FRONT) {
			kill_run(s, t->id);
		}
		break;
	case CONTROL_BACKUP:
		if (r->seat->part == PART_JOB && s->complete) {
			start_errand(s);
		}
		break;
	case CONTROL_ERASE:
		asked_to_end = asked_to_end || r->seat->part == PART_JOB;
		break;
	default:
		break;
	}
}

static void hear_all(struct supervisor *s, struct run *r)
{
	char room[CONTROL_BYTES_MAX];
	struct control_message t;

	for (;;) {
		int fd = -1, n = process_receive(r->control, room, sizeof room, &fd);
		close_fd(&fd);
		if (n < 0) {
			close_fd(&r->control); /* it ends: SIGCHLD tells how */
		}
		if (n <= 0) {
			return;
		}
		if (control_read((str){room, (size_t)n}, &t)) {
			hear(s, r, &t);
		}
	}
}

/* ---- ends and beginnings ---- */

static void front_ended(struct supervisor *s)
{
	for (size_t i = 0; i < RUNS_MAX; i++) {
		struct run *r = &s->run[i];
		bool had = r->state != RUN_FREE && part_lane(r->seat->part) != LANE_UNSET && r->work < 0;
		if (had) {
			retire(s, r); /* its socket went with the front */
		}
	}
}

static void run_ended(struct supervisor *s, struct run *r, const struct ended *ended)
{
	struct seat *seat = r->seat;
	bool was_ready = r->state == RUN_READY, expected = r->state == RUN_RETIRED || s->ending;

	log_run(expected || ended->code == 0 ? LOG_INFO : LOG_WARN, "ended", r, ended);
	if (!s->complete && !expected && s->err == OK) {
		s->err = ended->code > 0 ? (enum err)ended->code
		                         : FAIL(s->faults, ERR_BUG, "serve-start", NOWHERE, part_word(seat->part),
		                                str_of(strerror(ECHILD)));
	}
	if (!was_ready && !expected) {
		int64_t wait = (int64_t)SUPERVISOR_AGAIN_LEAST_MS << (seat->fails < 6 ? seat->fails : 6);
		seat->again_at = clock_ticks() + (wait < SUPERVISOR_AGAIN_MOST_MS ? wait : SUPERVISOR_AGAIN_MOST_MS);
		seat->fails++;
	}
	/* it was to replace another, which goes on */
	for (size_t i = 0; i < RUNS_MAX; i++) {
		s->run[i].successor = s->run[i].successor == r->id ? 0 : s->run[i].successor;
	}
	free_it(r);
	if (seat->part == PART_FRONT) {
		front_ended(s);
	}
}

static void reap(struct supervisor *s)
{
	for (struct ended e = process_ended(); e.id > 0; e = process_ended()) {
		for (size_t i = 0; i < RUNS_MAX; i++) {
			if (s->run[i].state != RUN_FREE && s->run[i].process == e.id) {
				run_ended(s, &s->run[i], &e);
				break;
			}
		}
	}
}

/* The writer comes first: it makes the store that the others open. */
static bool may_start(struct supervisor *s, const struct seat *seat)
{
	if (seat->part == PART_FRONT || seat->part == PART_WRITE || s->complete) {
		return clock_ticks() >= seat->again_at;
	}
	for (size_t i = 0; i < s->seats; i++) {
		struct run *writer = s->seat[i].part == PART_WRITE ? run_of(s, &s->seat[i]) : NULL;
		if (writer != NULL && writer->state == RUN_READY) {
			return clock_ticks() >= seat->again_at;
		}
	}
	return false;
}

static void fill_seats(struct supervisor *s)
{
	size_t ready = 0;

	for (size_t i = 0; i < s->seats && !s->ending && s->err == OK; i++) {
		struct run *r = run_of(s, &s->seat[i]);
		if (r == NULL && may_start(s, &s->seat[i])) {
			r = start_run(s, &s->seat[i]);
		}
		ready += r != NULL && r->state == RUN_READY;
	}
	if (!s->complete && ready == s->seats) {
		s->complete = true;
		hand_over(s);
		log_event(LOG_INFO, "ready");
		s->serving->ready(s->serving->ctx);
		process_notify(S("READY=1"));
	}
}

static void swap_workers(struct supervisor *s)
{
	log_event(LOG_INFO, "swap");
	process_notify(S("RELOADING=1"));
	for (size_t i = 0; i < s->seats && s->complete; i++) {
		struct run *old = run_of(s, &s->seat[i]);
		struct run *fresh = old != NULL && s->seat[i].part != PART_FRONT && old->state == RUN_READY
		                            ? start_run(s, &s->seat[i])
		                            : NULL;
		if (fresh != NULL) {
			old->successor = fresh->id;
		}
	}
	process_notify(S("READY=1"));
}

/* Looks for another certificate. */
static void renew(struct supervisor *s)
{
	struct run *front = front_of(s);

	s->renew_at = clock_ticks() + SUPERVISOR_RENEW_HOURS * INT64_C(3600) * 1000;
	if (s->sealed < 0 || s->serving->renew == NULL) {
		return;
	}
	int fresh = s->serving->renew(s->serving->ctx, &s->reach);

	if (fresh < 0) {
		return;
	}
	close_fd(&s->sealed);
	s->sealed = fresh;
	log_event(LOG_INFO, "certificate");
	if (front != NULL) {
		(void)tell_secret(s, front);
	}
}

static void kill_late(struct supervisor *s)
{
	for (size_t i = 0; i < RUNS_MAX; i++) {
		struct run *r = &s->run[i];
		if (r->state == RUN_RETIRED && clock_ticks() > r->end_before) {
			process_kill(r->process, SIGKILL);
		}
	}
}

/* ---- the loop ---- */

static size_t count_runs(const struct supervisor *s)
{
	size_t n = 0;

	for (size_t i = 0; i < RUNS_MAX; i++) {
		n += s->run[i].state != RUN_FREE;
	}
	return n;
}

/* When something may have to be done without a signal or a message. */
static int64_t next_deadline(const struct supervisor *s)
{
	int64_t now = clock_ticks(), deadline = now + WAKE_MS;

	for (size_t i = 0; i < s->seats; i++) {
		int64_t at = s->seat[i].again_at;
		deadline = at > now && at < deadline ? at : deadline;
	}
	return deadline;
}

/* Waits for signals and messages, and does what they ask. */
static void turn(struct supervisor *s, int64_t deadline)
{
	struct watch list[RUNS_MAX];
	struct run *whose[RUNS_MAX];
	size_t n = 0;

	for (size_t i = 0; i < RUNS_MAX; i++) {
		if (s->run[i].state != RUN_FREE && s->run[i].control >= 0) {
			whose[n] = &s->run[i];
			list[n++] = (struct watch){.fd = s->run[i].control};
		}
	}
	bool waited = socket_wait(list, n, &signalled, deadline);

	signalled = false;
	for (size_t i = 0; waited && i < n; i++) {
		if (list[i].ready) {
			hear_all(s, whose[i]);
		}
	}
	reap(s);
	kill_late(s);
}

/* Turns until nobody is left, or the time is over; then whoever is left is killed. */
static void wait_for_ends(struct supervisor *s, int64_t ms)
{
	int64_t until = clock_ticks() + ms;

	while (count_runs(s) > 0 && clock_ticks() < until) {
		turn(s, until);
	}
	for (size_t i = 0; i < RUNS_MAX; i++) {
		if (s->run[i].state != RUN_FREE) {
			process_kill(s->run[i].process, SIGKILL);
		}
	}
	while (count_runs(s) > 0) {
		turn(s, clock_ticks() + WAKE_MS);
	}
}

static void end_all(struct supervisor *s)
{
	struct run *front = front_of(s);
	int64_t until = clock_ticks() + SUPERVISOR_DRAIN_MS;

	s->ending = true;
	log_event(LOG_INFO, "end");
	process_notify(S("STOPPING=1"));
	if (front != NULL) {
		(void)control_send(front->control, &(const struct control_message){.word = CONTROL_DRAIN}, -1);
	}
	while (run_of(s, &s->seat[0]) != NULL && front != NULL && clock_ticks() < until) {
		turn(s, until);
	}
	for (size_t i = 0; i < RUNS_MAX; i++) {
		close_fd(&s->run[i].control); /* who looks at it ends; a worker ends with the front's socket */
		close_fd(&s->run[i].work);
	}
	wait_for_ends(s, SUPERVISOR_END_MS);
}

static void add_seats(struct supervisor *s, enum server_part part, int n)
{
	for (int i = 1; i <= n; i++) {
		s->seat[s->seats++] = (struct seat){.part = part, .number = n == 1 ? 0 : i};
	}
}

enum err supervisor_run(const struct serving *serving, struct faults *fs)
{
	struct supervisor s = {.serving = serving,
	                       .reach = serving->config.reach,
	                       .sealed = serving->sealed,
	                       .renew_at = clock_ticks() + SUPERVISOR_RENEW_HOURS * INT64_C(3600) * 1000,
	                       .program = process_program(),
	                       .errand = {.part = PART_BACKUP},
	                       .faults = fs};

	for (size_t i = 0; i < RUNS_MAX; i++) {
		s.run[i] = (struct run){.control = -1, .work = -1};
	}
	add_seats(&s, PART_FRONT, 1);
	add_seats(&s, PART_WRITE, serving->config.where.database == NULL ? 1 : SUPERVISOR_PG_WRITERS);
	add_seats(&s, PART_READ, SUPERVISOR_READERS);
	add_seats(&s, PART_SLOW, 1);
	add_seats(&s, PART_JOB, 1);
	catch_signals();
	while (!asked_to_end && s.err == OK) {
		fill_seats(&s);
		turn(&s, next_deadline(&s));
		if (asked_to_swap) {
			asked_to_swap = false;
			renew(&s);
			swap_workers(&s);
		} else if (clock_ticks() >= s.renew_at) {
			renew(&s);
		}
	}
	end_all(&s);
	close(serving->listening);
	close_fd(&s.sealed);
	return s.err;
}
