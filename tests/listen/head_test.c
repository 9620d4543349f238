/* Heads: what is refused, and what is not. */
#include "base/buf.h"
#include "listen.h"

#define HOST "Host: a.example\r\n"

/* A request, and the status it must get; 0: shut without an answer. */
struct bad {
	const char *name;
	int status;
	str bytes;
};

static const struct bad bad_requests[] = {
	{"length and coding", 400,
         S("POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc")},
	{"coding and length", 400,
         S("POST / HTTP/1.1\r\n" HOST "transfer-encoding: chunked\r\ncontent-length: 3\r\n\r\nabc")},
	{"length twice", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc")},
	{"length twice, once 0", 400,
         S("POST / HTTP/1.1\r\n" HOST "Content-Length: 0\r\nContent-Length: 3\r\n\r\nabc")},
	{"length in a list", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length: 3, 3\r\n\r\nabc")},
	{"length with a sign", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length: +3\r\n\r\nabc")},
	{"length below zero", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length: -3\r\n\r\nabc")},
	{"length in hexadecimal", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length: 0x3\r\n\r\nabc")},
	{"empty length", 400, S("POST / HTTP/1.1\r\n" HOST "Content-Length:\r\n\r\nabc")},
	{"length past all numbers", 413,
         S("POST / HTTP/1.1\r\n" HOST "Content-Length: 99999999999999999999\r\n\r\nabc")},
	{"length too large", 413, S("POST / HTTP/1.1\r\n" HOST "Content-Length: 1048577\r\n\r\nabc")},
	{"length near the end of 63 bits", 413,
         S("POST / HTTP/1.1\r\n" HOST "Content-Length: 9223372036854775807\r\n\r\nabc")},
	{"another coding", 400, S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip\r\n\r\n0\r\n\r\n")},
	{"codings in a list", 400, S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")},
	{"coding twice", 400,
         S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")},
	{"coding with a tab", 400, S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\t\r\n\r\n0\r\n\r\n")},
	{"coding in HTTP/1.0", 400, S("POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")},
	{"NUL in the target", 400, S("GET /a\0b HTTP/1.1\r\n" HOST "\r\n")},
	{"NUL in the query", 400, S("GET /?a\0b&c HTTP/1.1\r\n" HOST "\r\n")},
	{"NUL and a query", 400, S("GET /a\0b?c=d HTTP/1.1\r\n" HOST "\r\n")},
	{"NUL behind the method", 400, S("GET\0 / HTTP/1.1\r\n" HOST "\r\n")},
	{"NUL in a name", 400, S("GET / HTTP/1.1\r\n" HOST "A\0B: c\r\n\r\n")},
	{"NUL in a value", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\0c\r\n\r\n")},
	{"NUL at the end of a value", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\0\r\n\r\n")},
	{"NUL at the end of the last value", 400, S("GET / HTTP/1.1\r\nA: b\r\nHost: a\0\r\n\r\n")},
	{"NUL at the begin of a line", 400, S("GET / HTTP/1.1\r\n" HOST "\0A: b\r\n\r\n")},
	{"NUL instead of a name", 400, S("GET / HTTP/1.1\r\n" HOST "\0\r\n\r\n")},
	{"NUL before the request", 400, S("\0GET /x HTTP/1.1\r\nGET / HTTP/1.1\r\n" HOST "\r\n")},
	{"empty line before the request", 400, S("\r\nGET / HTTP/1.1\r\n" HOST "\r\n")},
	{"bare LF behind the request line", 400, S("GET / HTTP/1.1\n" HOST "\r\n")},
	{"bare LF behind a value", 400, S("GET / HTTP/1.1\r\nA: b\n" HOST "\r\n")},
	{"bare LF behind the last value", 400, S("GET / HTTP/1.1\r\nHost: a.example\n\r\n")},
	{"bare LF at the end", 400, S("GET / HTTP/1.1\r\n" HOST "\n")},
	{"nothing but bare LF", 400, S("GET / HTTP/1.1\nHost: a.example\n\n")},
	{"CR in a value", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\rc\r\n\r\n")},
	{"CR CR LF", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\r\r\n\r\n")},
	{"control character in a value", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\x01\r\n\r\n")},
	{"DEL in a value", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\x7f\r\n\r\n")},
	{"folded header", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\r\n c\r\n\r\n")},
	{"folded with a tab", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\r\n\tc\r\n\r\n")},
	{"first line folded", 400, S("GET / HTTP/1.1\r\n A: b\r\n" HOST "\r\n")},
	{"folded before the end", 400, S("GET / HTTP/1.1\r\n" HOST "A: b\r\n \r\n\r\n")},
	{"blank before the colon", 400, S("GET / HTTP/1.1\r\nHost : a\r\n\r\n")},
	{"no name", 400, S("GET / HTTP/1.1\r\n" HOST ": b\r\n\r\n")},
	{"no colon", 400, S("GET / HTTP/1.1\r\n" HOST "Abc\r\n\r\n")},
	{"a name that is not ASCII", 400, S("GET / HTTP/1.1\r\n" HOST "\xe3\x81\x82: b\r\n\r\n")},
	{"%00 in the path", 400, S("GET /a%00b HTTP/1.1\r\n" HOST "\r\n")},
	{"%00 in the query", 400, S("GET /a?b=%00 HTTP/1.1\r\n" HOST "\r\n")},
	{"blank in the target", 400, S("GET /a b HTTP/1.1\r\n" HOST "\r\n")},
	{"two blanks before the target", 400, S("GET  / HTTP/1.1\r\n" HOST "\r\n")},
	{"two blanks behind the target", 400, S("GET /  HTTP/1.1\r\n" HOST "\r\n")},
	{"a tab in the target", 400, S("GET /a\tb HTTP/1.1\r\n" HOST "\r\n")},
	{"DEL in the target", 400, S("GET /a\x7f HTTP/1.1\r\n" HOST "\r\n")},
	{"a target that is not ASCII", 400, S("GET /\xe3\x81\x82 HTTP/1.1\r\n" HOST "\r\n")},
	{"a query that is not ASCII", 400, S("GET /?\xe3\x81\x82 HTTP/1.1\r\n" HOST "\r\n")},
	{"a fragment", 400, S("GET /a#b HTTP/1.1\r\n" HOST "\r\n")},
	{"no path", 400, S("GET a HTTP/1.1\r\n" HOST "\r\n")},
	{"a star", 400, S("OPTIONS * HTTP/1.1\r\n" HOST "\r\n")},
	{"a whole address", 400, S("GET http://a.example/ HTTP/1.1\r\n" HOST "\r\n")},
	{"no Host", 400, S("GET / HTTP/1.1\r\n\r\n")},
	{"Host twice", 400, S("GET / HTTP/1.1\r\n" HOST HOST "\r\n")},
	{"empty Host", 400, S("GET / HTTP/1.1\r\nHost:\r\n\r\n")},
	{"a Host with a slash", 400, S("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n")},
	{"a Host with a user", 400, S("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n")},
	{"a Host that is not ASCII", 400, S("GET / HTTP/1.1\r\nHost: \xe3\x81\x82\r\n\r\n")},
	{"Cookie twice", 400, S("GET / HTTP/1.1\r\n" HOST "Cookie: a=b\r\ncookie: a=b\r\n\r\n")},
	{"Origin twice", 400, S("GET / HTTP/1.1\r\n" HOST "Origin: a\r\nOrigin: b\r\n\r\n")},
	{"Origin twice, once empty", 400, S("GET / HTTP/1.1\r\n" HOST "Origin:\r\nOrigin: b\r\n\r\n")},
	{"Content-Type twice", 400, S("GET / HTTP/1.1\r\n" HOST "Content-Type: a\r\nContent-Type: b\r\n\r\n")},
	{"Sec-Fetch-Site twice", 400, S("GET / HTTP/1.1\r\n" HOST "Sec-Fetch-Site: a\r\nSec-Fetch-Site: b\r\n\r\n")},
	{"PUT", 405, S("PUT / HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc")},
	{"DELETE", 405, S("DELETE / HTTP/1.1\r\n" HOST "\r\n")},
	{"OPTIONS", 405, S("OPTIONS / HTTP/1.1\r\n" HOST "\r\n")},
	{"an unknown method", 501, S("BREW / HTTP/1.1\r\n" HOST "\r\n")},
	{"a method in small letters", 501, S("get / HTTP/1.1\r\n" HOST "\r\n")},
	{"HTTP/2", 505, S("GET / HTTP/2.0\r\n" HOST "\r\n")},
	{"HTTP/1.2", 505, S("GET / HTTP/1.2\r\n" HOST "\r\n")},
	{"HTTP/0.9", 505, S("GET / HTTP/0.9\r\n" HOST "\r\n")},
	{"no version", 400, S("GET /\r\n" HOST "\r\n")},
	{"a version in small letters", 400, S("GET / http/1.1\r\n" HOST "\r\n")},
	{"a blank behind the version", 400, S("GET / HTTP/1.1 \r\n" HOST "\r\n")},
	{"TLS", 0, S("\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00\r\n\r\n")},
	{"no blank", 0, S("GET\r\n\r\n")},
	{"a chunk without a number", 400,
         S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n")},
	{"a chunk that is longer than it says", 400,
         S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n")},
	{"a chunk without end", 413,
         S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc")},
};

static int status_of(str said)
{
	int64_t n = 0;

	return str_starts(said, S("HTTP/1.1 ")) && str_to_int(str_slice(said, 9, 3), &n) ? (int)n : 0;
}

TEST(what_is_malformed_is_refused_and_the_connection_ends)
{
	SERVER(0);

	for (size_t i = 0; i < COUNT_OF(bad_requests); i++) {
		const struct bad *b = &bad_requests[i];
		bool closed = false;
		str said = talk(b->bytes, &closed);

		if (status_of(said) != b->status || !closed || server.asked != 0) {
			printf("# %s: %d, closed %d, asked %zu: %.*s\n", b->name, status_of(said), closed, server.asked,
			       STR_ARG(said));
		}
		CHECK_INT(status_of(said), b->status);
		CHECK(closed);
		CHECK_INT(server.asked, 0);
		CHECK(b->status == 0 || has(said, "\r\nConnection: close\r\n"));
		CHECK(b->status != 405 || has(said, "\r\nAllow: GET, HEAD, POST\r\n"));
		server.asked = 0;
	}
}

TEST(what_is_behind_a_refused_request_is_not_read_as_another)
{
	SERVER(0);
	bool closed = false;
	str said = talk(S("POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
	                  "GET /secret HTTP/1.1\r\n" HOST "\r\n"),
	                &closed);

	CHECK(closed);
	CHECK(!has(said, "secret"));
	CHECK_INT(server.asked, 0);
}

struct good {
	str bytes;
	str body;
	bool closes;
};

static const struct good good_requests[] = {
	{S("GET / HTTP/1.1\r\n" HOST "\r\n"), S("GET /?|a.example|<end>"), false},
	{S("GET /? HTTP/1.1\r\n" HOST "\r\n"), S("GET /?|a.example|<end>"), false},
	{S("GET /a/b.c?d=e&f=%20+g&h&&=?i HTTP/1.1\r\n" HOST "\r\n"),
         S("GET /a/b.c?d=e&f=%20+g&h&&=?i|a.example|<end>"), false},
	{S("GET /%E3%81%82%2F+ HTTP/1.1\r\n" HOST "\r\n"), S("GET /%E3%81%82%2F+?|a.example|<end>"), false},
	{S("GET //a HTTP/1.1\r\nhost:a.example:8080\r\n\r\n"), S("GET //a?|a.example:8080|<end>"), false},
	{S("GET / HTTP/1.1\r\nhOST: \t [::1]:80 \t\r\nX:\r\nY: \r\nZ: \xe3\x81\x82\tb  \r\n\r\n"),
         S("GET /?|[::1]:80|<end>"), false},
	{S("GET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), S("GET /?|a.example|<end>"), true},
	{S("GET / HTTP/1.0\r\n\r\n"), S("GET /?||<end>"), true},
	{S("GET / HTTP/1.0\r\n" HOST "Connection: keep-alive\r\n\r\n"), S("GET /?|a.example|<end>"), false},
	{S("POST /p HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\na\0b\r\n"), S("POST /p?|a.example|a"), false},
	{S("POST /p HTTP/1.1\r\n" HOST "Content-Length: 0\r\n\r\n"), S("POST /p?|a.example|<end>"), false},
	{S("POST /p HTTP/1.1\r\n" HOST "\r\n"), S("POST /p?|a.example|<end>"), false},
	{S("GET /p HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc"), S("GET /p?|a.example|abc<end>"), false},
	{S("POST / HTTP/1.1\r\n" HOST "Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"),
         S("POST /?|a.example|abc<end>"), false},
	{S("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: r\r\n\r\n"),
         S("POST /?|a.example|abcde<end>"), true},
};

TEST(what_is_well_formed_is_handed_over_as_it_was_sent)
{
	SERVER(0);

	for (size_t i = 0; i < COUNT_OF(good_requests); i++) {
		DIAL(fd);
		bool closed = false, closed_later = false;

		/* in two pieces, cut at every fifth place too */
		send_bytes(fd, str_slice(good_requests[i].bytes, 0, i * 5));
		work(2);
		send_bytes(fd, str_slice(good_requests[i].bytes, i * 5, SIZE_MAX));
		str said = receive(fd, S("<end>"), 1, &closed);

		CHECK(has(said, "HTTP/1.1 200 OK\r\n"));
		CHECK(str_find(said, good_requests[i].body) != SIZE_MAX);
		if (!good_requests[i].closes) {
			send_bytes(fd, S("GET /again HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
			said = receive(fd, S(""), 0, &closed_later);
			CHECK(has(said, "GET /again?|"));
		} else {
			receive(fd, S(""), 0, &closed_later);
		}
		CHECK(closed_later);
		CHECK_INT(server.told, 0);
	}
}

/* A request whose head is filled up to `size` bytes by `count` headers more. */
static str filled(size_t size, size_t count, const char *name)
{
	struct buf b;
	size_t each;

	buf_init(&b, memory, 1024 * 1024);
	buf_lit(&b, "GET /filled?a=b&c HTTP/1.1\r\n" HOST);
	each = (size - b.n - 2) / count;
	for (size_t i = 0; i < count; i++) {
		size_t n = i + 1 == count ? size - 2 - b.n : each;
		buf_add(&b, str_of(name));
		buf_lit(&b, ": ");
		buf_repeat(&b, S("v"), n - 4 - strlen(name));
		buf_lit(&b, "\r\n");
	}
	buf_lit(&b, "\r\n");
	return buf_str(&b);
}

TEST(heads_up_to_the_limit_fit_and_larger_ones_do_not)
{
	SERVER(0);
	bool closed = false;

	CHECK(has(talk(filled(HTTP_HEAD_MAX, 1, "X-Large"), &closed), "GET /filled?a=b&c|"));
	CHECK(has(talk(filled(HTTP_HEAD_MAX, 1, "Cookie"), &closed), "GET /filled?a=b&c|"));
	CHECK(has(talk(filled(HTTP_HEAD_MAX, 40, "X"), &closed), "GET /filled?a=b&c|"));
	CHECK(has(talk(filled(HTTP_HEAD_MAX / 2, 100, "X"), &closed), "GET /filled?a=b&c|"));
	CHECK_INT(server.told, 0);
	CHECK_INT(status_of(talk(filled(HTTP_HEAD_MAX + 1, 1, "X"), &closed)), 431);
	CHECK(closed);
	CHECK_INT(status_of(talk(filled(HTTP_HEAD_MAX * 8, 9, "X"), &closed)), 431);
	CHECK(closed);
	CHECK_INT(server.status, 431);
	CHECK_INT(status_of(talk(filled(HTTP_HEAD_MAX * 2, 3000, "X"), &closed)), 431);
}

static str long_target(size_t n, const char *piece)
{
	struct buf b;

	buf_init(&b, memory, 1024 * 1024);
	buf_lit(&b, "GET /?");
	while (b.n < n + 4) {
		buf_add(&b, str_of(piece));
	}
	b.n = n + 4;
	buf_lit(&b, " HTTP/1.1\r\n" HOST "\r\n");
	return buf_str(&b);
}

TEST(targets_up_to_the_limit_fit_and_longer_ones_do_not)
{
	SERVER(0);
	bool closed = false;

	CHECK(has(talk(long_target(HTTP_TARGET_MAX, "&a"), &closed), "GET /?&a&a"));
	CHECK_INT(server.told, 0);
	CHECK_INT(status_of(talk(long_target(HTTP_TARGET_MAX + 1, "a"), &closed)), 414);
	CHECK_INT(status_of(talk(long_target(HTTP_HEAD_MAX * 10, "a"), &closed)), 414);
	CHECK(closed);
	CHECK_INT(server.status, 414);
}
