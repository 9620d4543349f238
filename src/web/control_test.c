#include "web/control.h"

#include <unistd.h>

#include "base/test.h"
#include "sys/process.h"

enum { ROOM = 1 << 20 };

static const struct part_config whole = {
	.part = PART_WRITE,
	.id = 7,
	.where = {.data = "/tmp/砦", .database = "service=toride"},
	.firm = "さくら商店",
	.key = "0123",
	.address = "127.0.0.1:8080",
	.reach = {REACH_OWN, "https://192.168.1.5:8443", "3A:05", 1700000000000},
	.lang = LANG_EN,
};

static str packed(struct arena *a, const struct part_config *c)
{
	struct buf b;

	buf_init(&b, a, CONTROL_BYTES_MAX);
	part_config_write(&b, c);
	return buf_str(&b);
}

static bool same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static void check_same(const struct part_config *got, const struct part_config *want)
{
	CHECK(got->part == want->part && got->id == want->id && got->lang == want->lang);
	CHECK(same(got->where.data, want->where.data) && same(got->where.database, want->where.database));
	CHECK(got->reach.kind == want->reach.kind && got->reach.until == want->reach.until);
	CHECK(same(got->reach.origin, want->reach.origin));
	CHECK(same(got->reach.fingerprint, want->reach.fingerprint));
	CHECK(same(got->firm, want->firm) && same(got->key, want->key) && same(got->address, want->address));
}

TEST(a_charge_arrives_as_it_was_sent)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct part_config bare = {.part = PART_FRONT,
	                           .id = 1,
	                           .where = {.data = ""},
	                           .address = "x",
	                           .reach = {.kind = REACH_HERE, .origin = ""}},
			   got;

	CHECK(part_config_read(a, packed(a, &whole), &got));
	check_same(&got, &whole);
	CHECK(part_config_read(a, packed(a, &bare), &got));
	check_same(&got, &bare);
}

TEST(what_is_no_charge_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str message = packed(a, &whole);
	struct part_config wrong = whole, got;

	for (size_t n = 0; n < message.n; n++) {
		CHECK(!part_config_read(a, str_slice(message, 0, n), &got));
	}
	wrong.part = PART_UNSET;
	CHECK(!part_config_read(a, packed(a, &wrong), &got));
	wrong = whole;
	wrong.where.data = NULL;
	CHECK(!part_config_read(a, packed(a, &wrong), &got));
	wrong = whole;
	wrong.id = 0;
	CHECK(!part_config_read(a, packed(a, &wrong), &got));
}

TEST(words_are_told_with_their_descriptor)
{
	const struct control_message worker = {CONTROL_WORKER, LANE_SLOW, 12};
	char room[CONTROL_BYTES_MAX];
	struct control_message got;
	int pair[2], fd = -1;

	CHECK(process_pair(pair));
	CHECK(control_send(pair[0], &worker, STDERR_FILENO));
	int n = process_receive(pair[1], room, sizeof room, &fd);

	CHECK(n > 0 && fd >= 0 && control_read((str){room, (size_t)n}, &got));
	CHECK(got.word == CONTROL_WORKER && got.lane == LANE_SLOW && got.id == 12);
	close(fd);
	close(pair[1]);
	CHECK(!control_send(pair[0], &worker, -1)); /* nobody is there any more */
	close(pair[0]);
	CHECK(!control_read(S("nonsense"), &got));
}

TEST(each_part_has_its_word)
{
	for (enum server_part p = PART_UNSET + 1; p < PART__MAX; p++) {
		CHECK(part_word(p).n > 0 && part_named(part_word(p)) == p);
	}
	CHECK(part_named(S("")) == PART_UNSET && part_named(S("nothing")) == PART_UNSET);
	CHECK(part_lane(PART_READ) == LANE_READ && part_lane(PART_WRITE) == LANE_WRITE);
	CHECK(part_lane(PART_SLOW) == LANE_SLOW && part_lane(PART_FRONT) == LANE_UNSET);
}
