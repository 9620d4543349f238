/* The process ends in the middle of a change: killed at each call of the engine, or out of memory at an allocation.
 * Whoever opens the store next finds it as it was before or as it was meant to be. */
#define _GNU_SOURCE
#include "crash.h"

#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "deed.h"

/* Of a deed, evenly spread: what lies between two allocations is the same to the store.  On PostgreSQL each death costs
 * a connection, and it is the server that tidies up: there, calls are picked, too. */
enum { ALLOCATIONS_TRIED = 24, PICKED = 10 };

static size_t stride(size_t n, size_t most)
{
	bool pick = engine_tested() == DIALECT_POSTGRES;

	return 1 + n / (pick ? PICKED : most);
}

/* ---- memory that runs out ---- */

static size_t allocations, abort_at;

void allocations_abort_at(size_t nth)
{
	allocations = 0;
	abort_at = nth;
}

size_t allocations_counted(void)
{
	return allocations;
}

static void count(void)
{
	if (++allocations == abort_at) {
		abort();
	}
}

void *__real_arena_alloc(struct arena *a, size_t n);
void *__wrap_arena_alloc(struct arena *a, size_t n);
void *__real_arena_alloc_n(struct arena *a, size_t size, size_t n);
void *__wrap_arena_alloc_n(struct arena *a, size_t size, size_t n);
void *__real_arena_bytes(struct arena *a, size_t n);
void *__wrap_arena_bytes(struct arena *a, size_t n);
void *__real_arena_grow_bytes(struct arena *a, void *p, size_t old, size_t n);
void *__wrap_arena_grow_bytes(struct arena *a, void *p, size_t old, size_t n);
void *__real_arena_grow(struct arena *a, void *p, size_t old, size_t n);
void *__wrap_arena_grow(struct arena *a, void *p, size_t old, size_t n);

void *__wrap_arena_alloc(struct arena *a, size_t n)
{
	count();
	return __real_arena_alloc(a, n);
}

void *__wrap_arena_alloc_n(struct arena *a, size_t size, size_t n)
{
	count();
	return __real_arena_alloc_n(a, size, n);
}

void *__wrap_arena_grow(struct arena *a, void *p, size_t old, size_t n)
{
	count();
	return __real_arena_grow(a, p, old, n);
}

void *__wrap_arena_bytes(struct arena *a, size_t n)
{
	count();
	return __real_arena_bytes(a, n);
}

void *__wrap_arena_grow_bytes(struct arena *a, void *p, size_t old, size_t n)
{
	count();
	return __real_arena_grow_bytes(a, p, old, n);
}

/* ---- processes ---- */

int in_child(int (*fn)(void *ctx), void *ctx)
{
	const struct rlimit no_core = {0, 0};
	int status = -1;

	fflush(stdout);
	pid_t pid = fork();

	if (pid == 0) {
		setrlimit(RLIMIT_CORE, &no_core);
		int code = fn(ctx);
		fflush(stdout);
		_exit(code);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR) {
	}
	return status;
}

static bool ended_by(int status, int number)
{
	return WIFSIGNALED(status) && WTERMSIG(status) == number;
}

struct dying {
	const struct deed *deed;
	struct deed_at *at;
	struct failing plan;
	size_t nth_allocation;
};

/* In the child: opens the store, does the deed, and dies on the way. */
static int die(void *ctx)
{
	const struct dying *dying = ctx;

	dying->at->d->s = NULL;
	fixture_reopen(dying->at->d);
	engine_fail_plan(&dying->plan);
	allocations_abort_at(dying->nth_allocation);
	return deed_run(dying->deed, dying->at) == OK ? 0 : 1;
}

struct look {
	str before, exactly, after;
	bool prepared;
	size_t calls, allocations;
};

static str now(const struct dying *dying, enum detail detail)
{
	return picture(dying->at->d->a, dying->at->d->s, dying->at->d->who.tenant, detail, false);
}

/* Once to the end, to know what it should look like, and how long the way is. */
static void look_ahead(struct dying *dying, struct look *look)
{
	deed_prepare(dying->deed, dying->at);
	engine_fail_plan(NULL);
	allocations_abort_at(0);
	CHECK(deed_run(dying->deed, dying->at) == OK);
	look->calls = engine_fail_calls();
	look->allocations = allocations_counted();
	look->after = now(dying, ALIKE);
}

/* Lets a child die, opens the store again and looks. */
static void die_once(struct dying *dying, struct look *look, int number)
{
	struct fixture *d = dying->at->d;

	if (!look->prepared) {
		deed_prepare(dying->deed, dying->at);
		look->before = now(dying, ALIKE);
		look->exactly = now(dying, EXACT);
		look->prepared = true;
	}
	store_close(d->s);
	d->s = NULL;
	CHECK(ended_by(in_child(die, dying), number));
	fixture_reopen(d);
	str found = now(dying, ALIKE);

	if (str_eq(found, look->before)) {
		CHECK_STR(now(dying, EXACT), look->exactly);
		return;
	}
	CHECK_STR(found, look->after);
	look->prepared = false;
}

static void die_everywhere(struct fixture *d, const struct deed *deed)
{
	struct deed_at at = {.d = d};
	struct dying dying = {.deed = deed, .at = &at};
	struct look look = {.calls = 0};

	look_ahead(&dying, &look);
	for (size_t i = 1; i <= look.calls; i += stride(look.calls, look.calls + 1)) {
		dying.plan = (struct failing){.nth = i, .kill = true};
		die_once(&dying, &look, SIGKILL);
		CHECK(look.prepared); /* nothing was committed */
	}
	dying.plan = (struct failing){.nth = 1, .kill = true, .late = true, .only_commits = true};
	die_once(&dying, &look, SIGKILL);
	CHECK(!look.prepared);
	dying.plan = (struct failing){.nth = 0};

	for (size_t i = 1; i <= look.allocations; i += stride(look.allocations, ALLOCATIONS_TRIED)) {
		dying.nth_allocation = i;
		die_once(&dying, &look, SIGABRT);
	}
	SOUND(d);
}

TEST(whoever_is_killed_in_a_change_leaves_all_or_nothing)
{
	static const size_t few[] = {0, 6, 8};
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	for (size_t i = 0; i < COUNT_OF(few); i++) {
		die_everywhere(&d, &deeds[few[i]]);
	}
}
