#include "intake/event.h"

#include "base/test.h"

TEST(an_event_is_taken_apart)
{
	SCOPED(arena_end) struct arena *a = arena_new(4 << 20);
	struct event_side s = event_side_read(a, S("{\"name\":\"\xe9\xab\x99\",\"people\":5,\"due\":null}"));

	CHECK_INT(s.n, 3);
	CHECK_STR(s.members[0].name, S("name"));
	CHECK_STR(s.members[0].value, S("\xe9\xab\x99"));
	CHECK_STR(s.members[1].value, S("5"));
	CHECK(s.members[2].none && s.members[2].value.n == 0);
	s = event_side_read(
		a, S("{\"answers\":[{\"item\":\"1\",\"answer\":\"yes\"},{\"item\":\"2\",\"answer\":\"no\"}]}"));
	CHECK_INT(s.n, 2);
	CHECK_STR(s.members[0].value, S("1 yes"));
	CHECK_STR(s.members[1].value, S("2 no"));
	CHECK(!event_side_read(a, (str){NULL, 0}).said);
	CHECK_INT(event_side_read(a, S("{}")).n, 0);
}

/* Whoever wrote past us cannot hide what is there. */
TEST(what_is_no_event_is_shown_as_it_is)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	static const char *const bodies[] = {"", "x", "[1]", "{", "{\"a\":1,\"a\":2}", "\"text\"", "{\"a\":1}x"};

	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		struct event_side s = event_side_read(a, str_of(bodies[i]));
		CHECK(s.said && s.n == 1 && s.members[0].name.n == 0);
		CHECK_STR(s.members[0].value, str_of(bodies[i]));
	}
}
