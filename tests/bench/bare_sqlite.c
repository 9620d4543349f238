#include <sqlite3.h>

#include "bare.h"

#include "base/buf.h"
#include "measure.h"
#include "store/firm_sql.h"
#include "store/round_sql.h"

struct bare_on_sqlite {
	struct bare bare;
	sqlite3 *db;
	sqlite3_stmt *begin, *begin_immediate, *commit, *answer_add, *firm, *newest, *answers;
};

static struct bare_on_sqlite *of(struct bare *b)
{
	return (struct bare_on_sqlite *)(void *)b;
}

static void step(sqlite3_stmt *s)
{
	must(sqlite3_step(s) == SQLITE_DONE, "bare sqlite");
	sqlite3_reset(s);
}

static void insert(struct bare *b, const struct bare_answer *row)
{
	struct bare_on_sqlite *on = of(b);

	step(on->begin_immediate);
	sqlite3_bind_int64(on->answer_add, 1, row->tenant);
	sqlite3_bind_int64(on->answer_add, 2, row->round);
	sqlite3_bind_text(on->answer_add, 3, row->item.p, (int)row->item.n, SQLITE_STATIC);
	sqlite3_bind_int64(on->answer_add, 4, 1);
	sqlite3_bind_text(on->answer_add, 5, "", 0, SQLITE_STATIC);
	sqlite3_bind_int64(on->answer_add, 6, row->at);
	sqlite3_bind_int64(on->answer_add, 7, 0);
	step(on->answer_add);
	step(on->commit);
}

static size_t rows_of(struct bare *b, sqlite3_stmt *s, int64_t *ret_first)
{
	size_t n = 0;

	while (sqlite3_step(s) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(s); i++) {
			if (sqlite3_column_type(s, i) == SQLITE_TEXT) {
				const void *p = sqlite3_column_text(s, i);
				bare_copy(b, p, (size_t)sqlite3_column_bytes(s, i));
			} else {
				int64_t number = sqlite3_column_int64(s, i);
				bare_copy(b, &number, sizeof number);
			}
		}
		*ret_first = n++ == 0 ? sqlite3_column_int64(s, 0) : *ret_first;
	}
	sqlite3_reset(s);
	return n;
}

static size_t page(struct bare *b, int64_t tenant, str framework)
{
	struct bare_on_sqlite *on = of(b);
	int64_t ignored = 0, round = 0;

	b->used = 0;
	step(on->begin);
	sqlite3_bind_int64(on->firm, 1, tenant);
	must(rows_of(b, on->firm, &ignored) == 1, "bare sqlite: a firm");
	sqlite3_bind_int64(on->newest, 1, tenant);
	sqlite3_bind_text(on->newest, 2, framework.p, (int)framework.n, SQLITE_STATIC);
	must(rows_of(b, on->newest, &round) == 1, "bare sqlite: a round");
	sqlite3_bind_int64(on->answers, 1, tenant);
	sqlite3_bind_int64(on->answers, 2, round);
	size_t n = rows_of(b, on->answers, &ignored);

	step(on->commit);
	return n;
}

static void close_(struct bare *b)
{
	struct bare_on_sqlite *on = of(b);
	sqlite3_stmt *all[] = {on->begin, on->begin_immediate, on->commit, on->answer_add,
	                       on->firm,  on->newest,          on->answers};

	for (size_t i = 0; i < COUNT_OF(all); i++) {
		sqlite3_finalize(all[i]);
	}
	must(sqlite3_close(on->db) == SQLITE_OK, "bare sqlite: close");
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s = NULL;

	must(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &s, NULL) == SQLITE_OK, sqlite3_errmsg(db));
	return s;
}

struct bare *bare_sqlite(struct arena *a, const struct where *where, enum mode mode)
{
	struct bare_on_sqlite *on = NEW(a, struct bare_on_sqlite);
	int flags = SQLITE_OPEN_NOMUTEX | (mode == MODE_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
	struct buf path;

	buf_init(&path, a, 4096);
	buf_add(&path, str_of(where->data));
	buf_lit(&path, "/toride.db");
	must(sqlite3_open_v2(buf_z(&path), &on->db, flags, NULL) == SQLITE_OK, "bare sqlite: open");
	must(sqlite3_exec(on->db, "pragma synchronous = full; pragma cache_size = -16384", NULL, NULL, NULL) ==
	             SQLITE_OK,
	     "bare sqlite: pragma");
	on->begin = prepared(on->db, "begin");
	on->begin_immediate = prepared(on->db, "begin immediate");
	on->commit = prepared(on->db, "commit");
	on->answer_add = prepared(on->db, st_q_answer_add.sql[DIALECT_SQLITE]);
	on->firm = prepared(on->db, st_q_firm.sql[DIALECT_SQLITE]);
	on->newest = prepared(on->db, st_q_round_newest.sql[DIALECT_SQLITE]);
	on->answers = prepared(on->db, st_q_answer_list.sql[DIALECT_SQLITE]);
	on->bare = (struct bare){.insert = insert, .page = page, .close = close_};
	return &on->bare;
}
