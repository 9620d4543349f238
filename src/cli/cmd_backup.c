/* Backups: made, listed, looked at, rehearsed; their key, and where the server puts them. */
#include "base/json.h"
#include "cli/records.h"
#include "cli/secret.h"
#include "core/day.h"
#include "core/message.h"
#include "store/backup_folder.h"
#include "store/backup_run.h"
#include "sys/cipher.h"

enum { TOLD_MAX = 1 << 20 };

static enum err write_op(void *ctx, const char *op, str args, struct faults *fs)
{
	const struct command_line *r = ctx;
	str nothing;

	return records_do(r, op, args, &nothing, fs);
}

/* Where things stand here; the folder has to be one of files, for the copy on its way. */
static enum err enter(const struct command_line *r, struct where *where, struct backup_room *room, struct faults *fs)
{
	TRY(records_place(r, where, fs));
	return where->data == NULL ? FAIL(fs, ERR_USAGE, "place-no-home", NOWHERE)
	                           : backup_room_enter(r->arena, where->data, room, fs);
}

static void say_time(struct buf *out, int64_t ms, enum lang lang)
{
	int64_t minutes = (ms / (60 * 1000) + ZONE_JAPAN) % (24 * 60);
	char time[16];

	snprintf(time, sizeof time, " %02d:%02d", (int)(minutes / 60), (int)(minutes % 60));
	day_write(out, day_of(ms, ZONE_JAPAN), lang);
	buf_add(out, str_of(time));
}

static str time_said(const struct command_line *r, int64_t ms)
{
	struct buf out;

	buf_init(&out, r->arena, 64);
	say_time(&out, ms, r->lang);
	return buf_str(&out);
}

/* "12.3 MB"; sizes below that are of no interest to anybody. */
static str size_said(const struct command_line *r, int64_t bytes)
{
	struct buf out;

	buf_init(&out, r->arena, 64);
	buf_int(&out, bytes / 1000000);
	buf_lit(&out, ".");
	buf_int(&out, bytes / 100000 % 10);
	buf_lit(&out, " MB");
	return buf_str(&out);
}

/* ---- making ---- */

static enum err read_folder(struct tx *tx, void *ctx)
{
	const char **folder = ctx;
	const struct q_backup_plan_row *plan;

	TRY(backup_plan_read(tx, &plan));
	*folder = plan != NULL && plan->folder.n > 0 ? str_copy(tx->arena, plan->folder).p : NULL;
	return OK;
}

/* The folder that was named, or that of the plan. */
static enum err folder_of_backups(const struct command_line *r, const char *given, const char **ret, struct faults *fs)
{
	*ret = given;
	if (given == NULL) {
		TRY(records_read_any(r, read_folder, ret, fs));
	}
	return *ret != NULL ? OK : FAIL(fs, ERR_USAGE, "backup-no-place", NOWHERE);
}

static enum err tell_made(const struct command_line *r, const struct backup_ran *ran, struct faults *fs)
{
	struct command_line told = *r;
	struct buf out;
	struct json j;

	told.out = NULL; /* the backup is there */
	buf_init(&out, r->arena, TOLD_MAX);
	if (r->format == FORMAT_JSON) {
		json_init(&j, &out);
		json_open(&j, '{');
		json_key_str(&j, S("path"));
		json_text(&j, ran->made.path);
		json_key(&j, "at");
		json_int(&j, ran->made.at);
		json_key(&j, "bytes");
		json_int(&j, ran->made.bytes);
		json_key(&j, "rows");
		json_int(&j, ran->made.rows);
		json_key(&j, "took_ms");
		json_int(&j, ran->took_ms);
		json_key(&j, "removed");
		json_int(&j, (int64_t)ran->removed);
		json_close(&j, '}');
	} else {
		PHRASE(&out, &catalogue_builtin, r->lang, "backup-made", ran->made.path, size_said(r, ran->made.bytes),
		       INT_STR(ran->made.rows));
		buf_char(&out, '\n');
	}
	return records_tell(&told, &out, fs);
}

enum err cmd_backup(const struct command_line *r, struct faults *fs)
{
	SCOPED(backup_room_leave) struct backup_room room = {.lock = -1};
	SCOPED(store_end) struct store *store = NULL;
	const char *folder = NULL;
	struct backup_secret secret;
	struct backup_ran ran;
	struct where where;

