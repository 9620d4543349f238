#include "sys/argon.h"

#include "base/test.h"
#include "sys/clock.h"

TEST(a_password_is_known_again)
{
	char one[ARGON_KEPT_MAX], two[ARGON_KEPT_MAX];
	str kept = S(""), again = S("");

	CHECK(argon_keep(S("correct horse"), one, &kept, NULL) == OK);
	CHECK(argon_keep(S("correct horse"), two, &again, NULL) == OK);
	CHECK(str_starts(kept, S("$argon2id$")) && str_find(kept, S("correct")) == SIZE_MAX);
	CHECK(!str_eq(kept, again));
	CHECK(argon_holds(S("correct horse"), kept) && argon_holds(S("correct horse"), again));
	CHECK(!argon_holds(S("correct horsE"), kept) && !argon_holds(S(""), kept));
}

TEST(nobody_has_no_password)
{
	char long_one[2 * ARGON_KEPT_MAX];

	memset(long_one, 'x', sizeof long_one);
	CHECK(!argon_holds(S(""), S("")) && !argon_holds(S("x"), S("rubbish")));
	CHECK(!argon_holds(S("x"), (str){long_one, sizeof long_one}));
}

/* Who is not there must not be told from who is by the time it takes. */
TEST(nobody_takes_as_long_as_somebody)
{
	char room[ARGON_KEPT_MAX];
	str kept = S("");

	CHECK(argon_keep(S("a"), room, &kept, NULL) == OK);
	int64_t began = clock_ticks();
	CHECK(!argon_holds(S("b"), kept));
	int64_t somebody = clock_ticks() - began + 1;

	began = clock_ticks();
	CHECK(!argon_holds(S("b"), S("")));
	int64_t nobody = clock_ticks() - began + 1;

	CHECK(nobody * 8 > somebody && somebody * 8 > nobody);
}
