#include "web/exchange.h"

#include "base/test.h"

enum { ROOM = 64 << 20 };

static const struct exchange_request a_request = {
	.http = {.method = METHOD_POST,
                 .path = S("/firm/%41"),
                 .query = S("a=b"),
                 .host = S("127.0.0.1:8080"),
                 .cookie = S("toride-session=1; x=\t2"),
                 .origin = S("http://127.0.0.1:8080"),
                 .fetch_site = S("same-origin"),
                 .language = S("ja"),
                 .agent = S("Mozilla/5.0 (\xFF)"),
                 .content_type = S("application/x-www-form-urlencoded"),
                 .body = S("a=\0\xFF\n")},
	.again = true,
	.note = S("look\0"),
	.lane = {{0, 0, 0}, {1, 2, 3}, {4, 5, 6}, {7, 8, INT64_MAX}},
};

static const struct exchange_reply a_reply = {
	.status = 303,
	.type = S("text/html; charset=utf-8"),
	.download = S("toride-ipa-selfcheck-3.1_2.html"),
	.location = S("/firm"),
	.cookie = {S("a=1; HttpOnly"), S("b=2")},
	.cookie_count = 2,
	.retry = true,
	.end = true,
	.onward = LANE_WRITE,
	.note = S("seen\n"),
	.body = S("<p>\0\n"),
	.route = S("POST /firm"),
	.statements = 7,
	.arena = INT64_MAX,
};

static const struct exchange_reply a_kept_reply = {
	.status = 200,
	.type = S("text/html; charset=utf-8"),
	.place = EXCHANGE_PLACES,
	.patch = {{0, S("ab")}, {2, S("c")}, {EXCHANGE_KEPT_MAX, S("d")}},
	.patch_count = 3,
	.route = S("GET /firm"),
};

static str packed_request(struct arena *a, const struct exchange_request *r)
{
	struct buf out;

	buf_init(&out, a, EXCHANGE_REQUEST_MAX + 2 * HTTP_HEAD_MAX);
	exchange_request_write(&out, r);
	CHECK(!out.bad);
	return buf_str(&out);
}

static str packed_reply(struct arena *a, const struct exchange_reply *r)
{
	struct buf out;

	buf_init(&out, a, EXCHANGE_REPLY_MAX + 4096);
	exchange_reply_write(&out, r);
	CHECK(!out.bad);
	return buf_str(&out);
}

static bool reads_request(struct arena *a, const struct exchange_request *r)
{
	struct exchange_request got;

	return exchange_request_read(packed_request(a, r), &got);
}

static bool reads_reply(struct arena *a, const struct exchange_reply *r)
{
	struct exchange_reply got;

	return exchange_reply_read(packed_reply(a, r), &got);
}

static bool same(str a, str b)
{
	return str_eq(a, b) && (a.p == NULL) == (b.p == NULL);
}

TEST(an_exchange_request_comes_out_as_it_went_in)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_request r;

	CHECK(exchange_request_read(packed_request(a, &a_request), &r));
	CHECK_INT(r.http.method, METHOD_POST);
	CHECK_STR(r.http.path, a_request.http.path);
	CHECK_STR(r.http.query, a_request.http.query);
	CHECK_STR(r.http.host, a_request.http.host);
	CHECK_STR(r.http.cookie, a_request.http.cookie);
	CHECK_STR(r.http.origin, a_request.http.origin);
	CHECK_STR(r.http.fetch_site, a_request.http.fetch_site);
	CHECK_STR(r.http.language, a_request.http.language);
	CHECK_STR(r.http.agent, a_request.http.agent);
	CHECK_STR(r.http.content_type, a_request.http.content_type);
	CHECK_STR(r.http.body, a_request.http.body);
	CHECK(r.again);
	CHECK_STR(r.note, a_request.note);
	CHECK(memcmp(r.lane, a_request.lane, sizeof r.lane) == 0);
	CHECK(str_eq(packed_request(a, &r), packed_request(a, &a_request)));
}

