/* Reading .sql files: tokens, the comment lines that mean something, tables, statements. */
#include "mksql_model.h"

#define ABOUT_HEADER "-- q_name(param type, ...) -> none | changed | one {column type, ...} | many {column type, ...}"

/* Names that the generated functions need for themselves, and C for itself. */
#define TAKEN                                                                                                          \
	"tx in ret ret_n ret_changed got params st str auto break bool case char const continue default do double "    \
	"else enum extern false float for goto if inline int long register restrict return short signed sizeof "       \
	"statements tables migrations static struct switch true typedef union unsigned void volatile while"

/* Words that SQLite takes for a table or column, and PostgreSQL does not. */
#define RESERVED                                                                                                       \
	"analyse any array asc asymmetric authorization binary both cast current_user desc do end fetch freeze grant " \
	"initially lateral leading offset only overlaps placing session_user some symmetric tablesample trailing "     \
	"user variadic verbose window"

/* What no SQL here may have.  "x(" is a function only, "x*" any word that begins so, "x+y" two words. */
static const struct {
	const char *words, *why;
} forbidden[] = {
	{"trigger", "Citus and others have none that work alike; do it in the function that writes"},
	{"listen notify unlisten", "a pooled or sharded PostgreSQL has no LISTEN; ask again after a while"},
	{"nextval setval currval serial bigserial smallserial sequence autoincrement identity",
         "ids are made by us; call store_id()"},
	{"extension", "nobody may need to install one; do it in core"},
	{"pg_advisory*", "a lock of one connection means nothing behind a pooler; use a row with a lease"},
	{"now current_timestamp current_date current_time localtime localtimestamp datetime( strftime( julianday(",
         "the engines differ; pass the time as a parameter"},
	{"random( gen_random_uuid(", "the engines differ; pass a random number as a parameter"},
	{"upper lower", "the engines differ past ASCII; fold in core and keep a second column"},
	{"round( total( group_concat( string_agg( typeof( instr( iif(", "the engines differ; do it in core"},
	{"ifnull(", "only SQLite has it; write coalesce()"},
	{"like ilike glob regexp similar match", "the engines differ; compare exactly, or search by gram"},
	{"collate", "texts are compared by their bytes everywhere; sort in core for people"},
	{"returning", "it is no part of the five shapes; ids are made by us, and versions counted"},
	{"merge replace on+conflict", "what happened must be known for the event; read first, then insert or update"},
	{"pragma attach detach vacuum analyze reindex", "the engine does it (engine_sqlite.c, engine_pg.c)"},
	{"begin commit rollback savepoint", "store_read and store_write begin and end transactions"},
	{"lock for+update for+share skip+locked", "update with the version that was read instead"},
	{"temp temporary unlogged", "a pooler gives each transaction another connection; use a passing table"},
	{"view materialized", "write the query where it is used"},
	{"rowid oid ctid", "the engines differ; name the primary key"},
};

/* ---- what is refused ---- */

/* Moves *rest behind the next token if that is `text`. */
static bool take(str *rest, const char *text)
{
	return token_is(token_peek(*rest), text) && token_next(rest).text.n > 0;
}

/* ---- what no SQL may have ---- */

static bool is_refused(str pattern, struct token before, struct token t, struct token next)
{
	bool call = str_ends(pattern, S("(")), prefix = str_ends(pattern, S("*"));
	str second, first = str_cut(str_slice(pattern, 0, pattern.n - (call || prefix)), '+', &second);

	if (call && (!token_is(next, "(") || is_listed(before.text, "table into references on"))) {
		return false;
	}
	return str_eq_nocase(prefix ? str_slice(t.text, 0, first.n) : t.text, first) &&
	       (second.n == 0 || str_eq_nocase(next.text, second));
}

