/* What the parts of mksql share: what was read, and the words to speak of it.  What it is for is said in mksql.c. */
#ifndef TOOLS_MKSQL_MODEL_H
#define TOOLS_MKSQL_MODEL_H

#include "base/buf.h"

enum {
	FILE_BYTES_MAX = 1024 * 1024, /* of one .sql file */
	MADE_MAX = 16 * 1024 * 1024,  /* bytes of one generated file */
	ARENA_MAX = 512 * 1024 * 1024,
	FILES_MAX = 200,
	TABLES_MAX = 200,
	DDL_MAX = 511, /* schema_script has room for so many and a NULL */
	QUERIES_MAX = 2000,
	VARIANTS_MAX = 4000,
	SLOTS_MAX = 40, /* PARAMS_MAX and COLUMNS_MAX: what is made asserts that they are the same */
	RULES_MAX = 64, /* columns and constraints of a table */
	KEY_MAX = 8,    /* columns of a primary key, of an order */
	ORDERS_MAX = 8,
	NOTES_MAX = 64,       /* comment lines above one statement */
	PARAMS_IN_A_ROW = 4,  /* more become the members of a struct */
	DOUBLED_AT_MOST = 10, /* one statement in so many may have two bodies */
	FAULTS_TOLD = 20,
};

enum dialect { SQLITE, POSTGRES, DIALECTS };

/* ---- what is read ---- */

struct sql_file {
	const char *path;
	str noun, text;
	int64_t to;     /* the version a migration leads to; 0: a noun */
	bool of_tables; /* the statements that each table has, which mksql wrote itself */
};

struct sql_type {
	const char *word, *sql[DIALECTS];
	const char *name;        /* "TYPE_ID" */
	const char *c, *c_maybe; /* in C; that may be null, or NULL: not made yet */
};

struct slot {
	str name;
	const struct sql_type *type;
	bool null;
};

struct slots {
	struct slot list[SLOTS_MAX];
	size_t n;
};

struct sql_table {
	str name, kind; /* record, derived, passing */
	str entries_by; /* the order of its list, where mksql writes the statements of a noun with entries; or empty */
	bool rowid, secret;
	struct slots columns;
	size_t key[KEY_MAX], key_n;     /* places in `columns` */
	str rules[RULES_MAX][DIALECTS]; /* columns and constraints */
	size_t rule_n;
};

/* A statement of the schema or of a migration. */
struct ddl {
	const struct sql_file *file;
	const char *at;
	str sql[DIALECTS];
};

struct sql_order {
	str path[KEY_MAX]; /* as it was written, without desc */
	struct slot column[KEY_MAX];
	size_t n;
	bool desc;
};

enum gives { NONE, CHANGED, ONE, MANY };

/* Reasons a statement may give for what is otherwise refused. */
enum reason { ACROSS, SCAN, SORT, REASONS };

/* The comment lines above a statement. */
struct notes {
	const char *at;
	str header; /* "table ..." or "q_..." */
	str reason[REASONS], order;
	bool has_body[DIALECTS]; /* -- sqlite: or -- postgres: */
	str docs[NOTES_MAX];
	size_t doc_n;
};

struct query {
	const struct sql_file *file;
	struct notes notes;
	str name, body[DIALECTS];
	struct slots params, columns;
	enum gives gives;
	struct sql_order orders[ORDERS_MAX];
	size_t order_n;
	bool tenant;     /* has :tenant */
	bool outer_join; /* whose columns may be null */
	const struct sql_table *changes;
};

/* What becomes one struct statement: a query, or the first page or the following ones in one of its orders. */
struct variant {
	struct query *query;
	const struct sql_order *order;
	bool next;
	str name;
	struct slots params; /* all, as they are numbered */
	str sql[DIALECTS];
};

struct mk {
	struct arena *arena;
	const struct sql_file *file; /* the one that faults are in */
	struct sql_file files[FILES_MAX];
	struct sql_table *tables[TABLES_MAX];
	struct ddl ddl[DDL_MAX];
	struct query *queries[QUERIES_MAX];
	struct variant *variants[VARIANTS_MAX];
	size_t file_n, table_n, ddl_n, query_n, variant_n;
	int64_t version; /* that the migrations so far lead to */
	size_t doubled;  /* queries with two bodies */
	size_t faults;
};

/* Tells "file:line: what is wrong and how to mend it"; `at` is a place in the text of mk->file, or NULL.  False. */
__attribute__((format(printf, 3, 4))) bool fault(struct mk *mk, const char *at, const char *format, ...);

/* ---- tokens of SQL ---- */

enum token_kind { END, WORD, NUMBER, STRING, PARAM, PUNCT };

struct token {
	enum token_kind kind;
	str text; /* a PARAM's with its colon */
};

/* The first token of *rest, which is moved behind it.  White space and comments are passed over. */
struct token token_next(str *rest);
struct token token_peek(str rest);
bool token_is(struct token t, const char *text);
size_t newlines(str s);

/* Behind its first `n` bytes; unlike str_slice, this keeps the place when nothing is left. */
str text_behind(str s, size_t n);

/* Is it a word of `list`, which has spaces between its words? */
bool is_listed(str word, const char *list);

/* NULL if there is none. */
const struct sql_type *type_named(str word);
const struct slot *slot_named(const struct slots *slots, str name);
const struct sql_table *sql_table_named(const struct mk *mk, str name);

/* ---- the parts ---- */

/* Reads the text of mk->file. */
void read_items(struct mk *mk);

/* Makes the variants of all queries and holds schema and statements against SQLite. */
void check_all(struct mk *mk);

/* Adds `text`, in which each $ stands for the next argument. */
#define PUT(out, text, ...) put_all((out), (text), (const str[]){S("") __VA_OPT__(, ) __VA_ARGS__} + 1)
void put_all(struct buf *out, const char *text, const str *args);

/* The same as a new text, with a NUL behind it. */
#define TEXT(mk, text, ...) make_text((mk), (text), (const str[]){S("") __VA_OPT__(, ) __VA_ARGS__} + 1)
str make_text(struct mk *mk, const char *text, const str *args);

void write_model_header(struct mk *mk, const struct sql_file *file, struct buf *out);
void write_code(struct mk *mk, const struct sql_file *file, struct buf *out);
void write_schema(struct mk *mk, struct buf *out);

#endif
