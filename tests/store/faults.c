/* Each call of the engine fails once, and for good, with each kind of trouble: what was to be changed is changed wholly
 * or not at all, never twice, and what is told is what was the matter.  Memory that SQLite asks for in vain is one more
 * kind. */
#include <sqlite3.h>

#include "crash.h"
#include "deed.h"
#include "store/event.h"
#include "store/form.h"
#include "store/search.h"
#include "store/task.h"

enum { FOR_GOOD = 1000 };

/* ---- what each trouble is told as ---- */

static const struct {
	enum err err;
	const char *message;
} told_as[TROUBLE__MAX] = {
	[TROUBLE_AGAIN] = {ERR_SERVICE, "store-again"},   [TROUBLE_LOST] = {ERR_SERVICE, "store-lost"},
	[TROUBLE_UNSURE] = {ERR_SERVICE, "store-unsure"}, [TROUBLE_AWAY] = {ERR_SERVICE, "store-away"},
	[TROUBLE_BUSY] = {ERR_SERVICE, "store-busy"},     [TROUBLE_LOCKED] = {ERR_SERVICE, "store-locked"},
	[TROUBLE_FULL] = {ERR_CREATE, "store-full"},      [TROUBLE_READ_ONLY] = {ERR_CREATE, "store-read-only"},
	[TROUBLE_DENIED] = {ERR_MISSING, "store-denied"}, [TROUBLE_MISSING] = {ERR_MISSING, "store-missing"},
	[TROUBLE_FOREIGN] = {ERR_DATA, "store-foreign"},  [TROUBLE_CORRUPT] = {ERR_DATA, "store-corrupt"},
	[TROUBLE_CONSTRAINT] = {ERR_BUG, "store-bug"},    [TROUBLE_SLOW] = {ERR_SERVICE, "store-slow"},
	[TROUBLE_MEMORY] = {ERR_BUG, "store-memory"},     [TROUBLE_IO] = {ERR_IO, "store-io"},
	[TROUBLE_OTHER] = {ERR_BUG, "store-bug"},
};

static bool passes(enum trouble t)
{
	return t == TROUBLE_AGAIN || t == TROUBLE_LOST;
}

/* ---- one deed under failing calls ---- */

struct trial {
	struct fixture *d;
	const struct deed *deed;
	struct deed_at at;
	str before, exactly, after; /* pictures of the firm */
	bool prepared;
	size_t calls; /* that it takes */
};

static str now(const struct trial *t, enum detail detail)
{
	return picture(t->d->a, t->d->s, t->d->who.tenant, detail, false);
}

static void prepare(struct trial *t)
{
	engine_fail_plan(NULL);
	deed_prepare(t->deed, &t->at);
	t->before = now(t, ALIKE);
	t->exactly = now(t, EXACT);
	t->prepared = true;
}

static struct trial trial_of(struct fixture *d, const struct deed *deed)
{
	struct trial t = {.d = d, .deed = deed, .at = {.d = d}};

	t.at.d = d;
	prepare(&t);
	engine_fail_plan(NULL);
	CHECK(deed_run(deed, &t.at) == OK);
	t.calls = engine_fail_calls();
	t.after = now(&t, ALIKE);
	CHECK(!str_eq(t.before, t.after));
	t.prepared = false;
	return t;
}

static void describe(const struct trial *t, const struct failing *plan, enum err err)
{
	printf("# %s: call %zu of %zu, %zu times, trouble %d%s: err %d, %.*s\n", t->deed->name, plan->nth, t->calls,
	       plan->times, (int)plan->trouble, plan->late ? ", late" : "", (int)err, STR_ARG(fixture_said(t->d)));
}

/* Lets it fail by plan.  `done`: it must have happened in the end; else it must not. */
static void fail_once(struct trial *t, const struct failing *plan, bool ok, bool done)
{
	if (!t->prepared) {
		prepare(t);
	}
	engine_fail_plan(plan);
	enum err err = deed_run(t->deed, &t->at);
	bool failed = engine_fail_failed() > 0;

	engine_fail_plan(NULL);
	bool as_told = ok ? err == OK && t->d->fs->n == 0
	                  : err == told_as[plan->trouble].err && t->d->fs->n == 1 &&
	                               str_eq(fixture_said(t->d), str_of(told_as[plan->trouble].message));
	bool as_meant = done ? str_eq(now(t, ALIKE), t->after) : str_eq(now(t, EXACT), t->exactly);

	if (!failed || !as_told || !as_meant) {
		describe(t, plan, err);
		test_failed(__FILE__, __LINE__,
		            !failed    ? "a call failed"
		            : !as_told ? "it is told as what it was"
		                       : "all or nothing");
	}
	t->prepared = !done && as_meant;
}