static void check_word(struct mk *mk, struct token before, struct token t, struct token next)
{
	for (size_t i = 0; i < COUNT_OF(forbidden); i++) {
		for (str rest = str_of(forbidden[i].words); rest.n > 0;) {
			str pattern = str_cut(rest, ' ', &rest);
			bool two = str_find(pattern, S("+")) != SIZE_MAX;
			const char *behind_it = two ? " " : token_is(next, "(") ? "()" : "";
			if (is_refused(pattern, before, t, next)) {
				fault(mk, t.text.p, "%.*s%s%.*s: %s", STR_ARG(t.text), behind_it,
				      (int)(two ? next.text.n : 0), next.text.p, forbidden[i].why);
				return;
			}
		}
	}
}

static void check_tokens(struct mk *mk, str sql)
{
	struct token before = {.kind = END}, t = token_next(&sql);

	for (; t.kind != END; before = t, t = token_next(&sql)) {
		struct token next = token_peek(sql);
		if (t.kind == WORD) {
			check_word(mk, before, t, next);
		}
		if (token_is(t, "*") && is_listed(before.text, "select distinct all , .")) {
			fault(mk, t.text.p, "*: a new column would change what this gives; name the columns");
		} else if (token_is(t, ":")) {
			fault(mk, t.text.p, "a lone colon: write cast(... as ...) for ::type, and parameters as :name");
		} else if (t.kind == PUNCT && strchr("?$@#`[]\\", t.text.p[0]) != NULL) {
			fault(mk, t.text.p, "%c: write parameters as :name, and names without quotes", t.text.p[0]);
		} else if (token_is(before, "in") && token_is(t, "(") && next.kind == PARAM) {
			fault(mk, t.text.p, "in (:list): a parameter is one value; make it a join or several calls");
		}
	}
}

/* ---- names, types, slots ---- */

/* A name of ours: a-z, 0-9 and _. */
static bool is_name(struct token t)
{
	bool good = t.kind == WORD;

	for (size_t i = 0; i < t.text.n; i++) {
		good &= t.text.p[i] == ascii_lower(t.text.p[i]) && (t.text.p[i] & 0x80) == 0;
	}
	return good;
}

static bool add_slot(struct mk *mk, struct slots *slots, struct token name, struct token type, bool null)
{
	const struct sql_type *its = type_named(type.text);

	if (!is_name(name) || is_listed(name.text, TAKEN)) {
		return fault(mk, name.text.p, "%.*s cannot be a name here: use other small letters",
		             STR_ARG(name.text));
	}
	if (its == NULL || (null && its->c_maybe == NULL)) {
		return fault(mk, type.text.p, "%.*s%s is no type: write id, int, text, real (never real?) or blob",
		             STR_ARG(type.text), null ? "?" : "");
	}
	if (slot_named(slots, name.text) != NULL) {
		return fault(mk, name.text.p, "%.*s stands here twice: remove one", STR_ARG(name.text));
	}
	if (slots->n == SLOTS_MAX) {
		return fault(mk, name.text.p, "more than %d: make the row smaller", SLOTS_MAX);
	}
	slots->list[slots->n++] = (struct slot){name.text, its, null};
	return true;
}

/* Reads `name type?, ...` and `close`. */
static bool read_slots(struct mk *mk, str *rest, const char *close, struct slots *ret)
{
	while (!take(rest, close)) {
		struct token name = token_next(rest), type = token_next(rest);
		bool null = take(rest, "?");
		if (type.kind != WORD) {
			return fault(mk, name.text.p, "no name and type: write %s", ABOUT_HEADER);
		}
		if (!add_slot(mk, ret, name, type, null)) {
			return false;
		}
		if (!take(rest, ",") && !token_is(token_peek(*rest), close)) {
			return fault(mk, rest->p, "no , or %s behind a type: write %s", close, ABOUT_HEADER);
		}
	}
	return true;
}

/* ---- tables ---- */

