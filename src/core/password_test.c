#include "core/password.h"

#include "base/test.h"

static bool passes(const char *password, const char *firm, const char *person)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	const str names[] = {str_of(firm), str_of(person)};

	return password_check(a, str_of(password), false, "password", names, 2, NULL) == OK;
}

TEST(passwords_of_names_are_refused)
{
	CHECK(!passes("sakurashoten", "Sakura Shoten", ""));
	CHECK(!passes("sakurashoten1", "さくらショテン", ""));
	CHECK(!passes("Sakura-Shouten-2026", "さくら商店", "田中"));
	CHECK(!passes("sakurasyouten99", "サクラ", ""));
	CHECK(!passes("kirishima2026", "きりしま工業", ""));
	CHECK(!passes("kirisima12345", "きりしま工業", ""));
	CHECK(!passes("hanako.tsukuda", "Acme", "Hanako Tsukuda"));
	CHECK(!passes("tukudahanako1", "Acme", "つくだ はなこ"));
	CHECK(!passes("kyaraban1234", "キャラバン", ""));
}

TEST(passwords_of_japanese_words_are_refused)
{
	CHECK(!passes("nipponnippon", "Acme", ""));
	CHECK(!passes("arigatou2024", "Acme", ""));
	CHECK(!passes("yokohama-1234", "Acme", ""));
	CHECK(!passes("w@tashi1111", "Acme", ""));
	CHECK(!passes("T0ky0T0ky0", "Acme", ""));
	CHECK(!passes("1111111111", "Acme", ""));
	CHECK(!passes("abcdefghijkl", "Acme", ""));
}

TEST(good_passwords_pass)
{
	CHECK(passes("tsukue no ue ni mikan", "さくら商店", "田中"));
	CHECK(passes("sakura inu yama tuki", "さく商店", "")); /* four words */
	CHECK(passes("Vq8-rBu2_mK", "Acme", "Q"));
	CHECK(passes("机の上に、みかんが三つ", "さくら商店", "田中"));
	CHECK(passes("correct horse battery", "Acme", ""));
}

TEST(passwords_have_a_length)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	char room[4 * PASSWORD_MOST];

	memset(room, 'x', sizeof room);
	CHECK(password_check(a, S("Vq8-rBu2_"), false, "p", NULL, 0, NULL) == ERR_DATA);
	CHECK(password_check(a, S("Vq8-rBu2_"), true, "p", NULL, 0, NULL) == OK);
	CHECK(password_check(a, S("Vq8-rBu"), true, "p", NULL, 0, NULL) == ERR_DATA);
	CHECK(password_check(a, S(""), true, "p", NULL, 0, NULL) == ERR_DATA);
	CHECK(password_check(a, S("Vq8-rBu2\x01_mK"), true, "p", NULL, 0, NULL) == ERR_DATA);
	CHECK(password_check(a, (str){room, sizeof room}, true, "p", NULL, 0, NULL) == ERR_DATA);
}

TEST(logins_are_folded)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	str login = S("");

	CHECK(login_read(a, S(" Ｈａｎａｋｏ.Tanaka@Example.JP "), "login", &login, NULL) == OK);
	CHECK_STR(login, S("hanako.tanaka@example.jp"));
	CHECK(login_read(a, S("花子"), "login", &login, NULL) == ERR_DATA);
	CHECK(login_read(a, S("ab"), "login", &login, NULL) == ERR_DATA);
	CHECK(login_read(a, S("a b c"), "login", &login, NULL) == ERR_DATA);
	CHECK(login_read(a, S(".abc"), "login", &login, NULL) == ERR_DATA);
	CHECK(login_read(a, S("abc\xff"), "login", &login, NULL) == ERR_DATA);
}
