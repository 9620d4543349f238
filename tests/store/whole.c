/* Whole stores: made, made anew in part, brought up to date, copied; and what is left of each when a call fails. */
#include <sqlite3.h>

#include "noun.h"
#include "store/check.h"
#include "store/checklist.h"
#include "store/copy.h"
#include "store/event.h"
#include "store/firm.h"
#include "store/migrate.h"
#include "store/rebuild.h"
#include "store/round.h"
#include "store/search.h"
#include "store/setting.h"
#include "store/task.h"

/* ---- a small store with some of everything ---- */

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("鈴木商店"));
}

static enum err fill_firm(struct tx *tx, void *ctx)
{
	const struct round_row rows[] = {{S("1"), ANSWER_YES, S("")}, {S("2"), ANSWER_NA, S("ない")}};
	int64_t id, number;

	(void)ctx;
	for (int64_t i = 0; i < 3; i++) {
		for (size_t k = 0; k < NOUN_KINDS; k++) {
			struct noun_in in;
			noun_fill_add(tx->arena, &noun_kinds[k], i, &in);
			TRY(noun_kinds[k].add(tx, &in, &id));
		}
	}
	TRY(round_save(tx, S(SELFCHECK), rows, 2, &number));
	TRY(checklist_keep(tx, S("own-1"), S("題"), of_length(tx->arena, 100000)));
	return event_forget(tx, 2);
}

static enum err set_hours(struct tx *tx, void *ctx)
{
	(void)ctx;
	return setting_set(tx, S("form-hours"), S("9"));
}

static void fill_store(struct fixture *d)
{
	struct actor first = d->who;

	WRITES(d, fill_firm, NULL);
	for (int i = 0; i < 2; i++) {
		SCOPED(fixture_end) struct fixture other = fixture_beside(d);
		WRITES(&other, fill_firm, NULL);
	}
	d->who.tenant = TENANT_INSTALLATION;
	WRITES(d, set_hours, NULL);
	d->who = first;
}

static str whole(struct fixture *d, bool records_only)
{
	return picture(d->a, d->s, ALL_TENANTS, EXACT, records_only);
}

/* Once to its end, to know how many calls it takes. */
#define STRIDE(calls, most) (1 + (calls) / (most))

enum { STEPS = 40 }; /* of a long way: beyond, only some calls fail, evenly spread */

/* ---- rebuild ---- */

TEST(rebuilding_a_firm_happens_wholly_or_not_at_all)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	int64_t firms = 0;

	fill_store(&d);
	str good = whole(&d, false);

	engine_fail_plan(NULL);
	GOES(&d, store_rebuild(d.s, &firms, d.fs));
	size_t calls = engine_fail_calls();

	CHECK_INT(firms, 3);
	CHECK_STR(whole(&d, false), good);
	for (size_t n = 1; n <= calls; n += STRIDE(calls, 2 * STEPS)) {
		tamper(&d, "delete from gram");
		tamper(&d, sql_of(d.a, "insert into gram (tenant, gram, noun, id) values ($, 'zz', 1, 1)", d.who.tenant,
		                  0));
		engine_fail_plan(&(struct failing){.nth = n, .trouble = TROUBLE_FULL});
		d.fs->n = 0;
		FAILS(&d, store_rebuild(d.s, &firms, d.fs), ERR_CREATE, "store-full");
		engine_fail_plan(NULL);
		int64_t grams = rows_of(&d, "gram");
		CHECK(grams == 1 || grams > 100);
		d.fs->n = 0;
		GOES(&d, store_rebuild(d.s, &firms, d.fs));
		CHECK_STR(whole(&d, false), good);
	}
	SOUND(&d);
}

/* Every kind that search knows is made again by rebuild, and by nothing else. */
TEST(everything_that_is_found_is_found_after_a_rebuild)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	int64_t firms;

	CHECK_INT(NOUN__MAX - 1, entry_kind_count + 1); /* and the task */
	fill_store(&d);
	str good = whole(&d, false);

	tamper(&d, "delete from gram");
	CHECK(!str_eq(whole(&d, false), good));
	GOES(&d, store_rebuild(d.s, &firms, d.fs));
	CHECK_STR(whole(&d, false), good);
}

/* ---- making ---- */

