/* One of many visitors of a server whose parts are killed, for tests/serve/mixed.sh:
 *
 *     crowd door PORT COOKIE LOGIN               makes the owner's account, and prints the cookie of a session of it
 *     crowd try PORT COOKIE                      1 when that session lets nobody in
 *     crowd read PORT COOKIE                     looks at one page after another
 *     crowd KIND PORT COOKIE NAME ACKS [WHICH]   sends forms, each with its own word NAME-1, NAME-2 ...
 *
 *     KIND     the word is
 *     answer   the note of question WHICH           task    the title of a new task
 *     record   the name of a new certification      person  the name of the person with the id WHICH
 *     sign-in  not used: WHICH signs in again and again, and what is acknowledged is the cookie
 *
 * They go on until SIGTERM and end with "asked=N good=N refused=N broken=N bad=N", as visitor does.  A form that was
 * refused or broken is sent again, the same, until it is done; what was acknowledged is a line of ACKS before anything
 * else is sent. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "sys/clock.h"
#include "tests/http/client.h"

enum { ROOM = 64 << 20, FORM_MAX = 4096, TRIES_MS = 20000, LAST_TRIES_MS = 3000, NAP_MS = 20, WORD_MAX = 100 };

#define SECRET S("correct horse battery staple 7")

static volatile sig_atomic_t stop;
static struct {
	int64_t asked, good, refused, broken, bad;
} sum;

struct visitor {
	struct client client;
	str cookie;
};

/* What a kind of form says, beside its word. */
static const struct kind {
	str name, page, target; /* a "*" at the end stands for WHICH */
	str word;               /* the field that has it */
	const char *const *fields;
} kinds[] = {
	{S("answer"), S("/answer/ipa-selfcheck-3.1/*"), S("/answer/ipa-selfcheck-3.1/*"), S("note"),
         (const char *const[]){"answer", "yes", NULL}},
	{S("task"), S("/firm"), S("/test/count"), S("name"), (const char *const[]){NULL}},
	{S("record"), S("/firm/certification/new"), S("/firm/certification/new"), S("name"),
         (const char *const[]){"body", "", "number", "", "covers", "", "issued_on", "", "expires_on", "2099-12-31",
                               "note", "", NULL}},
	{S("person"), S("/people/*"), S("/people/*"), S("name"),
         (const char *const[]){"role", "reader", "qualification", "", "registration", "", "until", "", NULL}},
};

static void on_term(int signal)
{
	(void)signal;
	stop = 1;
}

/* True when an answer came that is no "later". */
static bool ask(struct visitor *v, str request, struct answer *ret)
{
	enum came came = client_ask(&v->client, request, ret);

	sum.asked++;
	if (came == CAME_ANSWER && ret->status != 503) {
		return true;
	}
	sum.refused += came == CAME_ANSWER;
	sum.broken += came != CAME_ANSWER;
	if (came != CAME_ANSWER) {
		client_close(&v->client);
	}
	(void)poll(NULL, 0, NAP_MS);
	return false;
}

static void tell_bad(str target, const struct answer *answer)
{
	sum.bad++;
	fprintf(stderr, "%.*s: %d: %.*s\n", STR_ARG(target), answer->status,
	        (int)(answer->body.n < 400 ? answer->body.n : 400), answer->body.p);
}

/* Asks until there is an answer; false when it was told to end, or nobody answers for long. */
static bool insist(struct visitor *v, str request, struct answer *ret)
{
	int64_t began = clock_ticks();

	while (!ask(v, request, ret)) {
		int64_t waited = clock_ticks() - began;
		if (waited > (stop ? LAST_TRIES_MS : TRIES_MS)) {
			return false;
		}
	}
	return true;
}

static str place_of(struct arena *a, str path, const char *which)
{
	struct buf out;

	buf_init(&out, a, 200);
	buf_add(&out, str_ends(path, S("*")) ? str_slice(path, 0, path.n - 1) : path);
	buf_add(&out, str_ends(path, S("*")) ? str_of(which) : S(""));
	return buf_str(&out);
}

/* One form from its page to its end; true when it was acknowledged. */
static bool send_one(struct visitor *v, struct arena *a, const struct kind *k, str word, const char *which)
{
	str target = place_of(a, k->target, which);
	struct answer page, answer;
	struct buf form;

	if (!insist(v, request_of(a, v->client.port, place_of(a, k->page, which), v->cookie, (str){NULL, 0}), &page)) {
		return false;
	}
	if (page.status != 200) {
		tell_bad(k->page, &page);
		return false;
	}
	sum.good++;
	buf_init(&form, a, FORM_MAX);
	form_add(&form, S("form-id"), answer_field(&page, S("form-id")));
	form_add(&form, S("form-proof"), answer_field(&page, S("form-proof")));
	str version = answer_field(&page, S("version"));

	if (version.p != NULL && !str_eq(k->name, S("task"))) {
		form_add(&form, S("version"), version);
	}
	form_add(&form, k->word, word);
	for (size_t i = 0; k->fields[i] != NULL; i += 2) {
		form_add(&form, str_of(k->fields[i]), str_of(k->fields[i + 1]));
	}
	if (!insist(v, request_of(a, v->client.port, target, v->cookie, buf_str(&form)), &answer)) {
		return false;
	}
	if (answer.status != 303) {
		tell_bad(target, &answer);
		return false;
	}
	sum.good++;
	return true;
}

