/* mksql: turns the records' SQL into typed C, and refuses SQL that will not do on both engines and at any size.
 * Long because two thirds of it are refusals: what one would have to remember about two engines, mksql knows.
 *
 *     mksql --out FOLDER firm.sql task.sql ... 0002.sql ...     four digits are a migration, the others are nouns
 *
 * Before (task.sql):
 *
 *     -- table task (record)
 *     create table task (
 *             tenant id not null,
 *             id id not null,
 *             title text not null,
 *             cost int,
 *             primary key (tenant, id)
 *     );
 *
 *     -- q_task_list(state int?, n int) -> many {id id, title text, cost int?}
 *     -- order: title, id
 *     -- What is to be done.
 *     select id, title, cost from task where tenant = :tenant and (:state is null or state = :state) and {after}
 *     order by {order} limit :n;
 *
 * After (task_sql.h; task_sql.c has the statements, and functions that rest on store/query.h; schema_sql.c what is
 * about all tables):
 *
 *     struct q_task_list_row {
 *             int64_t id;
 *             str title;
 *             struct maybe cost;
 *     };
 *
 *     / * What is to be done. * /
 *     MUST enum err q_task_list(struct tx *tx, const struct q_task_list_row *after, struct maybe state, int64_t n,
 *                               const struct q_task_list_row **ret, size_t *ret_n);
 *     extern const struct statement st_q_task_list_by_title;          ... (?2 is null or state = ?2) and 1 = 1
 *     extern const struct statement st_q_task_list_by_title_next;     ... and (title, id) > (?4, ?5)
 *
 * Types: id int text real blob; `?` behind one allows null.  A statement gives none, changed (how many rows), one {...}
 * or many {...}.  More than four parameters go in as a struct.  :tenant is never declared, since it comes from the
 * transaction.  With several orders (`-- order: title, id | due desc, id desc`) an enum chooses; `after` is the last
 * row of the page before, or NULL.  Other comment lines above a statement go to its prototype.
 *
 * Firms lie apart: every table, key, index and search begins with tenant.  What is otherwise refused needs its reason,
 * and a reason that is not needed is refused, too:
 *
 *     -- across: reason     looks at more than one tenant; also above an index
 *     -- scan: reason       reads a whole table
 *     -- sort: reason       sorts what it found
 *
 * A noun of entries (store/entry.h) needs its table and its index alone: with `-- table NAME (record, entries by
 * COLUMN)` come q_NAME, _add, _set, _remove, _list (in the order COLUMN, id), _count and _ids.
 *
 * `-- sqlite:` and `-- postgres:` stand above two bodies of one statement where one text will not do for both.
 *
 * SQLite prepares and explains everything (mksql_check.c); that PostgreSQL takes it as well is for the tests of the
 * store.  All faults are told; after one, nothing is written.
 */
#include "mksql_model.h"

#include "base/fault.h"
#include "base/utf8.h"
#include "sys/file.h"

/* ---- files ---- */

/* The noun that a file is named after, or the version its migration leads to. */
static void name_file(struct mk *mk, struct sql_file *file)
{
	str path = str_of(file->path), name = path;
	bool digits = true, letters = true;

	while (str_find(name, S("/")) != SIZE_MAX) {
		(void)str_cut(name, '/', &name);
	}
	bool sql = str_ends(name, S(".sql"));
	name = str_slice(name, 0, sql ? name.n - 4 : 0);
	for (size_t i = 0; i < name.n; i++) {
		bool digit = name.p[i] >= '0' && name.p[i] <= '9';
		digits &= digit;
		letters &= (name.p[i] >= 'a' && name.p[i] <= 'z') || name.p[i] == '_' || (digit && i > 0);
	}
	if (digits && name.n == 4) {
		if (!str_to_int(name, &file->to) || file->to != mk->version + 1) {
			fault(mk, NULL, "this is not the next migration, %04d.sql: rename it, without a gap",
			      (int)mk->version + 1);
		}
		mk->version = file->to;
	} else if (name.n == 0 || !letters || str_eq(name, S("schema"))) {
		fault(mk, NULL, "name it after its noun, or after the version it leads to with four digits");
	} else {
		file->noun = name;
	}
}