TEST(several_exchange_requests_travel_in_one_message)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_request one = a_request, r = {.again = false};
	struct buf out;

	one.http.path = S("/one");
	buf_init(&out, a, ROOM);
	exchange_request_write(&out, &one);
	exchange_request_write(&out, &a_request);
	str both = buf_str(&out), rest = both;

	CHECK(!exchange_request_read(both, &r));
	CHECK(exchange_request_next(&rest, &r));
	CHECK_STR(r.http.path, S("/one"));
	CHECK(exchange_request_next(&rest, &r));
	CHECK_STR(r.http.path, a_request.http.path);
	CHECK_INT(rest.n, 0);
	CHECK(!exchange_request_next(&rest, &r));
	rest = str_slice(both, 0, both.n - 1);
	CHECK(exchange_request_next(&rest, &r));
	size_t left = rest.n;

	r.http.path = S("as it was");
	CHECK(!exchange_request_next(&rest, &r));
	CHECK(rest.n == left && str_eq(r.http.path, S("as it was")));
}

TEST(what_was_not_sent_is_told_from_what_is_empty)
{
	static const struct exchange_request sparse = {
		.http = {.method = METHOD_GET, .path = S("/"), .query = S(""), .origin = S("")}};
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_request r;
	struct exchange_reply reply;

	CHECK(exchange_request_read(packed_request(a, &sparse), &r));
	CHECK(same(r.http.query, S("")) && same(r.http.origin, S("")));
	CHECK(r.http.host.p == NULL && r.http.cookie.p == NULL && r.http.fetch_site.p == NULL);
	CHECK(r.http.language.p == NULL && r.http.content_type.p == NULL && r.http.body.p == NULL);
	CHECK(exchange_reply_read(packed_reply(a, &(struct exchange_reply){.status = 204, .body = S("")}), &reply));
	CHECK(same(reply.body, S("")));
	CHECK(reply.type.p == NULL && reply.download.p == NULL && reply.location.p == NULL && reply.cookie_count == 0);
}

TEST(an_exchange_reply_comes_out_as_it_went_in)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_reply r;

	CHECK(exchange_reply_read(packed_reply(a, &a_reply), &r));
	CHECK_INT(r.status, 303);
	CHECK_STR(r.type, a_reply.type);
	CHECK_STR(r.download, a_reply.download);
	CHECK_STR(r.location, a_reply.location);
	CHECK_INT(r.cookie_count, 2);
	CHECK_STR(r.cookie[0], a_reply.cookie[0]);
	CHECK_STR(r.cookie[1], a_reply.cookie[1]);
	CHECK(r.retry && r.end);
	CHECK_STR(r.body, a_reply.body);
	CHECK_STR(r.route, a_reply.route);
	CHECK_INT(r.statements, 7);
	CHECK_INT(r.arena, INT64_MAX);
	CHECK(str_eq(packed_reply(a, &r), packed_reply(a, &a_reply)));
}

TEST(an_exchange_reply_may_name_a_body_that_came_before)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_reply r;

	CHECK(exchange_reply_read(packed_reply(a, &a_kept_reply), &r));
	CHECK_INT(r.place, EXCHANGE_PLACES);
	CHECK(r.body.p == NULL);
	CHECK_INT(r.patch_count, 3);
	CHECK_INT(r.patch[2].at, EXCHANGE_KEPT_MAX);
	CHECK_STR(r.patch[1].bytes, S("c"));
	CHECK(str_eq(packed_reply(a, &r), packed_reply(a, &a_kept_reply)));
}

TEST(an_exchange_that_is_cut_or_has_more_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str request = packed_request(a, &a_request), reply = packed_reply(a, &a_reply);
	struct exchange_request q = {.again = true};
	struct exchange_reply r = {.status = 77};

	for (size_t n = 0; n < request.n; n++) {
		CHECK(!exchange_request_read(str_slice(request, 0, n), &q));
	}
	for (size_t n = 0; n < reply.n; n++) {
		CHECK(!exchange_reply_read(str_slice(reply, 0, n), &r));
	}
	CHECK(!exchange_request_read((str){request.p, request.n + 1}, &q)); /* the buffers have room behind them */
	CHECK(!exchange_reply_read((str){reply.p, reply.n + 1}, &r));
	CHECK(!exchange_request_read(reply, &q));
	CHECK(!exchange_reply_read(request, &r));
	CHECK(!exchange_request_read((str){NULL, 0}, &q));
	CHECK(q.again && q.http.path.p == NULL);
	CHECK_INT(r.status, 77);
}

TEST(another_version_of_the_exchange_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	str whole = packed_request(a, &a_request), copy = str_copy(a, whole);
	char *bytes = arena_alloc(a, whole.n);
	struct exchange_request r;

	memcpy(bytes, copy.p, copy.n);
	CHECK(exchange_request_read((str){bytes, whole.n}, &r));
	bytes[8 + 3] = '1'; /* behind the length */
	CHECK(!exchange_request_read((str){bytes, whole.n}, &r));
}

