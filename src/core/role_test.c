#include "core/role.h"

#include "base/test.h"

TEST(roles_have_a_word_each)
{
	for (enum role r = ROLE_OWNER; r < ROLE__MAX; r++) {
		CHECK(role_words[r - 1] != NULL && role_labels[r - 1] != NULL && role_abouts[r - 1] != NULL);
		CHECK_INT(role_named(str_of(role_words[r - 1])), r);
	}
	CHECK(role_words[ROLE__MAX - 1] == NULL);
	CHECK_INT(role_named(S("")), ROLE_UNSET);
	CHECK_INT(role_named(S("Owner")), ROLE_UNSET);
}

TEST(nobody_gives_more_than_they_are)
{
	for (enum role r = ROLE_OWNER; r < ROLE__MAX; r++) {
		CHECK(role_may_give(ROLE_OWNER, r));
		CHECK(role_may_give(ROLE_MANAGER, r) == (r > ROLE_MANAGER));
		for (enum role by = ROLE_EDITOR; by < ROLE__MAX; by++) {
			CHECK(!role_may_give(by, r));
		}
		CHECK(!role_may_give(ROLE_UNSET, r));
	}
}
