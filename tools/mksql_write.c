/* Writing C: a header and a file for each noun, and one file about all of them. */
#include "mksql_model.h"

/* As a C literal, a line of it for each line of `s`. */
static void put_literal(struct buf *out, str s)
{
	buf_add(out, S("(\""));
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == '\n') {
			buf_add(out, S("\\n\"\n\t\t\""));
		} else if (c == '\t') {
			buf_add(out, S("\\t"));
		} else if (c != '\r') {
			buf_add(out, c == '"' || c == '\\' ? S("\\") : S(""));
			buf_char(out, c);
		}
	}
	buf_add(out, S("\")"));
}

static void put_capitals(struct buf *out, str s)
{
	for (size_t i = 0; i < s.n; i++) {
		buf_char(out, s.p[i] >= 'a' && s.p[i] <= 'z' ? (char)(s.p[i] - 'a' + 'A') : s.p[i]);
	}
}

static bool in_struct(const struct query *q)
{
	return q->params.n > PARAMS_IN_A_ROW;
}

/* "int64_t n", "str name", "struct maybe people" */
static void put_member(struct buf *out, const struct slot *slot)
{
	PUT(out, "$ $", str_of(slot->null ? slot->type->c_maybe : slot->type->c), slot->name);
}

/* Q_TASK_LIST_BY_DUE; the last one is Q_TASK_LIST_ORDERS */
static void put_order_name(struct buf *out, const struct query *q, const struct sql_order *order)
{
	put_capitals(out, q->name);
	buf_add(out, order == NULL ? S("_ORDERS") : S("_BY_"));
	put_capitals(out, order == NULL ? S("") : order->column[0].name);
}

/* ---- headers ---- */

static void put_struct(struct buf *out, const struct query *q, str tail, const struct slots *slots)
{
	PUT(out, "struct $$ {\n", q->name, tail);
	for (size_t i = 0; i < slots->n; i++) {
		buf_char(out, '\t');
		put_member(out, &slots->list[i]);
		buf_add(out, S(";\n"));
	}
	buf_add(out, S("};\n\n"));
}

static void put_orders(struct buf *out, const struct query *q)
{
	PUT(out, "enum $_order {\n", q->name);
	for (size_t i = 0; i <= q->order_n; i++) {
		buf_char(out, '\t');
		put_order_name(out, q, i < q->order_n ? &q->orders[i] : NULL);
		buf_add(out, S(",\n"));
	}
	buf_add(out, S("};\n\n"));
}

static void put_prototype(struct buf *out, const struct query *q)
{
	PUT(out, "enum err $(struct tx *tx", q->name);
	if (q->order_n > 1) {
		PUT(out, ", enum $_order order", q->name);
	}
	if (q->order_n > 0) {
		PUT(out, ", const struct $_row *after", q->name);
	}
	if (in_struct(q)) {
		PUT(out, ", const struct $ *in", q->name);
	}
	for (size_t i = 0; !in_struct(q) && i < q->params.n; i++) {
		buf_add(out, S(", "));
		put_member(out, &q->params.list[i]);
	}
	if (q->gives >= ONE) {
		PUT(out, ", const struct $_row **ret", q->name);
	}
	buf_add(out, q->gives == MANY      ? S(", size_t *ret_n)")
	             : q->gives == CHANGED ? S(", int64_t *ret_changed)")
	                                   : S(")"));
}

static void put_docs(struct buf *out, const struct notes *notes)
{
	for (size_t i = 0; i < notes->doc_n; i++) {
		PUT(out, "$$", i == 0 ? S("/* ") : S("\n * "), notes->docs[i]);
	}
	buf_add(out, notes->doc_n > 0 ? S(" */\n") : S(""));
}

static void put_origin(struct buf *out, const struct sql_file *file)
{
	PUT(out, "/* made by mksql from $.sql: do not edit */\n", file->noun);
}

