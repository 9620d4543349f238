/* What mksql makes of good/, run without a store: tx_run here notes what it is given, and hands out rows.  Then all SQL
 * for SQLite is run on an empty database, as an engine would.  Says what is wrong, and exits 1 if anything was. */
#include "store/base_sql.h"
#include "store/thing_sql.h"

#include <sqlite3.h>

static bool bad;

#define CHECK(condition)                                                                                               \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			bad = true;                                                                                    \
			(void)fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                          \
		}                                                                                                      \
	} while (0)

static const struct value nothing = {.null = true};

/* ---- a tx_run that runs nothing ---- */

static struct {
	const struct statement *statement;
	struct value params[PARAMS_MAX];
	const struct value *row; /* given out `rows` times */
	size_t rows;
	enum err err;
} run;

enum err tx_run(struct tx *tx, const struct statement *st, struct value *params, row_fn *row, void *ctx,
                int64_t *ret_changed)
{
	CHECK(tx != NULL);
	run.statement = st;
	memcpy(run.params, params, st->param_count * sizeof *params);
	for (size_t i = 0; i < st->param_count; i++) {
		CHECK(params[i].type == st->params[i].type);
		CHECK(!params[i].null || st->params[i].nullable);
		CHECK(params[i].null || (params[i].type != TYPE_TEXT && params[i].type != TYPE_BLOB) || params[i].s.p);
	}
	CHECK((row != NULL) == (st->gives == GIVES_ONE || st->gives == GIVES_MANY));
	CHECK((ret_changed != NULL) == (st->gives == GIVES_CHANGED));
	if (run.err == OK && ret_changed != NULL) {
		*ret_changed = 7;
	}
	for (size_t i = 0; run.err == OK && i < run.rows; i++) {
		row(ctx, run.row);
	}
	return run.err;
}

str tx_keep(struct tx *tx, const struct value *v)
{
	return v->null ? (str){NULL, 0} : str_copy(tx->arena, v->s);
}

static const struct value *param(const char *name)
{
	for (size_t i = 0; i < run.statement->param_count; i++) {
		if (strcmp(run.statement->params[i].name, name) == 0) {
			return &run.params[i];
		}
	}
	CHECK(name == NULL); /* there is none of that name */
	return &nothing;
}

static bool ran(const char *name)
{
	return strcmp(run.statement->name, name) == 0;
}

/* ---- functions ---- */

static void check_params(struct tx *tx)
{
	int64_t changed = 0;

	CHECK(q_thing_add(tx, &(struct q_thing_add){
				      .id = 5, .title = S("title"), .weight = {true, 9}, .seal = S("")}) == OK);
	CHECK(run.statement == &st_q_thing_add && ran("q_thing_add"));
	CHECK(run.statement->gives == GIVES_NONE && run.statement->changes == TABLE_DERIVED);
	CHECK(param("tenant") == run.params && run.params[0].n == 42);
	CHECK(param("id")->n == 5 && param("id")->type == TYPE_ID);
	CHECK(str_eq(param("title")->s, S("title")));
	CHECK(param("note")->null);
	CHECK(!param("due")->null && param("due")->s.p != NULL && param("due")->s.n == 0);
	CHECK(param("weight")->n == 9 && !param("weight")->null);
	CHECK(param("other")->null);
	CHECK(!param("seal")->null && param("seal")->type == TYPE_BLOB);
	CHECK(!param("digest")->null && param("digest")->s.p != NULL);

	CHECK(q_thing_rename(tx, 6, S("new"), &changed) == OK && changed == 7);
	CHECK(run.statement->gives == GIVES_CHANGED && str_eq(param("title")->s, S("new")));
	CHECK(q_thing_clear(tx) == OK && run.statement->param_count == 1);
	CHECK(q_scrap_forget(tx, 3, &changed) == OK);
	CHECK(run.statement->across && run.statement->changes == TABLE_PASSING && run.statement->param_count == 1);
	CHECK(q_scrap_add(tx, 1, 2) == OK);
}

