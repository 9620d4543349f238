/* The archive, taken apart: hostile until the last member is held against its checksum. */
#include <jansson.h>

#include "base/pack.h"
#include "base/utf8.h"
#include "carry/import.h"
#include "carry/row.h"
#include "carry/zip.h"
#include "core/id.h"
#include "store/person.h"
#include "sys/hash.h"

enum {
	PIECE = 64 * 1024,
	MEMBERS_ARENA_MAX = 64 << 20,
	LINE_ARENA_MAX = 4 * ROW_LINE_MAX,
};

struct member {
	str name;
	int64_t bytes;
	uint8_t hash[SHA256_BYTES];
	bool said; /* the manifest has it */
};

struct reading {
	str bytes, file;
	struct faults *faults;
	const struct zip_engine *zip;
	struct zip_reader *reader;  /* NULL: closed */
	struct arena *arena;        /* of the members and the manifest */
	struct arena *row_arena[2]; /* of a row, and of the one before */
	struct value row[2][COLUMNS_MAX];
	size_t turn;
	struct member *members;
	size_t n;
	int64_t total;
	struct buf manifest;
	bool has_manifest;
	json_t *root;
	struct import_room *room;
	struct buf packed;
	int64_t firms; /* rows of the table firm */
};

static struct place here(const struct reading *r)
{
	return AT_FILE(r->file);
}

static enum err malformed(const struct reading *r, const char *member)
{
	return FAIL(r->faults, ERR_DATA, "export-manifest", here(r), str_of(member));
}

static enum err open_again(struct reading *r)
{
	if (r->reader != NULL) {
		r->zip->close(r->reader);
	}
	r->reader = r->zip->open_bytes(r->arena, r->bytes);
	return OK;
}

/* ---- the first look: which members there are, and what they sum up to ---- */

