/* The frame of every page: what happens between a request and the function of its row in routes[], so that no page has
 * to think of it.
 *
 *     route, method --> 404, 405                              language: switch, setting, browser
 *     session       --> 401, with what was typed              one read transaction around the whole page
 *     form          --> 403 forged, 422 with the faults       twice-sent forms, late tabs (409 with yours and theirs)
 *     page                                                    title, headers, what the log is to say */
#ifndef WEB_FRAME_H
#define WEB_FRAME_H

#include "web/control.h"
#include "web/visit.h"

/* What a worker has for all of its requests.  `faults` is room that is used anew (it is large). */
struct frame {
	const struct part_config *config;
	struct store *store;
	struct keep *keep;
	struct faults *faults;
};

/* Answers one request; all of *ret lives in the arena.  Never fails: a fault becomes a page. */
void frame_answer(struct arena *a, const struct frame *f, const struct exchange_request *request,
                  struct exchange_reply *ret);

#endif
