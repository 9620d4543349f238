#include "base/json.h"
#include "carry/exporting.h"
#include "carry/row.h"
#include "core/day.h"
#include "core/id.h"
#include "core/message.h"
#include "store/seal.h"

enum {
	ROWS_AT_ONCE = 30, /* the largest are events */
	KEY_ARENA_MAX = ROWS_AT_ONCE * 4 * STORE_EVENT_MAX,
	README_MAX = 64 * 1024,
};

/* ---- tables ---- */

/* Of the installation, but about a firm: whose a login is. */
static int firm_column(const struct table *t)
{
	for (int i = 1; i < t->column_count; i++) {
		if (strcmp(t->columns[i].name, "firm") == 0) {
			return i;
		}
	}
	return -1;
}

bool export_is_of(const struct table *t, const struct value *row, int64_t firm, bool installation)
{
	int about = firm_column(t);

	if (row[0].n == firm) {
		return true;
	}
	return row[0].n == TENANT_INSTALLATION && (about >= 0 ? row[about].n == firm : installation);
}

static void take_row(void *ctx, const struct value *row)
{
	struct exporting *x = ctx;

	x->got++;
	x->past = x->past || row[0].n != x->tenant;
	if (!x->past && export_is_of(x->table, row, x->tx->actor.tenant, x->installation)) {
		x->line.n = 0;
		row_write(&x->line, x->table, row);
		export_put(x, buf_str(&x->line));
		x->rows[x->table - tables]++;
	}
	if (x->got < ROWS_AT_ONCE || x->past) {
		return;
	}
	for (size_t i = 0; i < x->table->key_count; i++) {
		x->key[i] = row[x->table->key[i]];
		x->key[i].s = str_copy(x->keys, x->key[i].s);
	}
}

/* Before all keys of the tenant; a key of one column is the tenant itself. */
static void key_first(struct exporting *x)
{
	const struct table *t = x->table;

	for (size_t i = 0; i < t->key_count; i++) {
		x->key[i] = (struct value){.type = t->columns[t->key[i]].type, .n = INT64_MIN, .s = S("")};
	}
	x->key[0].n = t->key_count == 1 ? x->tenant - 1 : x->tenant;
}

/* The rows behind the last key; what held that is let go once they are there. */
static enum err read_on(struct exporting *x)
{
	struct arena *before = x->keys;
	struct value params[COLUMNS_MAX + 1];

	memcpy(params, x->key, x->table->key_count * sizeof *params);
	params[x->table->key_count] = (struct value){.type = TYPE_INT, .n = ROWS_AT_ONCE};
	x->keys = arena_new(KEY_ARENA_MAX);
	x->got = 0;
	enum err err = tx_run(x->tx, x->table->next, params, take_row, x, NULL);

	arena_free(before);
	return err;
}

static enum err rows_of(struct exporting *x, int64_t tenant)
{
	x->tenant = tenant;
	x->past = false;
	key_first(x);
	do {
		TRY(read_on(x));
	} while (x->got == ROWS_AT_ONCE && !x->past && !x->line.bad);
	return x->line.bad ? FAIL(x->tx->faults, ERR_DATA, "export-too-large", NOWHERE, INT_STR(ROW_LINE_MAX >> 20))
	                   : OK;
}

static enum err write_tables(struct exporting *x)
{
	for (size_t i = 0; i < table_count; i++) {
		const struct table *t = &tables[i];
		if (t->kind != TABLE_RECORD || t->secret) {
			continue;
		}
		x->table = t;
		export_begin(x, "table/", str_of(t->name), ".jsonl");
		TRY(rows_of(x, TENANT_INSTALLATION));
		TRY(rows_of(x, x->tx->actor.tenant));
		TRY(export_end(x));
	}
	return OK;
}

/* ---- seals, one by one ---- */

static enum err write_seals(struct exporting *x)
{
	const struct q_seal_from_row *rows;
	struct actor firm = x->tx->actor;
	int64_t from = 1;
	size_t n = 1;

	while (x->installation && n > 0) {
		x->tx->actor.tenant = TENANT_INSTALLATION;
		enum err err = q_seal_from(x->tx, from, 1, &rows, &n);
		x->tx->actor = firm;
		TRY(err);
		if (n > 0) {
			export_begin(x, "seal/", INT_STR(rows->number), ".json");
			export_put(x, rows->body);
			TRY(export_end(x));
			from = rows->number + 1;
		}
	}
	return OK;
}

/* ---- what it is ---- */

static void readme_in(struct exporting *x, struct buf *text, enum lang lang)
{
	PHRASE(text, &catalogue_builtin, lang, "export-readme", x->firm->name);
	buf_char(text, '\n');
	if (x->unread > 0) {
		PHRASE(text, &catalogue_builtin, lang, "export-unread", INT_STR(x->unread));
		buf_char(text, '\n');
	}
}

static enum err write_readme(struct exporting *x)
{
	struct buf text;

	buf_init(&text, x->arena, README_MAX);
	readme_in(x, &text, LANG_JA);
	buf_char(&text, '\n');
	readme_in(x, &text, LANG_EN);
	return export_whole(x, "", S("README"), ".txt", &text);
}

/* ---- the manifest ---- */

