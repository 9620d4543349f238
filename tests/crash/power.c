/* power FOLDER TIMES SEED
 *
 * One process writes (work.h) on a disk that keeps what it was asked to keep and not a byte more
 * (tests/store/drop_vfs.h), and loses power, or only its process, TIMES times at random moments, in between and in the
 * middle of a call.  Each time the store must open again, be whole, and have everything that was acknowledged.  Prints
 * one line of counts; exits with 1 when something was missing. */
#include <errno.h>
#include <inttypes.h>
#include <sqlite3.h>

#include "drop_vfs.h"
#include "judge.h"

enum {
	ROOM = 1 << 30,
	DEEDS_MAX = 12, /* until the power goes */
	LIFE_MAX = 40,  /* power losses of one store; then another begins */
};

static uint64_t state;

/* xorshift64*: the same seed, the same lives. */
static uint64_t random_below(uint64_t n)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (state * UINT64_C(2685821657736338717) >> 33) % n;
}

struct life {
	struct arena *a;
	struct where where;
	struct acks acks;
	int64_t number;
	size_t losses, kills, faults, acknowledged, findings;
};

static void plan_fault(void)
{
	static const struct {
		enum drop_call call;
		uint64_t within; /* of so many calls one fails */
		int code, error;
	} kinds[] = {
		{DROP_WRITE, 60, SQLITE_IOERR_WRITE, EIO}, {DROP_WRITE, 60, SQLITE_FULL, ENOSPC},
		{DROP_WRITE, 6, SQLITE_FULL, ENOSPC},      {DROP_SYNC, 12, SQLITE_IOERR_FSYNC, EIO},
		{DROP_OPEN, 3, SQLITE_CANTOPEN, EMFILE},   {DROP_TRUNCATE, 1, SQLITE_IOERR_TRUNCATE, EIO},
	};
	size_t k = random_below(COUNT_OF(kinds));

	if (random_below(4) > 0) { /* else in between */
		drop_fail(&(const struct drop_fault){
			.call = kinds[k].call,
			.nth = 1 + random_below(kinds[k].within),
			.once = random_below(4) == 0,
			.code = kinds[k].code,
			.error = kinds[k].error,
		});
	}
}

/* Writes until something fails, or it is enough.  What fails may have been kept or not, and its number is not used
 * again. */
static void live(struct life *l, struct store *s, struct arena *a)
{
	static const char *const names[] = {"w1", "w2", "w3", "w4"};
	struct faults *fs = NEW(a, struct faults);
	struct firms firms;

	if (firms_make(s, a, fs) != OK) {
		return;
	}
	for (uint64_t n = random_below(DEEDS_MAX); n > 0; n--) {
		struct deed d = deed_of(names[random_below(COUNT_OF(names))], l->number++);
		if (firms_find(s, a, d.name, &firms, fs) != OK || deed_do(s, a, &firms, &d, fs) != OK) {
			return;
		}
		acks_add(&l->acks, l->a, &d);
		l->acknowledged++;
	}
}

static void look(struct life *l)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	enum err err = store_open(a, &l->where, MODE_WRITE, true, &s, fs);

	err = err == OK ? firms_make(s, a, fs) : err;
	if (err != OK) {
		fprintf(stderr, "power: the store cannot be opened: %s\n", fs->n == 0 ? "" : fs->list[0].message);
		l->findings++;
		return;
	}
	l->findings += judge(s, &l->acks).findings;
}

static void lose(struct life *l)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);

	plan_fault();
	if (store_open(a, &l->where, MODE_WRITE, true, &s, fs) == OK) {
		live(l, s, a);
	}
	l->faults += drop_failed();
	if (random_below(4) == 0) {
		drop_kill();
		l->kills++;
	} else {
		drop_power_loss();
		l->losses++;
	}
	store_close(s);
	drop_heal();
	look(l);
}

int main(int argc, char **argv)
{
	struct life l = {.number = 1};
	int64_t times, seed;
	char folder[4096];

	if (argc != 4 || !str_to_int(str_of(argv[2]), &times) || !str_to_int(str_of(argv[3]), &seed) || seed <= 0) {
		fputs("usage: power FOLDER TIMES SEED\n", stderr);
		return ERR_USAGE;
	}
	state = (uint64_t)seed;
	for (int64_t i = 0; i < times && l.findings == 0; i++) {
		if (i % LIFE_MAX == 0) {
			if (i > 0) {
				drop_remove();
			}
			drop_install();
			arena_free(l.a);
			l.a = arena_new(ROOM);
			l.acks = (struct acks){.n = 0};
			l.number = 1;
			snprintf(folder, sizeof folder, "%s/%" PRId64, argv[1], i);
			l.where.data = folder;
		}
		lose(&l);
		if (l.findings > 0) {
			fprintf(stderr, "power: at loss %" PRId64 " of seed %" PRId64 "\n", i + 1, seed);
		}
	}
	arena_free(l.a);
	printf("%zu power losses and %zu ends of the process, %zu of them with a fault; %zu writes acknowledged\n",
	       l.losses, l.kills, l.faults, l.acknowledged);
	return l.findings > 0;
}
