/* Looking after the store: check, rebuild, migrate, copy. */
#include "base/json.h"
#include "cli/records.h"
#include "core/message.h"
#include "store/check.h"
#include "store/copy.h"
#include "store/migrate.h"

enum { TOLD_MAX = 64 * 1024 };

/* A result that is some numbers under their names. */
struct number {
	const char *name;
	int64_t n;
};

static void numbers_json(struct buf *out, const struct number *numbers, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	for (size_t i = 0; i < n; i++) {
		json_key(&j, numbers[i].name);
		json_int(&j, numbers[i].n);
	}
	json_close(&j, '}');
}

/* Tells the numbers: in JSON by name, for people in one sentence. */
static enum err tell_numbers(const struct command_line *r, const char *sentence, const struct number *numbers, size_t n,
                             struct faults *fs)
{
	struct buf out;

	buf_init(&out, r->arena, TOLD_MAX);
	if (r->format == FORMAT_JSON) {
		numbers_json(&out, numbers, n);
	} else {
		str args[FAULT_ARGS_MAX] = {{NULL, 0}};
		char digits[FAULT_ARGS_MAX][24];
		for (size_t i = 0; i < n && i < COUNT_OF(args); i++) {
			args[i] = str_int(numbers[i].n, digits[i]);
		}
		phrase_fill(&out, &catalogue_builtin, r->lang, sentence, args, n);
		buf_char(&out, '\n');
	}
	return records_tell(r, &out, fs);
}

static enum err open_here(const struct command_line *r, struct where *where, struct store **ret, struct faults *fs)
{
	TRY(records_place(r, where, fs));
	return store_open(r->arena, where, MODE_READ, false, ret, fs);
}

enum err cmd_check(const struct command_line *r, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	struct where where;
	const struct table_count *counts;
	struct number *numbers = NEW_N(r->arena, struct number, table_count);
	struct buf out;

	TRY(open_here(r, &where, &s, fs));
	TRY(store_check(s, r->arena, &counts, fs));
	for (size_t i = 0; i < table_count; i++) {
		numbers[i] = (struct number){counts[i].table->name, counts[i].rows};
	}
	buf_init(&out, r->arena, TOLD_MAX);
	if (r->format == FORMAT_JSON) {
		numbers_json(&out, numbers, table_count);
	} else {
		buf_add(&out, phrase(&catalogue_builtin, r->lang, "store-sound"));
		buf_char(&out, '\n');
		for (size_t i = 0; i < table_count; i++) {
			str name = str_of(numbers[i].name);
			buf_lit(&out, "  ");
			buf_add(&out, name);
			buf_repeat(&out, S(" "), name.n < 16 ? 16 - name.n : 1);
			buf_int(&out, numbers[i].n);
			buf_char(&out, '\n');
		}
	}
	return records_tell(r, &out, fs);
}

enum err cmd_rebuild(const struct command_line *r, struct faults *fs)
{
	str result;
	int64_t firms;

	TRY(records_do(r, "rebuild", S(""), &result, fs));
	if (!op_rebuilt_unpack(result, &firms)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	return tell_numbers(r, "store-rebuilt", &(const struct number){"firms", firms}, 1, fs);
}

enum err cmd_migrate(const struct command_line *r, struct faults *fs)
{
	struct where where;
	struct migrated m;
	struct buf out;

	TRY(records_place(r, &where, fs));
	TRY(store_migrate(r->arena, &where, !r->no_backup, &m, fs));
	if (r->format == FORMAT_JSON || m.copy.n == 0) {
		const char *sentence = m.from == m.to ? "store-up-to-date" : "store-migrated";
		return tell_numbers(r, sentence, (const struct number[]){{"from", m.from}, {"to", m.to}}, 2, fs);
	}
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "store-migrated-copy", INT_STR(m.from), INT_STR(m.to), m.copy);
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

static bool same_text(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

enum err cmd_copy(const struct command_line *r, struct faults *fs)
{
	SCOPED(store_end) struct store *from = NULL;
	SCOPED(store_end) struct store *to = NULL;
	struct where here, there;
	struct copied c;

	if (r->from == NULL || r->to == NULL) {
		return FAIL(fs, ERR_USAGE, "usage-too-few", NOWHERE, S("copy"), S("--from PLACE --to PLACE"));
	}
	TRY(place_named(r->arena, r->from, &here, fs));
	TRY(place_named(r->arena, r->to, &there, fs));
	if (same_text(here.data, there.data) || same_text(here.database, there.database)) {
		return FAIL(fs, ERR_USAGE, "place-same", NOWHERE);
	}
	/* as the writer of both: nobody else writes meanwhile */
	TRY(store_open(r->arena, &here, MODE_WRITE, false, &from, fs));
	TRY(store_open(r->arena, &there, MODE_WRITE, true, &to, fs));
	TRY(store_copy(from, to, &c, fs));
	return tell_numbers(r, "store-copied", &(const struct number){"rows", c.rows}, 1, fs);
}