TEST(a_store_is_made_wholly_or_not_at_all)
{
	struct arena *a = arena_new(FIXTURE_ROOM);
	const struct where *where = place_new(a, engine_tested());
	struct faults *fs = NEW(a, struct faults);
	enum err err = ERR_NO;
	size_t step = engine_tested() == DIALECT_SQLITE ? 1 : 9, n;

	for (n = 1; err != OK && n < 500; n += step) {
		struct store *s = NULL;
		fs->n = 0;
		engine_fail_plan(&(struct failing){.nth = n, .trouble = TROUBLE_IO});
		err = store_open(a, where, MODE_WRITE, true, &s, fs);
		engine_fail_plan(NULL);
		if (err == OK) {
			store_close(s);
			break;
		}
		CHECK_INT(err, ERR_IO);
		fs->n = 0;
		CHECK_INT(store_open(a, where, MODE_READ, false, &s, fs), ERR_MISSING);
	}
	CHECK_INT(err, OK);
	CHECK(n > 20);
	arena_free(a);
}

TEST(what_is_there_is_opened_as_what_it_is)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct store *s = NULL;
	static const struct {
		int version;
		enum err err;
		const char *message;
	} cases[] = {{1, ERR_DATA, "store-older"}, {99, ERR_DATA, "store-newer"}};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		CHECK(d.s->engine->begin(d.s->db, MODE_WRITE) == TROUBLE_NONE &&
		      d.s->engine->mark(d.s->db, cases[i].version) == TROUBLE_NONE &&
		      d.s->engine->commit(d.s->db) == TROUBLE_NONE);
		d.fs->n = 0;
		FAILS(&d, store_open(d.a, d.where, MODE_READ, false, &s, d.fs), cases[i].err, cases[i].message);
	}
}

/* ---- bringing up to date ---- */

/* Back to version 1: what the migrations brought is taken away again. */
static void make_older(struct fixture *d)
{
	const struct engine *e = d->s->engine;

	tamper(d, "drop table document_clause");
	tamper(d, "drop table document");
	tamper(d, "alter table firm drop column representative");
	tamper(d, "alter table firm drop column address");
	tamper(d, "alter table firm drop column contact");
	tamper(d, "drop table verification");
	tamper(d, "drop table proposal");
	tamper(d, "drop table receipt");
	tamper(d, "drop table paper_link");
	tamper(d, "drop table document_version");
	tamper(d, "drop table seal");
	tamper(d, "drop index event_by_subject");
	tamper(d, "alter table event drop column via");
	tamper(d, "drop index task_by_measure");
	tamper(d, "drop table session");
	tamper(d, "drop table link");
	tamper(d, "drop table backup");
	tamper(d, "drop table backup_plan");
	tamper(d, "drop table secret");
	tamper(d, "drop table person");
	tamper(d, "drop table account");
	tamper(d, "drop table attempt");
	tamper(d, "drop table declaration");
	tamper(d, "drop table challenge");
	tamper(d, "drop table insurance");
	tamper(d, "alter table task drop column cost");
	CHECK(e->begin(d->s->db, MODE_WRITE) == TROUBLE_NONE && e->mark(d->s->db, 1) == TROUBLE_NONE &&
	      e->commit(d->s->db) == TROUBLE_NONE);
}

static int version_there(struct fixture *d)
{
	struct found_schema found = {.version = -1};
	struct store *s = NULL;

	d->fs->n = 0;
	GOES(d, store_open_as(d->a, d->where, MODE_READ, false, WHICH_ANY, &s, &found, d->fs));
	store_close(s);
	return found.version;
}

static enum err migrate(struct fixture *d, bool backup, struct migrated *ret)
{
	d->fs->n = 0;
	return store_migrate(d->a, d->where, backup, ret, d->fs);
}

static void open_again(struct fixture *d)
{
	d->fs->n = 0;
	GOES(d, store_open(d->a, d->where, MODE_WRITE, false, &d->s, d->fs));
}

/* A store of what version 1 knew, with records. */
static str fill_as_older(struct fixture *d)
{
	fill_store(d);
	tamper(d, "delete from insurance");
	tamper(d, "update task set cost = null");
	tamper(d, "delete from gram where noun = 3");
	return whole(d, false);
}

TEST(an_older_store_is_brought_up_to_date)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	str before = fill_as_older(&d);
	struct migrated m = {.from = 0};

	make_older(&d);
	store_close(d.s);
	d.s = NULL;
	CHECK_INT(version_there(&d), 1);
	GOES(&d, migrate(&d, true, &m));
	CHECK_INT(m.from, 1);
	CHECK_INT(m.to, schema_version());
	FILE *copy = fopen(m.copy.p == NULL ? "" : str_copy(d.a, m.copy).p, "rb");

	CHECK(copy != NULL);
	if (copy != NULL) {
		fclose(copy);
	}
	GOES(&d, migrate(&d, true, &m));
	CHECK(m.from == m.to && m.copy.n == 0);
	open_again(&d);
	CHECK_STR(whole(&d, false), before);
	SOUND(&d);
	d.who.tenant = store_tenant_id();
	WRITES(&d, add_firm, NULL);
	WRITES(&d, fill_firm, NULL); /* and it takes what is new */
}

