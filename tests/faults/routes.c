/* routes ENGINE DATA DATABASE|- SAMPLES PLAN LOG COUNT WORD=ID,ID... -- SERVER ARGS...
 *
 * Walks the table of routes (web/route.h) and lets what each of them needs fail, one after another: allocations, calls
 * of the engine, writes (plan.h).  SAMPLES of each cause and route, evenly spread, from a seed in TORIDE_SEED; all of
 * them where there are no more; 0 is one failure a route, of one cause.  After each the store must be whole, the change
 * must be there wholly or not at all, and the answer must be the one that nothing failing gives, or one that says so
 * and has what was typed.  WORD=ID,ID...: records whose pages are /WORD/:id.
 *
 * Each route is a line of TAP, numbered on from COUNT; the last line says "# ran N M" (so many, so many bad). */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "plan.h"
#include "sys/clock.h"
#include "tally.h"
#include "tests/http/client.h"
#include "tests/http/server.h"
#include "web/route.h"

enum {
	ROOM = 1 << 30,
	TRY_ROOM = 64 << 20,
	FORM_MAX = 64 << 10,
	IDS_MAX = 20,
	REST_MS = 20000, /* until a server whose workers died must answer again */
	NAP_US = 20000,
};

#define LOGIN S("boss") /* not an id */
#define SECRET S("correct horse battery staple 7")

/* Records of a noun, which requests use up one by one. */
struct ids {
	str word, left;
};

struct walk {
	const char *engine;
	struct where where;
	size_t samples;
	struct fault_plan *plan;
	struct server server;
	struct client client;
	str cookie, account; /* of whoever has the machine; of whoever signed in */
	struct ids ids[IDS_MAX];
	size_t id_count;
	uint64_t seed;
	int64_t serial;             /* makes each request's values its own */
	size_t counted[CAUSE__MAX]; /* in the last request */
	bool came[CAUSE__MAX];      /* something failed in it */
	size_t trials, failed;
};

/* One request of a route, and what came. */
struct trial {
	const struct route *route;
	struct arena *a;
	str target, cookie, typed; /* typed: what a page that says "later" must have; empty: nothing */
	enum came came;
	int status;
	str body;
	struct tally before, after;
	bool sound;
};

/* Numbers that look random, the same for the same seed. */
static size_t chance(struct walk *w)
{
	w->seed = w->seed * 6364136223846793005 + 1442695040888963407;
	return w->seed >> 33;
}

/* ---- addresses ---- */

static struct ids *ids_of(struct walk *w, str word)
{
	for (size_t i = 0; i < w->id_count; i++) {
		if (str_eq(w->ids[i].word, word)) {
			return &w->ids[i];
		}
	}
	return NULL;
}

/* What stands for a part of a path; `before` is the word in front of it. */
static str part_of(struct walk *w, str part, str before)
{
	static const struct {
		str part, value;
	} parts[] = {
		{S("framework"), S("ipa-selfcheck-3.1")},
		{S("item"), S("1")},
		{S("reason"), S("customer")},
		{S("measure"), S("update-software")},
		{S("lang"), S("en")},
		{S("number"), S("1")},
		{S("pattern"), S("policy")},
		{S("clause"), S("training")},
		{S("key"), S("nobody-has-this")},
	};
	struct ids *ids = str_eq(part, S("id")) ? ids_of(w, before) : NULL;
	str rest;

	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		if (str_eq(parts[i].part, part)) {
			return parts[i].value;
		}
	}
	if (str_eq(part, S("id")) && ids == NULL) {
		return S("0000000000000"); /* no record was made for it: its way to 404 is tried */
	}
	if (ids == NULL || ids->left.n == 0) {
		printf("Bail out! tests/faults has nothing (more) for :%.*s behind %.*s\n", STR_ARG(part),
		       STR_ARG(before));
		exit(1);
	}
	return str_cut(ids->left, ',', &rest);
}

static str target_of(struct walk *w, struct arena *a, const struct route *r)
{
	str rest = str_of(r->path), before = S("");
	struct buf out;

	buf_init(&out, a, 4096);
	while (rest.n > 0) {
		str word = str_cut(str_slice(rest, 1, SIZE_MAX), '/', &rest);
		buf_char(&out, '/');
		buf_add(&out, str_starts(word, S(":")) ? part_of(w, str_slice(word, 1, SIZE_MAX), before) : word);
		before = word;
		/* str_cut took the slash in front of what is left */
		rest = rest.n > 0 ? (str){rest.p - 1, rest.n + 1} : rest;
	}
	return buf_str(&out);
}

