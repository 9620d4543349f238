/* The module with TLS: handshakes that go no further, others that are none, and what stands beside them. */
#include <unistd.h>

#include "listen.h"
#include "sys/clock.h"
#include "sys/module.h"
#include "web/cert.h"

static str pem_made(void)
{
	void *found = NULL;
	str pem = S("");

	CHECK(module_open("cert_gnutls", "cert_gnutls", &found, NULL) == OK);
	const struct cert_engine *engine = found;

	CHECK(engine->make(memory, S("localhost"), clock_now(), &pem) == CERT_GOOD);
	return pem;
}

#define SECURE(...)                                                                                                    \
	str pem = pem_made();                                                                                          \
	SERVER(.chain = pem, .key = pem, __VA_ARGS__)

/* Half of a record: whoever sent it has more to say. */
static const str half = {"\x16\x03\x01\x02", 4};

TEST(tls_a_handshake_that_goes_no_further_lets_the_server_rest)
{
	SECURE(.head_seconds = 1);
	DIAL(fd);
	size_t rests = 0;

	CHECK(send_bytes(fd, half));
	work(200);
	for (int i = 0; i < 20; i++) {
		rests += server.engine->run(server.http) != 0;
	}
	CHECK_INT(rests, 20);
	CHECK_INT(server.engine->connections(server.http), 1);
	CHECK(work_until_open(0, 3000));
}

TEST(tls_a_server_ends_beside_handshakes)
{
	SECURE(.head_seconds = 0);
	DIAL(one);
	DIAL(other);

	CHECK(send_bytes(one, half));
	work(100);
	CHECK(other >= 0);
}

TEST(tls_who_hangs_up_in_a_handshake_is_gone)
{
	SECURE(.head_seconds = 0);
	int fd = dial();

	CHECK(send_bytes(fd, half));
	work(100);
	close(fd);
	CHECK(work_until_open(0, 2000));
}

TEST(tls_plain_http_is_told_where_to_go)
{
	SECURE(.head_seconds = 0);
	bool closed;
	str got = talk(S("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), &closed);

	CHECK(closed && str_starts(got, S("HTTP/1.1 400 ")) && has(got, "https://"));
	CHECK_INT(server.asked, 0);
}

TEST(tls_what_is_no_handshake_is_shut)
{
	static const str rows[] = {{"\0", 1}, {"\x16\x03\x01\xff\xff", 5}, {"\x80\x2e\x01\x03\x01", 5}, {"abc", 3}};
	SECURE(.head_seconds = 1);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int fd = dial();
		CHECK(send_bytes(fd, rows[i]));
		work(50);
		close(fd);
	}
	CHECK(work_until_open(0, 3000));
	CHECK_INT(server.asked, 0);
}

TEST(tls_is_not_renewed_where_there_is_none)
{
	SERVER(.head_seconds = 0);
	str pem = pem_made();

	CHECK(!server.engine->renew(server.http, pem, pem));
}
