/* The part that makes a backup, brings it to the second place, or rehearses: started when something is due, ended with
 * it.  On SQLite it confines itself to the folder of the records and those of the backups; on PostgreSQL it cannot,
 * since it starts that system's own tools. */
#include "web/part.h"

#include "store/backup_run.h"
#include "sys/clock.h"
#include "sys/confine.h"
#include "sys/file.h"
#include "sys/log.h"

struct backup_work {
	const struct part_config *config;
	struct arena *arena;
	struct store *store;
	struct backup_due due;
};

/* On SQLite the writer notes it, for there is one; on PostgreSQL this store. */
static enum err write_op(void *ctx, const char *op, str args, struct faults *fs)
{
	const struct backup_work *w = ctx;
	struct buf result;
	str unused;

	if (w->config->where.database == NULL) {
		return op_ask(w->arena, &w->config->where, op, args, &unused, fs);
	}
	buf_init(&result, w->arena, OP_RESULT_MAX);
	return op_run(w->store, w->arena, str_of(op), args, &result, fs);
}

static enum err look(struct tx *tx, void *ctx)
{
	return backup_due_now(tx, ctx);
}

/* A place that is not there cannot be let in, and need not be. */
static enum err confine(const struct backup_work *w, struct faults *fs)
{
	const char *folders[4] = {w->config->where.data};
	size_t n = 1;

	if (file_is_there(w->due.folder)) {
		folders[n++] = w->due.folder;
	}
	if (w->due.second != NULL && file_is_there(w->due.second)) {
		folders[n++] = w->due.second;
	}
	return w->config->where.database == NULL ? confine_to(CONFINE_FOLDER | CONFINE_CALLER, folders, fs) : OK;
}

static enum err second(const struct backup_runner *r, const struct backup_due *due, struct faults *fs)
{
	bool there;

	return due->second == NULL ? OK : second_run(r, due->folder, due->second, &there, fs);
}

static enum err make(const struct backup_runner *r, const struct backup_due *due, struct faults *fs)
{
	struct backup_ran ran;

	TRY(backup_run(r, due->folder, NULL, &ran, fs));
	return second(r, due, fs);
}

static enum err rehearse(const struct backup_runner *r, const struct backup_due *due, struct faults *fs)
{
	struct drill_ran ran;

	return drill_run(r, due->folder, NULL, &ran, fs);
}

static enum err do_work(struct backup_work *w, const struct backup_room *room, struct faults *fs)
{
	static enum err (*const works[BACKUP_KIND__MAX])(const struct backup_runner *r, const struct backup_due *due,
	                                                 struct faults *fs) = {
		[BACKUP_KIND_MADE] = make, [BACKUP_KIND_SECOND] = second, [BACKUP_KIND_DRILL] = rehearse};
	struct backup_secret secret;
	const struct backup_runner r = {.arena = w->arena,
	                                .where = &w->config->where,
	                                .store = w->store,
	                                .room = room,
	                                .secret = &secret,
	                                .write = write_op,
	                                .ctx = w};

	if (backup_secret_read(w->arena, backup_key_path(w->arena, w->config->where.data), BACKUP_SECRET_CODE, &secret,
	                       fs) != OK) {
		return backup_run_failed(&r, w->due.kind, w->due.folder, fs);
	}
	return works[w->due.kind](&r, &w->due, fs);
}

static void log_done(const struct backup_work *w, enum err err, const struct faults *fs, int64_t began)
{
	static const char *const names[BACKUP_KIND__MAX] = {
		[BACKUP_KIND_MADE] = "backup", [BACKUP_KIND_SECOND] = "backup_second", [BACKUP_KIND_DRILL] = "drill"};
	struct log_line l;

	log_begin(&l, err == OK ? LOG_INFO : LOG_WARN, names[w->due.kind]);
	log_int(&l, "ms", clock_ticks() - began);
	log_str(&l, "fault", err == OK || fs->n == 0 ? S("") : str_of(fs->list[0].message));
	log_end(&l);
}

enum err backup_part_run(struct arena *a, const struct part_config *c, struct faults *fs)
{
	SCOPED(backup_room_leave) struct backup_room room = {.lock = -1};
	SCOPED(store_end) struct store *store = NULL;
	struct backup_work w = {.config = c, .arena = a};
	int64_t began = clock_ticks();

	TRY(store_open(a, &c->where, c->where.database == NULL ? MODE_READ : MODE_WRITE, false, &store, fs));
	w.store = store;
	TRY(store_read(store, a, (struct actor){.tenant = TENANT_INSTALLATION}, look, &w.due, fs));
	if (w.due.kind == BACKUP_KIND_UNSET) {
		return OK;
	}
	TRY(backup_room_enter(a, c->where.data, &room, fs));
	TRY(confine(&w, fs));
	(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_READY}, -1);
	enum err err = do_work(&w, &room, fs);

	log_done(&w, err, fs, began);
	return OK; /* what became of it is noted; a part that fails would be news to nobody else */
}