/* `n` letters behind a slash. */
static str letters(struct arena *a, size_t n)
{
	struct buf out;

	buf_init(&out, a, n);
	buf_char(&out, '/');
	buf_repeat(&out, S("x"), n - 1);
	return buf_str(&out);
}

/* The good message with one member changed. */
#define REQUEST_WITH(change, good)                                                                                     \
	do {                                                                                                           \
		struct exchange_request r = a_request;                                                                 \
		r.change;                                                                                              \
		CHECK(reads_request(a, &r) == (good));                                                                 \
	} while (0)

#define REPLY_WITH(change, good) REPLY_OF(a_reply, change, good)

#define REPLY_OF(reply, change, good)                                                                                  \
	do {                                                                                                           \
		struct exchange_reply r = reply;                                                                       \
		r.change;                                                                                              \
		CHECK(reads_reply(a, &r) == (good));                                                                   \
	} while (0)

TEST(nothing_of_an_exchange_request_is_believed)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	REQUEST_WITH(http.method = METHOD_UNSET, false);
	REQUEST_WITH(http.method = METHOD__MAX, false);
	REQUEST_WITH(http.path = S("firm"), false);
	REQUEST_WITH(http.path = S(""), false);
	REQUEST_WITH(http.path.p = NULL, false);
	REQUEST_WITH(http.path = S("/a\n"), false);
	REQUEST_WITH(http.path = S("/a\0"), false);
	REQUEST_WITH(http.query = S("a\tb"), false);
	REQUEST_WITH(http.host = S("a\r\nb"), false);
	REQUEST_WITH(http.cookie = S("a\0b"), false);
	REQUEST_WITH(http.content_type = S("a\x7F"), false);
	REQUEST_WITH(http.language = S("a\tb\xFF"), true);
	REQUEST_WITH(lane[LANE_SLOW].busy = -1, false);
	REQUEST_WITH(lane[LANE_READ].workers = INT64_MIN, false);
	REQUEST_WITH(http.path = letters(a, HTTP_TARGET_MAX), true);
	REQUEST_WITH(http.path = letters(a, HTTP_TARGET_MAX + 1), false);
	REQUEST_WITH(http.query = letters(a, HTTP_TARGET_MAX + 1), false);
	REQUEST_WITH(http.cookie = letters(a, HTTP_HEAD_MAX), true);
	REQUEST_WITH(http.cookie = letters(a, HTTP_HEAD_MAX + 1), false);
	REQUEST_WITH(http.body = letters(a, HTTP_BODY_MAX), true);
	REQUEST_WITH(http.body = letters(a, HTTP_BODY_MAX + 1), false);
}

TEST(an_exchange_request_has_a_limit_as_a_whole)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct exchange_request r = a_request;

	r.http.body = letters(a, HTTP_BODY_MAX);
	r.http.cookie = r.http.host = letters(a, HTTP_HEAD_MAX);
	CHECK(reads_request(a, &r));
	r.http.origin = r.http.host;
	CHECK(!reads_request(a, &r));
}

