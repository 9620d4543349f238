/* What the files of the front share, and nothing else includes: front.c (the loop, and what HTTP and the supervisor
 * say), front_errand.c, front_lane.c (who works on which), front_wait.c (who asks too often). */
#ifndef WEB_FRONT_INSIDE_H
#define WEB_FRONT_INSIDE_H

#include "web/control.h"
#include "web/front_answer.h"
#include "web/rate.h"
#include "web/route.h"
#include "web/shelf.h"

enum {
	WORKERS_MAX = 24,
	SPARE_MAX = 64, /* arenas of calls that are kept for the next */
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

/* Errands in a row. */
struct errands {
	struct errand *first, **last;
	int64_t n;
};

/* A worker does one after another; the next ones lie in its socket already, so that it need not wait for us between
 * two. */
struct worker {
	int fd; /* -1: a free place */
	int64_t id;
	enum lane lane;
	bool retired;          /* gets nothing more */
	struct errands has;    /* in the order in which they were given */
	struct errands chosen; /* for it, and given to it before the turn ends */
	int64_t deadline;      /* of the first of them */
	struct shelf shelf;
};

struct front {
	struct stand stand;
	struct rate *rate;
	struct arena *names; /* those of the certificate */
	const struct http_engine *engine;
	struct http *http;
	struct worker worker[WORKERS_MAX];
	struct errands lane[LANE__MAX];
	struct arena *odd; /* for a page or a message that belongs to no errand */
	struct arena *spare[SPARE_MAX];
	size_t spares;
	int64_t errands;
	int64_t now;     /* clock_ticks() of this turn */
	int64_t told_at; /* when the log was written last */
	bool draining, ended;
};

/* ---- errands ---- */

/* One that has just come; it is gone once it is answered. */
struct errand *errand_new(struct front *f, struct http_call *call, const struct http_request *r);
void errand_answer(struct front *f, struct errand *e, struct http_answer *answer);

/* Answers with a page of our own; `wait`: seconds before it makes sense to try again, or 0. */
void errand_refuse(struct front *f, struct errand *e, enum problem what, int64_t wait);
void errand_fail(struct front *f, struct errand *e, enum problem what);

/* A line of the log.  `reply`: NULL when it is we who answer. */
void errand_log(const struct errand *e, str route, int status, const struct exchange_reply *reply);

void errands_init(struct errands *q);
void errands_add(struct errands *q, struct errand *e);

/* One that was begun already goes before those that were not. */
void errands_add_first(struct errands *q, struct errand *e);

/* All of `from`, in its order; it is empty afterwards. */
void errands_add_all_first(struct errands *q, struct errands *from);

/* The first, or NULL. */
struct errand *errands_take(struct errands *q);

/* ---- lanes and their workers ---- */

void lanes_init(struct front *f);
void lanes_close(struct front *f);

/* One more worker, as the supervisor says; `fd` leads to it. */
void lane_add_worker(struct front *f, const struct control_message *t, int fd);

/* It gets nothing more, and goes with its last answer. */
void lane_retire_worker(struct front *f, int64_t id);

/* The errand waits for a worker of the lane until the next lane_dispatch(); or is answered, where too many wait. */
void lane_enqueue(struct front *f, struct errand *e, enum lane lane);

/* Gives waiting errands to workers. */
void lane_dispatch(struct front *f, enum lane lane);

/* What a worker has answered of the requests it had; it may be lost afterwards. */
void lane_take_replies(struct front *f, struct worker *w);

/* Ends what takes too long. */
void lanes_look_at_clock(struct front *f);

/* Milliseconds until something is late; at most `most`, or a second when that is negative. */
int lanes_patience(const struct front *f, int most);

/* ---- who asks too often ---- */

/* The seconds that the visitor has to wait; 0: none.  A file costs next to nothing. */
int64_t front_wait(struct front *f, const struct errand *e);
int64_t front_file_wait(struct front *f, const struct http_request *r);

/* Counts a reply that let nobody in. */
void front_count_miss(struct front *f, const struct errand *e, const struct exchange_reply *reply);

#endif