/* A column, constraint or index in one dialect; the type of a column is its second token. */
static str in_dialect(struct mk *mk, str sql, const char *type)
{
	const char *end = sql.p;
	struct buf out;
	size_t n = 0;

	buf_init(&out, mk->arena, FILE_BYTES_MAX);
	for (struct token t = token_next(&sql); t.kind != END; t = token_next(&sql)) {
		buf_add(&out, n > 0 && t.text.p > end ? S(" ") : S(""));
		buf_add(&out, ++n == 2 && type != NULL ? str_of(type) : t.text);
		end = t.text.p + t.text.n;
	}
	return buf_str(&out);
}

/* Moves *rest behind the next ( and returns the word that follows. */
static str first_in_brackets(str *rest)
{
	while (rest->n > 0 && !take(rest, "(")) {
		(void)token_next(rest);
	}
	return token_peek(*rest).text;
}

static bool begins_with_tenant(str *rest)
{
	return str_eq(first_in_brackets(rest), S("tenant"));
}

static void read_key(struct mk *mk, struct sql_table *table, str rest)
{
	(void)first_in_brackets(&rest);
	while (!take(&rest, ")")) {
		struct token t = token_next(&rest);
		const struct slot *slot = slot_named(&table->columns, t.text);
		if (slot == NULL || slot->null || table->key_n == KEY_MAX) {
			fault(mk, t.text.p,
			      "%.*s cannot be in the key: it takes up to %d columns above that are not null",
			      STR_ARG(t.text), KEY_MAX);
			return;
		}
		table->key[table->key_n++] = (size_t)(slot - table->columns.list);
		(void)take(&rest, ",");
	}
}

static void read_constraint(struct mk *mk, struct sql_table *table, struct token first, str rest)
{
	str words = rest;

	if (token_is(first, "check")) {
		return;
	}
	if (!begins_with_tenant(&words)) {
		fault(mk, first.text.p,
		      "this does not begin with tenant, by which firms lie apart: %.*s key (tenant, ...)",
		      STR_ARG(first.text));
	} else if (token_is(first, "primary")) {
		read_key(mk, table, rest);
	} else if (token_is(first, "foreign")) {
		while (words.n > 0 && !take(&words, "references")) {
			(void)token_next(&words);
		}
		str other = token_next(&words).text;
		if (!begins_with_tenant(&words)) {
			fault(mk, first.text.p, "this does not refer to the tenant: references %.*s (tenant, ...)",
			      STR_ARG(other));
		} else if (sql_table_named(mk, other) == NULL && !str_eq(other, table->name)) {
			fault(mk, other.p,
			      "no table %.*s above: move it, since tables are made and copied in this order",
			      STR_ARG(other));
		}
	}
}

/* A column, whose words behind the type are `rest`. */
static const struct sql_type *read_column(struct mk *mk, struct sql_table *table, struct token name, str rest)
{
	struct token type = token_next(&rest);
	bool null = true;
	size_t depth = 0;

	for (struct token t = token_next(&rest); t.kind != END; t = token_next(&rest)) {
		depth += token_is(t, "(");
		depth -= token_is(t, ")");
		null &= depth > 0 || !token_is(t, "not") || !token_is(token_peek(rest), "null");
		if (depth == 0 && is_listed(t.text, "primary unique references default generated")) {
			fault(mk, t.text.p, "%.*s: keys stand in lines of their own, and values come from us",
			      STR_ARG(t.text));
		}
	}
	if (is_listed(name.text, RESERVED)) {
		fault(mk, name.text.p, "%.*s is a word of PostgreSQL's: rename it", STR_ARG(name.text));
	}
	return add_slot(mk, &table->columns, name, type, null) ? type_named(type.text) : NULL;
}

static void read_rule(struct mk *mk, struct sql_table *table, str sql)
{
	str rest = sql;
	struct token first = token_next(&rest);
	const struct sql_type *type = NULL;

	if (first.kind == END || table->rule_n == RULES_MAX) {
		fault(mk, first.text.p, "nothing between two commas, or more than %d columns and constraints",
		      RULES_MAX);
		return;
	}
	if (is_listed(first.text, "primary foreign unique check")) {
		read_constraint(mk, table, first, rest);
	} else {
		type = read_column(mk, table, first, rest);
	}
	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		table->rules[table->rule_n][d] = in_dialect(mk, sql, type == NULL ? NULL : type->sql[d]);
	}
	table->rule_n++;
}

