/* Holding what was read against SQLite, which prepares every statement and says what it gives and how it finds rows. */
#include "mksql_model.h"

#include <sqlite3.h>

/* What EXPLAIN QUERY PLAN says of all variants of one query. */
struct plan {
	const char *seen[REASONS]; /* the line that needs a reason, or NULL */
};

struct check {
	struct mk *mk;
	sqlite3 *db;
	const struct sql_table *changes; /* by the statement that was prepared last */
};

/* ---- parameters and holes ---- */

/* Are all parameters declared, all that are declared used, and the holes there if it has an order? */
static void check_params(struct mk *mk, struct query *q, str sql)
{
	bool used[SLOTS_MAX] = {false};
	size_t after = 0, order = 0;
	const char *at = sql.p;
	bool strange = false;

	for (struct token t = token_next(&sql); t.kind != END; t = token_next(&sql)) {
		str name = {t.text.p + 1, t.text.n - 1};
		const struct slot *slot = t.kind == PARAM ? slot_named(&q->params, name) : NULL;
		bool tenant = t.kind == PARAM && str_eq(name, S("tenant"));
		q->tenant |= tenant;
		q->outer_join |= t.kind == WORD && is_listed(t.text, "left right full");
		if (slot != NULL) {
			used[slot - q->params.list] = true;
		} else if (t.kind == PARAM && !tenant) {
			fault(mk, t.text.p, ":%.*s is not declared: add it to the header", STR_ARG(name));
		} else if (token_is(t, "{")) {
			struct token hole = token_next(&sql);
			after += token_is(hole, "after");
			order += token_is(hole, "order");
			strange |= !token_is(token_next(&sql), "}") || !is_listed(hole.text, "after order");
		}
	}
	for (size_t i = 0; i < q->params.n; i++) {
		str name = q->params.list[i].name;
		if (str_eq(name, S("tenant"))) {
			fault(mk, name.p, "tenant is not declared: it comes from the transaction");
		} else if (!used[i]) {
			fault(mk, name.p, "%.*s is not used: remove it from the header", STR_ARG(name));
		} else if (q->order_n > 0 && is_listed(name, "after order")) {
			fault(mk, name.p, "%.*s is taken by the order: rename it", STR_ARG(name));
		}
	}
	size_t want = q->order_n > 0;

	if (strange || after != want || order != want) {
		fault(mk, at, "{after} and {order} stand once each where the header has -- order:, and only there");
	}
}

/* ---- variants ---- */

static size_t param_number(const struct slots *params, str name)
{
	return (size_t)(slot_named(params, name) - params->list) + 1;
}

static void put_param(struct buf *out, const struct variant *v, enum dialect d, str name)
{
	PUT(out, "$$", d == SQLITE ? S("?") : S("$"), INT_STR(param_number(&v->params, name)));
}

/* (a, b) > (:after_a, :after_b) */
static void put_after(struct buf *out, const struct variant *v, enum dialect d)
{
	const struct sql_order *order = v->order;

	if (!v->next) {
		buf_lit(out, "1 = 1");
		return;
	}
	for (size_t i = 0; i < order->n; i++) {
		PUT(out, "$$", i == 0 ? S("(") : S(", "), order->path[i]);
	}
	buf_add(out, order->desc ? S(") < (") : S(") > ("));
	for (size_t i = 0; i < order->n; i++) {
		size_t number = v->params.n - order->n + i;
		buf_add(out, i == 0 ? S("") : S(", "));
		put_param(out, v, d, v->params.list[number].name);
	}
	buf_lit(out, ")");
}

static void put_order(struct buf *out, const struct sql_order *order)
{
	for (size_t i = 0; i < order->n; i++) {
		PUT(out, "$$$", i == 0 ? S("") : S(", "), order->path[i], order->desc ? S(" desc") : S(""));
	}
}