/* ---- the statements that every noun of entries has ---- */

enum { ENTRY_FIELDS_AT = 3 }; /* behind tenant, id, version; the last column is made_at */

static bool is_column(const struct sql_table *table, size_t at, const char *name)
{
	return at < table->columns.n && str_eq(table->columns.list[at].name, str_of(name));
}

/* The columns of the fields: "BEFOREname AFTER, ..." with the name twice where `set`, with types where `typed`. */
static str fields_of(struct mk *mk, const struct sql_table *table, const char *before, bool typed, bool set)
{
	struct buf out;

	buf_init(&out, mk->arena, MADE_MAX);
	for (size_t i = ENTRY_FIELDS_AT; i + 1 < table->columns.n; i++) {
		const struct slot *slot = &table->columns.list[i];
		PUT(&out, set ? "$ = :$, " : "$$", set ? slot->name : str_of(before), slot->name);
		if (typed) {
			PUT(&out, " $$", str_of(slot->type->word), slot->null ? S("?") : S(""));
		}
		buf_add(&out, set ? S("") : S(", "));
	}
	return buf_str(&out);
}

static void write_entry_statements(struct mk *mk, const struct sql_table *table, struct buf *out)
{
	str name = table->name, by = table->entries_by, typed = fields_of(mk, table, "", true, false);
	str plain = fields_of(mk, table, "", false, false), values = fields_of(mk, table, ":", false, false);
	str sets = fields_of(mk, table, "", false, true);

	PUT(out, "\n\n-- q_$(id id) -> one {id id, version int, $made_at int}\n", name, typed);
	PUT(out, "select id, version, $made_at from $ where tenant = :tenant and id = :id;\n", plain, name);
	PUT(out, "-- q_$_add(id id, $made_at int) -> none\n", name, typed);
	PUT(out, "insert into $ (tenant, id, version, $made_at) values (:tenant, :id, 1, $:made_at);\n", name, plain,
	    values);
	PUT(out, "-- q_$_set(id id, $version int) -> changed\n", name, typed);
	PUT(out, "update $ set $version = version + 1 ", name, sets);
	PUT(out, "where tenant = :tenant and id = :id and version = :version;\n");
	PUT(out, "-- q_$_remove(id id, version int) -> changed\n", name);
	PUT(out, "delete from $ where tenant = :tenant and id = :id and version = :version;\n", name);
	PUT(out, "-- q_$_list(n int) -> many {id id, version int, $made_at int}\n-- order: $, id\n", name, typed, by);
	PUT(out, "select id, version, $made_at from $ where tenant = :tenant and {after} ", plain, name);
	PUT(out, "order by {order} limit :n;\n");
	PUT(out, "-- q_$_count(most int) -> one {n int}\n-- Counts up to `most`; no row where there is none.\n", name);
	PUT(out, "select count(*) as n from (select tenant from $ where tenant = :tenant limit :most) as counted ",
	    name);
	PUT(out, "having count(*) > 0;\n");
	PUT(out, "-- q_$_ids(after id, n int) -> many {id id}\n", name);
	PUT(out, "select id from $ where tenant = :tenant and id > :after order by id limit :n;\n", name);
}

/* They are written behind the noun's own text and read with it; what is wrong with one is told at its table. */
static void read_entry_statements(struct mk *mk, struct sql_file *file, size_t first_table)
{
	for (size_t i = first_table; i < mk->table_n; i++) {
		const struct sql_table *table = mk->tables[i];
		size_t first_query = mk->query_n;
		struct buf text;
		if (table->entries_by.n == 0) {
			continue;
		}
		if (!is_column(table, 1, "id") || !is_column(table, 2, "version") ||
		    !is_column(table, table->columns.n - 1, "made_at") ||
		    slot_named(&table->columns, table->entries_by) == NULL) {
			fault(mk, table->name.p,
			      "entries have tenant, id, version, their fields and made_at, in this order, "
			      "and a list by one of them");
			continue;
		}
		buf_init(&text, mk->arena, MADE_MAX);
		write_entry_statements(mk, table, &text);
		str own = file->text;
		file->text = buf_str(&text);
		read_items(mk);
		file->text = own;
		for (size_t q = first_query; q < mk->query_n; q++) {
			mk->queries[q]->notes.at = table->name.p;
		}
	}
}