/* Reads all between the brackets. */
static bool read_rules(struct mk *mk, struct sql_table *table, str rest)
{
	size_t depth = 0;
	str begin = rest;

	for (struct token t = token_next(&rest); t.kind != END; t = token_next(&rest)) {
		if (depth == 0 && (token_is(t, ",") || token_is(t, ")"))) {
			read_rule(mk, table, (str){begin.p, (size_t)(t.text.p - begin.p)});
			begin = rest;
		}
		if (depth == 0 && token_is(t, ")")) {
			return token_peek(rest).kind == END ||
			       fault(mk, rest.p, "words behind the columns: mksql writes strict and without rowid");
		}
		depth += token_is(t, "(");
		depth -= token_is(t, ")");
	}
	return fault(mk, begin.p, "no ) at the end of the columns");
}

static struct ddl *add_ddl(struct mk *mk, const char *at)
{
	static struct ddl dropped;

	if (mk->ddl_n == DDL_MAX) {
		fault(mk, at, "more than %d tables and indexes: raise DDL_MAX and schema_script", DDL_MAX);
		return &dropped;
	}
	mk->ddl[mk->ddl_n] = (struct ddl){.file = mk->file, .at = at};
	return &mk->ddl[mk->ddl_n++];
}

/* What a migration adds must be what a new store has. */
static void check_migrated(struct mk *mk, const struct sql_table *old, const struct sql_table *now, const char *at)
{
	for (size_t i = 0; i < old->rule_n; i++) {
		bool found = false;
		for (size_t k = 0; now != NULL && k < now->rule_n; k++) {
			found |= str_eq(old->rules[i][SQLITE], now->rules[k][SQLITE]);
		}
		if (!found) {
			fault(mk, at, "a new store has no \"%.*s\" in table %.*s: say it there with the same words",
			      STR_ARG(old->rules[i][SQLITE]), STR_ARG(old->name));
		}
	}
}

/* `-- table NAME (kind[, rowid][, secret][, entries by COLUMN])` */
static void read_table_header(struct mk *mk, const struct notes *notes, struct sql_table *table)
{
	str rest = notes->header;
	bool good = take(&rest, "table") && str_eq(token_next(&rest).text, table->name) && take(&rest, "(");

	table->kind = token_next(&rest).text;
	bool more = take(&rest, ",");

	table->rowid = more && take(&rest, "rowid");
	more = table->rowid ? take(&rest, ",") : more;
	table->secret = more && take(&rest, "secret");
	more = table->secret ? take(&rest, ",") : more;
	bool entries = more && take(&rest, "entries") && take(&rest, "by") && token_peek(rest).kind == WORD;

	table->entries_by = entries ? token_next(&rest).text : S("");
	if (!good || more != entries || !is_listed(table->kind, "record derived passing") || !take(&rest, ")") ||
	    token_next(&rest).kind != END) {
		fault(mk, notes->at == NULL ? table->name.p : notes->at,
		      "no header above this table: -- table %.*s (record | derived | passing[, rowid][, secret][, "
		      "entries by COLUMN])",
		      STR_ARG(table->name));
	}
}

