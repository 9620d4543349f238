#include "tally.h"

#include <stdio.h>

#include "store/check.h"
#include "store/event.h"

enum { TALLY_ROOM = 256 << 20 };

static bool tell(const char *what, const struct faults *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		printf("# %s: %s", what, fs->list[i].message);
		for (size_t k = 0; k < fs->list[i].arg_count; k++) {
			printf(" {%.*s}", STR_ARG(fs->list[i].arg[k]));
		}
		printf("\n");
	}
	return false;
}

bool tally_take(const struct where *where, struct tally *ret)
{
	SCOPED(arena_end) struct arena *a = arena_new(TALLY_ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	const struct table_count *counts;
	struct verified seen;

	if (store_open(a, where, MODE_READ, false, &s, fs) != OK) {
		return tell("open", fs);
	}
	if (store_check(s, a, &counts, fs) != OK) {
		return tell("check", fs);
	}
	if (event_verify(s, &seen, fs) != OK) {
		return tell("verify", fs);
	}
	*ret = (struct tally){.rows = {0}};
	for (size_t i = 0; i < table_count && i < TALLY_TABLES; i++) {
		ret->rows[i] = counts[i].table->kind == TABLE_RECORD ? counts[i].rows : 0;
	}
	return true;
}

bool tally_same(const struct tally *a, const struct tally *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

bool tally_moved(const struct tally *before, const struct tally *now, const struct tally *ready,
                 const struct tally *done, int64_t times)
{
	for (size_t i = 0; i < TALLY_TABLES; i++) {
		if (now->rows[i] - before->rows[i] != times * (done->rows[i] - ready->rows[i])) {
			return false;
		}
	}
	return true;
}

void tally_tell(const struct tally *before, const struct tally *now)
{
	for (size_t i = 0; i < table_count && i < TALLY_TABLES; i++) {
		if (before->rows[i] != now->rows[i]) {
			printf("# %s: %lld rows, then %lld\n", tables[i].name, (long long)before->rows[i],
			       (long long)now->rows[i]);
		}
	}
}
