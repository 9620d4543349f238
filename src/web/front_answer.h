/* What the front says by itself: files, refusals of strangers, pages for what no worker answered; and how requests and
 * replies are put between HTTP and the messages of workers. */
#ifndef WEB_FRONT_ANSWER_H
#define WEB_FRONT_ANSWER_H

#include "web/exchange.h"
#include "web/page/problem.h"

/* The message for a worker. */
str front_message(struct arena *a, const struct http_request *r, bool again, str note, const struct lane_state *state);

/* True, and the answer, if it is a file's address (or would be one). */
bool front_static(const struct http_request *r, struct http_answer *ret);

/* PROBLEM_UNSET for a request that came to us from a page of ours, or from nowhere: Host must be our address or a name
 * of loopback with our port, which keeps out names of others that lead here; a POST from another Origin is refused. */
enum problem front_foreign(const struct http_request *r, const char *address);

/* A reply to `r` as an answer; all in the arena. */
void front_reply(struct arena *a, const struct http_request *r, const struct exchange_reply *reply,
                 struct http_answer *ret);

/* A page of our own, with what was typed. */
void front_problem(struct arena *a, const struct http_request *r, enum problem what, struct http_answer *ret);

#endif
