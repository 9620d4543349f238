#include "web/keep.h"

#include "base/test.h"

static const struct session owner = {
	.is_there = true, .actor = {.tenant = 7}, .key = S("0123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghjk")};

static const struct form_view leave = {S("/leave"), S("id-of-leave"), S("proof-of-leave")};
static const struct form_view save = {S("/firm"), S("id-of-save."), S("proof-of-save.")};

static const struct keep_key home = {.path = S("/"), .query = {NULL, 0}, .session = &owner, .day = {2026, 11, 26}};

/* That has seen this state before. */
static struct keep *kept_new(struct arena *a, uint32_t state)
{
	struct keep *k = keep_new(a);

	CHECK(!keep_state(k, true, state));
	CHECK(keep_state(k, true, state));
	return k;
}

static str page_of(struct arena *a, size_t n)
{
	struct buf b;

	buf_init(&b, a, n);
	buf_repeat(&b, S("x"), n);
	return buf_str(&b);
}

TEST(a_page_is_found_by_all_that_it_was_made_for)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 0); /* 0 is a state as any other */
	struct session other;
	struct keep_key key;

	CHECK(keep_find(k, &home) == NULL);
	CHECK_INT(keep_add(k, &home, S("<p>"), NULL, 0), 1);
	CHECK_INT(keep_find(k, &home)->place, 1);

#define OTHERWISE(change)                                                                                              \
	do {                                                                                                           \
		key = home;                                                                                            \
		other = owner;                                                                                         \
		key.session = &other;                                                                                  \
		CHECK(keep_find(k, &key) != NULL);                                                                     \
		change;                                                                                                \
		CHECK(keep_find(k, &key) == NULL);                                                                     \
	} while (0)

	OTHERWISE(key.path = S("/firm"));
	OTHERWISE(key.query = S(""));
	OTHERWISE(key.query = S("a"));
	OTHERWISE(key.lang = LANG_EN);
	OTHERWISE(key.day.day++);
	OTHERWISE(key.day.month--);
	OTHERWISE(key.day.year++);
	OTHERWISE(other.key = S("1123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghjk"));
	OTHERWISE(other.actor.tenant = 8);
	OTHERWISE(other.actor.person = 1);
	OTHERWISE(other = (struct session){.is_there = false});
}

TEST(what_stands_in_a_path_is_not_taken_for_what_stands_in_a_query)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 5);
	const struct keep_key one = {.path = S("/a"), .query = S("bc"), .session = &owner};
	const struct keep_key other = {.path = S("/ab"), .query = S("c"), .session = &owner};

	CHECK_INT(keep_add(k, &one, S("<p>"), NULL, 0), 1);
	CHECK(keep_find(k, &one) != NULL);
	CHECK(keep_find(k, &other) == NULL);
}

TEST(pages_of_nobody_are_kept_as_well)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	static const struct session nobody = {.is_there = false};
	struct keep *k = kept_new(a, 1);
	struct keep_key key = home;

	key.session = &nobody;
	CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), 1);
	CHECK(keep_find(k, &key) != NULL);
	CHECK(keep_find(k, &home) == NULL);
}

TEST(another_state_forgets_all_pages)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 5);

	CHECK_INT(keep_add(k, &home, S("<p>"), NULL, 0), 1);
	CHECK(keep_state(k, true, 5));
	CHECK(keep_find(k, &home) != NULL);
	CHECK(!keep_state(k, true, 6));
	CHECK(keep_find(k, &home) == NULL);
	CHECK(!keep_state(k, true, 5)); /* nor does it come back */
	CHECK(keep_find(k, &home) == NULL);
	CHECK_INT(keep_add(k, &home, S("<p>"), NULL, 0), 1);
	CHECK(!keep_state(k, false, 5)); /* not known: not the same as any */
	CHECK(keep_find(k, &home) == NULL);
	CHECK(!keep_state(k, false, 5));
	CHECK(!keep_state(k, true, 5));
}

