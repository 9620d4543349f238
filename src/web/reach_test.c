#include "web/reach.h"

#include "base/test.h"

TEST(reach_knows_its_hosts)
{
	static const struct {
		enum reach_kind kind;
		const char *address, *names, *host;
		bool ours;
	} rows[] = {
		{REACH_HERE, "127.0.0.1:8080", "", "127.0.0.1:8080", true},
		{REACH_HERE, "127.0.0.1:8080", "", "LOCALHOST:8080", true},
		{REACH_HERE, "127.0.0.1:8080", "", "[::1]:8080", true},
		{REACH_HERE, "127.0.0.1:8080", "", "localhost", false},
		{REACH_HERE, "127.0.0.1:80", "", "localhost", true},
		{REACH_HERE, "127.0.0.1:8080", "", "evil.example:8080", false},
		{REACH_HERE, "127.0.0.1:8080", "office-pc", "office-pc:8080", false},
		{REACH_HERE, "127.0.0.1:8080", "", "", false},
		{REACH_OWN, "0.0.0.0:8443", "192.168.1.5 office-pc", "192.168.1.5:8443", true},
		{REACH_OWN, "0.0.0.0:8443", "192.168.1.5 office-pc", "Office-PC:8443", true},
		{REACH_OWN, "0.0.0.0:8443", "192.168.1.5 office-pc", "office-pc", false},
		{REACH_OWN, "0.0.0.0:8443", "192.168.1.5 office-pc", "office-pc:8444", false},
		{REACH_OWN, "0.0.0.0:8443", "192.168.1.5 office-pc", "192.168.1.6:8443", false},
		{REACH_OWN, "[::]:8443", "2001:db8::5", "[2001:db8::5]:8443", true},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", "toride.example.jp", true},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", "toride.example.jp:443", true},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", "example.jp", false},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", ".example.jp", false},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", "a.b.example.jp", false},
		{REACH_GIVEN, "0.0.0.0:443", "*.example.jp", "localhost", true},
		{REACH_PROXY, "127.0.0.1:8080", "", "toride.example.jp", true},
		{REACH_PROXY, "127.0.0.1:8080", "", "toride.example.jp:8080", false},
		{REACH_PROXY, "127.0.0.1:8080", "", "127.0.0.1:8080", false},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		const struct reach r = {.kind = rows[i].kind, .origin = "https://toride.example.jp"};
		CHECK_INT((int)i * 10 + reach_is_ours(&r, str_of(rows[i].address), str_of(rows[i].names),
		                                      str_of(rows[i].host)),
		          (int)i * 10 + rows[i].ours);
	}
}

TEST(reach_knows_its_pages)
{
	const struct reach here = {.kind = REACH_HERE}, own = {.kind = REACH_OWN}, proxy = {.kind = REACH_PROXY};
	const str host = S("office-pc:8443");

	CHECK(reach_is_same(&here, S("http://office-pc:8443"), host));
	CHECK(!reach_is_same(&here, S("https://office-pc:8443"), host));
	CHECK(reach_is_same(&own, S("https://office-pc:8443"), host));
	CHECK(!reach_is_same(&own, S("http://office-pc:8443"), host));
	CHECK(reach_is_same(&proxy, S("https://office-pc:8443"), host));
	CHECK(!reach_is_same(&own, S("https://office-pc"), host));
	CHECK(!reach_is_same(&own, S("null"), host));
}

TEST(reach_takes_no_other_origins)
{
	static const struct {
		const char *text;
		bool good;
	} rows[] = {
		{"https://toride.example.jp", true},
		{"https://toride.example.jp:8443", true},
		{"https://[2001:db8::5]", true},
		{"http://toride.example.jp", false},
		{"https://toride.example.jp/", false},
		{"https://", false},
		{"https://:8443", false},
		{"https://toride.example.jp/a", false},
		{"https://a b", false},
		{"toride.example.jp", false},
		{"https://user@toride.example.jp", false},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK_INT((int)i * 10 + reach_is_origin(str_of(rows[i].text)), (int)i * 10 + rows[i].good);
	}
}

TEST(reach_says_where_to_go)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);

	CHECK_STR(reach_origin(a, REACH_HERE, S("127.0.0.1:8080"), S("")), S("http://127.0.0.1:8080"));
	CHECK_STR(reach_origin(a, REACH_HERE, S("[::1]:8080"), S("")), S("http://[::1]:8080"));
	CHECK_STR(reach_origin(a, REACH_OWN, S("0.0.0.0:8443"), S("192.168.1.5 office-pc")),
	          S("https://192.168.1.5:8443"));
	CHECK_STR(reach_origin(a, REACH_GIVEN, S("0.0.0.0:443"), S("toride.example.jp")),
	          S("https://toride.example.jp"));
	CHECK_STR(reach_origin(a, REACH_GIVEN, S("127.0.0.1:8443"), S("*.example.jp a.example.jp")),
	          S("https://a.example.jp:8443"));
	CHECK_STR(reach_origin(a, REACH_GIVEN, S("127.0.0.1:8443"), S("*.example.jp")), S("https://127.0.0.1:8443"));
	CHECK_STR(reach_origin(a, REACH_OWN, S("[::]:8443"), S("2001:db8::5")), S("https://[2001:db8::5]:8443"));
}