/* "table/firm.jsonl": plain words and at most one folder, so that it means one thing wherever it is unpacked. */
static bool name_is_plain(str name)
{
	size_t folders = 0;

	for (size_t i = 0; i < name.n; i++) {
		char c = name.p[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
		             c == '_' || c == '.' || c == '/';
		folders += c == '/';
		if (!plain) {
			return false;
		}
	}
	return name.n > 0 && folders <= 1 && name.p[0] != '/' && name.p[0] != '.' && !str_ends(name, S("/")) &&
	       str_find(name, S("..")) == SIZE_MAX && str_find(name, S("/.")) == SIZE_MAX;
}

static struct member *member_named(const struct reading *r, str name)
{
	for (size_t i = 0; i < r->n; i++) {
		if (str_eq(r->members[i].name, name)) {
			return &r->members[i];
		}
	}
	return NULL;
}

static enum err sum_up(struct reading *r, struct member *m, struct buf *keep)
{
	char piece[PIECE];
	struct sha256 h;
	int64_t got;

	sha256_init(&h);
	while ((got = r->zip->take(r->reader, piece, sizeof piece)) > 0) {
		str bytes = {piece, (size_t)got};
		m->bytes += got;
		r->total += got;
		if (r->total > EXPORT_BYTES_MAX) {
			return FAIL(r->faults, ERR_DATA, "export-too-large", here(r), INT_STR(EXPORT_BYTES_MAX >> 20));
		}
		sha256_add(&h, bytes);
		if (keep != NULL) {
			buf_add(keep, bytes);
		}
	}
	sha256_done(&h, m->hash);
	return got == 0 ? OK : FAIL(r->faults, ERR_DATA, "export-broken", here(r));
}

static enum err look_at_member(struct reading *r, str name)
{
	struct member m = {.name = str_copy(r->arena, name)};
	bool is_manifest = str_eq(name, S("manifest.json"));

	if (!name_is_plain(name)) {
		return FAIL(r->faults, ERR_DATA, "export-member", here(r), name);
	}
	if (member_named(r, name) != NULL) {
		return FAIL(r->faults, ERR_DATA, "export-twice", here(r), name);
	}
	if (r->n == EXPORT_MEMBERS_MAX) {
		return FAIL(r->faults, ERR_DATA, "export-too-large", here(r), INT_STR(EXPORT_BYTES_MAX >> 20));
	}
	TRY(sum_up(r, &m, is_manifest ? &r->manifest : NULL));
	r->has_manifest = r->has_manifest || is_manifest;
	r->members[r->n++] = m;
	return OK;
}

static enum err look_at_all(struct reading *r)
{
	enum zip_next what;
	str name = S("");

	TRY(open_again(r));
	while ((what = r->zip->next(r->reader, &name)) == ZIP_MEMBER) {
		TRY(look_at_member(r, name));
	}
	if (what == ZIP_STRANGE) {
		return FAIL(r->faults, ERR_DATA, "export-member", here(r), S("?"));
	}
	if (what == ZIP_BROKEN) {
		return FAIL(r->faults, ERR_DATA, "export-broken", here(r));
	}
	return r->has_manifest ? OK : FAIL(r->faults, ERR_DATA, "export-foreign", here(r));
}

/* ---- the manifest ---- */

static bool text_of(const json_t *object, const char *key, str *ret)
{
	const json_t *is = json_object_get(object, key);

	*ret = json_is_string(is) ? (str){json_string_value(is), json_string_length(is)} : S("");
	return json_is_string(is);
}

static bool number_of(const json_t *object, const char *key, int64_t *ret)
{
	const json_t *is = json_object_get(object, key);

	*ret = json_integer_value(is);
	return json_is_integer(is) && *ret >= 0;
}

static enum err check_versions(struct reading *r)
{
	int64_t version, schema;
	str format;

	if (!text_of(r->root, "format", &format) || !str_eq(format, EXPORT_FORMAT)) {
		return FAIL(r->faults, ERR_DATA, "export-foreign", here(r));
	}
	if (!number_of(r->root, "version", &version) || !number_of(r->root, "schema", &schema)) {
		return malformed(r, "version");
	}
	if (version > EXPORT_VERSION || schema > schema_version()) {
		return FAIL(r->faults, ERR_DATA, "export-newer", here(r), INT_STR(version), INT_STR(schema),
		            INT_STR(EXPORT_VERSION), INT_STR(schema_version()));
	}
	if (version < 1 || schema < EXPORT_SCHEMA_FIRST) {
		return FAIL(r->faults, ERR_DATA, "export-older", here(r), INT_STR(schema));
	}
	r->room->schema = schema;
	return OK;
}

static enum err check_firm(struct reading *r)
{
	str id, name;

	if (!text_of(r->root, "firm", &id) || !id_read(id, &r->room->firm) || r->room->firm == TENANT_INSTALLATION) {
		return malformed(r, "firm");
	}
	if (!text_of(r->root, "name", &name) || name.n == 0 || name.n > IMPORT_NAME_MAX) {
		return malformed(r, "name");
	}
	if (!number_of(r->root, "made_at", &r->room->made_at)) {
		return malformed(r, "made_at");
	}
	if (!json_is_boolean(json_object_get(r->root, "installation"))) {
		return malformed(r, "installation");
	}
	r->room->installation = json_is_true(json_object_get(r->root, "installation"));
	memcpy(r->room->name, name.p, name.n);
	r->room->name_n = (int64_t)name.n;
	return OK;
}

static bool hash_holds(const struct member *m, str said)
{
	char digits[2 * SHA256_BYTES];
	struct buf text = {.p = digits, .max = sizeof digits, .room = sizeof digits};

	buf_hex(&text, m->hash, sizeof m->hash);
	return str_eq(buf_str(&text), said);
}

static enum err check_member(struct reading *r, const json_t *said)
{
	str name, hash;
	int64_t bytes;

	if (!text_of(said, "name", &name) || !text_of(said, "sha256", &hash) || !number_of(said, "bytes", &bytes)) {
		return malformed(r, "members");
	}
	struct member *m = member_named(r, name);

	if (m == NULL) {
		return FAIL(r->faults, ERR_DATA, "export-missing", here(r), name);
	}
	if (m->said) {
		return FAIL(r->faults, ERR_DATA, "export-twice", here(r), name);
	}
	m->said = true;
	return m->bytes == bytes && hash_holds(m, hash) ? OK : FAIL(r->faults, ERR_DATA, "export-sum", here(r), name);
}

/* Just those that the manifest has, as it has them. */
static enum err check_members(struct reading *r)
{
	const json_t *list = json_object_get(r->root, "members");
	const json_t *said;
	size_t i;

	if (!json_is_array(list)) {
		return malformed(r, "members");
	}
	json_array_foreach(list, i, said)
	{
		TRY(check_member(r, said));
	}
	for (i = 0; i < r->n; i++) {
		if (!r->members[i].said && !str_eq(r->members[i].name, S("manifest.json"))) {
			return FAIL(r->faults, ERR_DATA, "export-member", here(r), r->members[i].name);
		}
	}
	return OK;
}

static const struct table *table_named(str name)
{
	for (size_t i = 0; i < table_count; i++) {
		if (tables[i].kind == TABLE_RECORD && !tables[i].secret && str_eq(name, str_of(tables[i].name))) {
			return &tables[i];
		}
	}
	return NULL;
}

/* The table whose rows stand in that member; NULL for one that is for people. */
static const struct table *table_of_member(str name)
{
	bool is_table = str_starts(name, S("table/")) && str_ends(name, S(".jsonl"));

	return is_table ? table_named(str_slice(name, 6, name.n - 6 - 6)) : NULL;
}

static str member_of_table(struct arena *a, const struct table *t)
{
	struct buf name;

	buf_init(&name, a, ZIP_NAME_MAX);
	buf_lit(&name, "table/");
	buf_add(&name, str_of(t->name));
	buf_lit(&name, ".jsonl");
	return buf_str(&name);
}

/* An archive of our schema has all our tables; of an older one, those there were. */
static enum err check_tables(struct reading *r)
{
	for (size_t i = 0; i < r->n; i++) {
		str name = r->members[i].name;
		if (str_starts(name, S("table/")) && table_of_member(name) == NULL) {
			return FAIL(r->faults, ERR_DATA, "export-member", here(r), name);
		}
	}
	for (size_t i = 0; i < table_count && r->room->schema == schema_version(); i++) {
		str name = member_of_table(r->arena, &tables[i]);
		if (table_named(str_of(tables[i].name)) != NULL && member_named(r, name) == NULL) {
			return FAIL(r->faults, ERR_DATA, "export-missing", here(r), name);
		}
	}
	return json_is_array(json_object_get(r->root, "tables")) ? OK : malformed(r, "tables");
}

static enum err read_manifest(struct reading *r)
{
	str text = buf_str(&r->manifest);

	if (!r->manifest.bad) {
		r->root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, NULL);
	}
	if (!json_is_object(r->root)) {
		return malformed(r, "manifest.json");
	}
	TRY(check_versions(r));
	TRY(check_firm(r));
	TRY(check_members(r));
	return check_tables(r);
}