/* The query's SQL without comments, on the same lines. */
static str variant_sql(struct mk *mk, const struct variant *v, enum dialect d)
{
	str sql = v->query->body[d];
	const char *end = sql.p;
	struct buf out;

	buf_init(&out, mk->arena, FILE_BYTES_MAX);
	for (struct token t = token_next(&sql); t.kind != END; t = token_next(&sql)) {
		str gap = {end, (size_t)(t.text.p - end)};
		buf_repeat(&out, newlines(gap) > 0 ? S("\n") : S(" "), newlines(gap) > 0 ? newlines(gap) : gap.n > 0);
		end = t.text.p + t.text.n;
		if (t.kind == PARAM) {
			put_param(&out, v, d, (str){t.text.p + 1, t.text.n - 1});
		} else if (token_is(t, "{")) {
			bool after = token_is(token_next(&sql), "after");
			end = token_next(&sql).text.p + 1;
			after ? put_after(&out, v, d) : put_order(&out, v->order);
		} else {
			buf_add(&out, t.text);
		}
	}
	return buf_str(&out);
}

static void add_variant(struct mk *mk, struct query *q, const struct sql_order *order, bool next)
{
	struct variant *v = NEW(mk->arena, struct variant);
	const struct slot tenant = {.name = S("tenant"), .type = type_named(S("id"))};
	size_t more = q->params.n + q->tenant + (next ? order->n : 0);

	if (more > SLOTS_MAX || mk->variant_n == VARIANTS_MAX) {
		fault(mk, q->notes.at, "%zu parameters, of which there may be %d, or more than %d statements", more,
		      SLOTS_MAX, VARIANTS_MAX);
		return;
	}
	*v = (struct variant){.query = q, .order = order, .next = next, .name = q->name};
	if (q->tenant) {
		v->params.list[v->params.n++] = tenant;
	}
	for (size_t i = 0; i < q->params.n; i++) {
		v->params.list[v->params.n++] = q->params.list[i];
	}
	for (size_t i = 0; next && i < order->n; i++) {
		str name = TEXT(mk, "after_$", order->column[i].name);
		if (slot_named(&v->params, name) != NULL) {
			fault(mk, q->notes.at, "%.*s is taken by the order: rename the parameter", STR_ARG(name));
		}
		v->params.list[v->params.n++] = (struct slot){name, order->column[i].type, false};
	}
	if (order != NULL) {
		v->name = TEXT(mk, "$_by_$$", q->name, order->column[0].name, next ? S("_next") : S(""));
	}
	for (size_t i = 0; i < mk->variant_n; i++) {
		if (str_eq(mk->variants[i]->name, v->name)) {
			fault(mk, q->notes.at, "there is a statement %.*s: rename one", STR_ARG(v->name));
		}
	}
	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		v->sql[d] = variant_sql(mk, v, d);
	}
	mk->variants[mk->variant_n++] = v;
}

/* ---- SQLite ---- */

static int note_change(void *ctx, int action, const char *table, const char *b, const char *c, const char *d)
{
	struct check *check = ctx;

	(void)b, (void)c, (void)d;
	if (action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE) {
		check->changes = sql_table_named(check->mk, str_of(table));
	}
	return SQLITE_OK;
}

static void check_column(struct mk *mk, const struct query *q, sqlite3_stmt *st, int i)
{
	const struct slot *want = &q->columns.list[i], *origin = NULL;
	str name = str_of(sqlite3_column_name(st, i));
	const struct sql_table *table = sql_table_named(mk, str_of(sqlite3_column_table_name(st, i)));

	if (!str_eq(name, want->name)) {
		fault(mk, want->name.p, "column %d is %.*s in the SQL and %.*s in the header: make them the same",
		      i + 1, STR_ARG(name), STR_ARG(want->name));
		return;
	}
	if (table != NULL) {
		origin = slot_named(&table->columns, str_of(sqlite3_column_origin_name(st, i)));
	}
	if (origin == NULL) {
		return; /* an expression: the header's word holds */
	}
	if (origin->type != want->type || (origin->null != want->null && !q->outer_join)) {
		fault(mk, want->name.p, "%.*s is %s%s in table %.*s: write that in the header", STR_ARG(want->name),
		      origin->type->word, origin->null ? "?" : "", STR_ARG(table->name));
	}
}

