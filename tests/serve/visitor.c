/* Visitors of a server, for tests/serve and tests/bench.
 *
 *     visitor enter PORT KEY                       prints the cookie that the link gives
 *     visitor count PORT COOKIE NAME ACKS [N]      sends forms to /test/count, each with its own name NAME-1, NAME-2 …
 *     visitor read PORT COOKIE TARGET [N]          gets a page again and again
 *     visitor half PORT N                          N connections that begin a request and go no further; one byte
 *                                                  a second on each tenth
 *     visitor once PORT COOKIE TARGET              prints the status and the body
 *     visitor head PORT COOKIE TARGET              prints the headers
 *     visitor form PORT COOKIE NAME                gives the firm that name, with one form, and prints the same
 *
 *     visitor first PORT                           waits for the first /health with status 200
 *
 * count and read go on until SIGTERM, or N times, and end with one line:
 *
 *     asked=N good=N refused=N broken=N bad=N p50_us=N p99_us=N most_us=N
 *
 * good are the answers hoped for; refused: a page with 503, which for a form must hold what was typed; broken: the
 * connection ended without an answer; bad: anything else, each told on standard error.  A form that was refused or
 * broken is sent again until it is done: with the same id, so that the server knows it.  What was acknowledged is a
 * line of the file ACKS, written before the next form is sent. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sys/clock.h"
#include "tests/http/client.h"

enum { TIMES_MAX = 400000, FORM_TRIES = 200, HALF_MAX = 20000, ARENA = 1 << 20 };

static volatile sig_atomic_t stop;

static struct {
	int64_t asked, good, refused, broken, bad;
} sum;
static uint32_t times[TIMES_MAX];
static size_t time_count;

static void on_term(int signal)
{
	(void)signal;
	stop = 1;
}

static int64_t microseconds(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void bad(const char *what, enum came came, const struct answer *answer)
{
	sum.bad++;
	fprintf(stderr, "%s: %s %d: %.*s\n", what, came_word(came), came == CAME_ANSWER ? answer->status : 0,
	        came == CAME_ANSWER ? (int)(answer->body.n < 300 ? answer->body.n : 300) : 0,
	        came == CAME_ANSWER ? answer->body.p : "");
}

/* Asks, keeps how long it took, and counts what came; the caller judges answers that are neither broken nor 503. */
static enum came ask(struct client *c, str request, struct answer *ret)
{
	int64_t began = microseconds();
	enum came came = client_ask(c, request, ret);

	sum.asked++;
	if (time_count < TIMES_MAX) {
		times[time_count++] = (uint32_t)(microseconds() - began);
	}
	if (came == CAME_CLOSED || came == CAME_BROKEN) {
		sum.broken++;
		(void)poll(NULL, 0, 5); /* it may be starting again */
	} else if (came == CAME_ANSWER && ret->status == 503) {
		sum.refused++;
	}
	return came;
}