/* A record goes but once: the next request takes the next one. */
static void use_up(struct walk *w, const struct route *r)
{
	str path = str_of(r->path);
	size_t at = str_find(path, S("/:id/remove"));

	for (size_t i = 0; at != SIZE_MAX && i < w->id_count; i++) {
		str word = w->ids[i].word;
		if (at >= word.n && str_eq(str_slice(path, at - word.n, word.n), word)) {
			(void)str_cut(w->ids[i].left, ',', &w->ids[i].left);
		}
	}
}

/* ---- values ---- */

static str line_of(struct arena *a, int64_t serial, const struct field *f)
{
	struct buf out;

	buf_init(&out, a, 1024);
	buf_char(&out, 'v');
	buf_int(&out, serial);
	while ((int64_t)buf_str(&out).n < f->least) {
		buf_char(&out, 'x');
	}
	return buf_str(&out);
}

static str number_of(struct arena *a, int64_t n)
{
	struct buf out;

	buf_init(&out, a, 32);
	buf_int(&out, n);
	return buf_str(&out);
}

/* A value that passes; p == NULL: the field is left out. */
static str value_of(struct walk *w, struct trial *t, const struct field *f)
{
	bool text = f->kind == FIELD_LINE || f->kind == FIELD_TEXT;

	if (str_eq(str_of(t->route->path), S("/sign-in")) && text) {
		return LOGIN;
	}
	if (text) {
		t->typed = line_of(t->a, w->serial, f);
		return t->typed;
	}
	switch (f->kind) {
	case FIELD_SECRET:
		return SECRET;
	case FIELD_NUMBER:
		return number_of(t->a,
		                 f->least + w->serial % (f->most - f->least < 100 ? f->most - f->least + 1 : 100));
	case FIELD_CHOICE:
		return str_of(f->choices[0]);
	case FIELD_DAY:
		return f->may_be_empty ? S("") : S("2026-11-26");
	case FIELD_ID:
		return f->may_be_empty ? S("") : S("0000000000001");
	default:
		return (str){NULL, 0};
	}
}

static str fields_of(struct walk *w, struct trial *t, const struct answer *form)
{
	struct buf out;

	buf_init(&out, t->a, FORM_MAX);
	if (form != NULL) {
		form_add(&out, S("form-id"), answer_field(form, S("form-id")));
		form_add(&out, S("form-proof"), answer_field(form, S("form-proof")));
	}
	for (size_t i = 0; i < t->route->field_count; i++) {
		const struct field *f = &t->route->fields[i];
		str name = str_of(f->name), hidden = form == NULL ? (str){NULL, 0} : answer_field(form, name);
		str value = f->label == NULL && hidden.p != NULL ? hidden : value_of(w, t, f);
		if (value.p != NULL) {
			form_add(&out, name, value);
		}
	}
	return buf_str(&out);
}

/* ---- one request ---- */

static enum came ask(struct walk *w, struct arena *a, str target, str cookie, str form, struct answer *ret)
{
	enum came came = client_ask(&w->client, request_of(a, w->server.port, target, cookie, form), ret);

	if (came != CAME_ANSWER) {
		client_close(&w->client);
	}
	return came;
}

/* The page whose hidden fields a form needs: of its own address, or where there is no such page, any. */
static bool form_page(struct walk *w, const struct trial *t, struct answer *ret)
{
	return (ask(w, t->a, t->target, t->cookie, (str){NULL, 0}, ret) == CAME_ANSWER && ret->status == 200 &&
	        answer_field(ret, S("form-id")).p != NULL) ||
	       (ask(w, t->a, S("/me"), t->cookie, (str){NULL, 0}, ret) == CAME_ANSWER && ret->status == 200 &&
	        answer_field(ret, S("form-id")).p != NULL);
}