static void check_rows(struct tx *tx)
{
	static const struct value row[] = {
		{.type = TYPE_ID, .n = 1},         {.type = TYPE_TEXT, .s = {"t", 1}},
		{.type = TYPE_TEXT, .null = true}, {.type = TYPE_INT, .n = 30},
		{.type = TYPE_ID, .null = true},   {.type = TYPE_BLOB, .s = {"\0x", 2}},
		{.type = TYPE_BLOB, .s = {"", 0}},
	};
	static const struct value three[] = {
		{.type = TYPE_TEXT, .s = {"due", 3}}, {.type = TYPE_ID, .n = 8}, {.type = TYPE_BLOB, .s = {"d", 1}}};
	static const struct value real[] = {{.type = TYPE_REAL, .r = 1.5}};
	const struct q_thing_row *one = NULL;
	const struct q_thing_latest_row *many = NULL;
	const struct q_base_sized_row *sized = NULL;
	size_t n = 0;

	run.row = row;
	run.rows = 1;
	CHECK(q_thing(tx, 5, &one) == OK && one != NULL);
	CHECK(one->id == 1 && str_eq(one->title, S("t")) && one->title.p != row[1].s.p);
	CHECK(one->note.p == NULL && one->weight.has && one->weight.n == 30 && !one->other.has);
	CHECK(one->seal.n == 2 && one->digest.p != NULL && one->digest.n == 0);
	run.row = real;
	CHECK(q_base_sized(tx, 2.5, &sized) == OK && sized->size > 1.4 && sized->size < 1.6);
	CHECK(param("size")->r > 2.4 && param("size")->r < 2.6);

	run.rows = 1000;
	run.row = three;
	CHECK(q_thing_latest(tx, NULL, 1000, &many, &n) == OK && n == 1000);
	for (size_t i = 0; i < n; i++) {
		CHECK(many[i].id == 8 && str_eq(many[i].due, S("due")) && str_eq(many[i].digest, S("d")));
	}
	run.rows = 0;
	CHECK(q_thing(tx, 5, &one) == OK && one == NULL);
	CHECK(q_thing_latest(tx, NULL, 1000, &many, &n) == OK && n == 0);

	/* a failure leaves the results alone */
	run.err = ERR_SERVICE;
	one = (const void *)&run;
	n = 77;
	CHECK(q_thing(tx, 5, &one) == ERR_SERVICE && one == (const void *)&run);
	CHECK(q_thing_latest(tx, NULL, 1000, &many, &n) == ERR_SERVICE && n == 77);
	run.err = OK;
}

static void check_orders(struct tx *tx)
{
	const struct q_thing_list_row after = {.id = 11, .title = S("m"), .due = S("2026-01-31")}, *rows;
	const struct q_thing_latest_row behind = {.id = 12, .due = S("2026-02-01")}, *latest;
	const struct q_base_list_row base = {.tenant = 13, .name = S("b")}, *bases;
	size_t n;

	CHECK((int)Q_THING_LIST_BY_TITLE == 0 && (int)Q_THING_LIST_BY_DUE == 1 && (int)Q_THING_LIST_ORDERS == 2);
	CHECK(q_thing_list(tx, Q_THING_LIST_BY_TITLE, NULL, (struct maybe){true, 4}, 50, &rows, &n) == OK);
	CHECK(ran("q_thing_list_by_title") && run.statement->param_count == 3 && param("weight")->n == 4);
	CHECK(q_thing_list(tx, Q_THING_LIST_BY_TITLE, &after, (struct maybe){0}, 50, &rows, &n) == OK);
	CHECK(ran("q_thing_list_by_title_next") && run.statement->param_count == 5 && param("weight")->null);
	CHECK(str_eq(param("after_title")->s, S("m")) && param("after_id")->n == 11 && param("n")->n == 50);
	CHECK(q_thing_list(tx, Q_THING_LIST_BY_DUE, &after, (struct maybe){0}, 50, &rows, &n) == OK);
	CHECK(ran("q_thing_list_by_due_next") && str_eq(param("after_due")->s, S("2026-01-31")));
	CHECK(q_thing_list(tx, Q_THING_LIST_ORDERS, &after, (struct maybe){0}, 50, &rows, &n) == ERR_BUG);
	CHECK(q_thing_latest(tx, &behind, 50, &latest, &n) == OK && ran("q_thing_latest_by_due_next"));
	CHECK(q_base_list(tx, &base, 50, &bases, &n) == OK && param("after_tenant")->n == 13);
	CHECK(run.statement->across && strcmp(run.statement->params[0].name, "n") == 0);
}

static void check_sql(void)
{
	static const char due[] = "select t.id, t.title, t.due, 'it''s :no ? parameter; {x} /* */ \"\\' as words\n"
				  "from thing t where t.tenant = $1 and ($2 is null or t.weight = $2) "
				  "and (t.due, t.id) > ($4, $5)\norder by t.due, t.id limit $3";
	static const char latest[] = "select due, id, digest from thing where tenant = ?1 and (due, id) < (?3, ?4) "
				     "order by due desc, id desc limit ?2";

	CHECK(strcmp(st_q_thing_list_by_due_next.sql[DIALECT_POSTGRES], due) == 0);
	CHECK(strcmp(st_q_thing_latest_by_due_next.sql[DIALECT_SQLITE], latest) == 0);
	CHECK(strstr(st_q_base_list_by_name.sql[DIALECT_POSTGRES], "where 1 = 1 order by name, tenant limit $1"));
	CHECK(strstr(st_q_thing_two.sql[DIALECT_SQLITE], "printf('%d', ?2)"));
	CHECK(strstr(st_q_thing_two.sql[DIALECT_POSTGRES], "cast($2 as text)"));
}

/* ---- what is about all ---- */