static void fail_to_migrate(struct fixture *d, const struct failing *plan, int want)
{
	struct migrated m = {.from = 0};

	store_close(d->s);
	d->s = NULL;
	engine_fail_plan(plan);
	enum err err = migrate(d, false, &m);

	engine_fail_plan(NULL);
	CHECK(err != OK && d->fs->n == 1);
	CHECK_INT(version_there(d), want);
	GOES(d, migrate(d, false, &m));
	open_again(d);
}

TEST(bringing_up_to_date_happens_wholly_or_not_at_all)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	str before = fill_as_older(&d);
	struct migrated m;

	make_older(&d);
	store_close(d.s);
	engine_fail_plan(NULL);
	GOES(&d, migrate(&d, false, &m));
	size_t calls = engine_fail_calls();

	open_again(&d);
	for (size_t n = 1; n <= calls; n++) {
		make_older(&d);
		fail_to_migrate(&d, &(struct failing){.nth = n, .trouble = TROUBLE_IO}, 1);
		CHECK_STR(whole(&d, false), before);
	}
	make_older(&d);
	fail_to_migrate(&d, &(struct failing){.nth = 1, .trouble = TROUBLE_UNSURE, .late = true, .only_commits = true},
	                schema_version());
	CHECK_STR(whole(&d, false), before);
	SOUND(&d);
}

TEST(without_a_copy_nothing_is_brought_up_to_date)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct migrated m;

	(void)fill_as_older(&d);
	make_older(&d);
	store_close(d.s);
	d.s = NULL;
	/* opening, probing, looking whether it is sound, the copy */
	engine_fail_plan(&(struct failing){.nth = 4, .trouble = TROUBLE_FULL});
	FAILS(&d, migrate(&d, true, &m), ERR_CREATE, "migrate-copy");
	engine_fail_plan(NULL);
	CHECK_INT(version_there(&d), 1);
}

/* ---- copying ---- */

static struct fixture fixture_empty(struct fixture *like, enum dialect dialect)
{
	struct fixture to = {.a = arena_new(FIXTURE_ROOM), .own = true, .who = like->who};

	to.fs = NEW(to.a, struct faults);
	to.where = place_new(to.a, dialect);
	GOES(&to, store_open(to.a, to.where, MODE_WRITE, true, &to.s, to.fs));
	return to;
}

static enum err copy(struct fixture *from, struct fixture *to, struct copied *ret)
{
	to->fs->n = 0;
	return store_copy(from->s, to->s, ret, to->fs);
}

TEST(a_copy_on_either_engine_has_the_same_records)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	fill_store(&d);
	str before = whole(&d, true), grams = picture(d.a, d.s, d.who.tenant, EXACT, false);

	for (enum dialect dialect = 0; dialect < DIALECT__MAX; dialect++) {
		SCOPED(fixture_end) struct fixture to = fixture_empty(&d, dialect);
		struct copied copied = {.rows = 0};
		GOES(&to, copy(&d, &to, &copied));
		CHECK(copied.rows > 50);
		CHECK_STR(whole(&to, true), before);
		CHECK_STR(picture(to.a, to.s, to.who.tenant, EXACT, false), grams);
		SOUND(&to);
		FAILS(&to, copy(&d, &to, &copied), ERR_DATA, "copy-not-empty");
		CHECK_STR(whole(&to, true), before);
	}
	CHECK_STR(whole(&d, true), before);
}

static enum err keep_large(struct tx *tx, void *ctx)
{
	(void)ctx;
	return checklist_keep(tx, S("large"), S("題"), of_length(tx->arena, 10 << 20));
}

static enum err add_many(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	for (int i = 0; i < 750; i++) {
		TRY(task_add(tx, &(struct q_task_add){.title = S("仕事")}, &id));
	}
	return OK;
}

/* More rows than a batch, and a file of more chunks than one. */
TEST(large_stores_are_copied)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture to = fixture_empty(&d, 1 - engine_tested());
	struct copied copied = {.rows = 0};

	WRITES(&d, add_many, NULL);
	WRITES(&d, add_many, NULL);
	WRITES(&d, keep_large, NULL);
	GOES(&to, copy(&d, &to, &copied));
	CHECK_STR(whole(&to, false), whole(&d, false));
	SOUND(&to);
}