void write_model_header(struct mk *mk, const struct sql_file *file, struct buf *out)
{
	put_origin(out, file);
	buf_add(out, S("#pragma once\n\n#include \"store/store.h\"\n"));
	for (size_t i = 0; i < mk->query_n; i++) {
		const struct query *q = mk->queries[i];
		if (q->file != file) {
			continue;
		}
		buf_char(out, '\n');
		if (q->gives >= ONE) {
			put_struct(out, q, S("_row"), &q->columns);
		}
		if (in_struct(q)) {
			put_struct(out, q, S(""), &q->params);
		}
		if (q->order_n > 1) {
			put_orders(out, q);
		}
		put_docs(out, &q->notes);
		buf_add(out, S("MUST "));
		put_prototype(out, q);
		buf_add(out, S(";\n"));
		for (size_t k = 0; k < mk->variant_n; k++) {
			if (mk->variants[k]->query == q) {
				PUT(out, "extern const struct statement st_$;\n", mk->variants[k]->name);
			}
		}
	}
}

/* ---- statements ---- */

/* A list of slots that one generated file has. */
struct slot_list {
	str text, name;
};

/* What one generated file has so far. */
struct made {
	struct mk *mk;
	struct buf *out;
	struct slot_list lists[2 * VARIANTS_MAX];
	size_t list_n;
};

static struct made *made_new(struct mk *mk, struct buf *out)
{
	struct made *made = NEW(mk->arena, struct made);

	made->mk = mk;
	made->out = out;
	return made;
}

static str text_of(struct mk *mk, const struct slots *slots)
{
	struct buf text;

	buf_init(&text, mk->arena, FILE_BYTES_MAX);
	for (size_t i = 0; i < slots->n; i++) {
		const struct slot *slot = &slots->list[i];
		PUT(&text, "\t{\"$\", $, $},\n", slot->name, str_of(slot->type->name),
		    slot->null ? S("true") : S("false"));
	}
	return buf_str(&text);
}

/* The name of the list of these slots; p == NULL if there is none yet. */
static str list_name(const struct made *made, str text)
{
	for (size_t i = 0; i < made->list_n; i++) {
		if (str_eq(made->lists[i].text, text)) {
			return made->lists[i].name;
		}
	}
	return (str){NULL, 0};
}

/* Writes the list as `name`, unless there is one; its name. */
static str put_slots(struct made *made, str name, const struct slots *slots)
{
	str text = text_of(made->mk, slots), there = list_name(made, text);

	if (there.p != NULL) {
		return there;
	}
	made->lists[made->list_n++] = (struct slot_list){text, name};
	PUT(made->out, "static const struct slot $[] = {\n$};\n\n", name, text);
	return name;
}

/* Which columns of the row before a page its last parameters are. */
static void put_after(struct buf *out, const struct query *q, const struct sql_order *order)
{
	PUT(out, "\t.after_count = $,\n\t.after = (const uint8_t[]){", INT_STR(order->n));
	for (size_t i = 0; i < order->n; i++) {
		const struct slot *column = slot_named(&q->columns, order->column[i].name);
		PUT(out, "$$", i == 0 ? S("") : S(", "), INT_STR(column - q->columns.list));
	}
	buf_add(out, S("},\n"));
}

static void put_statement(struct made *made, size_t number)
{
	static const char *const gives[] = {"GIVES_NONE", "GIVES_CHANGED", "GIVES_ONE", "GIVES_MANY"};
	struct mk *mk = made->mk;
	struct buf *out = made->out;
	const struct variant *v = mk->variants[number];
	const struct query *q = v->query;
	str params = S(""), columns = S("");

	if (v->params.n > 0) {
		params = put_slots(made, TEXT(mk, "$_params", v->name), &v->params);
	}
	if (q->columns.n > 0) {
		columns = put_slots(made, TEXT(mk, "$_columns", q->name), &q->columns);
	}
	PUT(out, "$const struct statement st_$ = {\n\t.name = \"$\",\n\t.sql = {\n\t\t[DIALECT_SQLITE] = ",
	    q->file->of_tables ? S("static ") : S(""), v->name, v->name);
	put_literal(out, v->sql[SQLITE]);
	buf_add(out, S(",\n\t\t[DIALECT_POSTGRES] = "));
	put_literal(out, v->sql[POSTGRES]);
	PUT(out, ",\n\t},\n\t.number = $,\n", INT_STR(number));
	if (v->params.n > 0) {
		PUT(out, "$\t.param_count = $,\n\t.params = $,\n", q->tenant ? S("\t.tenant = true,\n") : S(""),
		    INT_STR(v->params.n), params);
	}
	if (v->next) {
		put_after(out, q, v->order);
	}
	if (q->columns.n > 0) {
		PUT(out, "\t.column_count = $,\n\t.columns = $,\n", INT_STR(q->columns.n), columns);
	}
	PUT(out, "\t.gives = $,\n\t.changes = TABLE_", str_of(gives[q->gives]));
	put_capitals(out, q->changes == NULL ? S("unset") : q->changes->kind);
	PUT(out, ",\n\t.across = $,\n};\n\n", q->notes.reason[ACROSS].n > 0 ? S("true") : S("false"));
}

