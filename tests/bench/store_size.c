/* How the store is with many rows: lists, sizes, verifying; see store.c. */
#include <sqlite3.h>

#include "store.h"

#include "base/buf.h"
#include "store/certification_sql.h"
#include "store/checklist.h"
#include "store/event.h"
#include "store/op.h"
#include "store/firm.h"
#include "store/insurance_sql.h"
#include "store/round.h"
#include "store/seal.h"
#include "store/setting.h"
#include "store/task.h"

enum {
	LIST_ROUNDS = 15,
	LISTS = 40,
	LIST_PAGE = 50,
	LIST_FEW = 100,
	LIST_MANY = 100000,
	LIST_TENANT = 1,
	SIZE_FIRMS = 40000,
	VERIFY_ROUNDS = 3,
};

/* ---- lists ---- */

/* What fills a table: both engines read it, `N` is how many rows.  Ids rise as those of the store do, and so do the
 * rounds that are listed by when they were made; what the other lists are ordered by is mixed, for 7919 is prime to
 * both numbers. */
#define ROWS "with recursive n(i) as (select 1 union all select i + 1 from n where i < N) "
#define MIXED "(1000000 + i * 7919 % N)"
#define DAY "('2026-' || (10 + i * 7919 % 3) || '-' || (10 + i * 7919 % 19))"

static const char *const rows_of_lists[] = {
	"insert into firm (tenant, version, name, industry, people, prefecture, legal_form, uses, uses_known, "
	"target_step, zone, made_at) " ROWS "select i, 1, '製作所 ' || " MIXED
	", 'E', 12, 13, 'company', 0, 0, 1, 540, 1750000000000 + i from n",
	"insert into round (tenant, id, version, framework, number, state, made_at, closed_at, who) " ROWS
	"select 1, i, 1, 'ipa-selfcheck-3.1', i, 2, 1750000000000 + i, 1750000000000 + i, 0 from n",
	"insert into task (tenant, id, version, title, note, sensitive, measure, framework, item, owner, due, state, "
	"done_on, made_at, cost) " ROWS "select 1, i, 1, 'バックアップを取る ' || " MIXED
	", '', 0, 'back-up', 'ipa-selfcheck-3.1', '5', "
	"'山田', " DAY ", 1, null, 1750000000000 + i, null from n",
	"insert into certification (tenant, id, version, name, body, number, covers, issued_on, expires_on, note, "
	"sensitive, made_at) " ROWS "select 1, i, 1, 'ISMS', 'JQA', '123', '', '2026-01-01', " DAY
	", '', 0, 1750000000000 + i from n",
	"insert into insurance (tenant, id, version, insurer, product, number, covers, pays_at_most, begins_on, "
	"expires_on, note, sensitive, made_at) " ROWS "select 1, i, 1, '海上', '', '123', '', null, '2026-01-01', " DAY
	", '', 0, 1750000000000 + i from n",
	"insert into checklist (tenant, framework, version, title, file, made_at, who) " ROWS
	"select 1, 'own-' || " MIXED ", 1, '点検表', f.sha256, 1750000000000 + i, 0 from n, file f",
	"insert into setting (tenant, name, version, value) " ROWS "select 1, 'name-' || " MIXED ", 1, '1' from n",
};

static enum err list_task_due(struct tx *tx, void *ctx)
{
	const struct q_task_list_row *rows;

	return q_task_list(tx, Q_TASK_LIST_BY_DUE, NULL, (struct maybe){.has = false}, LIST_PAGE, &rows, ctx);
}

static enum err list_task_title(struct tx *tx, void *ctx)
{
	const struct q_task_list_row *rows;

	return q_task_list(tx, Q_TASK_LIST_BY_TITLE, NULL, (struct maybe){.has = false}, LIST_PAGE, &rows, ctx);
}

static enum err list_round(struct tx *tx, void *ctx)
{
	const struct q_round_list_row *rows;

	return q_round_list(tx, NULL, (str){NULL, 0}, LIST_PAGE, &rows, ctx);
}

#define LIST(noun)                                                                                                     \
	static enum err list_##noun(struct tx *tx, void *ctx)                                                          \
	{                                                                                                              \
		const struct q_##noun##_list_row *rows;                                                                \
                                                                                                                       \
		return q_##noun##_list(tx, NULL, LIST_PAGE, &rows, ctx);                                               \
	}

LIST(certification)
LIST(checklist)
LIST(firm)
LIST(insurance)
LIST(setting)

