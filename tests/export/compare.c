/* compare DATA|- DATABASE|- DATA|- DATABASE|- [beside|erased]
 *
 * Holds what was imported into the second store against the first, row by row, over every table of records there is:
 * one that mksql has and the export forgot is a difference.  The first must have rows in each, or nothing was compared.
 * In the second, the history has one event more.  `beside`: the firm alone, without the records of the installation;
 * then a table may be empty.  `erased`: all that is not the
 * firm's which is not in the second store any more; there the installation's history has one event more. */
#include "carry/export.h"
#include "store/firm_sql.h"
#include "store/inside.h"

enum { BATCH = 30, ARENA_MAX = 1 << 30 };

struct side {
	struct store *store;
	const struct table *table;
	struct arena *arena;
	struct value *rows; /* of the firm, one behind the other */
	size_t n, room;
	struct value last[COLUMNS_MAX];
	size_t got;
	int64_t firm;
	bool installation;
	bool others; /* what is not the firm's, instead */
	size_t left_out, erasures;
};

/* Does the row say that a firm was erased? */
static bool is_erasure(const struct table *t, const struct value *row)
{
	for (size_t i = 0; i < t->column_count; i++) {
		if (strcmp(t->columns[i].name, "what") == 0) {
			return str_eq(row[i].s, S("firm.erase"));
		}
	}
	return false;
}

static void keep(struct value *to, const struct value *row, size_t n, struct arena *a)
{
	for (size_t i = 0; i < n; i++) {
		to[i] = row[i];
		to[i].s = row[i].null ? (str){NULL, 0} : str_copy(a, row[i].s);
	}
}

static void take(void *ctx, const struct value *row)
{
	struct side *s = ctx;
	size_t columns = s->table->column_count;

	s->got++;
	keep(s->last, row, columns, s->arena);
	if (export_is_of(s->table, row, s->firm, s->installation) == s->others) {
		s->left_out++;
		return;
	}
	if (s->others && is_erasure(s->table, row)) {
		s->erasures++;
		return;
	}
	if (s->n == s->room) {
		size_t room = s->room == 0 ? 256 : 2 * s->room;
		s->rows = arena_grow(s->arena, s->rows, s->room * columns * sizeof *s->rows,
		                     room * columns * sizeof *s->rows);
		s->room = room;
	}
	keep(s->rows + s->n++ * columns, row, columns, s->arena);
}

static enum err read_all(struct tx *tx, void *ctx)
{
	struct side *s = ctx;
	const struct table *t = s->table;
	struct value params[COLUMNS_MAX + 1] = {{.type = TYPE_INT, .n = BATCH}};

	s->n = s->room = s->got = s->left_out = s->erasures = 0;
	s->rows = NULL;
	TRY(tx_run(tx, t->first, params, take, s, NULL));
	while (s->got == BATCH) {
		for (size_t i = 0; i < t->key_count; i++) {
			params[i] = s->last[t->key[i]];
		}
		params[t->key_count] = (struct value){.type = TYPE_INT, .n = BATCH};
		s->got = 0;
		TRY(tx_run(tx, t->next, params, take, s, NULL));
	}
	return OK;
}

static enum err read_firm(struct tx *tx, void *ctx)
{
	const struct q_firm_tenant_row *firm;

	TRY(q_firm_tenant(tx, -1, &firm));
	*(int64_t *)ctx = firm == NULL ? 0 : firm->tenant;
	return OK;
}

static bool same(const struct value *a, const struct value *b)
{
	return a->null == b->null && a->type == b->type && (a->null || (a->n == b->n && str_eq(a->s, b->s)));
}

static size_t differences(const struct side *a, const struct side *b)
{
	const struct table *t = a->table;
	size_t wrong = 0, cells = (a->n < b->n ? a->n : b->n) * t->column_count;

	/* the rows of the installation stand first, and the event is the last of its chain and so of all */
	for (size_t i = 0; i < cells; i++) {
		wrong += !same(&a->rows[i], &b->rows[i]);
	}
	return wrong;
}

static enum err compare_table(struct side *a, struct side *b, bool may_be_empty, struct faults *fs, bool *ret_bad)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	const struct table *t = a->table;
	size_t more = strcmp(t->name, "event") == 0 ? 1 : 0;

	TRY(store_read(a->store, a->arena, nobody, read_all, a, fs));
	TRY(store_read(b->store, b->arena, nobody, read_all, b, fs));
	size_t wrong = t->secret ? 0 : differences(a, b);
	bool bad = t->secret ? b->n > 0 || a->n == 0 : wrong > 0 || b->n != a->n + more;

	if (bad || (a->n == 0 && !may_be_empty)) {
		printf("%s: %zu rows, then %zu; %zu values differ\n", t->name, a->n, b->n, wrong);
		*ret_bad = true;
	}
	return OK;
}