static enum err read_file(struct mk *mk, const char *path, struct faults *fs)
{
	struct sql_file *file = &mk->files[mk->file_n++];
	size_t bad = 0, first_table = mk->table_n;

	*file = (struct sql_file){.path = path};
	mk->file = file;
	TRY(file_read(mk->arena, path, FILE_BYTES_MAX, &file->text, fs));
	if (!utf8_valid(file->text, &bad) || memchr(file->text.p, '\0', file->text.n) != NULL) {
		fault(mk, file->text.p + bad, "this is not a text in UTF-8");
		return OK;
	}
	name_file(mk, file);
	read_items(mk);
	read_entry_statements(mk, file, first_table);
	return OK;
}

/* ---- the statements that every table has ---- */

/* Columns from place `from` on, or those of the key: "BEFOREname type?, ..." */
static str list(struct mk *mk, const struct sql_table *table, bool key, size_t from, const char *before, bool typed)
{
	struct buf out;

	buf_init(&out, mk->arena, MADE_MAX);
	for (size_t i = from; i < (key ? table->key_n : table->columns.n); i++) {
		const struct slot *slot = &table->columns.list[key ? table->key[i] : i];
		PUT(&out, "$$$", i == from ? S("") : S(", "), str_of(before), slot->name);
		if (typed) {
			PUT(&out, " $$", str_of(slot->type->word), slot->null ? S("?") : S(""));
		}
	}
	return buf_str(&out);
}

/* Of the installation, and about a firm: a login, a session. */
static bool has_firm(const struct sql_table *table)
{
	for (size_t i = 0; i < table->columns.n; i++) {
		if (str_eq(table->columns.list[i].name, S("firm"))) {
			return true;
		}
	}
	return false;
}

/* They are written like a .sql file, and read like one. */
static void read_table_statements(struct mk *mk)
{
	struct sql_file *file = &mk->files[mk->file_n++];
	struct buf out;

	buf_init(&out, mk->arena, MADE_MAX);
	for (size_t i = 0; i < mk->table_n; i++) {
		const struct sql_table *table = mk->tables[i];
		str name = table->name, across = S("-- across: for whole stores");
		str row = list(mk, table, false, 0, "", true), columns = list(mk, table, false, 0, "", false);
		str key = list(mk, table, true, 0, "", false);

		PUT(&out, "-- q_table_$_first(limit int) -> many {$}\n$\n", name, row, across);
		PUT(&out, "select $ from $ order by $ limit :limit;\n\n", columns, name, key);
		PUT(&out, "-- q_table_$_next($, limit int) -> many {$}\n$\n", name,
		    list(mk, table, true, 0, "after_", true), row, across);
		PUT(&out, "select $ from $ where ($) > ($) order by $ limit :limit;\n\n", columns, name, key,
		    list(mk, table, true, 0, ":after_", false), key);
		PUT(&out, "-- q_table_$_put($) -> none\n$\n", name, list(mk, table, false, 1, "", true), across);
		PUT(&out, "insert into $ ($) values ($);\n\n", name, columns, list(mk, table, false, 0, ":", false));
		PUT(&out, "-- q_table_$_count() -> one {n int}\n$\nselect count(*) as n from $;\n\n", name, across,
		    name);
		PUT(&out, "-- q_table_$_clear() -> none\n$\ndelete from $;\n\n", name, across, name);
		PUT(&out, "-- q_table_$_leave(of id) -> changed\n$\ndelete from $ where tenant = :of$;\n\n", name,
		    across, name, has_firm(table) ? S(" or (tenant = 0 and firm = :of)") : S(""));
	}
	*file = (struct sql_file){.path = "the statements of tables", .text = buf_str(&out), .of_tables = true};
	mk->file = file;
	read_items(mk);
}