static void check_result(struct check *check, struct query *q, sqlite3_stmt *st)
{
	struct mk *mk = check->mk;
	int n = sqlite3_column_count(st);
	bool reads = sqlite3_stmt_readonly(st) != 0;

	if (reads != (q->gives >= ONE)) {
		fault(mk, q->notes.at, "%s",
		      reads ? "it only reads: declare one {...} or many {...}"
		            : "it changes rows: declare none or changed");
	} else if ((size_t)n != q->columns.n) {
		fault(mk, q->notes.at, "it gives %d columns, and the header has %zu: make them the same", n,
		      q->columns.n);
	} else {
		for (int i = 0; i < n; i++) {
			check_column(mk, q, st, i);
		}
	}
	q->changes = check->changes;
}

/* The rows of EXPLAIN QUERY PLAN, whose fourth column is "SEARCH task USING INDEX task_by_due (tenant=?)" and so on. */
static void read_plan(struct check *check, const struct variant *v, struct plan *plan)
{
	struct mk *mk = check->mk;
	/* the first page of an order across tenants walks an index from its beginning until it has enough rows */
	bool walk = v->order != NULL && !v->next && v->query->notes.reason[ACROSS].n > 0;
	str sql = TEXT(mk, "explain query plan $", v->sql[SQLITE]);
	sqlite3_stmt *st;
	struct buf inner; /* names of subqueries, whose rows are read from memory */

	buf_init(&inner, mk->arena, MADE_MAX);
	if (sqlite3_prepare_v2(check->db, sql.p, -1, &st, NULL) != SQLITE_OK) {
		fault(mk, v->query->notes.at, "SQLite cannot explain it: %s", sqlite3_errmsg(check->db));
		return;
	}
	while (sqlite3_step(st) == SQLITE_ROW) {
		str line = str_copy(mk->arena, str_of((const char *)sqlite3_column_text(st, 3))), rest;
		str verb = str_cut(line, ' ', &rest), name = str_cut(rest, ' ', &rest);
		bool search = str_eq(verb, S("SEARCH")), automatic = str_find(line, S("AUTOMATIC")) != SIZE_MAX;
		bool stored = str_find(line, S("CONSTANT ROW")) == SIZE_MAX && !is_listed(name, buf_z(&inner));
		if (str_eq(verb, S("CO-ROUTINE")) || str_eq(verb, S("MATERIALIZE"))) {
			PUT(&inner, "$ ", name);
		} else if ((str_eq(verb, S("SCAN")) && stored && !walk) || automatic) {
			plan->seen[SCAN] = line.p;
		} else if (search && str_find(line, S("(tenant=?")) == SIZE_MAX) {
			plan->seen[ACROSS] = line.p;
		} else if (str_starts(line, S("USE TEMP B-TREE"))) {
			plan->seen[SORT] = line.p;
		}
	}
	(void)sqlite3_finalize(st);
}

static void check_variant(struct check *check, const struct variant *v, struct plan *plan)
{
	struct query *q = v->query;
	sqlite3_stmt *st;
	str sql = v->sql[SQLITE], body = q->body[SQLITE];

	check->changes = NULL;
	if (sqlite3_prepare_v2(check->db, str_copy(check->mk->arena, sql).p, -1, &st, NULL) != SQLITE_OK) {
		int offset = sqlite3_error_offset(check->db);
		size_t line = newlines(str_slice(sql, 0, offset < 0 ? 0 : (size_t)offset));
		while (line-- > 0) {
			body.p = strchr(body.p, '\n') + 1;
		}
		fault(check->mk, body.p, "SQLite: %s", sqlite3_errmsg(check->db));
		return;
	}
	if (v->order == NULL || (v->order == q->orders && !v->next)) {
		check_result(check, q, st);
	}
	read_plan(check, v, plan);
	(void)sqlite3_finalize(st);
}

