/* How fast the store writes and reads what a page writes and reads; see store.c. */
#include "store.h"

#include "store/firm.h"
#include "store/form.h"
#include "store/round.h"
#include "store/setting.h"

enum {
	COMMIT_ROUNDS = 21,
	COMMITS = 1000, /* in each round: enough that a checkpoint falls into it */
	SETTLE_ROWS = 120000,
	PAGE_ROUNDS = 21,
	PAGES = 1000,
	PAGE_FIRMS = 100,
};

void bare_copy(struct bare *b, const void *p, size_t n)
{
	must(n <= sizeof b->texts - b->used, "bare: a page is too large");
	memcpy(b->texts + b->used, p, n);
	b->used += n;
}

static struct bare *bare_open(struct bench *b, const struct where *where, enum mode mode)
{
	return b->database != NULL ? bare_pg(b->a, where) : bare_sqlite(b->a, where, mode);
}

/* ---- writing ---- */

/* One side on its way through the items of firms.  Ours gives an answer, changes it, goes on to the next. */
struct walk {
	struct bench *b;
	struct store *s;
	struct bare *bare;
	const struct bench_firm *firms;
	size_t n, at;
};

static size_t slot_of(const struct walk *w, size_t slot, struct bench_firm *ret)
{
	must(slot / BENCH_ITEMS < w->n, "too few firms");
	*ret = w->firms[slot / BENCH_ITEMS];
	return slot % BENCH_ITEMS;
}

static enum err answer_next(struct tx *tx, void *ctx)
{
	const struct walk *w = ctx;
	struct bench_firm firm;
	size_t item = slot_of(w, w->at / 2, &firm);
	bool new = w->at % 2 == 0;

	return round_answer(tx, firm.round, bench_item(item), new ? 0 : 1, new ? ANSWER_PARTLY : ANSWER_YES, S(""));
}

static void write_ours(void *ctx, size_t n)
{
	struct walk *w = ctx;
	struct bench_firm firm;

	for (; n > 0; n--, w->at++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		(void)slot_of(w, w->at / 2, &firm);
		must_ok(store_write(w->s, a, (struct actor){.tenant = firm.tenant}, answer_next, w, w->b->fs), w->b->fs,
		        "an answer");
	}
}

static enum err answer_form(struct tx *tx, void *ctx, str *ret_result)
{
	*ret_result = S("/round/0abcdefghjkmn#12");
	return answer_next(tx, ctx);
}

static void write_forms(void *ctx, size_t n)
{
	struct walk *w = ctx;
	struct bench_firm firm;
	char form[64];
	str result;

	for (; n > 0; n--, w->at++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		(void)slot_of(w, w->at / 2, &firm);
		/* forms have ids of chance: where they fall in the table matters */
		snprintf(form, sizeof form, "%016llx%016zx", (unsigned long long)store_tenant_id(), w->at);
		must_ok(form_write(w->s, a, (struct actor){.tenant = firm.tenant}, str_of(form), answer_form, w,
		                   &result, w->b->fs),
		        w->b->fs, "a form");
	}
}

static void write_bare(void *ctx, size_t n)
{
	struct walk *w = ctx;
	struct bench_firm firm;

	for (; n > 0; n--, w->at++) {
		size_t item = slot_of(w, w->at, &firm);
		w->bare->insert(w->bare, &(struct bare_answer){.tenant = firm.tenant,
		                                               .round = firm.round,
		                                               .at = 1750000000000 + (int64_t)w->at,
		                                               .item = bench_item(item)});
	}
}

static enum err add_settings(struct tx *tx, void *ctx)
{
	(void)ctx;
	for (int i = 0; i < SETTLE_ROWS; i++) {
		TRY(q_setting_add(tx, INT_STR(1000000 + i), S("0123456789012345678901234567890123456789")));
	}
	return event_add(tx, "bench.settle", 0, (str){NULL, 0}, (str){NULL, 0});
}

/* One large transaction, so that the log of what was written has its size: a log that grows pays for that at each
 * commit, and ours, that writes more, would be through with it before the peer. */
static void settle(struct bench *b, struct store *s)
{
	SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);

	must_ok(store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, add_settings, NULL, b->fs), b->fs,
	        "settings");
}