/* ---- functions ---- */

/* The parameters as the members of a struct, if they do not come as one. */
static void put_in(struct buf *out, const struct query *q)
{
	buf_add(out, S("\tconst struct {\n"));
	for (size_t i = 0; i < q->params.n; i++) {
		buf_add(out, S("\t\t"));
		put_member(out, &q->params.list[i]);
		buf_add(out, S(";\n"));
	}
	for (size_t i = 0; i < q->params.n; i++) {
		PUT(out, "$$", i == 0 ? S("\t} in = {") : S(", "), q->params.list[i].name);
	}
	buf_add(out, S("};\n"));
}

static void put_choice(struct buf *out, const struct query *q, const struct sql_order *order)
{
	str column = order->column[0].name;

	PUT(out, "after == NULL ? &st_$_by_$ : &st_$_by_$_next;\n", q->name, column, q->name, column);
}

/* Chooses the statement of an order. */
static void put_choices(struct buf *out, const struct query *q)
{
	if (q->order_n == 1) {
		buf_add(out, S("\tst = "));
		put_choice(out, q, q->orders);
		return;
	}
	buf_add(out, S("\tswitch (order) {\n"));
	for (size_t i = 0; i < q->order_n; i++) {
		buf_add(out, S("\tcase "));
		put_order_name(out, q, &q->orders[i]);
		buf_add(out, S(":\n\t\tst = "));
		put_choice(out, q, &q->orders[i]);
		buf_add(out, S("\t\tbreak;\n"));
	}
	buf_add(out, S("\tdefault:\n\t\treturn ERR_BUG;\n\t}\n"));
}

static void put_function(struct buf *out, const struct query *q)
{
	str in = q->params.n == 0 ? S("NULL") : in_struct(q) ? S("in") : S("&in");

	put_prototype(out, q);
	buf_add(out, S("\n{\n"));
	if (q->params.n > 0 && !in_struct(q)) {
		put_in(out, q);
	}
	if (q->gives < ONE) {
		PUT(out, "\n\treturn query_run(tx, &st_$, $, $);\n}\n\n", q->name, in,
		    q->gives == CHANGED ? S("ret_changed") : S("NULL"));
		return;
	}
	buf_add(out, S("\tstruct query_rows got;\n"));
	buf_add(out, q->order_n > 0 ? S("\tconst struct statement *st = NULL;\n\n") : S("\n"));
	if (q->order_n > 0) {
		put_choices(out, q);
	}
	PUT(out, "\tTRY(query_rows(tx, $$, $, $, sizeof **ret, &got));\n\t*ret = got.rows;\n",
	    q->order_n > 0 ? S("st") : S("&st_"), q->order_n > 0 ? S("") : q->name, in,
	    q->order_n > 0 ? S("after") : S("NULL"));
	buf_add(out, q->gives == MANY ? S("\t*ret_n = got.n;\n") : S(""));
	buf_add(out, S("\treturn OK;\n}\n\n"));
}

void write_code(struct mk *mk, const struct sql_file *file, struct buf *out)
{
	struct made *made = made_new(mk, out);

	put_origin(out, file);
	PUT(out, "#include \"store/$_sql.h\"\n\n#include \"store/query.h\"\n\n", file->noun);
	for (size_t i = 0; i < mk->variant_n; i++) {
		if (mk->variants[i]->query->file == file) {
			put_statement(made, i);
		}
	}
	for (size_t i = 0; i < mk->query_n; i++) {
		if (mk->queries[i]->file == file) {
			put_function(out, mk->queries[i]);
		}
	}
}

/* ---- the schema ---- */

