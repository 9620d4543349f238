/* What the front says by itself: files, refusals of strangers, pages for what no worker answered; and how requests and
 * replies are put between HTTP and the messages of workers. */
#ifndef WEB_FRONT_ANSWER_H
#define WEB_FRONT_ANSWER_H

#include "web/exchange.h"
#include "web/page/problem.h"
#include "web/reach.h"

/* The message for a worker. */
str front_message(struct arena *a, const struct http_request *r, bool again, str note, const struct lane_state *state);

/* True, and the answer, if it is a file's address (or would be one). */
bool front_static(const struct http_request *r, struct http_answer *ret);

/* Where the front stands. */
struct stand {
	struct reach reach;
	str address; /* where it listens */
	str names;   /* of its certificate */
};

/* PROBLEM_UNSET for a request that came to us from a page of ours, or from nowhere: Host must be one of ours (reach.h),
 * which keeps out names of others that lead here; a POST from another Origin is refused. */
enum problem front_foreign(const struct http_request *r, const struct stand *at);

/* Over https, cookies are called __Host-NAME and are Secure, which a browser takes from nobody but this host; workers
 * know neither, and see no cookie of others.  This takes the prefix away, in the arena. */
str front_cookies(struct arena *a, const struct reach *r, str cookie);

/* Who asks, as an address of 16 bytes: the peer, or whom the declared proxy names. */
void front_visitor(const struct http_request *r, const struct reach *reach, unsigned char ret[HTTP_PEER_BYTES]);

/* A reply to `r` as an answer; all in the arena. */
void front_reply(struct arena *a, const struct http_request *r, const struct reach *reach,
                 const struct exchange_reply *reply, struct http_answer *ret);

/* A page of our own, with what was typed; `wait`: seconds to wait before trying again, 0: not said. */
void front_problem(struct arena *a, const struct http_request *r, const struct reach *reach, enum problem what,
                   int64_t wait, struct http_answer *ret);

#endif