/* A store with firms whose items are all open. */
static struct walk walk_made(struct bench *b, const struct where *where)
{
	struct walk w = {.b = b, .s = bench_open(b, where, MODE_WRITE)};

	w.n = (COMMIT_ROUNDS + 2) * COMMITS / BENCH_ITEMS;
	w.firms = bench_firms(b, w.s, w.n, 0);
	settle(b, w.s);
	return w;
}

/* The peer has a store of its own: two writers of one file of SQLite are in each other's way. */
static void race_commits(struct bench *b, const char *name, const char *peer_name, lap_fn *fn, struct lap ret[static 2])
{
	const struct where *where = bench_place(b, b->folder, name), *peer_where = bench_place(b, b->folder, peer_name);
	struct walk ours = walk_made(b, where), peer = walk_made(b, peer_where);

	peer.bare = bare_open(b, peer_where, MODE_WRITE);
	store_close(peer.s); /* not before: the last one to close removes SQLite's log */
	race((struct course){COMMIT_ROUNDS, COMMITS}, (struct side){fn, &ours}, (struct side){write_bare, &peer}, ret);
	peer.bare->close(peer.bare);
	store_close(ours.s);
}

void bench_commit(struct bench *b)
{
	bool pg = b->database != NULL;
	const char *peer = pg ? "libpq, one insert" : "sqlite3, one insert";
	struct lap laps[2];

	race_commits(b, "answers", "answers_peer", write_ours, laps);
	tell_rate(pg ? "pg_commit_vs_raw" : "sqlite_commit_vs_raw", peer, laps);
	race_commits(b, "forms", "forms_peer", write_forms, laps);
	tell_rate(pg ? "pg_form_write_vs_raw" : "sqlite_form_write_vs_raw", peer, laps);
}

/* ---- reading ---- */

struct page {
	const struct q_firm_row *firm;
	const struct q_round_newest_row *round;
	const struct q_answer_list_row *answers;
	size_t n;
};

static enum err read_page(struct tx *tx, void *ctx)
{
	struct page *p = ctx;

	TRY(q_firm(tx, &p->firm));
	TRY(q_round_newest(tx, S(BENCH_FRAMEWORK), &p->round));
	return q_answer_list(tx, p->round->id, &p->answers, &p->n);
}

static void read_ours(void *ctx, size_t n)
{
	struct walk *w = ctx;
	struct page page = {.n = 0};

	for (; n > 0; n--, w->at++) {
		SCOPED(arena_end) struct arena *a = arena_new(STORE_ARENA_MAX);
		struct actor who = {.tenant = w->firms[w->at % w->n].tenant};
		must_ok(store_read(w->s, a, who, read_page, &page, w->b->fs), w->b->fs, "a page");
		must(page.n == BENCH_ITEMS, "a page has too few answers");
	}
}

static void read_bare(void *ctx, size_t n)
{
	struct walk *w = ctx;

	for (; n > 0; n--, w->at++) {
		must(w->bare->page(w->bare, w->firms[w->at % w->n].tenant, S(BENCH_FRAMEWORK)) == BENCH_ITEMS,
		     "a page has too few answers");
	}
}

void bench_page(struct bench *b)
{
	const struct where *where = bench_place(b, b->folder, "pages");
	struct walk ours = {.b = b, .s = bench_open(b, where, MODE_WRITE), .n = PAGE_FIRMS};
	struct lap laps[2];

	ours.firms = bench_firms(b, ours.s, PAGE_FIRMS, BENCH_ITEMS);
	store_close(ours.s);
	ours.s = bench_open(b, where, MODE_READ);
	struct walk peer = ours;

	peer.bare = bare_open(b, where, MODE_READ);
	race((struct course){PAGE_ROUNDS, PAGES}, (struct side){read_ours, &ours}, (struct side){read_bare, &peer},
	     laps);
	tell_rate(b->database != NULL ? "pg_page_reads_per_s" : "page_reads_per_s",
	          b->database != NULL ? "libpq, the same statements" : "sqlite3, the same statements", laps);
	peer.bare->close(peer.bare);
	store_close(ours.s);
}
