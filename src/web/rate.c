#include "web/rate.h"

enum {
	WAYS = 8, /* places that one address may take */
	SETS = RATE_PLACES / WAYS,
	NETWORK_BYTES = 8, /* of IPv6 that count */
	SECOND_MS = 1000,
	MISSES_MOST = 30, /* that are counted: the wait is as long as it gets by then */
	FORGET_MS = RATE_MISS_FORGET_SECONDS * SECOND_MS,
};

/* A bucket as the moment at which it is full again: nothing has to be filled up by and by. */
struct bucket {
	unsigned char address[RATE_ADDRESS_BYTES];
	int64_t full_at[RATE__MAX]; /* milliseconds; 0: nobody's */
	int64_t misses, missed_at;  /* wrong passwords, and when the last one was */
};

struct rate {
	uint64_t seed;
	struct bucket bucket[SETS][WAYS];
};

static const struct {
	int64_t burst, token_ms; /* how long one token takes to come back */
} limits[RATE__MAX] = {
	[RATE_USUAL] = {RATE_USUAL_BURST, 1000 / RATE_USUAL_SECOND},
	[RATE_SECRET] = {RATE_SECRET_BURST, RATE_SECRET_SECONDS * 1000},
	[RATE_STATIC] = {RATE_STATIC_BURST, 1000 / RATE_STATIC_SECOND},
};

struct rate *rate_new(struct arena *a, uint64_t seed)
{
	struct rate *r = NEW(a, struct rate);

	*r = (struct rate){.seed = seed};
	return r;
}

static void network_of(const unsigned char *address, unsigned char ret[static RATE_ADDRESS_BYTES])
{
	static const unsigned char v4_mapped[12] = {[10] = 0xff, [11] = 0xff};
	bool v4 = memcmp(address, v4_mapped, sizeof v4_mapped) == 0;

	memset(ret, 0, RATE_ADDRESS_BYTES);
	memcpy(ret, address, v4 ? RATE_ADDRESS_BYTES : NETWORK_BYTES);
}

/* FNV-1a from a seed that nobody knows. */
static size_t set_of(const struct rate *r, const unsigned char *address)
{
	uint64_t h = r->seed ^ UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < RATE_ADDRESS_BYTES; i++) {
		h = (h ^ address[i]) * UINT64_C(0x100000001b3);
	}
	return (size_t)((h ^ h >> 32) % SETS);
}

/* When nothing is left that speaks against it. */
static int64_t full_at(const struct bucket *b)
{
	int64_t last = b->misses == 0 ? 0 : b->missed_at + b->misses * FORGET_MS;

	for (enum rate_kind k = 0; k < RATE__MAX; k++) {
		last = b->full_at[k] > last ? b->full_at[k] : last;
	}
	return last;
}

/* That of the address; a new one takes the place of whoever has been quiet for the longest. */
static struct bucket *bucket_of(struct rate *r, const unsigned char *address)
{
	struct bucket *set = r->bucket[set_of(r, address)], *quiet = &set[0];

	for (size_t i = 0; i < WAYS; i++) {
		if (memcmp(set[i].address, address, RATE_ADDRESS_BYTES) == 0) {
			return &set[i];
		}
		quiet = full_at(&set[i]) < full_at(quiet) ? &set[i] : quiet;
	}
	*quiet = (struct bucket){.full_at = {0}};
	memcpy(quiet->address, address, RATE_ADDRESS_BYTES);
	return quiet;
}

/* When the bucket is full again once another token is taken, and how long that is to be waited for. */
static int64_t take(const int64_t *full, enum rate_kind kind, int64_t now, int64_t *ret_next)
{
	int64_t next = (*full > now ? *full : now) + limits[kind].token_ms;
	int64_t late = next - now - limits[kind].burst * limits[kind].token_ms;

	*ret_next = next;
	return late > 0 ? (late + 999) / 1000 : 0;
}

int64_t rate_wait(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], enum rate_kind kind,
                  int64_t now)
{
	unsigned char network[RATE_ADDRESS_BYTES];
	int64_t next;

	network_of(address, network);
	int64_t *full = &bucket_of(r, network)->full_at[kind];
	int64_t wait = take(full, kind, now, &next);

	*full = wait == 0 ? next : *full;
	return wait;
}

int64_t rate_look(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], enum rate_kind kind,
                  int64_t now)
{
	unsigned char network[RATE_ADDRESS_BYTES];
	int64_t next;

	network_of(address, network);
	return take(&bucket_of(r, network)->full_at[kind], kind, now, &next);
}

/* ---- wrong passwords ---- */

/* Those of its misses that are not forgotten yet. */
static int64_t remembered(const struct bucket *b, int64_t now)
{
	int64_t left = b->misses - (now - b->missed_at) / FORGET_MS;

	return left > 0 ? left : 0;
}

void rate_missed(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], int64_t now)
{
	unsigned char network[RATE_ADDRESS_BYTES];

	network_of(address, network);
	struct bucket *b = bucket_of(r, network);
	int64_t misses = remembered(b, now) + 1;

	b->misses = misses < MISSES_MOST ? misses : MISSES_MOST;
	b->missed_at = now;
}

void rate_came_in(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES])
{
	unsigned char network[RATE_ADDRESS_BYTES];

	network_of(address, network);
	struct bucket *b = bucket_of(r, network);

	b->misses -= b->misses > 0;
}

int64_t rate_held(struct rate *r, const unsigned char address[static RATE_ADDRESS_BYTES], int64_t now)
{
	unsigned char network[RATE_ADDRESS_BYTES];
	int64_t wait = RATE_MISS_WAIT_SECONDS;

	network_of(address, network);
	const struct bucket *b = bucket_of(r, network);
	int64_t over = remembered(b, now) - RATE_MISS_FREE;

	for (int64_t i = 1; i < over && wait < RATE_MISS_WAIT_MOST_SECONDS; i++) {
		wait *= 2;
	}
	wait = wait < RATE_MISS_WAIT_MOST_SECONDS ? wait : RATE_MISS_WAIT_MOST_SECONDS;
	int64_t left = over < 1 ? 0 : b->missed_at + wait * SECOND_MS - now;

	return left > 0 ? (left + SECOND_MS - 1) / SECOND_MS : 0;
}
