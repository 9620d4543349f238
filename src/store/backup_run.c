#include "store/backup_run.h"

#include "store/backup_folder.h"
#include "sys/clock.h"

enum { NOTE_MAX = 64 * 1024 };

/* What a note says of a failure: the id of the first fault, and what it is about. */
static void note_fault(struct q_backup_add *note, const struct faults *fs, size_t before)
{
	if (fs->n == before) {
		note->fault = S("op-no-answer");
		return;
	}
	const struct fault *f = &fs->list[before];

	note->fault = str_of(f->message);
	note->value = f->place.file.n > 0 ? f->place.file : f->arg_count > 0 ? f->arg[0] : S("");
}

/* That it cannot be noted is told, unless there is something worse to tell. */
static enum err note(const struct backup_runner *r, struct q_backup_add *note, enum err err, size_t before,
                     struct faults *fs)
{
	struct buf args;

	note->fault = note->value = S("");
	if (err != OK) {
		note_fault(note, fs, before);
	}
	buf_init(&args, r->arena, NOTE_MAX);
	op_backup_note_pack(&args, note);
	enum err noted = r->write(r->ctx, "backup.note", buf_str(&args), err == OK ? fs : NEW(r->arena, struct faults));

	return err == OK ? noted : err;
}

enum err backup_run(const struct backup_runner *r, const char *folder, const char *file, struct backup_ran *ret,
                    struct faults *fs)
{
	struct backup_ran ran = {.removed = 0};
	int64_t began = clock_ticks(), at = clock_now();
	size_t before = fs->n;
	enum err err = backup_make(r->arena, r->store, r->room, folder, file, r->secret, &ran.made, fs);

	if (err == OK && file == NULL) {
		err = backup_folder_thin(r->arena, folder, ran.made.origin, &ran.removed, fs);
	}
	ran.took_ms = clock_ticks() - began;
	TRY(note(r,
	         &(struct q_backup_add){.kind = BACKUP_KIND_MADE,
	                                .at = at,
	                                .took_ms = ran.took_ms,
	                                .state_at = ran.made.at,
	                                .bytes = ran.made.bytes,
	                                .rows_in = ran.made.rows,
	                                .file = ran.made.path.n > 0 ? ran.made.path
	                                                            : str_of(file == NULL ? folder : file)},
	         err, before, fs));
	*ret = ran;
	return OK;
}

enum err drill_run(const struct backup_runner *r, const char *file, struct drill_ran *ret, struct faults *fs)
{
	struct drill_ran ran = {.took_ms = 0};
	int64_t began = clock_ticks(), at = clock_now();
	size_t before = fs->n;
	enum err err = restore_drill(r->arena, file, r->where, r->secret, r->room, &ran.restored, fs);

	ran.took_ms = clock_ticks() - began;
	TRY(note(r,
	         &(struct q_backup_add){.kind = BACKUP_KIND_DRILL,
	                                .at = at,
	                                .took_ms = ran.took_ms,
	                                .state_at = ran.restored.made_at,
	                                .rows_in = ran.restored.rows,
	                                .file = str_of(file)},
	         err, before, fs));
	*ret = ran;
	return OK;
}

enum err backup_newest_in(struct arena *a, const char *folder, const char **ret, struct faults *fs)
{
	const struct backup_found *found;
	size_t n;

	TRY(backup_folder_list(a, folder, &found, &n, fs));
	if (n == 0) {
		return FAIL(fs, ERR_MISSING, "backup-none", AT_FILE(str_of(folder)));
	}
	*ret = found[n - 1].path;
	return OK;
}