static void fail_everywhere(struct trial *t, enum trouble trouble)
{
	for (size_t n = 1; n <= t->calls; n++) {
		fail_once(t, &(struct failing){.nth = n, .times = 1, .trouble = trouble}, passes(trouble),
		          passes(trouble));
		fail_once(t, &(struct failing){.nth = n, .times = FOR_GOOD, .trouble = trouble}, false, false);
	}
}

/* The kinds that a server far away can have, and the disk; the rest are told, not handled. */
static bool is_worth_it(enum trouble t, size_t deed)
{
	bool often = t == TROUBLE_AGAIN || t == TROUBLE_LOST || t == TROUBLE_FULL;

	return engine_tested() == DIALECT_SQLITE ? deed == 3 || often || t == TROUBLE_IO : often;
}

TEST(whatever_call_fails_all_or_nothing_is_changed)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	for (size_t i = 0; i < DEEDS; i++) {
		struct trial t = trial_of(&d, &deeds[i]);
		for (enum trouble trouble = TROUBLE_NONE + 1; trouble < TROUBLE__MAX; trouble++) {
			if (is_worth_it(trouble, i)) {
				fail_everywhere(&t, trouble);
			}
		}
		SOUND(&d);
	}
}

/* ---- a commit of which nobody heard ---- */

TEST(a_commit_without_an_answer_is_looked_for)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	for (size_t i = 0; i < DEEDS; i++) {
		struct trial t = trial_of(&d, &deeds[i]);
		struct failing plan = {.nth = 1, .times = 1, .trouble = TROUBLE_UNSURE, .only_commits = true};
		fail_once(&t, &plan, false, false); /* it was not kept */
		plan.late = true;
		fail_once(&t, &plan, true, true); /* it was */
		plan = (struct failing){.nth = t.calls, .times = FOR_GOOD, .trouble = TROUBLE_UNSURE};
		fail_once(&t, &plan, false, false); /* not, and nobody can be asked */
		plan.late = true;
		fail_once(&t, &plan, false, true); /* it was, and nobody can be asked */
	}
	SOUND(&d);
}

static enum err nothing_said(struct tx *tx, void *ctx)
{
	(void)ctx;
	return q_form_add(tx, S("form"), tx->now, S(""));
}

/* Without an event nothing tells whether it was kept. */
TEST(a_commit_without_an_event_stays_unsure)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct failing plan = {.nth = 1, .trouble = TROUBLE_UNSURE, .only_commits = true, .late = true};

	engine_fail_plan(&plan);
	REFUSED(&d, nothing_said, NULL, ERR_SERVICE, "store-unsure");
	engine_fail_plan(NULL);
	CHECK_INT(rows_of(&d, "form"), 1);
}

/* Another's event at the same place is not ours. */
static enum err add_then_lose(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	TRY(task_add(tx, &(struct q_task_add){.title = S("一")}, &id));
	tx->hash[0] ^= 1; /* as if what stands there were another's */
	return OK;
}

TEST(another_s_event_at_the_same_place_is_not_taken_for_ours)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct failing plan = {.nth = 1, .trouble = TROUBLE_UNSURE, .only_commits = true, .late = true};

	engine_fail_plan(&plan);
	REFUSED(&d, add_then_lose, NULL, ERR_SERVICE, "store-unsure");
	engine_fail_plan(NULL);
}

/* ---- running again ---- */

struct counting {
	int64_t runs, faults;
};

static enum err count_runs(struct tx *tx, void *ctx)
{
	struct counting *c = ctx;
	int64_t id;

	c->runs++;
	c->faults = (int64_t)tx->faults->n;
	CHECK(tx_head(tx) == OK && tx->seq == 1 && !tx->evented && !tx->changed && tx->err == OK);
	TRY(task_add(tx, &(struct q_task_add){.title = S("一")}, &id));
	(void)FAIL(tx->faults, ERR_DATA, "field-day", NOWHERE); /* what a run said is forgotten with it */
	return OK;
}