TEST(ids_and_proofs_are_found_and_made_anew)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 5);
	const struct form_view given[] = {leave, save};
	const struct form_view fresh[] = {{S("/leave"), S("ID_of_LEAVE"), S("PROOF_of_LEAVE")},
	                                  {S("/firm"), S("ID_of_SAVE."), S("PROOF_of_SAVE.")}};
	struct exchange_reply reply = {.place = 0};
	str page = S("<id-of-save. proof-of-save. <id-of-leave proof-of-leave id-of-save.proof-of-save.");

	CHECK_INT(keep_add(k, &home, page, given, 2), 1);
	const struct kept_page *kept = keep_find(k, &home);

	CHECK_INT(kept->form_count, 2);
	keep_patch(kept, fresh, &reply);
	CHECK_INT(reply.place, 1);
	CHECK_INT(reply.patch_count, 6);
	static const char *const wanted[] = {"ID_of_SAVE.",    "PROOF_of_SAVE.", "ID_of_LEAVE",
	                                     "PROOF_of_LEAVE", "ID_of_SAVE.",    "PROOF_of_SAVE."};
	static const size_t places[] = {1, 13, 29, 41, 56, 67};

	for (size_t i = 0; i < COUNT_OF(wanted); i++) {
		CHECK_STR(reply.patch[i].bytes, str_of(wanted[i]));
		CHECK_INT(reply.patch[i].at, places[i]);
	}
}

TEST(a_page_with_a_form_whose_place_is_not_sure_is_not_kept)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 5);
	struct form_view many[KEEP_FORMS_MAX + 1];
	struct buf page;

	CHECK_INT(keep_add(k, &home, S("id-of-leave"), &leave, 1), 0);
	CHECK_INT(keep_add(k, &home, S("proof-of-leave"), &leave, 1), 0);
	CHECK_INT(keep_add(k, &home, S("id-of-leave id-of-leave proof-of-leave"), &leave, 1), 0);
	CHECK(keep_find(k, &home) == NULL);
	CHECK_INT(keep_add(k, &home, S("none of it is shown"), &leave, 1), 1);

	for (size_t i = 0; i < COUNT_OF(many); i++) {
		many[i] = leave;
	}
	CHECK_INT(keep_add(k, &home, S("none of it is shown"), many, KEEP_FORMS_MAX), 2);
	CHECK_INT(keep_add(k, &home, S("none of it is shown"), many, KEEP_FORMS_MAX + 1), 0);

	buf_init(&page, a, 1 << 16);
	buf_repeat(&page, S("id-of-leave proof-of-leave "), EXCHANGE_PATCHES_MAX / 2);
	CHECK_INT(keep_add(k, &home, buf_str(&page), &leave, 1), 3);
	buf_lit(&page, "id-of-leave proof-of-leave ");
	CHECK_INT(keep_add(k, &home, buf_str(&page), &leave, 1), 0);
}

TEST(keep_has_limits)
{
	SCOPED(arena_end) struct arena *a = arena_new(4 << 20);
	struct keep *k = kept_new(a, 5);
	str target = page_of(a, KEEP_TARGET_MAX + 1);
	struct keep_key key = home;

	CHECK_INT(keep_add(k, &home, page_of(a, EXCHANGE_KEPT_MAX), NULL, 0), 1);
	CHECK_INT(keep_add(k, &home, page_of(a, EXCHANGE_KEPT_MAX + 1), NULL, 0), 0);
	CHECK_INT(keep_add(k, &home, S(""), NULL, 0), 0);
	key.path = str_slice(target, 0, KEEP_TARGET_MAX);
	CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), 2);
	key.query = S("q");
	CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), 0);
	key.path = target;
	key.query = (str){NULL, 0};
	CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), 0);
}

/* The one that was kept first goes. */
TEST(when_all_places_are_taken_the_first_is_used_again)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct keep *k = kept_new(a, 5);
	str target = page_of(a, EXCHANGE_PLACES + 2);
	struct keep_key key = home;

	for (size_t i = 1; i <= EXCHANGE_PLACES; i++) {
		key.path = str_slice(target, 0, i);
		CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), (int64_t)i);
	}
	for (size_t i = 1; i <= EXCHANGE_PLACES; i++) {
		key.path = str_slice(target, 0, i);
		CHECK_INT(keep_find(k, &key)->place, (int64_t)i);
	}
	key.path = target;
	CHECK_INT(keep_add(k, &key, S("<p>"), NULL, 0), 1);
	CHECK_INT(keep_find(k, &key)->place, 1);
	key.path = str_slice(target, 0, 1);
	CHECK(keep_find(k, &key) == NULL);
	key.path = str_slice(target, 0, 2);
	CHECK(keep_find(k, &key) != NULL);
}
