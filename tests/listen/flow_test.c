/* Requests one after the other, late answers, bodies, deadlines, the end. */
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "listen.h"
#include "sys/clock.h"

#define HOST "Host: a.example\r\n"

TEST(answers_come_in_the_order_of_pipelined_requests)
{
	SERVER(0);
	DIAL(fd);
	struct buf b;
	bool closed = false;

	buf_init(&b, memory, 1024 * 1024);
	for (size_t i = 0; i < 200; i++) {
		buf_lit(&b, "GET /");
		buf_int(&b, (int64_t)i);
		buf_lit(&b, " HTTP/1.1\r\n" HOST "\r\n");
	}
	buf_lit(&b, "POST /body HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabcGET /last HTTP/1.1\r\n" HOST "\r\n");
	send_bytes(fd, buf_str(&b));
	str said = receive(fd, S("<end>"), 202, &closed);

	CHECK(!closed);
	CHECK_INT(server.asked, 202);
	for (size_t i = 0; i < 200; i++) {
		char want[32];
		snprintf(want, sizeof want, "GET /%zu?|", i);
		size_t at = str_find(said, str_of(want));
		CHECK(at != SIZE_MAX);
		said = str_slice(said, at == SIZE_MAX ? 0 : at, SIZE_MAX);
	}
	CHECK(has(said, "POST /body?|a.example|abc<end>"));
	CHECK(has(said, "GET /last?|"));
}