/* ---- rows ---- */

static void pack_value(struct buf *out, const struct value *v)
{
	pack_int(out, v->null);
	if (v->null) {
		return;
	}
	if (v->type == TYPE_TEXT || v->type == TYPE_BLOB) {
		pack_text(out, v->s);
	} else if (v->type == TYPE_REAL) {
		int64_t bits;
		memcpy(&bits, &v->r, sizeof bits);
		pack_int(out, bits);
	} else {
		pack_int(out, v->n);
	}
}

static int value_cmp(const struct value *a, const struct value *b)
{
	int text = str_cmp(a->s, b->s);

	return a->n != b->n ? (a->n > b->n ? 1 : -1) : text;
}

/* Rows stand in the order of their key, so none is there twice. */
static bool is_behind(const struct table *t, const struct value *before, const struct value *row)
{
	int order = 0;

	for (size_t i = 0; i < t->key_count && order == 0; i++) {
		order = value_cmp(&row[t->key[i]], &before[t->key[i]]);
	}
	return order > 0;
}

static enum err take_line(struct reading *r, const struct table *t, str line)
{
	struct import_section *s = &r->room->section[t - tables];
	const struct value *before = r->row[r->turn];

	r->turn = !r->turn;
	struct value *row = r->row[r->turn];
	struct arena *a = r->row_arena[r->turn];

	arena_reset(a);
	struct place at = AT_LINE(member_of_table(a, t), (size_t)s->rows + 1);

	TRY(row_read(a, t, line, at, row, r->faults));
	if (!export_is_of(t, row, r->room->firm, r->room->installation != 0)) {
		return FAIL(r->faults, ERR_DATA, "export-tenant", at);
	}
	if (s->rows > 0 && !is_behind(t, before, row)) {
		return FAIL(r->faults, ERR_DATA, "export-order", at);
	}
	for (size_t i = 0; i < t->column_count; i++) {
		pack_value(&r->packed, &row[i]);
	}
	s->rows++;
	r->room->rows++;
	return r->packed.bad ? FAIL(r->faults, ERR_DATA, "export-too-large", here(r), INT_STR(EXPORT_BYTES_MAX >> 20))
	                     : OK;
}

