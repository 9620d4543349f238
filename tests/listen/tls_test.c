/* The module with TLS: handshakes that go no further, others that are none, and what stands beside them. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
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

/* openssl as a client in a process of its own: what goes into `fd` is sent through TLS, what comes back is read from
 * it. It ends with us at the latest. */
struct secure_client {
	pid_t pid;
	int fd;
};

static _Noreturn void become_client(int fd)
{
	int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); /* it tells that the certificate is nobody's */
	char place[32];

	(void)snprintf(place, sizeof place, "127.0.0.1:%d", server.port);
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && dup2(fd, STDIN_FILENO) >= 0 && dup2(fd, STDOUT_FILENO) >= 0 &&
	    dup2(nowhere, STDERR_FILENO) >= 0) {
		execlp("openssl", "openssl", "s_client", "-quiet", "-verify_quiet", "-connect", place, (char *)NULL);
	}
	_exit(127);
}

static struct secure_client secure_dial(void)
{
	struct secure_client c = {.pid = -1, .fd = -1};
	int ends[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
		return c;
	}
	c.fd = ends[0];
	c.pid = fork();
	if (c.pid == 0) {
		become_client(ends[1]);
	}
	close(ends[1]);
	return c;
}

static void secure_hang_up(struct secure_client *c)
{
	if (c->pid > 0) {
		(void)kill(c->pid, SIGKILL);
		(void)waitpid(c->pid, NULL, 0);
	}
	close(c->fd);
}

TEST(tls_a_slow_body_is_told_and_shut)
{
	SECURE(.head_seconds = 5, .body_seconds = 1);
	SCOPED(secure_hang_up) struct secure_client c = secure_dial();
	bool closed = false;

	CHECK(send_bytes(c.fd, S("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc")));
	int64_t began = clock_ticks();
	str said = S("");

	for (int i = 0; i < 3 && !closed; i++) { /* the handshake takes its time on a busy machine */
		str more = receive(c.fd, S(""), 0, &closed);
		said = more.n > 0 ? more : said;
	}
	CHECK(closed && str_starts(said, S("HTTP/1.1 408 ")));
	CHECK(clock_ticks() - began >= 1000);
	CHECK_INT(server.status, 408);
	CHECK_INT(server.asked, 0);
	CHECK(work_until_open(0, 2000));
}

TEST(tls_is_not_renewed_where_there_is_none)
{
	SERVER(.head_seconds = 0);
	str pem = pem_made();

	CHECK(!server.engine->renew(server.http, pem, pem));
}
