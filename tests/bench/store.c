/* store WHAT FOLDER MEMORY [DATABASE]
 *
 * Measures the store against bare calls of the same engine (bare.h), in the same process and in turns, and prints a
 * line per number for run.sh (measure.h).  FOLDER is on a disk, MEMORY had better not be; DATABASE is libpq's string,
 * for PostgreSQL.  WHAT is
 *
 *   commit   answers given and changed, each on disk when it returns, alone and as a form
 *   page     what a page reads: a firm, its newest round, 25 answers
 *   list     first pages of all ordered lists, with 100,000 rows and with 100
 *   size     what a million answers take, with their events, and how long verifying those lasts (SQLite)
 *   rounds   measures nothing: makes stores of one firm with rounds, for others to read: FOLDER/rounds with 100, and
 *            MEMORY/history-10 and -10000 */
#include "store.h"

#include "base/buf.h"
#include "core/catalogue.h"
#include "store/firm.h"
#include "store/inside.h"
#include "store/round.h"

enum { BATCH = 100 }; /* rounds in one transaction */

static const char *joined(struct arena *a, const char *first, const char *second, const char *third)
{
	struct buf out;

	buf_init(&out, a, 4096);
	buf_add(&out, str_of(first));
	buf_add(&out, str_of(second));
	buf_add(&out, str_of(third));
	return buf_z(&out);
}

/* ---- places ---- */

void bench_script(struct bench *b, const struct where *where, const char *const *sql, size_t n)
{
	const struct engine *e = engine_of(where);
	struct db *db = NULL;

	must(e != NULL && e->open(b->a, where, MODE_WRITE, false, &db) == TROUBLE_NONE, "a database cannot be opened");
	must(e->begin(db, MODE_WRITE) == TROUBLE_NONE, e->why(db));
	for (size_t i = 0; i < n; i++) {
		must(e->script(db, sql[i]) == TROUBLE_NONE, e->why(db));
	}
	must(e->commit(db) == TROUBLE_NONE, e->why(db));
	e->close(db);
}

const struct where *bench_place(struct bench *b, const char *folder, const char *name)
{
	struct where *where = NEW(b->a, struct where);

	*where = (struct where){.data = joined(b->a, folder, "/", name)};
	if (b->database != NULL) {
		const char *make = joined(b->a, "create schema ", name, "");
		where->database = b->database;
		bench_script(b, where, &make, 1);
		where->database = joined(b->a, b->database, " options='-c search_path=", joined(b->a, name, "'", ""));
	}
	return where;
}

struct store *bench_open(struct bench *b, const struct where *where, enum mode mode)
{
	struct store *s = NULL;

	must_ok(store_open(b->a, where, mode, mode == MODE_WRITE, &s, b->fs), b->fs, "open");
	return s;
}

/* ---- firms ---- */

str bench_item(size_t n)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f = catalogue_framework(c, S(BENCH_FRAMEWORK));

	return catalogue_ref(c, catalogue_item_at(c, f, (uint32_t)n)->id);
}

struct filling {
	size_t answers;
	int64_t round;
};

static enum err fill(struct tx *tx, void *ctx)
{
	struct filling *f = ctx;
	const struct catalogue *c = &catalogue_builtin;

	TRY(firm_add(tx, S("山田製作所")));
	TRY(round_open(tx, catalogue_framework(c, S(BENCH_FRAMEWORK)), c, &f->round));
	for (size_t i = 0; i < f->answers; i++) {
		TRY(round_answer(tx, f->round, bench_item(i), 0, ANSWER_YES, S("")));
	}
	return OK;
}

const struct bench_firm *bench_firms(struct bench *b, struct store *s, size_t n, size_t answers)
{
	struct bench_firm *firms = NEW_N(b->a, struct bench_firm, n);
	struct filling filling = {.answers = answers};

	for (size_t i = 0; i < n; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		firms[i].tenant = store_tenant_id();
		must_ok(store_write(s, a, (struct actor){.tenant = firms[i].tenant}, fill, &filling, b->fs), b->fs,
		        "a firm");
		firms[i].round = filling.round;
	}
	return firms;
}

/* ---- for the command line ---- */

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("山田製作所"));
}

static enum err save_rounds(struct tx *tx, void *ctx)
{
	static const enum answer answers[] = {ANSWER_YES, ANSWER_PARTLY, ANSWER_NO, ANSWER_UNKNOWN};
	struct round_row rows[BENCH_ITEMS];
	const int *count = ctx;
	int64_t number;

	for (size_t i = 0; i < BENCH_ITEMS; i++) {
		rows[i] = (struct round_row){.item = bench_item(i), .answer = answers[i % COUNT_OF(answers)]};
	}
	for (int i = 0; i < *count; i++) {
		TRY(round_save(tx, S(BENCH_FRAMEWORK), rows, COUNT_OF(rows), &number));
	}
	return OK;
}

static void make_rounds(struct bench *b, const struct where *where, int count)
{
	struct store *s = bench_open(b, where, MODE_WRITE);
	const struct actor actor = {.tenant = store_tenant_id()};
	int batch = count < BATCH ? count : BATCH;

	must_ok(store_write(s, b->a, actor, add_firm, NULL, b->fs), b->fs, "a firm");
	for (int i = 0; i < count; i += batch) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		must_ok(store_write(s, a, actor, save_rounds, &batch, b->fs), b->fs, "rounds");
	}
	store_close(s);
}

void bench_rounds(struct bench *b)
{
	make_rounds(b, bench_place(b, b->folder, "rounds"), 100);
	make_rounds(b, bench_place(b, b->memory, "history-10"), 10);
	make_rounds(b, bench_place(b, b->memory, "history-10000"), 10000);
}

static const struct {
	const char *word;
	void (*fn)(struct bench *b);
} measurements[] = {
	{"commit", bench_commit}, {"page", bench_page},     {"list", bench_list},
	{"size", bench_size},     {"rounds", bench_rounds},
};

int main(int argc, char **argv)
{
	struct bench b = {.a = arena_new(BENCH_ROOM)};

	b.fs = NEW(b.a, struct faults);
	for (size_t i = 0; argc >= 4 && i < COUNT_OF(measurements); i++) {
		if (strcmp(argv[1], measurements[i].word) == 0) {
			b.folder = argv[2];
			b.memory = argv[3];
			b.database = argv[4];
			measurements[i].fn(&b);
			arena_free(b.a);
			return 0;
		}
	}
	fprintf(stderr, "usage: store commit|page|list|size|rounds FOLDER MEMORY [DATABASE]\n");
	return 64;
}