/* The statements of the schema (`to` is 0) or of one migration. */
static void put_script(const struct mk *mk, struct buf *out, int64_t to, enum dialect d)
{
	for (size_t i = 0; i < mk->ddl_n; i++) {
		if (mk->ddl[i].file->to == to) {
			buf_add(out, S("\t\t"));
			put_literal(out, mk->ddl[i].sql[d]);
			buf_add(out, S(",\n"));
		}
	}
	buf_add(out, S("\t\tNULL,\n"));
}

static void put_scripts(const struct mk *mk, struct buf *out)
{
	static const char *const names[] = {"SQLITE", "POSTGRES"};

	buf_add(out, S("const char *const schema_script[DIALECT__MAX][512] = {\n"));
	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		PUT(out, "\t[DIALECT_$] = {\n", str_of(names[d]));
		put_script(mk, out, 0, d);
		buf_add(out, S("\t},\n"));
	}
	buf_add(out, S("};\n\n"));
	for (int64_t to = 2; to <= mk->version; to++) {
		for (enum dialect d = SQLITE; d < DIALECTS; d++) {
			PUT(out, "static const char *const to_$_$[] = {\n", INT_STR(to), str_of(names[d]));
			put_script(mk, out, to, d);
			buf_add(out, S("};\n\n"));
		}
	}
	buf_add(out, S("const struct migration migrations[] = {\n"));
	for (int64_t to = 2; to <= mk->version; to++) {
		PUT(out, "\t{$, {[DIALECT_SQLITE] = to_$_SQLITE, [DIALECT_POSTGRES] = to_$_POSTGRES}},\n", INT_STR(to),
		    INT_STR(to), INT_STR(to));
	}
	PUT(out, "$};\nconst size_t migration_count = $;\n", mk->version == 1 ? S("\t{.to = 0},\n") : S(""),
	    INT_STR(mk->version - 1));
}

static void put_table(const struct made *made, const struct sql_table *table)
{
	struct buf *out = made->out;

	PUT(out, "\t{\n\t\t.name = \"$\",\n\t\t.kind = TABLE_", table->name);
	put_capitals(out, table->kind);
	PUT(out, "$,\n\t\t.columns = $,\n\t\t.column_count = $,\n\t\t.key = (const uint8_t[]){",
	    table->secret ? S(",\n\t\t.secret = true") : S(""), list_name(made, text_of(made->mk, &table->columns)),
	    INT_STR(table->columns.n));
	for (size_t i = 0; i < table->key_n; i++) {
		PUT(out, "$, ", INT_STR(table->key[i]));
	}
	PUT(out, "},\n\t\t.key_count = $,\n", INT_STR(table->key_n));
	for (str rest = S("first next put count clear leave"); rest.n > 0;) {
		str word = str_cut(rest, ' ', &rest);
		PUT(out, "\t\t.$ = &st_q_table_$_$,\n", word, table->name, word);
	}
	buf_add(out, S("\t},\n"));
}

void write_schema(struct mk *mk, struct buf *out)
{
	struct made *made = made_new(mk, out);

	buf_add(out, S("/* made by mksql from all .sql files: do not edit */\n"));
	for (size_t i = 0; i < mk->file_n; i++) {
		if (mk->files[i].noun.n > 0) {
			PUT(out, "#include \"store/$_sql.h\"\n", mk->files[i].noun);
		}
	}
	PUT(out, "\n_Static_assert(PARAMS_MAX == $ && COLUMNS_MAX == $, \"mksql_model.h has other limits\");\n\n",
	    INT_STR(SLOTS_MAX), INT_STR(SLOTS_MAX));
	for (size_t i = 0; i < mk->variant_n; i++) {
		if (mk->variants[i]->query->file->of_tables) {
			put_statement(made, i);
		}
	}
	buf_add(out, S("const struct statement *const statements[] = {\n"));
	for (size_t i = 0; i < mk->variant_n; i++) {
		PUT(out, "\t&st_$,\n", mk->variants[i]->name);
	}
	PUT(out, "};\nconst size_t statement_count = $;\n\nconst struct table tables[] = {\n", INT_STR(mk->variant_n));
	for (size_t i = 0; i < mk->table_n; i++) {
		put_table(made, mk->tables[i]);
	}
	PUT(out, "};\nconst size_t table_count = $;\n\n", INT_STR(mk->table_n));
	put_scripts(mk, out);
}
