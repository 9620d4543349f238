#include "web/words.h"

#include "base/test.h"

TEST(words_of_the_dictionary_are_known)
{
	char longer[2000];

	memset(longer, 'a', sizeof longer);
	CHECK(!words_know(S("password"))); /* before it is open */
	CHECK(words_open(NULL) == OK && words_open(NULL) == OK);
	CHECK(words_know(S("qwertyuiop")) && words_know(S("password12")) && words_know(S("aaaaaaaaaaaa")));
	CHECK(!words_know(S("tsukue no ue ni mikan")) && !words_know(S("Vq8-rBu2_mK")));
	CHECK(!words_know(S("机の上に、みかんが三つ")));
	CHECK(!words_know((str){longer, sizeof longer}));
}
