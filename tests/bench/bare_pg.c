#include <endian.h>
#include <libpq-fe.h>

#include "bare.h"

#include "measure.h"
#include "store/firm_sql.h"
#include "store/round_sql.h"

enum { OID_INT8 = 20, OID_TEXT = 25, VALUES_MAX = 8 };

struct bare_on_pg {
	struct bare bare;
	PGconn *conn;
};

static struct bare_on_pg *of(struct bare *b)
{
	return (struct bare_on_pg *)(void *)b;
}

/* Values for libpq, in binary. */
struct values {
	const char *at[VALUES_MAX];
	int size[VALUES_MAX], format[VALUES_MAX], n;
	uint64_t number[VALUES_MAX];
};

static void add_int(struct values *v, int64_t n)
{
	v->number[v->n] = htobe64((uint64_t)n);
	v->at[v->n] = (const char *)&v->number[v->n];
	v->size[v->n] = sizeof v->number[0];
	v->format[v->n++] = 1;
}

static void add_text(struct values *v, str s)
{
	v->at[v->n] = s.p;
	v->size[v->n] = (int)s.n;
	v->format[v->n++] = 1;
}

static PGresult *run(struct bare *b, const char *name, const struct values *v)
{
	PGresult *r = PQexecPrepared(of(b)->conn, name, v->n, v->at, v->size, v->format, 1);
	ExecStatusType status = PQresultStatus(r);

	must(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, PQresultErrorMessage(r));
	return r;
}

static void run_word(struct bare *b, const char *name)
{
	PQclear(run(b, name, &(struct values){.n = 0}));
}

static void insert(struct bare *b, const struct bare_answer *row)
{
	struct values v = {.n = 0};

	add_int(&v, row->tenant);
	add_int(&v, row->round);
	add_text(&v, row->item);
	add_int(&v, 1);
	add_text(&v, S(""));
	add_int(&v, row->at);
	add_int(&v, 0);
	PQclear(run(b, "answer_add", &v));
}

static size_t rows_of(struct bare *b, PGresult *r, int64_t *ret_first)
{
	uint64_t first = 0;
	int n = PQntuples(r);

	for (int row = 0; row < n; row++) {
		for (int i = 0; i < PQnfields(r); i++) {
			bare_copy(b, PQgetvalue(r, row, i), (size_t)PQgetlength(r, row, i));
		}
	}
	if (n > 0 && PQgetlength(r, 0, 0) == sizeof first) {
		memcpy(&first, PQgetvalue(r, 0, 0), sizeof first);
	}
	*ret_first = (int64_t)be64toh(first);
	PQclear(r);
	return (size_t)n;
}

static size_t page(struct bare *b, int64_t tenant, str framework)
{
	struct values firm = {.n = 0}, newest = {.n = 0}, answers = {.n = 0};
	int64_t ignored, round;

	b->used = 0;
	run_word(b, "begin");
	add_int(&firm, tenant);
	must(rows_of(b, run(b, "firm", &firm), &ignored) == 1, "bare libpq: a firm");
	add_int(&newest, tenant);
	add_text(&newest, framework);
	must(rows_of(b, run(b, "newest", &newest), &round) == 1, "bare libpq: a round");
	add_int(&answers, tenant);
	add_int(&answers, round);
	size_t n = rows_of(b, run(b, "answers", &answers), &ignored);

	run_word(b, "commit");
	return n;
}

static void close_(struct bare *b)
{
	PQfinish(of(b)->conn);
}

static void prepare(PGconn *conn, const char *name, const char *sql, const struct statement *st)
{
	Oid types[VALUES_MAX] = {0};
	int n = st == NULL ? 0 : st->param_count;

	for (int i = 0; i < n; i++) {
		types[i] = st->params[i].type == TYPE_TEXT ? OID_TEXT : OID_INT8;
	}
	PGresult *r = PQprepare(conn, name, sql, n, types);

	must(PQresultStatus(r) == PGRES_COMMAND_OK, PQerrorMessage(conn));
	PQclear(r);
}

struct bare *bare_pg(struct arena *a, const struct where *where)
{
	struct bare_on_pg *on = NEW(a, struct bare_on_pg);

	on->conn = PQconnectdb(where->database);
	must(PQstatus(on->conn) == CONNECTION_OK, PQerrorMessage(on->conn));
	prepare(on->conn, "begin", "begin", NULL);
	prepare(on->conn, "commit", "commit", NULL);
	prepare(on->conn, "answer_add", st_q_answer_add.sql[DIALECT_POSTGRES], &st_q_answer_add);
	prepare(on->conn, "firm", st_q_firm.sql[DIALECT_POSTGRES], &st_q_firm);
	prepare(on->conn, "newest", st_q_round_newest.sql[DIALECT_POSTGRES], &st_q_round_newest);
	prepare(on->conn, "answers", st_q_answer_list.sql[DIALECT_POSTGRES], &st_q_answer_list);
	on->bare = (struct bare){.insert = insert, .page = page, .close = close_};
	return &on->bare;
}
