#include "web/front_answer.h"

#include "base/test.h"
#include "sys/host.h"

enum { ROOM = 4 * 1024 * 1024 };

static const struct reach here = {.kind = REACH_HERE, .origin = "http://127.0.0.1:8080"};
static const struct reach given = {.kind = REACH_GIVEN, .origin = "https://toride.example.jp"};
static const struct reach own = {.kind = REACH_OWN, .origin = "https://192.168.1.5:8443"};
static const struct reach proxy = {.kind = REACH_PROXY, .origin = "https://toride.example.jp"};

static str header_of(const struct http_answer *a, const char *name)
{
	for (size_t i = 0; i < a->header_count; i++) {
		if (str_eq(a->headers[i].name, str_of(name))) {
			return a->headers[i].value;
		}
	}
	return S("(none)");
}

TEST(front_cookies_over_https_are_those_of_this_host_alone)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const str sent = S("toride-session=evil; __Host-toride-session=good;other=1 ; __Host-toride-lang=en");

	CHECK_STR(front_cookies(a, &here, sent), sent);
	CHECK_STR(front_cookies(a, &own, sent), S("toride-session=good; toride-lang=en"));
	CHECK_STR(front_cookies(a, &proxy, sent), S("toride-session=good; toride-lang=en"));
	CHECK(front_cookies(a, &own, (str){NULL, 0}).p == NULL);
	CHECK_STR(front_cookies(a, &own, S("toride-session=evil")), S(""));
	CHECK_STR(front_cookies(a, &own, S(";;; =;__Host-")), S(""));
}

static struct http_answer answer_over(struct arena *a, const struct reach *reach)
{
	const struct http_request r = {.method = METHOD_GET, .path = S("/")};
	const struct exchange_reply reply = {
		.status = 303, .location = S("/"), .cookie = {S("toride-session=k; Path=/")}, .cookie_count = 1};
	struct http_answer answer;

	front_reply(a, &r, reach, &reply, &answer);
	CHECK(answer.header_count <= HTTP_HEADERS_MAX);
	return answer;
}

TEST(front_sets_cookies_that_others_cannot)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct http_answer at_home = answer_over(a, &here), over_tls = answer_over(a, &own);

	CHECK_STR(header_of(&at_home, "Set-Cookie"), S("toride-session=k; Path=/"));
	CHECK_STR(header_of(&over_tls, "Set-Cookie"), S("__Host-toride-session=k; Path=/; Secure"));
}

TEST(front_is_strict_where_browsers_trust_the_certificate)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct reach *const lax[] = {&here, &own, &proxy};
	struct http_answer strict = answer_over(a, &given);

	CHECK_STR(header_of(&strict, "Strict-Transport-Security"), S("max-age=2592000"));
	for (size_t i = 0; i < COUNT_OF(lax); i++) {
		struct http_answer answer = answer_over(a, lax[i]);
		CHECK_STR(header_of(&answer, "Strict-Transport-Security"), S("(none)"));
	}
}

static str visitor_of(const struct reach *reach, const char *forwarded, char room[static 64])
{
	struct http_request r = {.forwarded = forwarded == NULL ? (str){NULL, 0} : str_of(forwarded)};
	unsigned char visitor[HTTP_PEER_BYTES];

	CHECK(host_address(S("10.0.0.1"), r.peer));
	front_visitor(&r, reach, visitor);
	return host_address_text(visitor, room);
}

TEST(front_believes_a_declared_proxy_alone)
{
	char room[64];

	CHECK_STR(visitor_of(&own, "1.2.3.4", room), S("10.0.0.1"));
	CHECK_STR(visitor_of(&here, "1.2.3.4", room), S("10.0.0.1"));
	CHECK_STR(visitor_of(&proxy, NULL, room), S("10.0.0.1"));
	CHECK_STR(visitor_of(&proxy, "1.2.3.4", room), S("1.2.3.4"));
	CHECK_STR(visitor_of(&proxy, "6.6.6.6, 7.7.7.7 , 2001:db8::5", room), S("2001:db8::5"));
	CHECK_STR(visitor_of(&proxy, "1.2.3.4, unknown", room), S("10.0.0.1"));
	CHECK_STR(visitor_of(&proxy, "1.2.3.4,", room), S("1.2.3.4"));
	CHECK_STR(visitor_of(&proxy, "", room), S("10.0.0.1"));
}

TEST(front_says_how_long_to_wait)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	const struct http_request r = {.method = METHOD_GET, .path = S("/")};
	struct http_answer answer;

	front_problem(a, &r, &own, PROBLEM_TOO_OFTEN, 7, &answer);
	CHECK_INT(answer.status, 429);
	CHECK_STR(header_of(&answer, "Retry-After"), S("7"));
}
