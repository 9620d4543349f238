/* Ids of records: unique and rising, whatever the clock does. */
#include "fixture.h"
#include "store/task.h"

enum { MANY = 100000 };

struct drawing {
	int64_t *id;
	size_t n;
};

static enum err draw(struct tx *tx, void *ctx)
{
	const struct drawing *d = ctx;

	for (size_t i = 0; i < d->n; i++) {
		d->id[i] = store_id(tx);
	}
	return OK;
}

TEST(ids_are_unique_and_rising_in_one_transaction)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct drawing all = {NEW_N(d.a, int64_t, MANY), MANY};
	bool rising = true;

	WRITES(&d, draw, &all);
	for (size_t i = 1; i < MANY; i++) {
		rising = rising && all.id[i] > all.id[i - 1];
	}
	CHECK(rising && all.id[0] > 0);
}

TEST(ids_rise_when_the_clock_is_set_back)
{
	static const char *const times[] = {"1800000000", "1800000000", "1799999999", "1704067200", "1700000000",
	                                    "0",          "1800000001", "1800000000", "3903100000", "1800000002"};
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	int64_t last = 0, id[5];

	for (size_t i = 0; i < COUNT_OF(times); i++) {
		setenv("SOURCE_DATE_EPOCH", times[i], 1);
		for (int k = 0; k < 5; k++) {
			READS(&d, draw, (&(struct drawing){id, 5}));
			CHECK(id[0] > last && id[4] > id[0]);
			last = id[4];
		}
	}
	unsetenv("SOURCE_DATE_EPOCH");
}

/* Records that are made while the clock stands still lie in the order in which they were made. */
static enum err add(struct tx *tx, void *ctx)
{
	return task_add(tx, &(struct q_task_add){.title = S("仕事")}, ctx);
}

TEST(records_made_at_the_same_moment_keep_their_order)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	int64_t id = 0, last = 0;

	clock_at(0);
	for (int i = 0; i < 20; i++) {
		WRITES(&d, add, &id);
		CHECK(id > last);
		last = id;
	}
	CHECK_INT(rows_of(&d, "task"), 20);
}

TEST(ids_of_tenants_are_many_and_never_negative)
{
	int64_t id[1000];

	for (size_t i = 0; i < COUNT_OF(id); i++) {
		id[i] = store_tenant_id();
		CHECK(id[i] > 0 && id[i] <= INT64_MAX >> 1);
		for (size_t k = 0; k < i; k++) {
			CHECK(id[k] != id[i]);
		}
	}
}