	if (r->out != NULL && r->to != NULL) {
		return FAIL(fs, ERR_USAGE, "backup-two-places", NOWHERE);
	}
	TRY(records_place(r, &where, fs));
	TRY(store_open(r->arena, &where, MODE_READ, false, &store, fs));
	if (r->out == NULL) {
		TRY(folder_of_backups(r, r->to, &folder, fs));
	}
	TRY(secret_new(r, &where, &secret, fs));
	TRY(enter(r, &where, &room, fs));
	const struct backup_runner runner = {.arena = r->arena,
	                                     .where = &where,
	                                     .store = store,
	                                     .room = &room,
	                                     .secret = &secret,
	                                     .write = write_op,
	                                     .ctx = (void *)(uintptr_t)r};

	TRY(backup_run(&runner, folder, r->out, &ran, fs));
	return tell_made(r, &ran, fs);
}

/* ---- the key, the plan ---- */

enum err cmd_backup_key(const struct command_line *r, struct faults *fs)
{
	const char *path = r->argument_count > 0 ? r->argument[0] : NULL;
	struct backup_secret secret;
	struct where where;
	struct buf code, out;

	if (path == NULL) {
		TRY(records_place(r, &where, fs));
		if (where.data == NULL) {
			return FAIL(fs, ERR_USAGE, "place-no-home", NOWHERE);
		}
		path = backup_key_path(r->arena, where.data);
	}
	TRY(backup_key_make(r->arena, path, fs));
	TRY(backup_secret_read(r->arena, path, BACKUP_SECRET_CODE, &secret, fs));
	buf_init(&code, r->arena, TOLD_MAX);
	backup_code_write(&code, secret.words);
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "backup-key-made", str_of(path), buf_str(&code));
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

enum err cmd_backup_set(const struct command_line *r, struct faults *fs)
{
	struct buf args;
	str nothing;

	buf_init(&args, r->arena, OP_BYTES_MAX);
	op_backup_plan_pack(&args, str_of(r->argument[0]), str_of(r->argument[1]));
	return records_do(r, "backup.plan", buf_str(&args), &nothing, fs);
}

/* ---- what there is ---- */

static void list_json(struct json *j, const struct backup_found *f, const struct backup_head *h, bool good)
{
	json_open(j, '{');
	json_key_str(j, S("name"));
	json_text(j, f->name);
	json_key(j, "readable");
	json_bool(j, good);
	if (good) {
		json_key(j, "at");
		json_int(j, h->made_at);
		json_key(j, "database_bytes");
		json_int(j, h->bytes);
		json_key(j, "engine");
		json_text(j, h->engine);
		json_key(j, "toride");
		json_text(j, h->toride);
		json_key(j, "schema");
		json_int(j, h->schema);
		json_key(j, "opens_with");
		json_text(j, h->lock.kind == BACKUP_SECRET_CODE ? S("key") : S("passphrase"));
	}
	json_close(j, '}');
}

static void list_text(const struct command_line *r, struct buf *out, const struct backup_found *f,
                      const struct backup_head *h, bool good)
{
	buf_add(out, f->name);
	buf_lit(out, "  ");
	if (!good) {
		buf_add(out, phrase(&catalogue_builtin, r->lang, "backup-unreadable"));
	} else {
		say_time(out, h->made_at, r->lang);
		buf_lit(out, "  ");
		buf_add(out, size_said(r, h->bytes));
		buf_lit(out, "  ");
		buf_add(out, h->lock.kind == BACKUP_SECRET_CODE
		                     ? phrase(&catalogue_builtin, r->lang, "backup-opens-with-key")
		                     : phrase(&catalogue_builtin, r->lang, "backup-opens-with-passphrase"));
	}
	buf_char(out, '\n');
}

static void list_one(const struct command_line *r, struct buf *out, struct json *j, const struct backup_found *f)
{
	SCOPED(arena_end) struct arena *own = arena_new(BACKUP_ARENA_MAX);
	SCOPED(backup_reader_end) struct backup_reader reader = {.fd = -1};
	bool good = backup_open(own, f->path, &reader, NULL) == OK;

	if (r->format == FORMAT_JSON) {
		list_json(j, f, &reader.head, good);
	} else {
		list_text(r, out, f, &reader.head, good);
	}
}