TEST(head_has_no_body_but_its_length)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;

	send_bytes(fd,
	           S("HEAD /large HTTP/1.1\r\n" HOST "\r\nHEAD /small HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
	str said = receive(fd, S(""), 0, &closed);

	CHECK(closed);
	CHECK(has(said, "HTTP/1.1 200 OK\r\n"));
	CHECK(has(said, "Content-Length: 2097152\r\n"));
	CHECK(has(said, "Content-Length: 27\r\n")); /* GET /small?|a.example|<end> */
	CHECK(!has(said, "<end>"));
	CHECK(said.n < 500);
}

TEST(answers_without_a_body_are_whole)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;

	send_bytes(fd, S("GET /none HTTP/1.1\r\n" HOST "\r\nGET /same HTTP/1.1\r\n" HOST "\r\n"
	                 "GET /a HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
	str said = receive(fd, S(""), 0, &closed);

	CHECK(str_starts(said, S("HTTP/1.1 204 No Content\r\n")));
	CHECK(has(said, "HTTP/1.1 304 Not Modified\r\n"));
	CHECK(has(said, "HTTP/1.1 200 OK\r\n"));
	CHECK(!has(str_slice(said, 0, str_find(said, S("304"))), "Content-Length"));
	CHECK(has(said, "\r\nDate: "));
	CHECK(!has(said, "Server:"));
}

TEST(a_large_answer_comes_whole_to_a_slow_reader)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;

	send_bytes(fd, S("GET /large HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"));
	work(30);
	str said = receive(fd, S(""), 0, &closed);

	CHECK(closed);
	CHECK(said.n > LARGE && said.n < LARGE + 500);
}

TEST(headers_are_given_as_they_are_and_too_long_ones_are_a_500)
{
	static char value[HTTP_HEADER_MAX];
	SERVER(0);
	bool closed = false;

	server.more_headers[0] = (struct http_header){S("X-Own"), S("a; b=\"c\"")};
	CHECK(has(talk(S("GET / HTTP/1.1\r\n" HOST "\r\n"), &closed), "\r\nX-Own: a; b=\"c\"\r\n"));
	memset(value, 'v', sizeof value);
	server.more_headers[0].value = (str){value, sizeof value};
	CHECK(str_starts(talk(S("GET / HTTP/1.1\r\n" HOST "\r\n"), &closed), S("HTTP/1.1 500 ")));
}

TEST(late_answers_may_come_in_any_order)
{
	SERVER(0);
	DIAL(one);
	DIAL(two);
	DIAL(three);
	bool closed = false;

	send_bytes(one, S("GET /later HTTP/1.1\r\n" HOST "\r\nGET /behind HTTP/1.1\r\n" HOST "\r\n"));
	work(5);
	send_bytes(two, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
	work(5);
	send_bytes(three, S("POST /later HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"));
	work(5);
	CHECK_INT(server.waiting, 3);
	CHECK_INT(server.asked, 3);
	answer_later(1, S("two"));
	CHECK(has(receive(two, S("<end>"), 1, &closed), "\r\n\r\ntwo<end>"));
	answer_later(1, S("three"));
	CHECK(has(receive(three, S("<end>"), 1, &closed), "\r\n\r\nthree<end>"));
	answer_later(0, S("one"));
	str said = receive(one, S("<end>"), 2, &closed);

	CHECK(has(said, "\r\n\r\none<end>HTTP/1.1 200 OK"));
	CHECK(has(said, "GET /behind?|"));
}

TEST(the_bytes_of_an_answer_are_given_back_once)
{
	SERVER(0);
	DIAL(gone);
	bool closed = false;

	send_bytes(gone, S("GET /kept HTTP/1.1\r\n" HOST "\r\n"));
	work(20);
	CHECK_INT(server.asked, 1);
	hang_up(&gone);
	CHECK(work_until_open(0, 10000));
	CHECK_INT(server.sent, 1);
	str said = talk(S("GET /kept HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), &closed);
	CHECK(closed && said.n > LARGE && has(said, "xxxx"));
	CHECK_INT(server.sent, 2);
	said = talk(S("HEAD /kept HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), &closed);
	CHECK(closed && said.n < 1000);
	CHECK_INT(server.sent, 3);
}

TEST(an_answer_made_beforehand_goes_out_again_and_again)
{
	SERVER(0);
	DIAL(gone);
	DIAL(fd);
	bool closed = false;

	send_bytes(gone, S("GET /ready HTTP/1.1\r\n" HOST "\r\n"));
	work(20);
	CHECK_INT(server.asked, 1);
	CHECK(server.ready != NULL);
	hang_up(&gone);
	CHECK(work_until_open(1, 10000));
	CHECK_INT(server.sent, 1);
	for (size_t i = 2; i < 5; i++) {
		send_bytes(fd, S("GET /ready HTTP/1.1\r\n" HOST "\r\n"));
		str said = receive(fd, S("xxxx"), LARGE / 4, &closed);
		CHECK(!closed && said.n > LARGE && str_starts(said, S("HTTP/1.1 200 OK\r\n")));
		work(20);
		CHECK_INT(server.sent, i);
	}
	send_bytes(fd, S("HEAD /ready HTTP/1.1\r\n" HOST "\r\n"));
	CHECK(has(receive(fd, S("\r\n\r\n"), 1, &closed), "Content-Length: 2097152"));
	CHECK_INT(server.sent, 5);
	str said = talk(S("GET /ready HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"), &closed);
	CHECK(closed && said.n > LARGE && has(said, "Connection: close"));
	CHECK_INT(server.sent, 6);
	server.engine->drain(server.http);
	send_bytes(fd, S("GET /ready HTTP/1.1\r\n" HOST "\r\n"));
	said = receive(fd, S(""), 0, &closed);
	CHECK(closed && said.n > LARGE && has(said, "Connection: close"));
	CHECK_INT(server.sent, 7);
}

TEST(a_late_answer_does_not_wait_for_a_timer)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;
	int64_t began = clock_ticks();

	for (int i = 0; i < 20; i++) {
		send_bytes(fd, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
		while (server.waiting == 0) {
			work(1);
		}
		server.engine->run(server.http);
		answer_later(0, S("x"));
		/* whoever answers lets it run before it sleeps: receive does, and would else wait for a timer */
		CHECK(has(receive(fd, S("<end>"), 1, &closed), "x<end>"));
	}
	CHECK(clock_ticks() - began < 1000);
}

TEST(clients_may_go_away_while_they_wait)
{
	SERVER(0);

	for (int i = 0; i < 20; i++) {
		DIAL(fd);
		send_bytes(fd, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
		work(3);
	}
	CHECK_INT(server.waiting, 20);
	work(10);
	while (server.waiting > 0) {
		answer_later(server.waiting - 1, S("nobody hears it"));
	}
	CHECK(work_until_open(0, 10000));
}

TEST(clients_may_go_away_within_head_and_body)
{
	SERVER(0);

	for (size_t cut = 1; cut < 90; cut += 3) {
		DIAL(fd);
		send_bytes(fd, str_slice(S("POST /later HTTP/1.1\r\n" HOST
		                           "Content-Length: 90\r\n\r\nabcdefghijklmnopqrstuvwxyz"),
		                         0, cut));
		work(2);
	}
	CHECK(work_until_open(0, 10000));
	CHECK_INT(server.asked, 0);
	CHECK(server.told > 0);
	CHECK_INT(server.status, 0);
}

/* The library is told of both together, of a connection that it already has, and reads on only when told again. */
TEST(an_end_that_comes_with_a_part_is_noticed)
{
	enum { MANY = 9 };
	int fds[MANY];
	SERVER(0);

	for (size_t i = 0; i < MANY; i++) {
		fds[i] = dial();
	}
	for (int i = 0; i < 1000 && server.engine->connections(server.http) < MANY; i++) {
		work(10);
	}
	CHECK_INT((int64_t)server.engine->connections(server.http), MANY);
	for (size_t i = 0; i < MANY; i++) {
		send_bytes(fds[i], str_slice(S("POST /later HTTP/1.1\r\n" HOST
		                               "Content-Length: 90\r\n\r\nabcdefghijklmnopqrstuvwxyz"),
		                             0, 1 + 11 * i));
		hang_up(&fds[i]);
	}
	CHECK(work_until_open(0, 10000));
	CHECK_INT(server.asked, 0);
	CHECK_INT(server.status, 0);
}

static str upload(size_t n, bool chunked)
{
	struct buf b;

	buf_init(&b, memory, n + 64 * 1024);
	buf_lit(&b, "POST /up HTTP/1.1\r\n" HOST);
	if (!chunked) {
		buf_lit(&b, "Content-Length: ");
		buf_int(&b, (int64_t)n);
		buf_lit(&b, "\r\n\r\n");
		buf_repeat(&b, S("b"), n);
		return buf_str(&b);
	}
	buf_lit(&b, "Transfer-Encoding: chunked\r\n\r\n");
	for (size_t left = n; left != 0;) {
		char size[16];
		size_t piece = left < 0x8000 ? left : 0x8000;
		snprintf(size, sizeof size, "%zx\r\n", piece);
		buf_add(&b, str_of(size));
		buf_repeat(&b, S("b"), piece);
		buf_lit(&b, "\r\n");
		left -= piece;
	}
	buf_lit(&b, "0\r\n\r\n");
	return buf_str(&b);
}

TEST(bodies_on_one_connection_do_not_mix)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;

	for (int i = 0; i < 3; i++) {
		send_bytes(fd, S("POST /b HTTP/1.1\r\n" HOST "Content-Length: 3\r\n\r\nabc"));
		CHECK(has(receive(fd, S("<end>"), 1, &closed), "|abc<end>"));
		send_bytes(fd, S("POST /b HTTP/1.1\r\n" HOST "\r\n"));
		CHECK(has(receive(fd, S("<end>"), 1, &closed), "|<end>"));
	}
}

TEST(bodies_up_to_the_limit_arrive)
{
	SERVER(0);
	bool closed = false;

	for (int chunked = 0; chunked < 2; chunked++) {
		str said = talk(upload(HTTP_BODY_MAX, chunked), &closed);
		CHECK(str_starts(said, S("HTTP/1.1 200 ")));
		CHECK(said.n > HTTP_BODY_MAX && str_ends(said, S("bbb<end>")));
	}
}

TEST(larger_bodies_are_refused_and_the_client_hears_it)
{
	SERVER(0);
	DIAL(fd);
	bool closed = false;

	/* the client goes on sending what nobody wants, and is not reset */
	for (size_t sent = 0; sent < 40; sent++) {
		CHECK(send_bytes(fd, sent == 0 ? upload(HTTP_BODY_MAX * 3, false) : S("b")));
		work(2);
	}
	CHECK(str_starts(receive(fd, S(""), 0, &closed), S("HTTP/1.1 413 ")));
	CHECK(closed);
	CHECK(str_starts(talk(upload(HTTP_BODY_MAX + 1, true), &closed), S("HTTP/1.1 413 ")));
	CHECK(closed);
	CHECK_INT(server.status, 413);
	talk(upload(HTTP_BODY_MAX * 4, true), &closed); /* too much even to be thrown away */
	CHECK(closed);
	CHECK_INT(server.asked, 0);
	CHECK(work_until_open(0, 10000));
}

TEST(bodies_have_a_limit_all_together)
{
	SERVER(0);
	int fds[70];
	size_t full = 0;
	bool closed = false;
	str most = upload(HTTP_BODY_MAX, false);

	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		fds[i] = dial();
		send_bytes(fds[i], str_slice(most, 0, most.n - 1));
	}
	work(50);
	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		send_bytes(fds[i], S("b"));
	}
	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		str said = receive(fds[i], S("<end>"), 1, &closed);
		full += str_starts(said, S("HTTP/1.1 503 "));
		CHECK(has(said, "b<end>") || has(said, " 503 "));
	}
	CHECK_INT(server.asked + full, COUNT_OF(fds));
	CHECK(full >= COUNT_OF(fds) - HTTP_BODIES_MAX / HTTP_BODY_MAX);
	CHECK_INT(server.status, 503);
	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		close(fds[i]);
	}
	CHECK(work_until_open(0, 10000));
	CHECK(str_starts(talk(most, &closed), S("HTTP/1.1 200 "))); /* there is room again */
}

TEST(slow_heads_are_shut_and_slow_bodies_told)
{
	SERVER(.head_seconds = 1, .body_seconds = 1);
	DIAL(nothing);
	DIAL(half);
	DIAL(body);
	DIAL(waits);
	bool closed = false;
	int64_t began = clock_ticks();

	send_bytes(waits, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
	send_bytes(half, S("GET / HTTP/1.1\r\nHost:"));
	send_bytes(body, S("POST / HTTP/1.1\r\n" HOST "Content-Length: 9\r\n\r\nabc"));
	for (int i = 0; i < 8; i++) {
		work(100); /* a byte now and then does not help */
		send_bytes(half, S("a"));
		send_bytes(body, S("a"));
		CHECK(i > 4 || server.engine->connections(server.http) == 4);
		if (i == 4) {
			break;
		}
	}
	str said = receive(body, S(""), 0, &closed);

	CHECK(closed && str_starts(said, S("HTTP/1.1 408 ")));
	CHECK_INT(receive(half, S(""), 0, &closed).n, 0);
	CHECK(closed);
	receive(nothing, S(""), 0, &closed);
	CHECK(closed);
	CHECK(clock_ticks() - began < 1800);
	CHECK(work_until_open(1, 500)); /* who waits for an answer has no deadline */
	answer_later(0, S("late"));
	CHECK(has(receive(waits, S("<end>"), 1, &closed), "late<end>"));
}

TEST(who_does_not_read_the_answer_is_shut)
{
	SERVER(.write_seconds = 1);
	DIAL(fd);
	int small = 4096;

	setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
	for (int i = 0; i < 4; i++) {
		send_bytes(fd, S("GET /large HTTP/1.1\r\n" HOST "\r\n"));
	}
	work(100);
	CHECK_INT(server.engine->connections(server.http), 1);
	CHECK(work_until_open(0, 2500));
}

TEST(idle_connections_do_not_make_the_server_run)
{
	SERVER(0);
	DIAL(fd);
	DIAL(waits);
	bool closed = false;

	send_bytes(fd, S("GET / HTTP/1.1\r\n" HOST "\r\n"));
	receive(fd, S("<end>"), 1, &closed);
	send_bytes(waits, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
	work(20);
	size_t before = server.runs;

	work(300);
	CHECK(server.runs - before < 5);
}

TEST(draining_answers_what_is_there_and_lets_nobody_in)
{
	SERVER(0);
	DIAL(waits);
	DIAL(idle);
	bool closed = false;

	send_bytes(waits, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
	send_bytes(idle, S("GET / HTTP/1.1\r\n" HOST "\r\n"));
	CHECK(!has(receive(idle, S("<end>"), 1, &closed), "Connection: close"));
	server.engine->drain(server.http);
	CHECK_INT(dial(), -1);
	send_bytes(idle, S("GET / HTTP/1.1\r\n" HOST "\r\n"));
	CHECK(has(receive(idle, S("<end>"), 1, &closed), "Connection: close"));
	answer_later(0, S("last"));
	CHECK(has(receive(waits, S(""), 0, &closed), "last<end>"));
	CHECK(closed);
	CHECK(work_until_open(0, 1500));
}
