#include "cli/records.h"

#include "store/pg_place.h"
#include "sys/file.h"
#include "sys/folder.h"

enum { CONF_BYTES_MAX = 4096 };

/* ---- where ---- */

static bool is_database(const char *words)
{
	return strchr(words, '=') != NULL || strstr(words, "://") != NULL;
}

/* `source` is where the words stood: the words themselves are never told, as they may hold a password.  Others see a
 * command line, so none may stand there. */
static enum err check_words(struct arena *a, const char *words, str source, bool seen, struct faults *fs)
{
	struct pg_place place;

	if (!pg_place_read(a, words, &place)) {
		return FAIL(fs, ERR_USAGE, "place-database", NOWHERE, source);
	}
	return seen && place.password ? FAIL(fs, ERR_USAGE, "place-password", NOWHERE) : OK;
}

/* An address in database.conf may have a password: only its owner may be able to read it. */
static enum err read_conf(struct arena *a, const char *folder, const char **ret, struct faults *fs)
{
	const char *path = folder_file(a, folder, "database.conf");
	str bytes;

	if (!file_is_there(path)) {
		return OK;
	}
	if (!file_is_private(path)) {
		return FAIL(fs, ERR_DATA, "place-open-conf", NOWHERE, str_of(path));
	}
	TRY(file_read(a, path, CONF_BYTES_MAX, &bytes, fs));
	str words = str_copy(a, str_trim(bytes));

	*ret = words.n == 0 ? NULL : words.p;
	return words.n == 0 ? OK : check_words(a, words.p, str_of(path), false, fs);
}

enum err records_place(const struct command_line *r, struct where *ret, struct faults *fs)
{
	const char *home = getenv("HOME"), *shared = getenv("XDG_DATA_HOME"), *database = getenv("TORIDE_DATABASE");

	*ret = (struct where){.data = r->data};
	if (ret->data == NULL && shared != NULL && shared[0] == '/') {
		ret->data = folder_file(r->arena, shared, "toride");
	} else if (ret->data == NULL && home != NULL && home[0] == '/') {
		ret->data = folder_file(r->arena, home, ".local/share/toride");
	} else if (ret->data == NULL && r->database == NULL) {
		return FAIL(fs, ERR_USAGE, "place-no-home", NOWHERE);
	}
	if (r->database != NULL) {
		ret->database = r->database;
		return check_words(r->arena, r->database, S("--database"), true, fs);
	}
	if (r->data == NULL && database != NULL && database[0] != '\0') {
		ret->database = database;
		return check_words(r->arena, database, S("TORIDE_DATABASE"), false, fs);
	}
	return ret->data == NULL ? OK : read_conf(r->arena, ret->data, &ret->database, fs);
}

enum err place_named(struct arena *a, const char *words, struct where *ret, struct faults *fs)
{
	*ret = (struct where){.data = is_database(words) ? NULL : words, .database = is_database(words) ? words : NULL};
	return ret->database == NULL ? OK : check_words(a, words, S("--from, --to"), true, fs);
}

/* ---- reading ---- */

struct finding {
	str name;
	int64_t tenant;
};

static enum err find_firm(struct tx *tx, void *ctx)
{
	struct finding *f = ctx;

	return firm_find(tx, f->name, &f->tenant);
}

static enum err read_records(const struct command_line *r, bool of_firm, enum err (*fn)(struct tx *tx, void *ctx),
                             void *ctx, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	struct finding f = {.name = firm_of(r).name, .tenant = TENANT_INSTALLATION};
	struct where where;

	TRY(records_place(r, &where, fs));
	TRY(store_open(r->arena, &where, MODE_READ, false, &s, fs));
	if (of_firm) {
		TRY(store_read(s, r->arena, (struct actor){.tenant = TENANT_INSTALLATION}, find_firm, &f, fs));
	}
	return store_read(s, r->arena, (struct actor){.tenant = f.tenant}, fn, ctx, fs);
}

enum err records_read(const struct command_line *r, enum err (*fn)(struct tx *tx, void *ctx), void *ctx,
                      struct faults *fs)
{
	return read_records(r, true, fn, ctx, fs);
}

enum err records_read_any(const struct command_line *r, enum err (*fn)(struct tx *tx, void *ctx), void *ctx,
                          struct faults *fs)
{
	return read_records(r, false, fn, ctx, fs);
}

/* ---- writing ---- */

struct op_firm firm_of(const struct command_line *r)
{
	return (struct op_firm){
		.name = r->firm == NULL ? (str){NULL, 0} : str_of(r->firm),
		.create = r->create,
	};
}

enum err records_do(const struct command_line *r, const char *op, str args, str *ret, struct faults *fs)
{
	struct where where;

	TRY(records_place(r, &where, fs));
	return op_do(r->arena, &where, r->create, op, args, ret, fs);
}

enum err records_set(const struct command_line *r, const char *op, struct faults *fs)
{
	struct buf args;
	str result;

	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_firm_set_pack(&args, &(const struct op_firm_set){
					.firm = firm_of(r),
					.field = str_of(r->argument[0]),
					.value = str_of(r->argument[1]),
				});
	return records_do(r, op, buf_str(&args), &result, fs);
}

enum err records_tell(const struct command_line *r, const struct buf *out, struct faults *fs)
{
	SCOPED(output_end) struct output output = {.fd = -1};

	TRY(output_open(r->arena, r->out, &output, fs));
	TRY(output_write(&output, buf_str(out), fs));
	return output_commit(&output, fs);
}