static const struct {
	const char *name;
	enum err (*fn)(struct tx *tx, void *ctx);
} lists[] = {
	{"certification", list_certification},
	{"checklist", list_checklist},
	{"firm", list_firm},
	{"insurance", list_insurance},
	{"round", list_round},
	{"setting", list_setting},
	{"task by due", list_task_due},
	{"task by title", list_task_title},
};

/* One list in one store. */
struct listing {
	struct bench *b;
	struct store *s;
	size_t list;
};

static void read_list(void *ctx, size_t n)
{
	struct listing *l = ctx;
	struct actor who = {.tenant = LIST_TENANT};

	for (; n > 0; n--) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		size_t rows = 0;
		must_ok(store_read(l->s, a, who, lists[l->list].fn, &rows, l->b->fs), l->b->fs, lists[l->list].name);
		must(rows == LIST_PAGE, lists[l->list].name);
	}
}

/* The text with each N as a number. */
static const char *with_number(struct arena *a, const char *sql, int64_t n)
{
	struct buf out;

	buf_init(&out, a, 4096);
	for (const char *p = sql; *p != '\0'; p++) {
		if (p[0] == 'N' && p[1] == ')') {
			buf_int(&out, n);
		} else {
			buf_char(&out, *p);
		}
	}
	return buf_z(&out);
}

static struct store *lists_made(struct bench *b, const char *name, int64_t n)
{
	const struct where *where = bench_place(b, b->folder, name);
	const char *sql[COUNT_OF(rows_of_lists) + 2];
	const char *file = b->database != NULL
	                           ? "insert into file (tenant, sha256, size, made_at) values "
	                             "(1, '\\x0000000000000000000000000000000000000000000000000000000000000000', 1, 1)"
	                           : "insert into file (tenant, sha256, size, made_at) values "
	                             "(1, x'0000000000000000000000000000000000000000000000000000000000000000', 1, 1)";
	size_t count = 0;

	store_close(bench_open(b, where, MODE_WRITE));
	sql[count++] = file;
	for (size_t i = 0; i < COUNT_OF(rows_of_lists); i++) {
		sql[count++] = with_number(b->a, rows_of_lists[i], n);
	}
	if (b->database != NULL) {
		sql[count++] = "analyze"; /* as the server does by itself a minute later */
	}
	bench_script(b, where, sql, count);
	return bench_open(b, where, MODE_READ);
}

void bench_list(struct bench *b)
{
	struct listing many = {.b = b, .s = lists_made(b, "many", LIST_MANY)};
	struct listing few = {.b = b, .s = lists_made(b, "few", LIST_FEW)};
	struct lap worst[2] = {{.median = 0}, {.median = 1}}, laps[2];
	size_t which = 0;
	char peer[80];

	for (size_t i = 0; i < COUNT_OF(lists); i++) {
		many.list = few.list = i;
		race((struct course){LIST_ROUNDS, LISTS}, (struct side){read_list, &many},
		     (struct side){read_list, &few}, laps);
		if (laps[OURS].median / laps[PEER].median > worst[OURS].median / worst[PEER].median) {
			memcpy(worst, laps, sizeof worst);
			which = i;
		}
	}
	snprintf(peer, sizeof peer, "100 rows (worst: %s)", lists[which].name);
	tell_time(b->database != NULL ? "pg_list_100k_vs_100" : "list_100k_vs_100", "us", 1e6, peer, worst);
	store_close(many.s);
	store_close(few.s);
}

/* ---- sizes ---- */

/* A firm as it comes: 25 answers, one after the other, each with its event; firm and round without, so that there are
 * as many events as answers. */
static enum err fill_firm(struct tx *tx, void *ctx)
{
	const struct q_firm_add firm = {.version = 1, .name = S("山田製作所"), .zone = 540, .made_at = tx->now};
	const struct q_round_add round = {.id = store_id(tx),
	                                  .framework = S(BENCH_FRAMEWORK),
	                                  .number = 1,
	                                  .state = ROUND_OPEN,
	                                  .made_at = tx->now};
	static const enum answer answers[] = {ANSWER_YES, ANSWER_PARTLY, ANSWER_NO, ANSWER_UNKNOWN};

	(void)ctx;
	TRY(q_firm_add(tx, &firm));
	TRY(q_round_add(tx, &round));
	for (size_t i = 0; i < BENCH_ITEMS; i++) {
		TRY(round_answer(tx, round.id, bench_item(i), 0, answers[i % COUNT_OF(answers)], S("")));
	}
	return OK;
}