/* Prepares everything, then lets the request fail by plan. */
static void send(struct walk *w, struct trial *t, enum cause cause, size_t nth, size_t times)
{
	bool posts = t->route->method == METHOD_POST;
	struct answer page = {.status = 0}, answer = {.status = 0};
	str body = {NULL, 0};

	w->serial++;
	t->typed = S("");
	t->target = target_of(w, t->a, t->route);
	if (posts && t->cookie.n > 0 && !form_page(w, t, &page)) {
		printf("# no page with a form for %s\n", t->route->path);
	}
	str fields = fields_of(w, t, page.status == 200 ? &page : NULL);
	if (posts) {
		body = fields;
	} else if (fields.n > 0) {
		struct buf with;
		buf_init(&with, t->a, FORM_MAX);
		buf_add(&with, t->target);
		buf_char(&with, '?');
		buf_add(&with, fields);
		t->target = buf_str(&with);
	}
	t->sound = tally_take(&w->where, &t->before);
	plan_set(w->plan, cause, nth, times);
	t->came = ask(w, t->a, t->target, t->cookie, body, &answer);
	t->status = t->came == CAME_ANSWER ? answer.status : 0;
	t->body = t->came == CAME_ANSWER ? str_copy(t->a, answer.body) : S("");
}

/* Afterwards: nothing fails any more, and the store is looked at. */
static void look(struct walk *w, struct trial *t)
{
	for (enum cause c = 0; c < CAUSE__MAX; c++) {
		w->counted[c] = plan_count(w->plan, c);
		w->came[c] = plan_failed(w->plan, c) > 0;
	}
	plan_set(w->plan, CAUSE_CALL, 0, 0);
	t->sound = t->sound && tally_take(&w->where, &t->after);
	if (t->status == 303) {
		use_up(w, t->route);
	}
}

/* ---- ways in ---- */

static str cookie_from(struct arena *keep, const struct answer *answer)
{
	str rest, cookie = answer_header(answer, S("Set-Cookie"));

	return cookie.p == NULL ? S("") : str_copy(keep, str_cut(cookie, ';', &rest));
}

static const struct route *route_named(enum method method, const char *path)
{
	for (size_t i = 0; i < route_count; i++) {
		if (routes[i].method == method && strcmp(routes[i].path, path) == 0) {
			return &routes[i];
		}
	}
	printf("Bail out! there is no route %s\n", path);
	exit(1);
}

static bool enter(struct walk *w, struct arena *keep)
{
	struct answer answer;
	struct buf target;

	buf_init(&target, keep, 200);
	buf_lit(&target, "/enter?key=");
	buf_add(&target, w->server.key);
	bool came = ask(w, keep, buf_str(&target), S(""), (str){NULL, 0}, &answer) == CAME_ANSWER;
	w->cookie = came ? cookie_from(keep, &answer) : S("");
	return w->cookie.n > 0;
}

/* The owner's account is made once; a session of it as often as one is used up. */
static bool sign_in(struct walk *w, struct arena *keep)
{
	struct answer answer;
	struct buf form;

	buf_init(&form, keep, 1024);
	form_add(&form, S("login"), LOGIN);
	form_add(&form, S("password"), SECRET);
	bool came = ask(w, keep, S("/sign-in"), S(""), buf_str(&form), &answer) == CAME_ANSWER;
	w->account = came && answer.status == 303 ? cookie_from(keep, &answer) : S("");
	return w->account.n > 0;
}

static bool let_in(struct walk *w, struct arena *keep)
{
	struct trial t = {.route = route_named(METHOD_POST, "/door"), .a = keep, .cookie = w->cookie};
	struct answer page, answer;
	struct buf form;

	t.target = S("/door");
	if (!form_page(w, &t, &page)) {
		return false;
	}
	buf_init(&form, keep, FORM_MAX);
	form_add(&form, S("form-id"), answer_field(&page, S("form-id")));
	form_add(&form, S("form-proof"), answer_field(&page, S("form-proof")));
	form_add(&form, S("name"), S("社長"));
	form_add(&form, S("login"), LOGIN);
	form_add(&form, S("password"), SECRET);
	form_add(&form, S("again"), SECRET);
	return ask(w, keep, S("/door"), w->cookie, buf_str(&form), &answer) == CAME_ANSWER && answer.status == 303 &&
	       sign_in(w, keep);
}

/* ---- a route ---- */

/* Pages that are kept are made anew when somebody has written. */
static void write_something(struct walk *w, struct arena *keep)
{
	SCOPED(arena_end) struct arena *a = arena_new(TRY_ROOM);
	struct trial t = {.route = route_named(METHOD_POST, "/firm"), .a = a, .cookie = w->cookie};

	(void)keep;
	send(w, &t, CAUSE_CALL, 0, 0);
	if (t.status != 303) {
		printf("# something else is written: %s %d\n", came_word(t.came), t.status);
	}
}

