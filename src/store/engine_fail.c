#define _GNU_SOURCE
#include "store/engine_fail.h"

#include <signal.h>

/* One around each database that was opened; `inner` is NULL where opening failed before it was tried. */
struct db {
	const struct engine *engine;
	struct db *inner;
	bool ours; /* the last trouble was ours, and so are its words */
};

static struct failing_state own, *current = &own;

void engine_fail_share(struct failing_state *shared)
{
	current = shared;
}

void engine_fail_plan(const struct failing *new_plan)
{
	static const struct failing none = {.nth = 0};

	current->plan = *(new_plan == NULL ? &none : new_plan);
	current->plan.times = current->plan.times == 0 ? 1 : current->plan.times;
	current->calls = current->failed = 0;
}

size_t engine_fail_calls(void)
{
	return current->calls;
}

size_t engine_fail_failed(void)
{
	return current->failed;
}

/* Counts a call.  What it shall say: TROUBLE_NONE to leave it alone. */
static enum trouble count(struct db *db, bool commit)
{
	const struct failing *plan = &current->plan;

	db->ours = false;
	if (plan->only_commits && !commit) {
		return TROUBLE_NONE;
	}
	current->calls++;
	if (plan->nth == 0 || current->calls < plan->nth || current->calls - plan->nth >= plan->times) {
		return TROUBLE_NONE;
	}
	current->failed++;
	if (plan->kill && !plan->late) {
		raise(SIGKILL);
	}
	db->ours = true;
	return plan->kill ? TROUBLE_OTHER : plan->trouble;
}

/* What is told in place of `told`, after a call that shall say `t` was made. */
static enum trouble after(struct db *db, enum trouble t, enum trouble told)
{
	if (t != TROUBLE_NONE && current->plan.kill) {
		raise(SIGKILL);
	}
	db->ours = t != TROUBLE_NONE && told == TROUBLE_NONE;
	return told != TROUBLE_NONE ? told : t;
}

/* Makes the call, or fails in place of it, or fails behind it. */
#define CALL(db, commit, call)                                                                                         \
	do {                                                                                                           \
		enum trouble call_t_ = count((db), (commit));                                                          \
		return call_t_ != TROUBLE_NONE && !current->plan.late ? call_t_ : after((db), call_t_, (call));        \
	} while (0)

static enum trouble open_around(const struct engine *engine, struct arena *a, const struct where *where, enum mode mode,
                                bool create, struct db **ret)
{
	struct db *db = NEW(a, struct db);

	db->engine = engine;
	*ret = db;
	CALL(db, false, engine->open(a, where, mode, create, &db->inner));
}

static void close_(struct db *db)
{
	if (db->inner != NULL) {
		db->engine->close(db->inner);
	}
}

static enum trouble probe(struct db *db, struct found_schema *ret)
{
	CALL(db, false, db->engine->probe(db->inner, ret));
}

static enum trouble begin(struct db *db, enum mode mode)
{
	CALL(db, false, db->engine->begin(db->inner, mode));
}

static enum trouble run(struct db *db, const struct statement *st, const struct value *params, row_fn *row, void *ctx,
                        int64_t *ret_changed)
{
	CALL(db, false, db->engine->run(db->inner, st, params, row, ctx, ret_changed));
}

static enum trouble ask(struct db *db, const struct statement *st, const struct value *params, row_fn *row, void *ctx,
                        bool *ret_came)
{
	CALL(db, false, db->engine->ask(db->inner, st, params, row, ctx, ret_came));
}

static bool state(const struct db *db, uint32_t *ret)
{
	return db->engine->state(db->inner, ret);
}

static void hold(struct db *db, bool on)
{
	db->engine->hold(db->inner, on);
}

static enum trouble commit_inside(struct db *db)
{
	enum trouble t = db->engine->commit(db->inner);

	if (t == TROUBLE_NONE && current->plan.committed != NULL) {
		current->plan.committed(current->plan.ctx, db);
	}
	return t;
}

static enum trouble commit(struct db *db)
{
	CALL(db, true, commit_inside(db));
}

static void rollback(struct db *db)
{
	db->engine->rollback(db->inner);
}

static enum trouble script(struct db *db, const char *sql)
{
	CALL(db, false, db->engine->script(db->inner, sql));
}

static enum trouble mark(struct db *db, int version)
{
	CALL(db, false, db->engine->mark(db->inner, version));
}

static enum trouble backup(struct db *db, const char *path)
{
	CALL(db, false, db->engine->backup(db->inner, path));
}

static enum trouble restore(struct db *db, const char *path)
{
	CALL(db, false, db->engine->restore(db->inner, path));
}

static enum trouble spare(struct db *db, struct arena *a, bool make, const char **ret)
{
	CALL(db, false, db->engine->spare(db->inner, a, make, ret));
}

static enum trouble inspect(struct db *db, void (*tell)(void *ctx, str finding), void *ctx)
{
	CALL(db, false, db->engine->inspect(db->inner, tell, ctx));
}

static const char *why(struct db *db)
{
	return db->ours || db->inner == NULL ? "as planned" : db->engine->why(db->inner);
}

/* ---- one for each dialect ---- */

static const struct engine *inside[DIALECT__MAX];

static enum trouble open_sqlite(struct arena *a, const struct where *where, enum mode mode, bool create,
                                struct db **ret)
{
	return open_around(inside[DIALECT_SQLITE], a, where, mode, create, ret);
}

static enum trouble open_postgres(struct arena *a, const struct where *where, enum mode mode, bool create,
                                  struct db **ret)
{
	return open_around(inside[DIALECT_POSTGRES], a, where, mode, create, ret);
}

#define AROUND(name_, dialect_, open_)                                                                                 \
	[dialect_] = {                                                                                                 \
		.name = (name_),                                                                                       \
		.dialect = (dialect_),                                                                                 \
		.open = (open_),                                                                                       \
		.close = close_,                                                                                       \
		.probe = probe,                                                                                        \
		.begin = begin,                                                                                        \
		.run = run,                                                                                            \
		.ask = ask,                                                                                            \
		.state = state,                                                                                        \
		.hold = hold,                                                                                          \
		.commit = commit,                                                                                      \
		.rollback = rollback,                                                                                  \
		.script = script,                                                                                      \
		.mark = mark,                                                                                          \
		.backup = backup,                                                                                      \
		.restore = restore,                                                                                    \
		.spare = spare,                                                                                        \
		.inspect = inspect,                                                                                    \
		.why = why,                                                                                            \
	}

const struct engine *engine_fail_around(const struct engine *inner)
{
	static const struct engine around[DIALECT__MAX] = {
		AROUND("sqlite", DIALECT_SQLITE, open_sqlite),
		AROUND("postgresql", DIALECT_POSTGRES, open_postgres),
	};

	inside[inner->dialect] = inner;
	return &around[inner->dialect];
}