static int ascending(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static int tell(void)
{
	size_t n = time_count;

	qsort(times, n, sizeof *times, ascending);
	printf("asked=%lld good=%lld refused=%lld broken=%lld bad=%lld p50_us=%u p99_us=%u most_us=%u\n",
	       (long long)sum.asked, (long long)sum.good, (long long)sum.refused, (long long)sum.broken,
	       (long long)sum.bad, n > 0 ? times[n / 2] : 0, n > 0 ? times[n * 99 / 100] : 0, n > 0 ? times[n - 1] : 0);
	return sum.bad > 0;
}

/* ---- forms ---- */

/* Gets the hidden fields of a new form, in the arena. */
static bool form_fields(struct client *c, struct arena *a, str cookie, str *ret_id, str *ret_proof)
{
	struct answer answer;
	enum came came = ask(c, request_of(a, c->port, S("/firm"), cookie, (str){NULL, 0}), &answer);

	if (came != CAME_ANSWER || answer.status != 200) {
		if (came == CAME_LATE || came == CAME_BAD || (came == CAME_ANSWER && answer.status != 503)) {
			bad("the form", came, &answer);
		}
		return false;
	}
	*ret_id = str_copy(a, answer_field(&answer, S("form-id")));
	*ret_proof = str_copy(a, answer_field(&answer, S("form-proof")));
	sum.good++;
	return true;
}

static str form_request(const struct client *c, struct arena *a, str cookie, str id, str proof, str name)
{
	struct buf form;

	buf_init(&form, a, 4096);
	form_add(&form, S("form-id"), id);
	form_add(&form, S("form-proof"), proof);
	form_add(&form, S("name"), name);
	return request_of(a, c->port, S("/test/count"), cookie, buf_str(&form));
}

static int show(enum came came, const struct answer *answer)
{
	if (came != CAME_ANSWER) {
		printf("%s\n", came_word(came));
		return 1;
	}
	printf("%d\n%.*s", answer->status, STR_ARG(answer->body));
	return 0;
}

/* Sends one form until it is done; false when the server was told to end, or never did it. */
static bool send_form(struct client *c, struct arena *a, str cookie, str name)
{
	str id, proof;

	if (!form_fields(c, a, cookie, &id, &proof)) {
		return false;
	}
	str request = form_request(c, a, cookie, id, proof, name);

	for (int i = 0; i < FORM_TRIES; i++) {
		struct answer answer;
		enum came came = ask(c, request, &answer);
		if (came == CAME_ANSWER && answer.status == 303) {
			sum.good++;
			return true;
		}
		if (came == CAME_ANSWER && answer.status == 503) {
			if (str_find(answer.body, name) == SIZE_MAX) {
				bad("a 503 without what was typed", came, &answer);
			}
			(void)poll(NULL, 0, 20);
		} else if (came != CAME_CLOSED && came != CAME_BROKEN) {
			bad("a form", came, &answer);
			return false;
		}
		if (stop && i > 20) {
			return false;
		}
	}
	return false;
}

static int one_form(int port, str cookie, const char *name)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	struct client c;
	struct answer answer;
	struct buf form;

	client_init(&c, a, port);
	enum came came = client_ask(&c, request_of(a, port, S("/firm"), cookie, (str){NULL, 0}), &answer);

	if (came != CAME_ANSWER || answer.status != 200) {
		return show(came, &answer);
	}
	buf_init(&form, a, 4096);
	for (size_t i = 0; i < 3; i++) {
		static const char *const hidden[] = {"form-id", "form-proof", "version"};
		form_add(&form, str_of(hidden[i]), answer_field(&answer, str_of(hidden[i])));
	}
	form_add(&form, S("name"), str_of(name));
	form_add(&form, S("people"), S("5"));
	return show(client_ask(&c, request_of(a, port, S("/firm"), cookie, buf_str(&form)), &answer), &answer);
}

static int count_forms(int port, str cookie, const char *name, const char *acks, int64_t n)
{
	SCOPED(arena_end) struct arena *keep = arena_new(64 << 20);
	int fd = open(acks, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
	struct client c;

	client_init(&c, keep, port);
	for (int64_t i = 1; !stop && i <= n; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(ARENA);
		struct buf full;
		buf_init(&full, a, 200);
		buf_add(&full, str_of(name));
		buf_char(&full, '-');
		buf_int(&full, i);
		if (send_form(&c, a, cookie, buf_str(&full))) {
			buf_char(&full, '\n');
			if (write(fd, full.p, full.n) != (ssize_t)full.n) {
				return 2;
			}
		}
	}
	return tell();
}

/* ---- pages ---- */

static int read_pages(int port, str cookie, const char *target, int64_t n)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	str request = request_of(a, port, str_of(target), cookie, (str){NULL, 0});
	struct client c;

	client_init(&c, a, port);
	for (int64_t i = 0; !stop && i < n; i++) {
		struct answer answer;
		enum came came = ask(&c, request, &answer);
		if (came == CAME_ANSWER && answer.status == 200) {
			sum.good++;
		} else if (came == CAME_LATE || came == CAME_BAD || (came == CAME_ANSWER && answer.status != 503)) {
			bad(target, came, &answer);
		}
	}
	return tell();
}

