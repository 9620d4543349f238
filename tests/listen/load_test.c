/* Many connections at once, and descriptors that are out. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/buf.h"
#include "listen.h"
#include "sys/clock.h"

#define HOST "Host: a.example\r\n"

#if defined __SANITIZE_ADDRESS__
#define SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

enum { HALF_OPEN = SANITIZED ? 500 : 4000, ASKED = SANITIZED ? 300 : 3000, BUSY = SANITIZED ? 2000 : 30000 };

static int64_t now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int64_t resident_kb(void)
{
	char text[128] = "";
	int64_t pages = 0;
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n = read(fd, text, sizeof text - 1);
	str rest = {text, n > 0 ? (size_t)n : 0};

	close(fd);
	str_cut(rest, ' ', &rest);
	return str_to_int(str_cut(rest, ' ', &rest), &pages) ? pages * sysconf(_SC_PAGESIZE) / 1024 : 0;
}

/* One request on the connection; how many microseconds it took. */
static int64_t ask(int fd)
{
	bool closed = false;
	int64_t began = now_us();

	send_bytes(fd, S("GET /a HTTP/1.1\r\n" HOST "\r\n"));
	CHECK(has(receive(fd, S("<end>"), 1, &closed), "GET /a?|"));
	return now_us() - began;
}

static void hang_up_all(int *fds, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		hang_up(&fds[i]);
	}
}

TEST(many_half_open_heads_do_not_slow_others_down)
{
	static int fds[HALF_OPEN];
	static int64_t took[ASKED];
	SERVER(.connections_max = HALF_OPEN + 1000);
	int64_t before = resident_kb();

	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		fds[i] = dial();
		if (fds[i] < 0) {
			hang_up_all(fds, i);
			test_skip("too few descriptors");
			return;
		}
		send_bytes(fds[i], S("GET /a HTTP/1.1\r\nHost: a.exa"));
		server.engine->run(server.http);
	}
	work(50);
	CHECK_INT(server.engine->connections(server.http), HALF_OPEN);
	DIAL(fd);
	for (size_t i = 0; i < COUNT_OF(took); i++) {
		send_bytes(fds[i % COUNT_OF(fds)], S("m"));
		took[i] = ask(fd);
	}
	qsort(took, COUNT_OF(took), sizeof took[0], compare);
	printf("# note: beside %d half-open heads an answer takes %lld us (median), %lld us (p99); one of them holds "
	       "%lld KB\n",
	       HALF_OPEN, (long long)took[ASKED / 2], (long long)took[ASKED * 99 / 100],
	       (long long)(resident_kb() - before) / HALF_OPEN);
	CHECK(took[ASKED * 99 / 100] <= 10000);
	hang_up_all(fds, COUNT_OF(fds));
	CHECK(work_until_open(1, 2000));
}

TEST(newcomers_find_room_when_heads_fill_all_places)
{
	static int fds[400];
	SERVER(.connections_max = 200);
	bool closed = false;
	DIAL(waits);

	send_bytes(waits, S("GET /later HTTP/1.1\r\n" HOST "\r\n"));
	work(5);
	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		fds[i] = dial();
		send_bytes(fds[i], S("GET /"));
		server.engine->run(server.http);
		if (i % 100 == 99) {
			DIAL(fd);
			ask(fd);
		}
	}
	work(20);
	CHECK(server.engine->connections(server.http) <= 181);
	CHECK(server.told <= HTTP_TOLD_MAX * 3);
	receive(fds[0], S(""), 0, &closed);
	CHECK(closed); /* the oldest went */
	send_bytes(fds[COUNT_OF(fds) - 1], S("new HTTP/1.1\r\n" HOST "\r\n"));
	CHECK(has(receive(fds[COUNT_OF(fds) - 1], S("<end>"), 1, &closed), "GET /new?|")); /* the newest stays */
	answer_later(0, S("still there"));
	CHECK(has(receive(waits, S("<end>"), 1, &closed), "still there"));
	hang_up_all(fds, COUNT_OF(fds));
	CHECK(work_until_open(1, 1000));
}

/* A limit of descriptors that leaves only `n` more to be opened. */
static struct rlimit leave_descriptors(int n)
{
	struct rlimit before, low;
	int next = dup(0);

	close(next);
	getrlimit(RLIMIT_NOFILE, &before);
	low = before;
	low.rlim_cur = (rlim_t)(next + n);
	setrlimit(RLIMIT_NOFILE, &low);
	return before;
}

TEST(without_descriptors_it_neither_spins_nor_stays_deaf)
{
	SERVER(0);
	bool closed = false;

	for (int open = 0; open < 2; open++) {
		DIAL(kept);
		if (open == 1) {
			ask(kept);
		} else {
			hang_up(&kept);
			kept = -1;
			work(20);
		}
		DIAL(fd);
		struct rlimit before = leave_descriptors(0);
		size_t runs = server.runs;

		work(300);
		CHECK(server.runs - runs < 50);
		setrlimit(RLIMIT_NOFILE, &before);
		hang_up(&kept);
		kept = -1;
		send_bytes(fd, S("GET /a HTTP/1.1\r\n" HOST "\r\n"));
		CHECK(has(receive(fd, S("<end>"), 1, &closed), "GET /a?|"));
		CHECK_INT(server.status, 0);
		CHECK(server.told > 0);
	}
}

TEST(it_is_quick)
{
	enum { AT_ONCE = 100 };
	SERVER(0);
	DIAL(fd);
	struct buf b;
	bool closed = false;
	int64_t sum = 0;

	buf_init(&b, memory, 1024 * 1024);
	for (int i = 0; i < AT_ONCE; i++) {
		buf_lit(&b, "GET /none HTTP/1.1\r\n" HOST "\r\n");
	}
	for (int i = 0; i < BUSY / AT_ONCE; i++) {
		int64_t began = now_us();
		send_bytes(fd, buf_str(&b));
		receive(fd, S("\r\n\r\n"), AT_ONCE, &closed);
		sum += now_us() - began;
	}
	CHECK_INT(server.asked, BUSY);
	printf("# note: %lld requests a second on one connection, %d at once\n", (long long)BUSY * 1000000 / sum,
	       AT_ONCE);
}