static bool sign_in(struct visitor *v, struct arena *a, const char *login, str *ret)
{
	struct answer answer;
	struct buf form;
	str rest;

	buf_init(&form, a, FORM_MAX);
	form_add(&form, S("login"), str_of(login));
	form_add(&form, S("password"), SECRET);
	if (!insist(v, request_of(a, v->client.port, S("/sign-in"), S(""), buf_str(&form)), &answer)) {
		return false;
	}
	if (answer.status != 303) {
		tell_bad(S("/sign-in"), &answer);
		return false;
	}
	sum.good++;
	*ret = str_copy(a, str_cut(answer_header(&answer, S("Set-Cookie")), ';', &rest));
	return true;
}

static int tell(void)
{
	printf("asked=%lld good=%lld refused=%lld broken=%lld bad=%lld\n", (long long)sum.asked, (long long)sum.good,
	       (long long)sum.refused, (long long)sum.broken, (long long)sum.bad);
	return sum.bad > 0;
}

static bool acknowledge(int fd, struct arena *a, str word)
{
	struct buf line;

	buf_init(&line, a, 2 * WORD_MAX);
	buf_add(&line, word);
	buf_char(&line, '\n');
	return write(fd, line.p, line.n) == (ssize_t)line.n;
}

static int send_forms(struct visitor *v, const struct kind *k, const char *name, const char *acks, const char *which)
{
	int fd = open(acks, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);

	for (int64_t i = 1; !stop; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(ROOM);
		struct buf built;
		buf_init(&built, a, WORD_MAX);
		buf_add(&built, str_of(name));
		buf_char(&built, '-');
		buf_int(&built, i);
		str word = buf_str(&built);
		bool done = k != NULL ? send_one(v, a, k, word, which) : sign_in(v, a, which, &word);
		if (done && !acknowledge(fd, a, word)) {
			return 2;
		}
	}
	return tell();
}

static int read_pages(struct visitor *v)
{
	static const char *const pages[] = {"/",      "/firm",  "/rounds", "/answer/ipa-selfcheck-3.1/25",
	                                    "/tasks", "/words", "/log",    "/firm/certification"};

	for (size_t i = 0; !stop; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(ROOM);
		str target = str_of(pages[i % COUNT_OF(pages)]);
		struct answer answer;
		if (!insist(v, request_of(a, v->client.port, target, v->cookie, (str){NULL, 0}), &answer)) {
			continue;
		}
		if (answer.status == 200) {
			sum.good++;
		} else {
			tell_bad(target, &answer);
		}
	}
	return tell();
}

static int open_door(struct visitor *v, struct arena *a, const char *login)
{
	struct answer page, answer;
	struct buf form;
	str cookie;

	if (!insist(v, request_of(a, v->client.port, S("/door"), v->cookie, (str){NULL, 0}), &page)) {
		return 1;
	}
	buf_init(&form, a, FORM_MAX);
	form_add(&form, S("form-id"), answer_field(&page, S("form-id")));
	form_add(&form, S("form-proof"), answer_field(&page, S("form-proof")));
	form_add(&form, S("name"), S("社長"));
	form_add(&form, S("login"), str_of(login));
	form_add(&form, S("password"), SECRET);
	form_add(&form, S("again"), SECRET);
	if (!insist(v, request_of(a, v->client.port, S("/door"), v->cookie, buf_str(&form)), &answer) ||
	    answer.status != 303 || !sign_in(v, a, login, &cookie)) {
		return 1;
	}
	printf("%.*s\n", STR_ARG(cookie));
	return 0;
}

static int try_session(struct visitor *v, struct arena *a)
{
	struct answer answer;

	return !insist(v, request_of(a, v->client.port, S("/me"), v->cookie, (str){NULL, 0}), &answer) ||
	       answer.status != 200;
}

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *keep = arena_new(ROOM);
	struct sigaction on = {.sa_handler = on_term, .sa_flags = SA_RESTART};
	struct visitor v;
	int64_t port;

	if (argc < 4 || !str_to_int(str_of(argv[2]), &port)) {
		fputs("usage: crowd KIND PORT COOKIE [NAME ACKS [WHICH]]\n", stderr);
		return 64;
	}
	(void)sigaction(SIGTERM, &on, NULL);
	client_init(&v.client, keep, (int)port);
	v.cookie = str_of(argv[3]);
	str kind = str_of(argv[1]);

	if (str_eq(kind, S("door")) && argc == 5) {
		return open_door(&v, keep, argv[4]);
	}
	if (str_eq(kind, S("try"))) {
		return try_session(&v, keep);
	}
	if (str_eq(kind, S("read"))) {
		return read_pages(&v);
	}
	for (size_t i = 0; argc >= 6 && i < COUNT_OF(kinds); i++) {
		if (str_eq(kind, kinds[i].name)) {
			return send_forms(&v, &kinds[i], argv[4], argv[5], argc > 6 ? argv[6] : "");
		}
	}
	return str_eq(kind, S("sign-in")) && argc == 7 ? send_forms(&v, NULL, argv[4], argv[5], argv[6]) : 64;
}