enum err cmd_backup_list(const struct command_line *r, struct faults *fs)
{
	const char *folder;
	const struct backup_found *found;
	struct buf out;
	struct json j;
	size_t n;

	TRY(folder_of_backups(r, r->argument_count > 0 ? r->argument[0] : NULL, &folder, fs));
	TRY(backup_folder_list(r->arena, folder, &found, &n, fs));
	buf_init(&out, r->arena, TOLD_MAX);
	json_init(&j, &out);
	if (r->format == FORMAT_JSON) {
		json_open(&j, '[');
	}
	for (size_t i = n; i-- > 0;) {
		list_one(r, &out, &j, &found[i]);
	}
	if (r->format == FORMAT_JSON) {
		json_close(&j, ']');
	} else if (n == 0) {
		PHRASE(&out, &catalogue_builtin, r->lang, "backup-list-empty", str_of(folder));
		buf_char(&out, '\n');
	}
	return records_tell(r, &out, fs);
}

enum err cmd_backup_check(const struct command_line *r, struct faults *fs)
{
	const char *file = r->argument[0];
	struct backup_secret secret;
	struct backup_head head;
	struct manifest m;
	struct where where = {.data = r->data};
	struct buf out;

	(void)!records_place(r, &where, NULL); /* its key may be there, or not */
	TRY(secret_of(r, &where, file, &secret, fs));
	TRY(restore_check(r->arena, file, &secret, &head, &m, fs));
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "backup-good", time_said(r, head.made_at), INT_STR(m.rows),
	       INT_STR(m.firms));
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

/* ---- rehearsing ---- */

static str seconds_said(const struct command_line *r, int64_t ms)
{
	struct buf out;

	buf_init(&out, r->arena, 32);
	buf_int(&out, ms / 1000);
	buf_lit(&out, ".");
	buf_int(&out, ms / 100 % 10);
	return buf_str(&out);
}

enum err cmd_backup_drill(const struct command_line *r, struct faults *fs)
{
	SCOPED(backup_room_leave) struct backup_room room = {.lock = -1};
	const char *file = r->argument_count > 0 ? r->argument[0] : NULL, *folder;
	struct backup_secret secret;
	struct drill_ran ran;
	struct where where;
	struct buf out;

	if (file == NULL) {
		TRY(folder_of_backups(r, NULL, &folder, fs));
		TRY(backup_newest_in(r->arena, folder, &file, fs));
	}
	TRY(records_place(r, &where, fs));
	TRY(secret_of(r, &where, file, &secret, fs));
	TRY(enter(r, &where, &room, fs));
	const struct backup_runner runner = {.arena = r->arena,
	                                     .where = &where,
	                                     .room = &room,
	                                     .secret = &secret,
	                                     .write = write_op,
	                                     .ctx = (void *)(uintptr_t)r};

	TRY(drill_run(&runner, NULL, file, &ran, fs));
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "backup-drilled", time_said(r, ran.restored.made_at),
	       INT_STR(ran.restored.rows), seconds_said(r, ran.took_ms));
	buf_char(&out, '\n');
	return records_tell(r, &out, fs);
}

enum err cmd_restore(const struct command_line *r, struct faults *fs)
{
	const char *file = r->argument[0];
	struct backup_secret secret;
	struct restored done;
	struct where where;
	struct buf out;

	TRY(records_place(r, &where, fs));
	TRY(secret_of(r, &where, file, &secret, fs));
	TRY(restore_to(r->arena, file, &where, &secret, r->replace, &done, fs));
	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "restore-done", time_said(r, done.made_at), INT_STR(done.rows));
	buf_char(&out, '\n');
	if (done.before.n > 0) {
		PHRASE(&out, &catalogue_builtin, r->lang, "restore-before", done.before);
		buf_char(&out, '\n');
	}
	if (done.schema < schema_version()) {
		buf_add(&out, phrase(&catalogue_builtin, r->lang, "restore-older"));
		buf_char(&out, '\n');
	}
	return records_tell(r, &out, fs);
}