/* The lines of a piece; what is behind the last one waits in `line`. */
static enum err take_piece(struct reading *r, const struct table *t, str piece, struct buf *line)
{
	while (piece.n > 0) {
		const char *end = memchr(piece.p, '\n', piece.n);
		size_t n = end == NULL ? piece.n : (size_t)(end - piece.p);

		buf_add(line, str_slice(piece, 0, n));
		if (line->bad) {
			return FAIL(r->faults, ERR_DATA, "export-too-large", here(r), INT_STR(ROW_LINE_MAX >> 20));
		}
		if (end == NULL) {
			return OK;
		}
		TRY(take_line(r, t, buf_str(line)));
		line->n = 0;
		piece = str_slice(piece, n + 1, SIZE_MAX);
	}
	return OK;
}

static enum err read_table(struct reading *r, const struct table *t, struct buf *line)
{
	struct import_section *s = &r->room->section[t - tables];
	char piece[PIECE];
	int64_t got;

	line->n = 0;
	s->at = (int64_t)r->packed.n;
	while ((got = r->zip->take(r->reader, piece, sizeof piece)) > 0) {
		TRY(take_piece(r, t, (str){piece, (size_t)got}, line));
	}
	s->bytes = (int64_t)r->packed.n - s->at;
	return got == 0 && line->n == 0 ? OK : FAIL(r->faults, ERR_DATA, "export-broken", here(r));
}

static enum err read_tables(struct reading *r)
{
	struct buf line;
	str name = S("");

	buf_init(&line, r->arena, ROW_LINE_MAX);
	TRY(open_again(r));
	while (r->zip->next(r->reader, &name) == ZIP_MEMBER) {
		const struct table *t = table_of_member(name);
		if (t != NULL) {
			TRY(read_table(r, t, &line));
		}
	}
	return OK;
}

/* What the manifest says of each table, against what came. */
static enum err check_rows(struct reading *r)
{
	const json_t *said;
	size_t i;

	json_array_foreach(json_object_get(r->root, "tables"), i, said)
	{
		str name;
		int64_t rows;
		const struct table *t = text_of(said, "name", &name) ? table_named(name) : NULL;
		if (t == NULL || !number_of(said, "rows", &rows)) {
			return malformed(r, "tables");
		}
		int64_t came = r->room->section[t - tables].rows;
		if (came != rows) {
			return FAIL(r->faults, ERR_DATA, "export-rows", here(r), name, INT_STR(rows), INT_STR(came));
		}
	}
	for (i = 0; i < table_count; i++) {
		int64_t rows = r->room->section[i].rows;
		r->firms += strcmp(tables[i].name, "firm") == 0 ? rows : 0;
	}
	return r->firms == 1 ? OK : FAIL(r->faults, ERR_DATA, "export-firm", here(r), INT_STR(r->firms));
}

/* ---- all of it ---- */

static void reading_end(struct reading *r)
{
	if (r->reader != NULL) {
		r->zip->close(r->reader);
	}
	json_decref(r->root);
	arena_free(r->row_arena[0]);
	arena_free(r->row_arena[1]);
	arena_free(r->arena);
}

enum err import_read(str bytes, str file, struct import_room *room, struct faults *fs)
{
	SCOPED(reading_end)
	struct reading r = {
		.bytes = bytes,
		.file = file,
		.faults = fs,
		.arena = arena_new(MEMBERS_ARENA_MAX + 3 * (size_t)ROW_LINE_MAX),
		.row_arena = {arena_new(LINE_ARENA_MAX), arena_new(LINE_ARENA_MAX)},
		.room = room,
		.packed = {.p = room->packed, .max = IMPORT_ROOM - sizeof *room, .room = IMPORT_ROOM - sizeof *room},
	};
	_Static_assert(sizeof(struct import_room) < IMPORT_ROOM / 2, "there is room for rows");

	TRY(zip_engine_of(&r.zip, fs));
	if (table_count > IMPORT_TABLES_MAX) {
		return FAIL(fs, ERR_BUG, "export-too-large", here(&r), INT_STR(IMPORT_TABLES_MAX));
	}
	r.members = NEW_N(r.arena, struct member, EXPORT_MEMBERS_MAX);
	buf_init(&r.manifest, r.arena, EXPORT_MANIFEST_MAX);
	TRY(look_at_all(&r));
	TRY(read_manifest(&r));
	TRY(read_tables(&r));
	return check_rows(&r);
}
