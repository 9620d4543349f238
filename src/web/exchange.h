/* What front and workers say to each other, as bytes (base/pack.h): one message for one or several requests, one for
 * each reply.
 *
 *     request   "TRX4", method, path, query, host, cookie, origin, fetch_site, language, agent, content_type, body,
 *               again, note, workers, busy and waiting of each lane
 *     reply     "TRX4", status, type, download, location, count, cookies, retry, end, onward, note, place, body, count,
 *               patches, and for the log: route, statements, arena
 *
 * A text has 1 in front, or is 0 alone (p == NULL: it was not sent); "TRX4", cookies and patches are always there.
 * Nothing is believed of what comes: each length, count and code is held to its limit, what goes into headers or the
 * log has no control character, and what is left over makes the whole unreadable.  A worker of another version of
 * Toride (after an upgrade, under an older front) understands this as long as the word at the front is the same. */
#ifndef WEB_EXCHANGE_H
#define WEB_EXCHANGE_H

#include "base/pack.h"
#include "web/http.h"
#include "web/route.h"

enum {
	EXCHANGE_REQUEST_MAX = HTTP_BODY_MAX + 2 * HTTP_HEAD_MAX + 4096,
	EXCHANGE_PAGE_MAX = 16 << 20, /* bytes of the body of a reply */
	EXCHANGE_REPLY_MAX = EXCHANGE_PAGE_MAX + 64 * 1024,
	EXCHANGE_COOKIES_MAX = 4,
	EXCHANGE_COOKIE_BYTES_MAX = 512,
	EXCHANGE_LOCATION_MAX = 4096,
	EXCHANGE_TYPE_MAX = 128,
	EXCHANGE_DOWNLOAD_MAX = 128,
	EXCHANGE_ROUTE_MAX = 256,
	EXCHANGE_NOTE_MAX = 4096,
	EXCHANGE_PLACES = 32,          /* bodies of one worker that the front keeps */
	EXCHANGE_KEPT_MAX = 128 << 10, /* bytes of one of them */
	EXCHANGE_PATCHES_MAX = 32,
	EXCHANGE_PATCH_BYTES_MAX = 64,
};

/* Bytes that stand at a place of a kept body this time. */
struct exchange_patch {
	size_t at;
	str bytes;
};

/* How a lane does: for /health. */
struct lane_state {
	int64_t workers, busy, waiting;
};

struct exchange_request {
	struct http_request http; /* `head`, `encodings` and `none_match` stay with the front */
	bool again;               /* another worker had it and did not answer */
	str note; /* what a worker that had it before gave along; p == NULL: nobody had it.  Never what a browser sent
	           */
	struct lane_state lane[LANE__MAX];
};

struct exchange_reply {
	int status;
	str type;     /* of the body; empty: there is none */
	str download; /* the name of the file it is to be kept as: A-Z a-z 0-9 . _ -; empty: shown */
	str location; /* empty: none */
	str cookie[EXCHANGE_COOKIES_MAX]; /* values of Set-Cookie */
	size_t cookie_count;
	bool retry; /* nothing was done, and another worker may do better: the database is gone */
	bool end;   /* the worker ends after this one */
	/* LANE_UNSET: this is the answer.  Else the request shall go on to a worker of that lane, with the note. */
	enum lane onward;
	str note;
	/* 0: the body is for this once.  Else the front keeps it in that place, of EXCHANGE_PLACES, until another one
	 * comes there; or, where no body comes with it, takes the one that is there, with the patches in it. */
	int64_t place;
	str body;
	struct exchange_patch patch[EXCHANGE_PATCHES_MAX]; /* in the order of their places, none over another */
	size_t patch_count;
	str route;                 /* for the log: "GET /firm"; never the address, which may carry a secret */
	int64_t statements, arena; /* how many were run; bytes given out */
};

void exchange_request_write(struct buf *out, const struct exchange_request *r);
void exchange_reply_write(struct buf *out, const struct exchange_reply *r);

/* False, and *ret untouched, if it is no such message; the views of *ret point into it. */
MUST bool exchange_request_read(str message, struct exchange_request *ret);

/* The first of several requests in one message, one behind the other, and takes it from *messages. */
MUST bool exchange_request_next(str *messages, struct exchange_request *ret);
MUST bool exchange_reply_read(str message, struct exchange_reply *ret);

#endif