static void check_tables(void)
{
	static const char *const names[] = {"base", "thing", "scrap"};
	static const enum table_kind kinds[] = {TABLE_RECORD, TABLE_DERIVED, TABLE_PASSING};

	CHECK(table_count == COUNT_OF(names));
	for (size_t i = 0; i < table_count; i++) {
		const struct table *t = &tables[i];
		CHECK(strcmp(t->name, names[i]) == 0 && t->kind == kinds[i]);
		CHECK(t->first->param_count == 1 && t->next->param_count == t->key_count + 1);
		CHECK(t->put->param_count == t->column_count && t->put->changes == t->kind);
		CHECK(t->first->column_count == t->column_count && t->next->column_count == t->column_count);
		CHECK(t->count->gives == GIVES_ONE && t->count->column_count == 1);
		CHECK(t->clear->changes == t->kind && strstr(t->clear->sql[DIALECT_SQLITE], "where") == NULL);
		for (size_t k = 0; k < t->column_count; k++) {
			CHECK(strcmp(t->columns[k].name, t->put->params[k].name) == 0);
			CHECK(t->columns[k].type == t->put->params[k].type);
		}
	}
	CHECK(tables[2].key_count == 3 && tables[2].key[0] == 0 && tables[2].key[1] == 1 && tables[2].key[2] == 2);
	CHECK(!tables[0].columns[2].nullable && tables[0].columns[2].type == TYPE_REAL &&
	      tables[1].columns[3].nullable);
	for (size_t i = 0; i < statement_count; i++) {
		CHECK(statements[i]->number == i);
	}
}

static void run_all(sqlite3 *db, const char *const *script)
{
	for (; *script != NULL; script++) {
		char *why = NULL;
		if (sqlite3_exec(db, *script, NULL, NULL, &why) != SQLITE_OK) {
			bad = true;
			(void)fprintf(stderr, "%s: %s\n", *script, why);
		}
		sqlite3_free(why);
	}
}

/* Every statement can be prepared, and has as many parameters and columns as it says. */
static void check_statements(sqlite3 *db)
{
	for (size_t i = 0; i < statement_count; i++) {
		sqlite3_stmt *st = NULL;
		CHECK(sqlite3_prepare_v2(db, statements[i]->sql[DIALECT_SQLITE], -1, &st, NULL) == SQLITE_OK);
		CHECK(sqlite3_bind_parameter_count(st) == statements[i]->param_count);
		CHECK(sqlite3_column_count(st) == statements[i]->column_count);
		CHECK((sqlite3_stmt_readonly(st) != 0) == (statements[i]->changes == TABLE_UNSET));
		sqlite3_finalize(st);
	}
}

static bool has(const char *const *script, const char *text)
{
	for (; *script != NULL; script++) {
		if (strstr(*script, text) != NULL) {
			return true;
		}
	}
	return false;
}

static void check_schema(void)
{
	const char *const *pg = schema_script[DIALECT_POSTGRES], *const *lite = schema_script[DIALECT_SQLITE];
	sqlite3 *db = NULL;

	CHECK(has(pg, "tenant bigint not null") && has(pg, "size double precision not null") && has(pg, "seal bytea"));
	CHECK(!has(pg, "strict") && !has(pg, "rowid") && !has(pg, " integer ") && !has(pg, " blob"));
	CHECK(has(lite, "n integer not null") && has(lite, "\n) strict, without rowid") &&
	      has(lite, "'c) \"d\" -- e'"));
	CHECK(has(lite, "references thing (tenant, id)\n) strict") && has(lite, "create unique index thing_by_due"));
	CHECK(migration_count == 2 && migrations[0].to == 2 && migrations[1].to == 3);
	CHECK(has(migrations[0].script[DIALECT_POSTGRES], "alter table thing add column weight bigint"));
	CHECK(has(migrations[0].script[DIALECT_SQLITE], "references thing (tenant, id)\n) strict"));
	CHECK(!has(migrations[0].script[DIALECT_SQLITE], "without rowid"));
	CHECK(has(migrations[1].script[DIALECT_SQLITE], "alter table thing add column note text"));

	CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
	run_all(db, lite);
	check_statements(db);
	sqlite3_close(db);
	/* what there was before version 2 */
	CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
	run_all(db,
	        (const char *const[]){"create table thing (tenant integer not null, id integer not null, title text "
	                              "not null, primary key (tenant, id)) strict, without rowid",
	                              NULL});
	run_all(db, migrations[0].script[DIALECT_SQLITE]);
	run_all(db, migrations[1].script[DIALECT_SQLITE]);
	sqlite3_close(db);
}

int main(void)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct tx tx = {.arena = a, .actor = {.tenant = 42}};

	check_params(&tx);
	check_rows(&tx);
	check_orders(&tx);
	check_sql();
	check_tables();
	check_schema();
	return bad ? 1 : 0;
}