static struct where place(char **argv)
{
	return (struct where){
		.data = strcmp(argv[0], "-") == 0 ? NULL : argv[0],
		.database = strcmp(argv[1], "-") == 0 ? NULL : argv[1],
	};
}

/* ---- one firm erased, and nothing of the others ---- */

struct walk {
	int64_t after, found; /* found: 0 at the end */
};

static enum err walk_on(struct tx *tx, void *ctx)
{
	struct walk *w = ctx;
	const struct q_firm_tenant_row *firm;

	TRY(q_firm_tenant(tx, w->after, &firm));
	w->found = firm == NULL ? 0 : firm->tenant;
	return OK;
}

/* The first firm that the second store has no more. */
static enum err find_gone(struct store *from, struct store *to, struct arena *a, int64_t *ret, struct faults *fs)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	struct walk here = {.after = -1}, there = {.after = -1};

	do {
		TRY(store_read(from, a, nobody, walk_on, &here, fs));
		TRY(store_read(to, a, nobody, walk_on, &there, fs));
		here.after = there.after = here.found;
	} while (here.found != 0 && here.found == there.found);
	*ret = here.found;
	return OK;
}

static enum err compare_others(struct side *a, struct side *b, struct faults *fs, bool *ret_bad)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	const struct table *t = a->table;
	size_t erasures = strcmp(t->name, "event") == 0 ? 1 : 0;

	TRY(store_read(a->store, a->arena, nobody, read_all, a, fs));
	TRY(store_read(b->store, b->arena, nobody, read_all, b, fs));
	size_t wrong = differences(a, b);

	if (wrong > 0 || a->n != b->n || a->n + a->left_out == 0 || b->left_out > 0 || b->erasures != erasures) {
		printf("%s: %zu rows of others, then %zu; %zu values differ; %zu rows of the firm, then %zu; %zu "
		       "erasures\n",
		       t->name, a->n, b->n, wrong, a->left_out, b->left_out, b->erasures);
		*ret_bad = true;
	}
	return OK;
}

/* ---- both ---- */

static enum err compare(char **argv, bool beside, bool erased, struct faults *fs, bool *ret_bad)
{
	SCOPED(arena_end) struct arena *own = arena_new(ARENA_MAX);
	SCOPED(store_end) struct store *from = NULL;
	SCOPED(store_end) struct store *to = NULL;
	struct where here = place(argv), there = place(argv + 2);
	int64_t firm = 0;
	size_t tables_compared = 0;

	TRY(store_open(own, &here, MODE_READ, false, &from, fs));
	TRY(store_open(own, &there, MODE_READ, false, &to, fs));
	TRY(erased ? find_gone(from, to, own, &firm, fs)
	           : store_read(beside ? to : from, own, (struct actor){.tenant = TENANT_INSTALLATION}, read_firm,
	                        &firm, fs));
	for (size_t i = 0; i < table_count; i++) {
		SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
		struct side x = {.store = from,
		                 .table = &tables[i],
		                 .arena = a,
		                 .firm = firm,
		                 .installation = !beside && !erased,
		                 .others = erased};
		struct side y = x;
		y.store = to;
		if (tables[i].kind == TABLE_RECORD) {
			TRY(erased ? compare_others(&x, &y, fs, ret_bad) : compare_table(&x, &y, beside, fs, ret_bad));
			tables_compared++;
		}
	}
	printf("%zu tables compared\n", tables_compared);
	return OK;
}

int main(int argc, char **argv)
{
	static struct faults faults;
	bool bad = false;

	if (argc < 5) {
		fputs("usage: compare DATA|- DATABASE|- DATA|- DATABASE|- [beside|erased]\n", stderr);
		return ERR_USAGE;
	}
	bool erased = argc > 5 && strcmp(argv[5], "erased") == 0;
	enum err err = compare(argv + 1, argc > 5 && !erased, erased, &faults, &bad);

	for (size_t i = 0; i < faults.n; i++) {
		fprintf(stderr, "compare: %s\n", faults.list[i].message);
	}
	return err != OK ? (int)err : bad;
}