static void read_table(struct mk *mk, const struct notes *notes, const char *at, str rest)
{
	struct sql_table *table = NEW(mk->arena, struct sql_table);
	struct token name = token_next(&rest);
	const struct sql_table *now = sql_table_named(mk, name.text);
	struct slots *columns = &table->columns;

	table->name = name.text;
	if (!is_name(name) || is_listed(name.text, RESERVED) || !take(&rest, "(")) {
		fault(mk, at, "write create table name (...), whose name is no word of PostgreSQL's");
		return;
	}
	if (mk->file->to == 0) {
		read_table_header(mk, notes, table);
		if (now != NULL || mk->table_n == TABLES_MAX) {
			fault(mk, name.text.p, "there is a table %.*s, or there are more than %d: rename it",
			      STR_ARG(name.text), TABLES_MAX);
			return;
		}
	}
	if (!read_rules(mk, table, rest)) {
		return;
	}
	if (columns->n == 0 || !str_eq(columns->list[0].name, S("tenant")) || columns->list[0].null ||
	    !str_eq(str_of(columns->list[0].type->word), S("id")) || table->key_n == 0) {
		fault(mk, name.text.p,
		      "firms lie apart by the first column and key: tenant id not null, ..., "
		      "primary key (tenant, ...)");
	}
	if (mk->file->to == 0) {
		mk->tables[mk->table_n++] = table;
	} else {
		check_migrated(mk, table, now, at);
	}
	struct ddl *ddl = add_ddl(mk, at);

	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		struct buf out;
		buf_init(&out, mk->arena, FILE_BYTES_MAX);
		PUT(&out, "create table $ (", name.text);
		for (size_t i = 0; i < table->rule_n; i++) {
			PUT(&out, "$\n\t$", i == 0 ? S("") : S(","), table->rules[i][d]);
		}
		bool rowid = now == NULL ? table->rowid : now->rowid;
		PUT(&out, "\n)$", d == POSTGRES ? S("") : rowid ? S(" strict") : S(" strict, without rowid"));
		ddl->sql[d] = buf_str(&out);
	}
}

static void read_index(struct mk *mk, const struct notes *notes, str sql, bool unique)
{
	str words = in_dialect(mk, sql, NULL), rest = sql;
	bool apart = begins_with_tenant(&rest), across = notes->reason[ACROSS].n > 0, found = mk->file->to == 0;

	if (!apart && (unique || !across)) {
		fault(mk, sql.p, "this index does not begin with tenant: add it%s",
		      unique ? "" : ", or say why above it: -- across: reason");
	} else if (apart && across) {
		fault(mk, notes->at, "-- across: this index begins with tenant; remove the line");
	}
	for (size_t i = 0; i < mk->ddl_n; i++) {
		found |= mk->ddl[i].file->to == 0 && str_eq(mk->ddl[i].sql[SQLITE], words);
	}
	if (!found) {
		fault(mk, sql.p, "a new store has no such index: say it beside the table with the same words");
	}
	struct ddl *ddl = add_ddl(mk, sql.p);

	ddl->sql[SQLITE] = ddl->sql[POSTGRES] = words;
}

static void read_alter(struct mk *mk, str sql, str rest)
{
	struct sql_table added = {.name = token_next(&rest).text};
	const struct sql_table *now = sql_table_named(mk, added.name);

	if (!take(&rest, "add") || !take(&rest, "column")) {
		fault(mk, sql.p, "write alter table NAME add column name type ...");
		return;
	}
	read_rule(mk, &added, rest);
	check_migrated(mk, &added, now, sql.p);
	if (added.columns.n == 0) {
		return;
	}
	if (!added.columns.list[0].null) {
		fault(mk, sql.p, "the rows that are there have no value for it: allow null");
	}
	struct ddl *ddl = add_ddl(mk, sql.p);

	for (enum dialect d = SQLITE; d < DIALECTS; d++) {
		ddl->sql[d] = TEXT(mk, "alter table $ add column $", added.name, added.rules[0][d]);
	}
}

/* ---- statements ---- */

