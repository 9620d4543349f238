#include "web/shelf.h"

#include "base/test.h"

/* An engine that only makes answers beforehand, and counts them. */
static size_t readies;

static struct http_ready *ready(const struct http_answer *a)
{
	CHECK(a->body.p != NULL);
	readies++;
	return (struct http_ready *)&readies;
}

/* cppcheck-suppress constParameter ; the engine's table has it so */
static void ready_end(struct http_ready *r)
{
	readies -= r != NULL;
}

static const struct http_engine counting = {.ready = ready, .ready_end = ready_end};

static const str html = S("text/html");

static struct exchange_reply bringing(int64_t place, str body)
{
	return (struct exchange_reply){.status = 200, .type = html, .place = place, .body = body};
}

static struct exchange_reply naming(int64_t place, size_t at, str bytes)
{
	return (struct exchange_reply){
		.status = 200, .type = html, .place = place, .patch = {{at, bytes}}, .patch_count = 1};
}

static str body_of(struct shelved_copy *c)
{
	struct http_answer a = {.status = 200};

	shelved_answer(c, &a);
	CHECK(a.ready != NULL);
	return a.body;
}

TEST(a_body_is_kept_once_and_taken_with_other_bytes_in_it)
{
	struct shelf s = {.engine = &counting};
	struct exchange_reply bring = bringing(3, S("a page with id1 in it")), one = naming(3, 12, S("id2"));
	struct exchange_reply two = naming(3, 12, S("id3")), none = naming(3, 0, S(""));

	shelf_put(&s, &bring);
	struct shelved_copy *first = shelf_take(&s, &one), *second = shelf_take(&s, &two);

	CHECK_STR(body_of(first), S("a page with id2 in it")); /* both are on their way */
	CHECK_STR(body_of(second), S("a page with id3 in it"));
	CHECK_INT(readies, 2);
	shelf_give_back(first);
	shelf_give_back(second);
	CHECK_INT(s.spare, 2 * bring.body.n);

	/* used again, as they were */
	none.patch_count = 0;
	first = shelf_take(&s, &none);
	second = shelf_take(&s, &none);
	CHECK_STR(body_of(first), bring.body);
	CHECK_STR(body_of(second), bring.body);
	CHECK_INT(readies, 2);
	CHECK_INT(s.spare, 0);
	shelf_give_back(first);
	shelf_give_back(second);
	shelf_give_back(NULL);
	shelf_clear(&s);
	CHECK_INT(readies, 0);
}

TEST(a_body_outlives_its_place_until_it_is_sent)
{
	struct shelf s = {.engine = &counting};
	struct exchange_reply bring = bringing(1, S("old")), other = bringing(1, S("new one"));
	struct exchange_reply name = naming(1, 0, S("O"));

	shelf_put(&s, &bring);
	struct shelved_copy *old = shelf_take(&s, &name), *waits = shelf_take(&s, &name);

	shelf_give_back(waits);
	shelf_put(&s, &other);
	CHECK_INT(s.spare, 0);
	struct shelved_copy *new = shelf_take(&s, &name);

	CHECK_STR(body_of(old), S("Old"));
	CHECK_STR(body_of(new), S("Oew one"));
	shelf_clear(&s);
	CHECK(shelf_take(&s, &name) == NULL);
	CHECK_STR(body_of(old), S("Old"));
	shelf_give_back(new);
	shelf_give_back(old);
	CHECK_INT(s.spare, 0);
	CHECK_INT(readies, 0);
}

TEST(nothing_that_a_worker_says_of_a_shelf_is_believed)
{
	struct shelf s = {.engine = &counting};
	struct exchange_reply bring = bringing(EXCHANGE_PLACES, S("12345678"));

	shelf_put(&s, &bring);

#define NAMED(at_, bytes_, good)                                                                                       \
	do {                                                                                                           \
		struct exchange_reply r = naming(EXCHANGE_PLACES, (at_), (bytes_));                                    \
		struct shelved_copy *c = shelf_take(&s, &r);                                                           \
		CHECK((c != NULL) == (good));                                                                          \
		shelf_give_back(c);                                                                                    \
	} while (0)

	NAMED(0, S("12345678"), true);
	NAMED(7, S("x"), true);
	NAMED(8, S(""), true);
	NAMED(8, S("x"), false);
	NAMED(7, S("xy"), false);
	NAMED(9, S(""), false);
	NAMED(0, S("123456789"), false);
	NAMED(SIZE_MAX, S("x"), false);
	NAMED(SIZE_MAX, S(""), false);

	struct exchange_reply nowhere = naming(1, 0, S("x")), other = naming(EXCHANGE_PLACES, 0, S("x"));
	other.type = S("text/plain");
	CHECK(shelf_take(&s, &nowhere) == NULL);
	CHECK(shelf_take(&s, &other) == NULL);
	shelf_clear(&s);
}

TEST(copies_that_wait_have_a_limit)
{
	enum { MANY = SHELF_SPARE_MAX / EXCHANGE_KEPT_MAX + 3 };
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct shelf s = {.engine = &counting};
	struct exchange_reply bring = bringing(1, (str){arena_alloc(a, EXCHANGE_KEPT_MAX), EXCHANGE_KEPT_MAX});
	struct exchange_reply name = naming(1, 5, S("x"));
	struct shelved_copy *c[MANY];

	shelf_put(&s, &bring);
	for (size_t i = 0; i < MANY; i++) {
		c[i] = shelf_take(&s, &name);
		CHECK(body_of(c[i]).p[5] == 'x');
	}
	CHECK_INT(readies, MANY);
	for (size_t i = 0; i < MANY; i++) {
		shelf_give_back(c[i]);
	}
	CHECK_INT(s.spare, SHELF_SPARE_MAX);
	CHECK_INT(readies, MANY - 3);
	shelf_clear(&s);
	CHECK_INT(readies, 0);
	CHECK_INT(s.spare, 0);
}