/* ---- the command ---- */

/* Faults of files, which mksql itself has no sentences for. */
static enum err tell(const struct faults *fs, enum err err)
{
	for (size_t i = 0; i < fs->n; i++) {
		(void)fprintf(stderr, "%.*s: %s\n", STR_ARG(fs->list[i].place.file), fs->list[i].message);
	}
	return err;
}

/* What nobody changed keeps its time, or one comment in one .sql file would have all of the store compiled again. */
static enum err is_written(struct mk *mk, const char *path, str text, bool *ret, struct faults *fs)
{
	str there = {0};

	if (file_is_there(path) && file_size(path) == (int64_t)text.n) {
		TRY(file_read(mk->arena, path, MADE_MAX, &there, fs));
	}
	*ret = text.n > 0 && str_eq(there, text);
	return OK;
}

static enum err write_file(struct mk *mk, const char *folder, str noun, const char *end, const struct buf *text,
                           struct faults *fs)
{
	SCOPED(output_end) struct output o = {.fd = -1};
	const char *path = TEXT(mk, "$/$$", str_of(folder), noun, str_of(end)).p;
	bool written = false;

	if (text->bad) {
		(void)fprintf(stderr, "%s: longer than %d bytes: split its .sql file\n", path, MADE_MAX);
		return ERR_DATA;
	}
	TRY(is_written(mk, path, buf_str(text), &written, fs));
	if (written) {
		return OK;
	}
	TRY(output_open(mk->arena, path, &o, fs));
	TRY(output_write(&o, buf_str(text), fs));
	return output_commit(&o, fs);
}

static enum err write_files(struct mk *mk, const char *folder, struct faults *fs)
{
	struct buf h, c;

	for (size_t i = 0; i < mk->file_n; i++) {
		const struct sql_file *file = &mk->files[i];
		if (file->noun.n == 0) {
			continue;
		}
		buf_init(&h, mk->arena, MADE_MAX);
		buf_init(&c, mk->arena, MADE_MAX);
		write_model_header(mk, file, &h);
		write_code(mk, file, &c);
		TRY(write_file(mk, folder, file->noun, "_sql.h", &h, fs));
		TRY(write_file(mk, folder, file->noun, "_sql.c", &c, fs));
	}
	buf_init(&c, mk->arena, MADE_MAX);
	write_schema(mk, &c);
	return write_file(mk, folder, S("schema"), "_sql.c", &c, fs);
}

static enum err make(struct mk *mk, const char *folder, char **paths, size_t n, struct faults *fs)
{
	for (size_t i = 0; i < n; i++) {
		TRY(read_file(mk, paths[i], fs));
	}
	if (mk->doubled * DOUBLED_AT_MOST > mk->query_n) {
		fault(mk, NULL,
		      "%zu of %zu statements have two bodies, which is more than one in %d: the two engines have "
		      "come too far apart",
		      mk->doubled, mk->query_n, DOUBLED_AT_MOST);
	}
	if (mk->faults == 0 && mk->table_n == 0) {
		fault(mk, NULL, "no table in any file: name the noun files, then the migrations");
	}
	if (mk->faults == 0) {
		read_table_statements(mk);
		check_all(mk);
	}
	if (mk->faults > FAULTS_TOLD) {
		(void)fprintf(stderr, "... and %zu more\n", mk->faults - FAULTS_TOLD);
	}
	return mk->faults > 0 ? ERR_DATA : write_files(mk, folder, fs);
}

int main(int argc, char **argv)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	struct mk *mk = NEW(a, struct mk);

	if (argc < 4 || argc - 3 >= FILES_MAX || strcmp(argv[1], "--out") != 0 || argv[3][0] == '-') {
		(void)fputs("usage: mksql --out FOLDER NOUN.sql ... 0002.sql ...\n", stderr);
		return ERR_USAGE;
	}
	*mk = (struct mk){.arena = a, .version = 1};
	return (int)tell(&fs, make(mk, argv[2], argv + 3, (size_t)argc - 3, &fs));
}