TEST(a_transaction_that_is_overtaken_runs_again_from_the_start)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	static const struct {
		enum trouble trouble;
		size_t times;
		int64_t runs;
	} cases[] = {
		{TROUBLE_AGAIN, 1, 2},
		{TROUBLE_AGAIN, STORE_TRIES - 1, STORE_TRIES},
		{TROUBLE_LOST, 1, 2},
		{TROUBLE_LOST, 2, 3},
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		SCOPED(fixture_end) struct fixture mine = fixture_beside(&d);
		struct counting c = {.runs = 0};
		struct failing plan = {
			.nth = 1, .times = cases[i].times, .trouble = cases[i].trouble, .only_commits = true};
		engine_fail_plan(&plan);
		CHECK_INT(fixture_write(&mine, count_runs, &c), OK);
		engine_fail_plan(NULL);
		CHECK_INT(c.runs, cases[i].runs);
		CHECK_INT(c.faults, 0);
		CHECK_INT(mine.fs->n, 1);
		CHECK_INT(rows_of(&mine, "task"), 1);
	}
	struct counting c = {.runs = 0};
	struct failing plan = {.nth = 1, .times = FOR_GOOD, .trouble = TROUBLE_AGAIN, .only_commits = true};

	engine_fail_plan(&plan);
	CHECK_INT(fixture_write(&d, count_runs, &c), ERR_SERVICE);
	engine_fail_plan(NULL);
	CHECK_INT(c.runs, STORE_TRIES);
	CHECK_INT(rows_of(&d, "task"), 0);
}

/* ---- a function that swallows a failure ---- */

static enum err swallow(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	(void)!task_add(tx, &(struct q_task_add){.title = S("一")}, &id);
	(void)!q_form_add(tx, S("\xff"), 0, S(""));
	(void)!task_add(tx, &(struct q_task_add){.title = S("二")}, &id);
	return OK;
}

TEST(a_failed_statement_cannot_be_overlooked)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	CHECK_INT(fixture_write(&d, swallow, NULL), ERR_DATA);
	CHECK_INT(rows_of(&d, "task"), 0);
}

/* ---- memory that SQLite asks for in vain ---- */

static sqlite3_mem_methods real;
static size_t asked, deny_at, deny_times;

static bool denied(void)
{
	asked++;
	return deny_at != 0 && asked >= deny_at && asked - deny_at < deny_times;
}

static void *scarce_malloc(int n)
{
	return denied() ? NULL : real.xMalloc(n);
}

static void *scarce_realloc(void *p, int n)
{
	return denied() ? NULL : real.xRealloc(p, n);
}

/* Before anybody opens a database. */
__attribute__((constructor)) static void make_scarce(void)
{
	sqlite3_mem_methods scarce;

	sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
	scarce = real;
	scarce.xMalloc = scarce_malloc;
	scarce.xRealloc = scarce_realloc;
	sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce);
}

static void deny(size_t nth, size_t times)
{
	asked = 0;
	deny_at = nth;
	deny_times = times;
}

/* Returns false when all went well without that piece of memory. */
static bool starve_once(struct trial *t, size_t nth, size_t times)
{
	if (!t->prepared) {
		prepare(t);
	}
	deny(nth, times);
	enum err err = deed_run(t->deed, &t->at);
	bool reached = asked >= nth;

	deny(0, 0);
	if (err == OK) {
		CHECK_STR(now(t, ALIKE), t->after);
		t->prepared = false;
		return reached;
	}
	fixture_expect(__FILE__, __LINE__, t->d, err, ERR_BUG, "store-memory");
	CHECK_STR(now(t, EXACT), t->exactly);
	return true;
}

TEST(memory_that_sqlite_does_not_get_costs_nothing_but_the_change)
{
	static const size_t few[] = {0, 3, 6, 8};
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	if (engine_tested() != DIALECT_SQLITE) {
		return;
	}
	for (size_t i = 0; i < COUNT_OF(few); i++) {
		struct trial t = trial_of(&d, &deeds[few[i]]);
		for (size_t n = 1; starve_once(&t, n, 1); n++) {
			(void)starve_once(&t, n, FOR_GOOD);
		}
		SOUND(&d);
	}
}

/* The same with statements that are not prepared yet, and while opening. */
TEST(memory_that_sqlite_does_not_get_costs_nothing_but_the_opening)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	str before = picture(d.a, d.s, ALL_TENANTS, EXACT, false);
	bool opened = engine_tested() != DIALECT_SQLITE;

	for (size_t n = 1; !opened; n += 1 + n / 16) {
		SCOPED(arena_end) struct arena *own = arena_new(STORE_ARENA_MAX);
		struct store *s = NULL;
		store_close(d.s);
		d.s = NULL;
		d.fs->n = 0;
		deny(n, 1);
		enum err err = store_open(own, d.where, MODE_WRITE, false, &s, d.fs);
		opened = asked < n;
		deny(0, 0);
		if (err != OK) {
			fixture_expect(__FILE__, __LINE__, &d, err, ERR_BUG, "store-memory");
		} else {
			store_close(s);
		}
		fixture_reopen(&d);
		CHECK_STR(picture(d.a, d.s, ALL_TENANTS, EXACT, false), before);
	}
}
