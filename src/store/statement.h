/* What tools/mksql makes of the .sql files beside this header, as data: statements, tables, and the words of the two
 * dialects.  Engines (engine.h) run statements; store.c runs engines; nobody else needs this file but generated code.
 *
 * Five neutral types: id and int (64 bits), text (UTF-8 without NUL), real, blob.  A boolean is an int 0 or 1. */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include "base/str.h"

enum dialect {
	DIALECT_SQLITE,
	DIALECT_POSTGRES,
	DIALECT__MAX,
};

enum type {
	TYPE_UNSET,
	TYPE_ID,
	TYPE_INT,
	TYPE_TEXT,
	TYPE_REAL,
	TYPE_BLOB,
	TYPE__MAX,
};

/* One value on its way into a statement or out of a row.  Texts and blobs are views: of the caller's on the way in, of
 * the engine's on the way out, where they are gone with the next row. */
struct value {
	enum type type;
	bool null;
	int64_t n; /* id, int */
	double r;  /* real */
	str s;     /* text, blob */
};

/* A number that may be missing (int? and id? of a signature); texts and blobs that may be missing have p == NULL. */
struct maybe {
	bool has;
	int64_t n;
};

struct slot {
	const char *name;
	enum type type;
	bool nullable;
};

/* What a statement gives back. */
enum gives {
	GIVES_UNSET,
	GIVES_NONE,    /* nothing; an engine may hold it back until the next call that needs an answer */
	GIVES_CHANGED, /* how many rows it changed */
	GIVES_ONE,     /* at most one row */
	GIVES_MANY,    /* rows */
};

enum table_kind {
	TABLE_UNSET,
	TABLE_RECORD,  /* kept for ever, copied, migrated */
	TABLE_DERIVED, /* can be made again of records: store/rebuild.h */
	TABLE_PASSING, /* of use for a while (twice-sent forms, jobs); not copied */
};

struct statement {
	const char *name;              /* "q_task_by_id" */
	const char *sql[DIALECT__MAX]; /* with ?1, ?2 …; with $1, $2 … */
	uint16_t number;               /* its place in statements[]: engines keep what they prepared at this place */
	uint8_t param_count, column_count;
	bool tenant;         /* its first parameter is :tenant, which comes from the transaction */
	uint8_t after_count; /* its last parameters are columns of the row that a page begins behind: their places */
	const uint8_t *after;
	const struct slot *params, *columns;
	enum gives gives;
	enum table_kind changes; /* the kind of table it changes; TABLE_UNSET: it only reads */
	bool across;             /* looks at more than one tenant, and says so in its .sql file */
};

enum {
	PARAMS_MAX = 40,
	COLUMNS_MAX = 40,
};

/* Every statement there is, also those made for tables. */
extern const struct statement *const statements[];
extern const size_t statement_count;

/* A table, with the statements every table has.  Rows travel as values in the order of `columns`. */
struct table {
	const char *name;
	enum table_kind kind;
	bool secret; /* what lets somebody in: never in an export */
	const struct slot *columns;
	uint8_t column_count;
	uint8_t key_count; /* columns of the primary key, by their place in `columns` */
	const uint8_t *key;
	const struct statement *first; /* (limit int): rows in the order of the key */
	const struct statement *next;  /* (key columns, limit int): those behind that key */
	const struct statement *put;   /* all columns */
	const struct statement *count; /* one int */
	const struct statement *clear; /* removes all rows */
	const struct statement
		*leave; /* (firm id): removes those of the firm, and of the installation those about it */
};

/* In an order in which foreign keys are satisfied. */
extern const struct table tables[];
extern const size_t table_count;

/* What makes an empty store, and what takes an older store one version further.  A script is a list of statements
 * without parameters, ended by NULL. */
extern const char *const schema_script[DIALECT__MAX][512];

struct migration {
	int to; /* the version it leads to */
	const char *const *script[DIALECT__MAX];
};

/* In rising order, without a gap; the last one leads to the version this program writes. */
extern const struct migration migrations[];
extern const size_t migration_count;

enum { SCHEMA_FIRST = 1 };

#endif