TEST(nothing_of_an_exchange_reply_is_believed)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	REPLY_WITH(status = 199, false);
	REPLY_WITH(status = 200, true);
	REPLY_WITH(status = 599, true);
	REPLY_WITH(status = 600, false);
	REPLY_WITH(status = -1, false);
	REPLY_WITH(type = S("text/html\r\nSet-Cookie: a"), false);
	REPLY_WITH(download = S("a\r\nSet-Cookie: a"), false);
	REPLY_WITH(download = S("a\"; b"), false);
	REPLY_WITH(download = S("a\\"), false);
	REPLY_WITH(download = S("a b"), false);
	REPLY_WITH(download = S("a/b"), false);
	REPLY_WITH(download = S("a;b"), false);
	REPLY_WITH(download = S("a\x7F"), false);
	REPLY_WITH(download = S("a\0"), false);
	REPLY_WITH(download = S("a\xFF"), false);
	REPLY_WITH(download = S("表.csv"), false);
	REPLY_WITH(download = S(".profile"), false);
	REPLY_WITH(download = S(""), true);
	REPLY_WITH(download = S("A-Z_a.z09"), true);
	REPLY_WITH(location = S("/firm\r\nSet-Cookie: a"), false);
	REPLY_WITH(location = S("/firm\n"), false);
	REPLY_WITH(location = S("/\0"), false);
	REPLY_WITH(cookie[1] = S("a=b\r\n"), false);
	REPLY_WITH(cookie[1] = S("a=b\t"), false);
	REPLY_WITH(cookie[1] = S(""), false);
	REPLY_WITH(route = S("GET /\n"), false);
	REPLY_WITH(cookie_count = EXCHANGE_COOKIES_MAX + 1, false);
	REPLY_WITH(cookie_count = SIZE_MAX, false);
	REPLY_WITH(statements = -1, false);
	REPLY_WITH(arena = -1, false);
	REPLY_WITH(type = letters(a, EXCHANGE_TYPE_MAX), true);
	REPLY_WITH(type = letters(a, EXCHANGE_TYPE_MAX + 1), false);
	REPLY_WITH(download = str_slice(letters(a, EXCHANGE_DOWNLOAD_MAX + 1), 1, SIZE_MAX), true);
	REPLY_WITH(download = str_slice(letters(a, EXCHANGE_DOWNLOAD_MAX + 2), 1, SIZE_MAX), false);
	REPLY_WITH(location = letters(a, EXCHANGE_LOCATION_MAX), true);
	REPLY_WITH(location = letters(a, EXCHANGE_LOCATION_MAX + 1), false);
	REPLY_WITH(cookie[0] = letters(a, EXCHANGE_COOKIE_BYTES_MAX), true);
	REPLY_WITH(cookie[0] = letters(a, EXCHANGE_COOKIE_BYTES_MAX + 1), false);
	REPLY_WITH(route = letters(a, EXCHANGE_ROUTE_MAX + 1), false);
}

TEST(what_is_kept_is_a_page_and_nothing_else)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);

	REPLY_OF(a_kept_reply, place = 1, true);
	REPLY_OF(a_kept_reply, place = 0, false); /* patches of what? */
	REPLY_OF(a_kept_reply, place = -1, false);
	REPLY_OF(a_kept_reply, place = EXCHANGE_PLACES + 1, false);
	REPLY_OF(a_kept_reply, status = 404, false);
	REPLY_OF(a_kept_reply, retry = true, false);
	REPLY_OF(a_kept_reply, end = true, true);
	REPLY_OF(a_kept_reply, location = S("/"), false);
	REPLY_OF(a_kept_reply, download = S("a"), false);
	REPLY_OF(a_kept_reply, cookie[0] = S("a=b"); r.cookie_count = 1, false);
	REPLY_OF(a_kept_reply, patch_count = 0, true);
	REPLY_OF(a_kept_reply, patch[1].at = 1, false);
	REPLY_OF(a_kept_reply, patch[2].at = 2, false);
	REPLY_OF(a_kept_reply, patch[2].at = EXCHANGE_KEPT_MAX + 1, false);
	REPLY_OF(a_kept_reply, patch[2].at = SIZE_MAX, false);
	REPLY_OF(a_kept_reply, patch[2].bytes = letters(a, EXCHANGE_PATCH_BYTES_MAX), true);
	REPLY_OF(a_kept_reply, patch[2].bytes = letters(a, EXCHANGE_PATCH_BYTES_MAX + 1), false);
	REPLY_OF(a_kept_reply, body = S("both"), false);
	REPLY_OF(a_kept_reply, body = letters(a, EXCHANGE_KEPT_MAX); r.patch_count = 0, true);
	REPLY_OF(a_kept_reply, body = letters(a, EXCHANGE_KEPT_MAX + 1); r.patch_count = 0, false);
}

TEST(the_largest_exchange_reply_fits)
{
	SCOPED(arena_end) struct arena *a = arena_new((size_t)4 * EXCHANGE_PAGE_MAX);
	struct exchange_reply r = a_reply;
	struct buf out;

	r.body = letters(a, EXCHANGE_PAGE_MAX);
	r.location = letters(a, EXCHANGE_LOCATION_MAX);
	r.cookie_count = EXCHANGE_COOKIES_MAX;
	for (size_t i = 0; i < EXCHANGE_COOKIES_MAX; i++) {
		r.cookie[i] = letters(a, EXCHANGE_COOKIE_BYTES_MAX);
	}
	buf_init(&out, a, EXCHANGE_REPLY_MAX);
	exchange_reply_write(&out, &r);
	CHECK(!out.bad);
	CHECK(exchange_reply_read(buf_str(&out), &r));
}
