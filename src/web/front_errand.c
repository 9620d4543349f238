#include "web/front_inside.h"

#include "sys/host.h"
#include "sys/log.h"

enum { CALL_ARENA_MAX = 4 * (EXCHANGE_REQUEST_MAX + EXCHANGE_REPLY_MAX) };

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

struct errand *errand_new(struct front *f, struct http_call *call, const struct http_request *r)
{
	struct arena *a = take_arena(f);
	struct errand *e = NEW(a, struct errand);

	*e = (struct errand){.front = f, .call = call, .arena = a, .http = *r, .began = f->now};
	f->errands++;
	return e;
}

void errands_init(struct errands *q)
{
	*q = (struct errands){.last = &q->first};
}

void errands_add(struct errands *q, struct errand *e)
{
	e->next = NULL;
	*q->last = e;
	q->last = &e->next;
	q->n++;
}

void errands_add_first(struct errands *q, struct errand *e)
{
	e->next = q->first;
	q->first = e;
	q->last = q->last == &q->first ? &e->next : q->last;
	q->n++;
}

void errands_add_all_first(struct errands *q, struct errands *from)
{
	if (from->first == NULL) {
		return;
	}
	*from->last = q->first;
	q->last = q->first == NULL ? from->last : q->last;
	q->first = from->first;
	q->n += from->n;
	*from = (struct errands){.last = &from->first};
}

struct errand *errands_take(struct errands *q)
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

void errand_log(const struct errand *e, str route, int status, const struct exchange_reply *reply)
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

void errand_answer(struct front *f, struct errand *e, struct http_answer *answer)
{
	answer->sent = reply_sent;
	answer->of = e;
	f->errands--;
	f->engine->answer(e->call, answer);
}

void errand_refuse(struct front *f, struct errand *e, enum problem what, int64_t wait)
{
	struct http_answer answer;

	front_problem(e->arena, &e->http, &f->stand.reach, what, wait, &answer);
	errand_log(e, e->route == NULL ? S("-") : route_name(e->arena, e->route), answer.status, NULL);
	errand_answer(f, e, &answer);
}

void errand_fail(struct front *f, struct errand *e, enum problem what)
{
	errand_refuse(f, e, what, 0);
}
