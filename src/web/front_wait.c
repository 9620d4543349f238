#include "web/front_inside.h"

#include "sys/host.h"

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

void front_count_miss(struct front *f, const struct errand *e, const struct exchange_reply *reply)
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

/* Where somebody who is nobody yet may do something: links, and in time passwords, could be tried out there. */
static bool is_secret(const struct route *r)
{
	return r != NULL && r->act != NULL && r->may == MAY_ANYBODY && !r->keyed;
}

int64_t front_wait(struct front *f, const struct errand *e)
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

int64_t front_file_wait(struct front *f, const struct http_request *r)
{
	unsigned char visitor[HTTP_PEER_BYTES];

	return is_counted(f, r, visitor) ? rate_wait(f->rate, visitor, RATE_STATIC, f->now) : 0;
}
