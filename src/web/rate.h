/* How often one address may ask: token buckets, so many that an office finds room, in memory that does not grow.  An
 * IPv6 network of 64 bits is one address, since one machine has all of it. */
#ifndef WEB_RATE_H
#define WEB_RATE_H

#include "base/arena.h"

enum {
	RATE_ADDRESS_BYTES = 16,
	RATE_PLACES = 4096,       /* addresses that are remembered */
	RATE_USUAL_BURST = 400,   /* requests at once */
	RATE_USUAL_SECOND = 50,   /* and so many a second from then on */
	RATE_SECRET_BURST = 10,   /* attempts to come in at once */
	RATE_SECRET_SECONDS = 10, /* and one more every so many seconds */
	RATE_STATIC_BURST = 1000, /* files that are part of the program: a page has a dozen, and browsers keep them */
	RATE_STATIC_SECOND = 200,
	RATE_MISS_FREE = 8,         /* wrong passwords, whoever's, without a wait */
	RATE_MISS_WAIT_SECONDS = 5, /* after one more; twice as long after each further one */
	RATE_MISS_WAIT_MOST_SECONDS = 300,
	RATE_MISS_FORGET_SECONDS = 300, /* one of them is forgotten each time so much has gone by */
};

enum rate_kind {
	RATE_USUAL,
	RATE_SECRET, /* where somebody could try out links or passwords */
	RATE_STATIC,
	RATE__MAX,
};

struct rate;

/* `seed`: bytes of chance, so that nobody can choose addresses that share a place. */
struct rate *rate_new(struct arena *a, uint64_t seed);

/* Takes one token of the address: 0, or the seconds until there is one again.  `now` is clock_ticks(). */
MUST int64_t rate_wait(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], enum rate_kind kind,
                       int64_t now);

/* The same without taking one. */
MUST int64_t rate_look(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], enum rate_kind kind,
                       int64_t now);

/* Somebody of that address did not get in with a password; or did, which takes one back: who forgot the code beside it
 * is not held against an office. */
void rate_missed(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], int64_t now);
void rate_came_in(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES]);

/* The seconds until one may try again from there; 0: now. */
MUST int64_t rate_held(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], int64_t now);

#endif
