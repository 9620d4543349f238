/* The log: one line per event on standard error, as logfmt, which people can read and programs can split:
 *
 *     at=2026-11-26T13:32:20.123Z level=info process=front.1 what=request route="GET /firm" status=200 ms=3
 *
 *     struct log_line l;
 *     log_begin(&l, LOG_INFO, "request");
 *     log_str(&l, "route", route);
 *     log_int(&l, "ms", ms);
 *     log_end(&l);
 *
 * A line is written by one write(2), so lines of several processes do not mix.  Values with blanks, quotes or control
 * characters are quoted and escaped; what does not fit into LOG_LINE_MAX is cut.  No secret is ever given to it: names
 * of routes, not addresses.  Only programs that stay (the server) log; a command tells. */
#ifndef SYS_LOG_H
#define SYS_LOG_H

#include "base/str.h"

enum {
	LOG_LINE_MAX = 2048,
	LOG_HELD_MAX = 4096, /* what a pipe takes at once, so that lines of several processes do not mix */
};

enum log_level {
	LOG_DEBUG, /* what only somebody who looks for something wants to see */
	LOG_INFO,  /* what happened */
	LOG_WARN,  /* what somebody should look at some day */
	LOG_ERROR, /* what somebody should look at now */
};

struct log_line {
	char bytes[LOG_LINE_MAX];
	size_t n;
	bool wanted;
};

/* Who speaks: "front", "read"; followed by a number for each of its kind (0: none).  Kept. */
void log_open(const char *process, int number, enum log_level least);

void log_begin(struct log_line *l, enum log_level level, const char *what);
void log_str(struct log_line *l, const char *key, str value);
void log_int(struct log_line *l, const char *key, int64_t value);
void log_end(struct log_line *l);

/* From now on lines are kept, up to LOG_HELD_MAX bytes, and written together by log_flush: for who has much to say
 * between two waits, and says log_flush before each. */
void log_hold(void);
void log_flush(void);

/* A line without more to say. */
void log_event(enum log_level level, const char *what);

#endif