/* One number of SQL. */
static int64_t ask(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s = NULL;

	must(sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW,
	     sqlite3_errmsg(db));
	int64_t n = sqlite3_column_int64(s, 0);

	sqlite3_finalize(s);
	return n;
}

static void tell_sizes(sqlite3 *db)
{
	int64_t answers = ask(db, "select sum(pgsize) from dbstat where name = 'answer'");
	int64_t events = ask(db, "select sum(pgsize) from dbstat where name = 'event'");
	int64_t wanted = (int64_t)SIZE_FIRMS * BENCH_ITEMS;

	must(ask(db, "select count(*) from answer") == wanted && ask(db, "select count(*) from event") == wanted,
	     "not a million answers and events");
	tell("answers_1m_mb", (double)answers / 1e6, "MB", "table answer");
	tell("answers_events_1m_mb", (double)(answers + events) / 1e6, "MB", "answer and event");
}

/* ---- verifying ---- */

struct verifying {
	struct bench *b;
	struct store *s;
	sqlite3 *db;
};

static void verify_ours(void *ctx, size_t n)
{
	struct verifying *v = ctx;

	for (; n > 0; n--) {
		struct verified seen;
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		struct seals_verified seals;
		must_ok(event_verify(v->s, &seen, v->b->fs), v->b->fs, "verify");
		must(seen.events == SIZE_FIRMS * BENCH_ITEMS + 1, "verify saw too few events");
		must_ok(seal_verify(v->s, a, NULL, 0, &seals, v->b->fs), v->b->fs, "verify seals");
		must(seals.seals == 1, "verify saw no seal");
	}
}

/* The same rows in the same order, every column looked at. */
static void verify_bare(void *ctx, size_t n)
{
	struct verifying *v = ctx;

	for (; n > 0; n--) {
		sqlite3_stmt *s = NULL;
		int64_t rows = 0, bytes = 0;
		must(sqlite3_prepare_v2(v->db,
		                        "select tenant, seq, at, who, what, subject, before, after, salt, digest, hash "
		                        "from event order by tenant, seq",
		                        -1, &s, NULL) == SQLITE_OK,
		     sqlite3_errmsg(v->db));
		for (; sqlite3_step(s) == SQLITE_ROW; rows++) {
			for (int i = 0; i < sqlite3_column_count(s); i++) {
				bytes += sqlite3_column_type(s, i) == SQLITE_INTEGER ? sqlite3_column_int64(s, i) % 2
				                                                     : sqlite3_column_bytes(s, i);
			}
		}
		sqlite3_finalize(s);
		must(rows == SIZE_FIRMS * BENCH_ITEMS + 1 && bytes > rows, "too few events");
	}
}

/* One seal of all chains. */
static void add_seal(struct bench *b, const struct where *where)
{
	SCOPED(arena_end) struct arena *a = arena_new(OP_ARENA_MAX);
	struct store *s = bench_open(b, where, MODE_WRITE);
	struct seal_made made;

	must_ok(seal_make(s, a, &(struct seal_wish){.daily = false}, &made, b->fs), b->fs, "a seal");
	store_close(s);
}

void bench_size(struct bench *b)
{
	const struct where *where = bench_place(b, b->memory, "million");
	struct store *s = bench_open(b, where, MODE_WRITE);
	struct verifying v = {.b = b};
	struct lap laps[2];
	struct buf path;

	for (size_t i = 0; i < SIZE_FIRMS; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		must_ok(store_write(s, a, (struct actor){.tenant = store_tenant_id()}, fill_firm, NULL, b->fs), b->fs,
		        "a firm");
	}
	store_close(s);
	buf_init(&path, b->a, 4096);
	buf_add(&path, str_of(where->data));
	buf_lit(&path, "/toride.db");
	must(sqlite3_open_v2(buf_z(&path), &v.db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK, "the store as a file");
	must(sqlite3_exec(v.db, "pragma cache_size = -16384", NULL, NULL, NULL) == SQLITE_OK, "pragma");
	tell_sizes(v.db);
	add_seal(b, where);
	v.s = bench_open(b, where, MODE_READ);
	race((struct course){VERIFY_ROUNDS, 1}, (struct side){verify_ours, &v}, (struct side){verify_bare, &v}, laps);
	tell_time("verify_1m_events_s", "s", 1, "sqlite3 reading the rows", laps);
	store_close(v.s);
	must(sqlite3_close(v.db) == SQLITE_OK, "close");
}
