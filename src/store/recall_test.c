#include "store/recall.h"

#include "base/test.h"

static const struct slot params[] = {{"id", TYPE_ID, false}, {"word", TYPE_TEXT, true}};
static const struct slot columns[] = {{"n", TYPE_INT, false}, {"name", TYPE_TEXT, true}};

static const struct statement one = {.name = "one",
                                     .number = 1,
                                     .param_count = 2,
                                     .params = params,
                                     .column_count = 2,
                                     .columns = columns,
                                     .gives = GIVES_MANY};
static const struct statement other = {.name = "other",
                                       .number = 1, /* the same slot */
                                       .param_count = 2,
                                       .params = params,
                                       .column_count = 2,
                                       .columns = columns,
                                       .gives = GIVES_MANY};

struct asked {
	struct value values[2];
};

static struct asked asked(int64_t id, str word)
{
	return (struct asked){{{.type = TYPE_ID, .n = id}, {.type = TYPE_TEXT, .null = word.p == NULL, .s = word}}};
}

/* As an engine does it: `n` rows, the last with a null. */
static void keep(struct recall *r, const struct statement *st, struct asked a, size_t n, str name)
{
	recall_open(r, st, a.values);
	for (size_t i = 1; i <= n; i++) {
		const struct value row[] = {{.type = TYPE_INT, .n = (int64_t)i},
		                            {.type = TYPE_TEXT, .null = i == n, .s = name}};
		recall_row(r, row);
	}
	recall_close(r);
}

struct got {
	size_t n, nulls, bytes;
	int64_t sum;
};

static void take(void *ctx, const struct value *row)
{
	struct got *got = ctx;

	got->n++;
	got->sum += row[0].n;
	got->nulls += row[1].null;
	got->bytes += row[1].null ? 0 : row[1].s.n;
}

static bool gives(const struct recall *r, const struct statement *st, struct asked a, size_t n)
{
	struct got got = {0};

	return recall_give(r, st, a.values, take, &got) && got.n == n && got.sum == (int64_t)(n * (n + 1) / 2) &&
	       got.nulls == (n > 0);
}

static bool is_there(const struct recall *r, const struct statement *st, struct asked a)
{
	return recall_give(r, st, a.values, NULL, NULL);
}

/* A transaction that sees `state`, the third of those that do. */
static void third(struct recall *r, uint32_t state)
{
	for (int i = 0; i < 3; i++) {
		recall_begin(r);
		recall_state(r, state);
	}
}

TEST(recall_gives_what_was_read_before_by_statement_and_parameters)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	SCOPED(arena_end) struct arena *words = arena_new(1 << 20);
	struct recall *r = recall_new(a);
	str word = str_copy(words, S("word")), name = str_copy(words, S("name"));

	third(r, 7);
	CHECK(!is_there(r, &one, asked(1, word)));
	keep(r, &one, asked(1, word), 3, name);
	keep(r, &one, asked(2, word), 0, name);
	arena_reset(words); /* what was kept is a copy */
	CHECK(gives(r, &one, asked(1, S("word")), 3));
	CHECK(gives(r, &one, asked(2, S("word")), 0));
	CHECK(!is_there(r, &one, asked(3, S("word"))));
	CHECK(!is_there(r, &one, asked(1, S("worD"))));
	CHECK(!is_there(r, &one, asked(1, (str){NULL, 0})));
	CHECK(!is_there(r, &one, asked(1, S(""))));
	CHECK(!is_there(r, &other, asked(1, S("word"))));
	keep(r, &other, asked(1, S("word")), 1, S("x"));
	CHECK(gives(r, &other, asked(1, S("word")), 1));
	CHECK(gives(r, &one, asked(1, S("word")), 3));
	recall_begin(r);
	recall_state(r, 7);
	CHECK(gives(r, &one, asked(1, S("word")), 3));
	recall_end(r);
}

TEST(recall_forgets_when_the_state_is_another)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct recall *r = recall_new(a);
	uint32_t seen = 77;

	third(r, 0); /* 0 is a state as any other */
	keep(r, &one, asked(1, S("")), 2, S("x"));
	CHECK(gives(r, &one, asked(1, S("")), 2));
	recall_begin(r);
	CHECK(!recall_knows_state(r));
	CHECK(!recall_state_of(r, &seen));
	CHECK_INT(seen, 77);
	CHECK(!is_there(r, &one, asked(1, S(""))));
	recall_state(r, 1);
	CHECK(recall_knows_state(r));
	CHECK(recall_state_of(r, &seen));
	CHECK_INT(seen, 1);
	CHECK(!is_there(r, &one, asked(1, S(""))));
	third(r, 0);
	CHECK(!is_there(r, &one, asked(1, S("")))); /* nor does it come back */
	recall_end(r);
}

TEST(recall_keeps_nothing_of_a_state_that_is_new)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct recall *r = recall_new(a);

	recall_begin(r);
	keep(r, &one, asked(1, S("")), 2, S("x"));
	recall_state(r, 5);
	keep(r, &one, asked(1, S("")), 2, S("x"));
	CHECK(!is_there(r, &one, asked(1, S(""))));
	recall_begin(r);
	recall_state(r, 5);
	CHECK(!is_there(r, &one, asked(1, S(""))));
	recall_end(r);
}

TEST(recall_drops_what_did_not_end_well)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct recall *r = recall_new(a);
	const struct value row[] = {{.type = TYPE_INT, .n = 1}, {.type = TYPE_TEXT, .null = true}};

	third(r, 5);
	recall_open(r, &one, asked(1, S("")).values);
	recall_row(r, row);
	keep(r, &other, asked(1, S("")), 1, S("x")); /* run between two rows of the first */
	recall_row(r, row);
	recall_close(r);
	CHECK(!is_there(r, &one, asked(1, S(""))));
	CHECK(gives(r, &other, asked(1, S("")), 1));
	recall_open(r, &one, asked(2, S("")).values);
	recall_row(r, row);
	third(r, 5);
	recall_close(r);
	CHECK(!is_there(r, &one, asked(2, S(""))));
	recall_end(r);
}

TEST(recall_has_limits)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	SCOPED(arena_end) struct arena *words = arena_new(1 << 20);
	struct recall *r = recall_new(a);
	str long_one = {arena_alloc(words, RECALL_ANSWER_MAX), RECALL_ANSWER_MAX};
	int64_t kept = 0;

	third(r, 5);
	keep(r, &one, asked(1, S("")), 2, long_one);
	CHECK(!is_there(r, &one, asked(1, S(""))));
	keep(r, &one, asked(1, long_one), 2, S("x"));
	CHECK(!is_there(r, &one, asked(1, long_one)));
	for (int64_t i = 0; i < 2 * RECALL_MAX / RECALL_ANSWER_MAX; i++) {
		keep(r, &one, asked(i, S("")), 2, str_slice(long_one, 0, RECALL_ANSWER_MAX - 1000));
		kept += is_there(r, &one, asked(i, S("")));
	}
	CHECK_INT(kept, RECALL_MAX / RECALL_ANSWER_MAX);
	third(r, 6);
	keep(r, &one, asked(1, S("")), 2, S("x"));
	CHECK(gives(r, &one, asked(1, S("")), 2));
	recall_end(r);
}