static void read_order(struct mk *mk, struct query *q, str list)
{
	struct sql_order *order = &q->orders[q->order_n];

	for (size_t falling = 0; list.n > 0; order->desc = falling > 0) {
		str item = str_trim(str_cut(list, ',', &list)), way, path = str_cut(item, ' ', &way), table;
		str name = str_cut(path, '.', &table);
		const struct slot *slot = slot_named(&q->columns, table.n > 0 ? table : name);

		falling += str_eq(str_trim(way), S("desc"));
		if (slot == NULL || slot->null || order->n == KEY_MAX) {
			fault(mk, q->notes.order.p,
			      "order: %.*s must be one of the columns that it gives, and not null", STR_ARG(path));
			return;
		}
		order->path[order->n] = path;
		order->column[order->n++] = *slot;
		if ((way.n > 0 && !str_eq(str_trim(way), S("desc"))) || (falling > 0 && falling != order->n)) {
			fault(mk, q->notes.order.p,
			      "order: all columns rise, or all are desc, so that a page can begin "
			      "behind a row");
			return;
		}
	}
	for (size_t i = 0; i < q->order_n; i++) {
		if (str_eq(q->orders[i].column[0].name, order->column[0].name)) {
			fault(mk, q->notes.order.p, "order: two begin with %.*s, which is their name; remove one",
			      STR_ARG(order->column[0].name));
		}
	}
	q->order_n++;
}

static void read_query(struct mk *mk, const struct notes *notes, str body)
{
	static const char *const words[] = {"none", "changed", "one", "many"};
	struct query *q = NEW(mk->arena, struct query);
	str rest = notes->header;
	struct token name = token_next(&rest);

	*q = (struct query){.file = mk->file, .notes = *notes, .name = name.text};
	q->body[notes->has_body[POSTGRES] ? POSTGRES : SQLITE] = body;
	if (!notes->has_body[SQLITE] && !notes->has_body[POSTGRES]) {
		q->body[POSTGRES] = body;
	}
	if (!is_name(name) || !take(&rest, "(")) {
		fault(mk, notes->at, "no header: write %s", ABOUT_HEADER);
		return;
	}
	if (!read_slots(mk, &rest, ")", &q->params)) {
		return;
	}
	bool arrow = take(&rest, "-") && take(&rest, ">");
	struct token gives = token_next(&rest);

	for (q->gives = NONE; q->gives <= MANY && !token_is(gives, words[q->gives]);) {
		q->gives++;
	}
	if (!arrow || q->gives > MANY || ((q->gives >= ONE) != take(&rest, "{"))) {
		fault(mk, notes->at, "not clear what it gives: write %s", ABOUT_HEADER);
		return;
	}
	if (q->gives >= ONE && !read_slots(mk, &rest, "}", &q->columns)) {
		return;
	}
	if (token_peek(rest).kind != END || (q->gives >= ONE && q->columns.n == 0)) {
		fault(mk, notes->at, "too much or too little behind the arrow: write %s", ABOUT_HEADER);
	}
	for (size_t i = 0; i < mk->query_n; i++) {
		if (str_eq(mk->queries[i]->name, q->name)) {
			fault(mk, notes->at, "there is a %.*s in %s: rename one", STR_ARG(q->name),
			      mk->queries[i]->file->path);
		}
	}
	for (str orders = notes->order; orders.n > 0;) {
		if (q->gives != MANY || q->order_n == ORDERS_MAX) {
			fault(mk, notes->order.p, "order: only for many {...}, and at most %d orders", ORDERS_MAX);
			return;
		}
		read_order(mk, q, str_trim(str_cut(orders, '|', &orders)));
	}
	if (mk->query_n == QUERIES_MAX) {
		fault(mk, notes->at, "more than %d statements: raise QUERIES_MAX", QUERIES_MAX);
		return;
	}
	mk->queries[mk->query_n++] = q;
}

/* The second body of the statement above. */
static void read_second(struct mk *mk, const struct notes *notes, str body)
{
	struct query *q = mk->query_n == 0 ? NULL : mk->queries[mk->query_n - 1];

	if (q == NULL || q->file != mk->file || q->body[POSTGRES].p != NULL || !notes->has_body[POSTGRES]) {
		fault(mk, body.p, "a statement without a header, or a second one: write %s", ABOUT_HEADER);
		return;
	}
	q->body[POSTGRES] = body;
	mk->doubled++;
}