static void choose_session(struct walk *w, struct arena *keep, struct trial *t)
{
	if (t->route->may == MAY_SELF && !sign_in(w, keep)) {
		printf("# nobody can sign in any more\n");
	}
	t->cookie = t->route->may == MAY_SELF ? w->account : w->cookie;
	if (strcmp(t->route->path, "/sign-in") == 0 || strcmp(t->route->path, "/invitation") == 0) {
		t->cookie = S("");
	}
}

static void run_trial(struct walk *w, struct arena *keep, struct trial *t, enum cause cause, size_t nth, size_t times)
{
	choose_session(w, keep, t);
	if (t->route->kept) {
		write_something(w, keep);
	}
	send(w, t, cause, nth, times);
}

static bool says_later(int status)
{
	return status == 500 || status == 503 || status == 507;
}

static bool has_moved(const struct trial *t, const struct trial *well, int64_t times)
{
	return tally_moved(&t->before, &t->after, &well->before, &well->after, times);
}

/* The change is there as it is when nothing fails, the first time (with a new round, say) or the next.  What a look or
 * a file leaves in the log is there twice, when a worker died behind it and another one was asked. */
static bool is_whole(const struct trial *t, const struct trial well[static 2])
{
	return tally_same(&t->before, &t->after) || has_moved(t, &well[0], 1) || has_moved(t, &well[1], 1) ||
	       (t->route->method == METHOD_GET && has_moved(t, &well[1], 2));
}

/* NULL, or what is wrong; `well`: the same request twice, when nothing failed. */
static const char *judge(const struct trial *t, const struct trial well[static 2])
{
	bool later = says_later(t->status), posts = t->route->method == METHOD_POST;
	/* a form that was done by a worker that died is known when it comes again, unless it ended its own session */
	bool as_ever = t->status == well[0].status || (posts && t->status == 303) ||
	               (t->status == 401 && strcmp(t->route->path, "/leave") == 0);

	return t->came != CAME_ANSWER                                     ? "no answer"
	       : !later && !as_ever                                       ? "another answer than when nothing fails"
	       : later && !str_starts(t->body, S("<")) && !t->route->bare ? "no page"
	       : later && posts && t->typed.n > 0 && str_find(t->body, t->typed) == SIZE_MAX ? "what was typed is gone"
	       : !t->sound                                                                   ? "the store is not sound"
	       : !is_whole(t, well)                                                          ? "neither done nor left"
	                                                                                     : NULL;
}

/* One failure.  Returns false when it was one too many. */
static bool fail_once(struct walk *w, struct arena *keep, const struct trial well[static 2], enum cause cause,
                      size_t nth, size_t times)
{
	SCOPED(arena_end) struct arena *a = arena_new(TRY_ROOM);
	struct trial t = {.route = well[0].route, .a = a};

	run_trial(w, keep, &t, cause, nth, times);
	look(w, &t);
	w->failed += w->came[cause];
	w->trials++;
	const char *why = judge(&t, well);

	if (why == NULL) {
		return true;
	}
	printf("# %s %zu (%zu times): %s; answer %s %d, without failure %d: %.*s\n", cause_word(cause), nth, times, why,
	       came_word(t.came), t.status, well[0].status, (int)(t.body.n < 300 ? t.body.n : 300), t.body.p);
	tally_tell(&t.before, &t.after);
	return false;
}

/* Nothing fails: what it gives, until it gives that (a worker may be on its way). */
static bool settle(struct walk *w, struct arena *keep, struct arena *a, struct trial *t, int status)
{
	int64_t deadline = clock_ticks() + REST_MS;

	do {
		*t = (struct trial){.route = t->route, .a = a};
		run_trial(w, keep, t, CAUSE_CALL, 0, 0);
		look(w, t);
		if (t->came == CAME_ANSWER && (status == 0 ? !says_later(t->status) : t->status == status)) {
			return t->sound;
		}
		(void)usleep(NAP_US);
	} while (clock_ticks() < deadline);
	printf("# without failure it gives %s %d\n", came_word(t->came), t->status);
	return false;
}

