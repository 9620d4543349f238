/* The job part: what nobody waits for.  Today it tidies up, each day makes a seal and looks through history and seals,
 * and looks whether a backup is due, which a part of its own then makes; long work (store/job.h) is taken here once
 * there is some. */
#include "web/part.h"

#include "store/backup_log.h"
#include "store/backup_key.h"
#include "store/erase.h"
#include "store/ops.h"
#include "store/verification.h"
#include "sys/clock.h"
#include "sys/confine.h"
#include "sys/file.h"
#include "sys/log.h"
#include "sys/unix_socket.h"

enum {
	FIRST_MS = 60 * 1000, /* the first minute belongs to people */
	HOUR_MS = 60 * 60 * 1000,
	JOB_ARENA_MAX = OP_ARENA_MAX,
	ARGS_BYTES_MAX = 256,
	LOOK_MS = 5 * 1000, /* whether a backup is due: people wait for one they asked for */
	LOOK_ARENA_MAX = 1 << 20,
};

/* Writes as a command does: on SQLite the writer does it, for there is one; on PostgreSQL this store. */
struct job {
	const struct part_config *config;
	struct store *store; /* NULL on SQLite */
	struct store *reader;
	int64_t second_at; /* when the second place is looked for again */
};

static enum err do_op(const struct job *j, struct arena *a, const char *name, str args, struct faults *fs)
{
	struct buf result;
	str unused;

	if (j->store == NULL) {
		return op_ask(a, &j->config->where, name, args, &unused, fs);
	}
	buf_init(&result, a, OP_RESULT_MAX);
	return op_run(j->store, a, str_of(name), args, &result, fs);
}

/* True when the connection to the database is gone: the next of us has a new one. */
static bool loses(const struct job *j, struct arena *a, const char *name, str args)
{
	struct faults *fs = NEW(a, struct faults);
	enum err err = do_op(j, a, name, args, fs);
	struct log_line l;

	log_begin(&l, err == OK ? LOG_INFO : LOG_WARN, name);
	log_str(&l, "fault", fs->n == 0 ? S("") : str_of(fs->list[0].message));
	log_end(&l);
	return err == ERR_SERVICE && j->store != NULL;
}

static enum err look(struct tx *tx, void *ctx)
{
	return backup_due_now(tx, ctx);
}

/* Without a key there is nothing to be done yet. */
static bool look_for_backup(struct job *j)
{
	SCOPED(arena_end) struct arena *a = arena_new(LOOK_ARENA_MAX);
	struct faults *fs = NEW(a, struct faults);
	struct backup_due due = {.kind = BACKUP_KIND_UNSET};
	bool has_key = file_is_there(backup_key_path(a, j->config->where.data));
	enum err err =
		has_key ? store_read(j->reader, a, (struct actor){.tenant = TENANT_INSTALLATION}, look, &due, fs) : OK;

	bool now = due.kind != BACKUP_KIND_UNSET && (due.kind != BACKUP_KIND_SECOND || clock_ticks() >= j->second_at);

	if (err == OK && now) {
		j->second_at = clock_ticks() + BACKUP_SECOND_MS;
		(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_BACKUP}, -1);
	}
	return err == ERR_SERVICE;
}

/* The supervisor ends all parts, and whoever started it erases. */
static void look_for_erasing(const struct job *j)
{
	SCOPED(arena_end) struct arena *a = arena_new(LOOK_ARENA_MAX);

	if (erase_is_waiting(a, j->config->where.data)) {
		(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_ERASE}, -1);
	}
}

static enum err look_when(struct tx *tx, void *ctx)
{
	return verification_due(tx, ctx);
}

/* Nobody waits for it, so nobody else would hear of it. */
static void log_failed(const char *what, const struct faults *fs)
{
	struct log_line l;

	log_begin(&l, LOG_WARN, what);
	log_str(&l, "fault", fs->n == 0 ? S("") : str_of(fs->list[0].message));
	log_end(&l);
}

static void log_verified(const struct q_verification_add *note)
{
	struct log_line l;

	log_begin(&l, note->findings == 0 ? LOG_INFO : LOG_WARN, "verify");
	log_int(&l, "ms", note->took_ms);
	log_int(&l, "events", note->events);
	log_int(&l, "findings", note->findings);
	log_str(&l, "fault", note->fault);
	log_end(&l);
}

/* Looks through history and seals where it is time; true when the connection to the database is gone. */
static bool verify(const struct job *j)
{
	SCOPED(arena_end) struct arena *a = arena_new(JOB_ARENA_MAX);
	struct faults *fs = NEW(a, struct faults);
	struct q_verification_add note;
	bool due = false;
	struct buf args;
	enum err err = store_read(j->reader, a, (struct actor){.tenant = TENANT_INSTALLATION}, look_when, &due, fs);

	if (err == OK && due) {
		err = verification_make(j->reader, a, &note, fs);
	}
	if (err != OK) {
		log_failed("verify", fs);
		return err == ERR_SERVICE;
	}
	if (!due) {
		return false;
	}
	log_verified(&note);
	buf_init(&args, a, ARGS_BYTES_MAX);
	op_verification_note_pack(&args, &note);
	return loses(j, a, "verification.note", buf_str(&args));
}

/* What is done each hour; that a day has its seal already, the writer knows. */
static bool work_hourly(const struct job *j)
{
	SCOPED(arena_end) struct arena *a = arena_new(JOB_ARENA_MAX);
	const struct seal_wish wish = {.daily = true};
	struct buf args;

	buf_init(&args, a, ARGS_BYTES_MAX);
	op_seal_make_pack(&args, &wish);
	return loses(j, a, "tidy", S("")) || loses(j, a, "seal.make", buf_str(&args)) || verify(j);
}

/* Waits for the end of the control connection; false when it came. */
static bool wait_until(int64_t deadline)
{
	const volatile bool never = false;
	struct watch control = {.fd = FD_CONTROL};

	while (clock_ticks() < deadline && !control.ready) {
		if (!socket_wait(&control, 1, &never, deadline)) {
			return false;
		}
	}
	return !control.ready;
}

enum err job_run(struct arena *a, const struct part_config *c, struct faults *fs)
{
	SCOPED(store_end) struct store *opened = NULL;
	struct job j = {.config = c};
	int64_t next = clock_ticks() + FIRST_MS;
	bool lost = false;

	TRY(store_open(a, &c->where, c->where.database != NULL ? MODE_WRITE : MODE_READ, false, &opened, fs));
	j.reader = opened;
	j.store = c->where.database != NULL ? opened : NULL;
	TRY(confine_self(CONFINE_FOLDER | CONFINE_CALLER, c->where.data, fs));
	(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_READY}, -1);
	while (!lost && wait_until(clock_ticks() + LOOK_MS)) {
		look_for_erasing(&j);
		lost = look_for_backup(&j);
		if (!lost && clock_ticks() >= next) {
			lost = work_hourly(&j);
			next = clock_ticks() + HOUR_MS;
		}
	}
	return OK;
}