TEST(a_copy_that_fails_is_empty_or_has_all)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture to = fixture_empty(&d, engine_tested());
	struct copied copied;
	int64_t rows;

	fill_store(&d);
	str nothing = picture(d.a, to.s, ALL_TENANTS, EXACT, false), all = whole(&d, true);

	engine_fail_plan(NULL);
	GOES(&to, copy(&d, &to, &copied));
	size_t calls = engine_fail_calls();

	rows = copied.rows;
	fixture_end(&to);
	to = fixture_empty(&d, engine_tested());
	for (size_t n = 1; n <= calls; n += STRIDE(calls, STEPS)) {
		engine_fail_plan(&(struct failing){.nth = n, .trouble = TROUBLE_SLOW});
		FAILS(&to, copy(&d, &to, &copied), ERR_SERVICE, "store-slow");
		engine_fail_plan(NULL);
		if (!str_eq(whole(&to, false), nothing)) {
			CHECK_STR(whole(&to, true), all);
			fixture_end(&to);
			to = fixture_empty(&d, engine_tested());
		}
	}
	/* lost on the way, it begins again: at the latest with the third, it is a row of the target's that is lost */
	for (size_t n = calls / 8; n < calls / 8 + 3; n++) {
		fixture_end(&to);
		to = fixture_empty(&d, engine_tested());
		engine_fail_plan(&(struct failing){.nth = n, .trouble = TROUBLE_LOST});
		GOES(&to, copy(&d, &to, &copied));
		engine_fail_plan(NULL);
		CHECK_INT(copied.rows, rows);
		CHECK_STR(whole(&to, true), all);
	}
	SOUND(&to);
	fixture_end(&to);
	CHECK_STR(whole(&d, true), all);
}

/* Somebody alters the target between copying and comparing. */
struct meddling {
	struct fixture *to;
	const char *sql;
};

static void meddle(void *ctx, const struct db *db)
{
	struct meddling *m = ctx;
	const char *sql = m->sql;

	if (db == m->to->s->db && sql != NULL) {
		m->sql = NULL;
		tamper(m->to, sql);
	}
}

TEST(a_copy_that_differs_is_told)
{
	static const char *const differing[] = {
		"update task set title = title || '.'",
		"update event set who = who + 1",
		"delete from answer",
		"update firm set people = 0",
		"update task set cost = null where cost <> 1",
		"update checklist set title = title || ''",
	};
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	fill_store(&d);
	for (size_t i = 0; i < COUNT_OF(differing); i++) {
		SCOPED(fixture_end) struct fixture to = fixture_empty(&d, engine_tested());
		struct meddling m = {&to, differing[i]};
		struct copied copied = {.rows = -1};
		bool same = i + 1 == COUNT_OF(differing);
		engine_fail_plan(&(struct failing){.committed = meddle, .ctx = &m});
		enum err err = copy(&d, &to, &copied);
		engine_fail_plan(NULL);
		fixture_expect(__FILE__, __LINE__, &to, err, same ? OK : ERR_DATA, same ? "" : "copy-differs");
		CHECK(m.sql == NULL && (copied.rows == -1) != same);
	}
}

TEST(check_tells_what_it_finds)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	const struct table_count *counts = NULL;
	sqlite3 *raw = NULL;

	fill_store(&d);
	if (engine_tested() == DIALECT_SQLITE) {
		/* SQLite's own default is to let references hang in the air */
		char path[4096];
		snprintf(path, sizeof path, "%s/toride.db", d.where->data);
		CHECK(sqlite3_open(path, &raw) == SQLITE_OK &&
		      sqlite3_exec(raw, "delete from round", NULL, NULL, NULL) == SQLITE_OK);
		sqlite3_close(raw);
	} else {
		tamper(&d, "alter table task add constraint doubtful check (state < 9) not valid");
	}
	FAILS(&d, store_check(d.s, d.a, &counts, d.fs), ERR_NO, "check-finding");
}

TEST(check_counts_the_rows_of_every_table)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	const struct table_count *counts = NULL;

	fill_store(&d);
	GOES(&d, store_check(d.s, d.a, &counts, d.fs));
	for (size_t i = 0; i < table_count; i++) {
		if (strcmp(counts[i].table->name, "task") == 0) {
			CHECK_INT(counts[i].rows, 9);
		}
		if (strcmp(counts[i].table->name, "firm") == 0) {
			CHECK_INT(counts[i].rows, 3);
		}
	}
}