static size_t times_of(enum cause cause, size_t turn)
{
	bool often = turn % 2 == 1;

	return cause == CAUSE_ALLOCATION ? (often ? 2 : 1) : often ? FOR_GOOD : 1;
}

static bool try_route(struct walk *w, struct arena *keep, const struct route *r, size_t counts[static CAUSE__MAX])
{
	SCOPED(arena_end) struct arena *a = arena_new(TRY_ROOM);
	struct trial well[2] = {{.route = r}, {.route = r}}, after = {.route = r};
	bool good = settle(w, keep, a, &well[0], 0) && settle(w, keep, a, &well[1], well[0].status);

	for (enum cause c = 0; c < CAUSE__MAX && good; c++) {
		counts[c] = w->counted[c];
	}
	enum cause only = (enum cause)(chance(w) % (counts[CAUSE_WRITE] > 0 ? CAUSE__MAX : CAUSE_WRITE));

	for (enum cause c = 0; c < CAUSE__MAX && good; c++) {
		size_t n = counts[c], picked = n < w->samples ? n : w->samples;
		picked = w->samples == 0 && c == only && n > 0 ? 1 : picked;
		for (size_t i = 0; i < picked && good; i++) {
			size_t least = n * i / picked, most = n * (i + 1) / picked;
			size_t nth = 1 + least + chance(w) % (most - least);
			size_t turn = picked == n ? i : chance(w);
			good = fail_once(w, keep, well, c, nth, times_of(c, turn));
		}
	}
	return settle(w, keep, a, &after, well[0].status) && good;
}

/* ---- all of them ---- */

static void read_ids(struct walk *w, str word)
{
	if (w->id_count < IDS_MAX) {
		struct ids *ids = &w->ids[w->id_count++];
		ids->word = str_cut(word, '=', &ids->left);
	}
}

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *keep = arena_new(ROOM);
	struct walk w = {.samples = 1};
	int64_t samples, seed = 1, number;
	int at = 8;
	size_t bad = 0, done = 0;

	if (argc < 10 || !str_to_int(str_of(argv[4]), &samples) || !str_to_int(str_of(argv[7]), &number) ||
	    samples < 0) {
		fputs("usage: routes ENGINE DATA DATABASE|- SAMPLES PLAN LOG COUNT WORD=ID,ID... -- SERVER ARGS...\n",
		      stderr);
		return 64;
	}
	w.engine = argv[1];
	w.where = (struct where){.data = argv[2], .database = strcmp(argv[3], "-") == 0 ? NULL : argv[3]};
	w.samples = (size_t)samples;
	for (; at < argc && strcmp(argv[at], "--") != 0; at++) {
		read_ids(&w, str_of(argv[at]));
	}
	const char *said = getenv("TORIDE_SEED");
	if (said != NULL && str_to_int(str_of(said), &seed)) {
		w.seed = (uint64_t)seed;
	}
	w.plan = plan_make(argv[5]);
	if (w.plan == NULL || setenv("TORIDE_FAULTS", argv[5], 1) != 0 || at >= argc ||
	    !server_start(&w.server, keep, argv + at + 1, argv[6])) {
		puts("Bail out! the server does not start");
		return 1;
	}
	client_init(&w.client, keep, w.server.port);
	if (!enter(&w, keep) || !let_in(&w, keep)) {
		puts("Bail out! nobody is let in");
		return 1;
	}
	for (size_t i = 0; i < route_count; i++) {
		size_t counts[CAUSE__MAX] = {0};
		bool good = try_route(&w, keep, &routes[i], counts);
		str method = method_word(routes[i].method);
		done++;
		bad += !good;
		printf("%sok %lld - %s: %.*s %s, of %zu allocations, %zu calls, %zu writes\n", good ? "" : "not ",
		       (long long)++number, w.engine, STR_ARG(method), routes[i].path, counts[CAUSE_ALLOCATION],
		       counts[CAUSE_CALL], counts[CAUSE_WRITE]);
		fflush(stdout);
	}
	bool ended = server_stop(&w.server) == 0;

	bad += !ended;
	printf("%sok %lld - %s: after %zu failures (%zu came) the server ends as it should\n", ended ? "" : "not ",
	       (long long)++number, w.engine, w.trials, w.failed);
	printf("# ran %lld %zu\n", (long long)number, bad);
	return bad > 0;
}