/* ---- files ---- */

static void read_note(struct mk *mk, struct notes *notes, str line)
{
	static const char *const words[] = {"across:", "scan:", "sort:", "order:", "sqlite:", "postgres:"};
	str text = str_trim(text_behind(line, 2)), *const values[] = {&notes->reason[ACROSS], &notes->reason[SCAN],
	                                                              &notes->reason[SORT], &notes->order};
	bool header = str_starts(text, S("q_")) || (str_starts(text, S("table ")) && notes->at == NULL);

	if (header && notes->header.n == 0) {
		notes->header = text;
	} else if (header) {
		fault(mk, line.p, "a header above which there is one without SQL: write its SQL");
	}
	notes->at = header || notes->at == NULL ? line.p : notes->at;
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (!str_starts(text, str_of(words[i]))) {
			continue;
		}
		str value = str_trim(text_behind(text, strlen(words[i])));
		if (i >= COUNT_OF(values)) {
			notes->has_body[i - COUNT_OF(values)] = true;
		} else if (value.n == 0 || values[i]->n > 0) {
			fault(mk, line.p, "-- %s says nothing or stands here twice: say why, once", words[i]);
		} else {
			*values[i] = value;
		}
		return;
	}
	if (!header && text.n > 0) {
		if (notes->doc_n == NOTES_MAX || str_find(text, S("*/")) != SIZE_MAX ||
		    str_find(text, S("/*")) != SIZE_MAX) {
			fault(mk, line.p, "more than %d lines, or one with /* or */, and it becomes a comment in C",
			      NOTES_MAX);
			return;
		}
		notes->docs[notes->doc_n++] = text;
	}
}

static const struct notes no_notes = {.header = {"", 0}};

/* A header that no SQL follows; forgets the notes. */
static void drop_notes(struct mk *mk, struct notes *notes)
{
	if (notes->header.n > 0) {
		fault(mk, notes->at, "no SQL follows this header: write it in the next line");
	}
	*notes = no_notes;
}

static void read_item(struct mk *mk, const struct notes *notes, str sql)
{
	bool migration = mk->file->to != 0;
	str rest = sql;

	check_tokens(mk, sql);
	if (take(&rest, "create")) {
		bool unique = take(&rest, "unique");
		if (take(&rest, "index")) {
			read_index(mk, notes, sql, unique);
		} else if (!unique && take(&rest, "table")) {
			read_table(mk, notes, sql.p, rest);
		} else {
			fault(mk, sql.p, "only tables and indexes are created here");
		}
	} else if (migration && take(&rest, "alter") && take(&rest, "table")) {
		read_alter(mk, sql, rest);
	} else if (migration || token_is(token_peek(sql), "alter") || token_is(token_peek(sql), "drop")) {
		fault(mk, sql.p, "a migration creates tables and indexes and adds columns; all else is for noun files");
	} else if (notes->header.n > 0) {
		read_query(mk, notes, sql);
	} else {
		read_second(mk, notes, sql);
	}
}

void read_items(struct mk *mk)
{
	struct notes notes = no_notes;

	for (str rest = mk->file->text, after; rest.n > 0; rest = after) {
		str line = str_trim(str_cut(rest, '\n', &after));
		if (line.n == 0) {
			drop_notes(mk, &notes);
			continue;
		}
		if (str_starts(line, S("--"))) {
			read_note(mk, &notes, line);
			continue;
		}
		struct token t = {.kind = END};
		after = (str){line.p, (size_t)(rest.p + rest.n - line.p)};
		do {
			t = token_next(&after);
		} while (t.kind != END && !token_is(t, ";"));
		if (t.kind == END) {
			fault(mk, line.p, "no ; at its end (or a quote or comment that is not closed)");
		}
		read_item(mk, &notes, (str){line.p, (size_t)(t.text.p - line.p)});
		notes = no_notes;
	}
	drop_notes(mk, &notes);
}