static int once(int port, str cookie, const char *target, bool head)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	struct client c;
	struct answer answer;

	client_init(&c, a, port);
	enum came came = client_ask(&c, request_of(a, port, str_of(target), cookie, (str){NULL, 0}), &answer);

	if (came == CAME_ANSWER && head) {
		printf("%.*s", STR_ARG(answer.head));
		return 0;
	}
	return show(came, &answer);
}

/* Asks each millisecond, over a new connection each time. */
static int first(int port)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	str request = request_of(a, port, S("/health"), S(""), (str){NULL, 0});
	int64_t deadline = clock_ticks() + CLIENT_WAIT_MS;
	struct client c;

	client_init(&c, a, port);
	while (clock_ticks() < deadline) {
		struct answer answer;
		if (client_ask(&c, request, &answer) == CAME_ANSWER && answer.status == 200) {
			return 0;
		}
		client_close(&c);
		(void)poll(NULL, 0, 1);
	}
	return 1;
}

static int enter(int port, const char *key)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	struct client c;
	struct answer answer;
	struct buf target;
	str more;

	buf_init(&target, a, 200);
	buf_lit(&target, "/enter?key=");
	buf_add(&target, str_of(key));
	client_init(&c, a, port);
	if (client_ask(&c, request_of(a, port, buf_str(&target), S(""), (str){NULL, 0}), &answer) != CAME_ANSWER ||
	    answer.status != 303) {
		return 1;
	}
	str cookie = str_cut(answer_header(&answer, S("Set-Cookie")), ';', &more);
	printf("%.*s\n", STR_ARG(cookie));
	return 0;
}

/* ---- connections that never ask ---- */

static int half(int port, int64_t wanted)
{
	static int fd[HALF_MAX];
	struct rlimit limit = {HALF_MAX + 100, HALF_MAX + 100};
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	static const char begin[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ";
	int n = 0;

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	(void)setrlimit(RLIMIT_NOFILE, &limit);
	while (n < wanted && n < HALF_MAX && !stop) {
		fd[n] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		if (fd[n] < 0 || connect(fd[n], (struct sockaddr *)&to, sizeof to) != 0) {
			break;
		}
		(void)!send(fd[n], begin, sizeof begin - 1, MSG_NOSIGNAL);
		n++;
	}
	printf("open=%d\n", n);
	fflush(stdout);
	for (int64_t second = 0; !stop; second++) {
		(void)poll(NULL, 0, 1000);
		for (int i = 0; i < n; i += 10) {
			(void)!send(fd[i], "x", 1, MSG_NOSIGNAL | MSG_DONTWAIT);
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct sigaction on = {.sa_handler = on_term, .sa_flags = SA_RESTART};
	str mode = str_of(argc > 2 ? argv[1] : "");
	int64_t port, n = INT64_MAX;

	(void)sigaction(SIGTERM, &on, NULL);
	if (argc < 3 || !str_to_int(str_of(argv[2]), &port)) {
		fprintf(stderr, "usage: visitor enter|count|read|half|once|head|form|first PORT ...\n");
		return 64;
	}
	if (str_eq(mode, S("first"))) {
		return first((int)port);
	}
	if (argc < 4) {
		return 64;
	}
	if (str_eq(mode, S("enter"))) {
		return enter((int)port, argv[3]);
	}
	if (str_eq(mode, S("half")) && str_to_int(str_of(argv[3]), &n)) {
		return half((int)port, n);
	}
	if (str_eq(mode, S("count")) && argc >= 6 && (argc < 7 || str_to_int(str_of(argv[6]), &n))) {
		return count_forms((int)port, str_of(argv[3]), argv[4], argv[5], n);
	}
	if (str_eq(mode, S("read")) && argc >= 5 && (argc < 6 || str_to_int(str_of(argv[5]), &n))) {
		return read_pages((int)port, str_of(argv[3]), argv[4], n);
	}
	if ((str_eq(mode, S("once")) || str_eq(mode, S("head"))) && argc >= 5) {
		return once((int)port, str_of(argv[3]), argv[4], argv[1][0] == 'h');
	}
	if (str_eq(mode, S("form")) && argc >= 5) {
		return one_form((int)port, str_of(argv[3]), argv[4]);
	}
	return 64;
}