/* Does it give a reason where it needs one, and only there? */
static void check_reasons(struct mk *mk, const struct query *q, struct plan *plan)
{
	static const struct {
		const char *word, *what, *mend;
	} rows[] = {
		[ACROSS] = {"across", "it looks at more than one firm", "write tenant = :tenant and give an index"},
		[SCAN] = {"scan", "it reads a whole table", "add an index"},
		[SORT] = {"sort", "it sorts what it found", "add an index in this order"},
	};

	if (!q->tenant && plan->seen[ACROSS] == NULL) {
		plan->seen[ACROSS] = "no :tenant";
	}
	for (enum reason r = ACROSS; r < REASONS; r++) {
		bool given = q->notes.reason[r].n > 0, needed = plan->seen[r] != NULL;
		if (r == SORT && q->order_n > 0 && (given || needed)) {
			fault(mk, q->notes.at, "each order needs an index that has it; -- sort: is for others");
		} else if (needed && !given) {
			fault(mk, q->notes.at, "%s (%s): %s, or say why not: -- %s: reason", rows[r].what,
			      plan->seen[r], rows[r].mend, rows[r].word);
		} else if (given && !needed) {
			fault(mk, q->notes.at, "-- %s: is not needed; remove the line", rows[r].word);
		}
	}
}

/* ---- all ---- */

static bool make_schema(struct check *check)
{
	struct mk *mk = check->mk;

	for (size_t i = 0; i < mk->ddl_n; i++) {
		const struct ddl *ddl = &mk->ddl[i];
		mk->file = ddl->file;
		if (ddl->file->to == 0 &&
		    sqlite3_exec(check->db, str_copy(mk->arena, ddl->sql[SQLITE]).p, NULL, NULL, NULL) != SQLITE_OK) {
			fault(mk, ddl->at, "SQLite: %s", sqlite3_errmsg(check->db));
		}
	}
	return mk->faults == 0;
}

static void check_query(struct check *check, struct query *q)
{
	struct mk *mk = check->mk;
	struct plan plan = {{NULL}};
	size_t faults = mk->faults, first = mk->variant_n;

	mk->file = q->file;
	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		if (q->body[d].p == NULL) {
			fault(mk, q->notes.at, "one of two bodies is missing: -- sqlite: ...; -- postgres: ...;");
		} else if (d == SQLITE || q->body[d].p != q->body[SQLITE].p) {
			check_params(mk, q, q->body[d]);
		}
	}
	if (mk->faults != faults) {
		return;
	}
	for (size_t i = 0; i < q->order_n; i++) {
		add_variant(mk, q, &q->orders[i], false);
		add_variant(mk, q, &q->orders[i], true);
	}
	if (q->order_n == 0) {
		add_variant(mk, q, NULL, false);
	}
	for (size_t i = first; i < mk->variant_n && mk->faults == faults; i++) {
		check_variant(check, mk->variants[i], &plan);
	}
	if (mk->faults == faults && !q->file->of_tables) {
		check_reasons(mk, q, &plan);
	}
}

void check_all(struct mk *mk)
{
	struct check check = {.mk = mk};

	if (sqlite3_open(":memory:", &check.db) != SQLITE_OK) {
		abort(); /* no memory */
	}
	/* else "a_misspelt_column" is a text */
	sqlite3_db_config(check.db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(check.db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	if (make_schema(&check)) {
		sqlite3_set_authorizer(check.db, note_change, &check);
		for (size_t i = 0; i < mk->query_n; i++) {
			check_query(&check, mk->queries[i]);
		}
	}
	(void)sqlite3_close(check.db);
}
