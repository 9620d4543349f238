/* Records of a firm, a noun each: `toride certification add NAME`.  The row of the command says of which noun. */
#include "base/json.h"
#include "cli/records.h"
#include "core/field.h"
#include "core/id.h"
#include "core/message.h"
#include "render/column.h"
#include "store/entry.h"

enum {
	RECORDS_OUT_MAX = 64 * 1024 * 1024,
	ID_COLUMNS = ID_LENGTH + 2,
	NAME_COLUMNS = 40,
	NAME_AT = 2, /* behind id and version, a row has its name */
};

/* ---- list ---- */

struct listing {
	const struct record_kind *kind;
	bool is_json;
	struct buf out;
	struct json json;
};

/* What programs have no use for. */
static bool is_inside(const char *column)
{
	return strcmp(column, "version") == 0 || strcmp(column, "made_at") == 0;
}

static void value_json(struct json *j, const char *column, const struct value *v, struct arena *a)
{
	if (v->null || (v->type == TYPE_TEXT && str_eq(v->s, DAY_NONE))) {
		json_null(j);
	} else if (v->type == TYPE_TEXT) {
		json_text(j, v->s);
	} else if (v->type == TYPE_ID) {
		json_text(j, id_text(a, v->n));
	} else if (strcmp(column, "sensitive") == 0) {
		json_bool(j, v->n != 0);
	} else {
		json_int(j, v->n);
	}
}

static void line_json(struct json *j, const struct record *r, struct arena *a)
{
	json_open(j, '{');
	for (size_t i = 0; i < r->kind->read->column_count; i++) {
		const char *column = r->kind->read->columns[i].name;
		if (!is_inside(column)) {
			json_key(j, column);
			value_json(j, column, &r->value[i], a);
		}
	}
	json_close(j, '}');
}

/* Id, name, and the day it ends. */
static void line_text(struct buf *out, const struct record *r, struct arena *a)
{
	column_put(out, id_text(a, r->id), ID_COLUMNS);
	column_put(out, r->value[NAME_AT].s, NAME_COLUMNS);
	for (size_t i = 0; i < r->kind->read->column_count; i++) {
		bool ends = strcmp(r->kind->read->columns[i].name, "expires_on") == 0;
		buf_add(out, ends && !str_eq(r->value[i].s, DAY_NONE) ? r->value[i].s : S(""));
	}
	buf_char(out, '\n');
}

static enum err add_line(struct tx *tx, const struct record *r, void *ctx)
{
	struct listing *l = ctx;

	if (l->is_json) {
		line_json(&l->json, r, tx->arena);
	} else {
		line_text(&l->out, r, tx->arena);
	}
	return OK;
}

static enum err read_list(struct tx *tx, void *ctx)
{
	struct listing *l = ctx;

	l->out.n = 0;
	json_init(&l->json, &l->out);
	if (l->is_json) {
		json_open(&l->json, '[');
	}
	TRY(record_each(tx, l->kind, add_line, l));
	if (l->is_json) {
		json_close(&l->json, ']');
	}
	return OK;
}

enum err cmd_record_list(const struct command_line *r, struct faults *fs)
{
	struct listing l = {.kind = &r->command->entry->record, .is_json = r->format == FORMAT_JSON};

	buf_init(&l.out, r->arena, RECORDS_OUT_MAX);
	TRY(records_read(r, read_list, &l, fs));
	if (l.out.n == 0) {
		buf_add(&l.out, phrase(&catalogue_builtin, r->lang, "list-none-yet"));
		buf_char(&l.out, '\n');
	}
	return records_tell(r, &l.out, fs);
}

/* ---- add, set, remove ---- */

static enum err change(const struct command_line *r, const char *op, struct op_record in, str *ret, struct faults *fs)
{
	struct buf args;

	in.firm = firm_of(r);
	in.noun = str_of(r->command->entry->record.name);
	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_record_pack(&args, &in);
	return records_do(r, op, buf_str(&args), ret, fs);
}

/* The id that a command names. */
static enum err read_id(const struct command_line *r, int64_t *ret, struct faults *fs)
{
	return id_read(str_of(r->argument[0]), ret) ? OK : FAIL(fs, ERR_MISSING, "record-gone", NOWHERE);
}

enum err cmd_record_add(const struct command_line *r, struct faults *fs)
{
	struct op_record in = {.field = S(""), .value = str_of(r->argument[0])};
	struct buf out;
	int64_t id;
	str result;

	TRY(change(r, "record.add", in, &result, fs));
	if (!op_record_added_unpack(result, &id)) {
		return FAIL(fs, ERR_BUG, "op-malformed", NOWHERE);
	}
	buf_init(&out, r->arena, ID_COLUMNS);
	id_write(&out, id);
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

enum err cmd_record_set(const struct command_line *r, struct faults *fs)
{
	struct op_record in = {.field = str_of(r->argument[1]), .value = str_of(r->argument[2])};
	str result;

	TRY(read_id(r, &in.id, fs));
	return change(r, "record.set", in, &result, fs);
}

enum err cmd_record_remove(const struct command_line *r, struct faults *fs)
{
	struct op_record in = {.field = S(""), .value = S("")};
	str result;

	TRY(read_id(r, &in.id, fs));
	return change(r, "record.remove", in, &result, fs);
}