static void manifest_tables(struct exporting *x, struct json *j)
{
	json_key(j, "tables");
	json_open(j, '[');
	for (size_t i = 0; i < table_count; i++) {
		const struct table *t = &tables[i];
		if (t->kind != TABLE_RECORD || t->secret) {
			continue;
		}
		json_open(j, '{');
		json_key(j, "name");
		json_text(j, str_of(t->name));
		json_key(j, "rows");
		json_int(j, x->rows[i]);
		json_key(j, "columns");
		json_open(j, '[');
		for (size_t c = 0; c < t->column_count; c++) {
			json_open(j, '{');
			json_key(j, "name");
			json_text(j, str_of(t->columns[c].name));
			json_key(j, "type");
			json_text(j, type_word(t->columns[c].type));
			json_key(j, "may_be_null");
			json_bool(j, t->columns[c].nullable);
			json_close(j, '}');
		}
		json_close(j, ']');
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void manifest_left_out(struct json *j)
{
	json_key(j, "left_out");
	json_open(j, '[');
	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].secret) {
			json_text(j, str_of(tables[i].name));
		}
	}
	json_close(j, ']');
}

static void manifest_members(const struct exporting *x, struct json *j, struct arena *a)
{
	json_key(j, "members");
	json_open(j, '[');
	for (size_t i = 0; i < x->n; i++) {
		const struct export_member *m = &x->members[i];
		struct buf hash;
		buf_init(&hash, a, (size_t)2 * SHA256_BYTES);
		buf_hex(&hash, m->hash, sizeof m->hash);
		json_open(j, '{');
		json_key(j, "name");
		json_text(j, str_of(m->name));
		json_key(j, "bytes");
		json_int(j, m->bytes);
		json_key(j, "sha256");
		json_text(j, buf_str(&hash));
		json_close(j, '}');
	}
	json_close(j, ']');
}

static enum err write_manifest(struct exporting *x)
{
	struct buf text;
	struct json j;

	buf_init(&text, x->arena, EXPORT_MANIFEST_MAX);
	json_init(&j, &text);
	json_open(&j, '{');
	json_key(&j, "format");
	json_text(&j, EXPORT_FORMAT);
	json_key(&j, "version");
	json_int(&j, EXPORT_VERSION);
	json_key(&j, "toride");
	json_text(&j, S(TORIDE_VERSION));
	json_key(&j, "schema");
	json_int(&j, schema_version());
	json_key(&j, "made_at");
	json_int(&j, x->tx->now);
	json_key(&j, "firm");
	json_text(&j, id_text(x->arena, x->tx->actor.tenant));
	json_key(&j, "name");
	json_text(&j, x->firm->name);
	json_key(&j, "installation");
	json_bool(&j, x->installation);
	manifest_left_out(&j);
	manifest_tables(x, &j);
	manifest_members(x, &j, x->arena);
	json_close(&j, '}');
	return export_whole(x, "", S("manifest"), ".json", &text);
}

/* ---- all of it ---- */

/* Is there no other firm? */
static enum err is_alone(struct tx *tx, bool *ret)
{
	const struct q_firm_tenant_row *first, *second = NULL;

	TRY(q_firm_tenant(tx, -1, &first));
	if (first != NULL) {
		TRY(q_firm_tenant(tx, first->tenant, &second));
	}
	*ret = second == NULL;
	return OK;
}

/* What people read comes first: a child that is closed for it is cheap as long as little is remembered. */
static enum err write_all(struct exporting *x)
{
	TRY(export_reading(x));
	TRY(write_readme(x));
	TRY(write_tables(x));
	TRY(write_seals(x));
	return write_manifest(x);
}

static void exporting_end(struct exporting *x)
{
	if (x->writer != NULL) {
		char unused[ZIP_WHY_MAX];
		(void)x->zip->end(x->writer, unused);
	}
	export_reading_end(x);
	arena_free(x->keys);
	arena_free(x->arena);
}

enum err export_write(struct tx *tx, struct buf *out, const struct export_wish *wish, struct exported *ret)
{
	SCOPED(exporting_end)
	struct exporting x = {.tx = tx, .arena = arena_new(EXPORT_ARENA_MAX), .wish = *wish};
	char why[ZIP_WHY_MAX];

	TRY(zip_engine_of(&x.zip, tx->faults));
	TRY(q_firm(tx, &x.firm));
	if (x.firm == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "firm-none", NOWHERE);
	}
	TRY(is_alone(tx, &x.installation));
	x.rows = NEW_N(x.arena, int64_t, table_count);
	buf_init(&x.line, x.arena, ROW_LINE_MAX);
	out->n = 0;
	out->bad = false;
	x.writer = x.zip->begin(x.arena, out);
	TRY(write_all(&x));
	bool good = x.zip->end(x.writer, why);

	x.writer = NULL;
	if (out->bad) {
		return FAIL(tx->faults, ERR_DATA, "export-too-large", NOWHERE, INT_STR(out->max >> 20));
	}
	if (!good) {
		return FAIL(tx->faults, ERR_SERVICE, "export-failed", NOWHERE, str_of(why));
	}
	*ret = (struct exported){.firm = x.firm->name, .installation = x.installation, .unread = x.unread};
	for (size_t i = 0; i < table_count; i++) {
		ret->rows += x.rows[i];
	}
	return OK;
}

str export_name(struct arena *a, int64_t now)
{
	struct day d = day_of(now, ZONE_JAPAN);
	char name[64];

	snprintf(name, sizeof name, "toride-export-%04d%02d%02d.zip", (int)d.year, (int)d.month, (int)d.day);
	return str_copy(a, str_of(name));
}
