#define _GNU_SOURCE
#include "store/backup_run.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "store/backup_folder.h"
#include "sys/clock.h"
#include "sys/file.h"
#include "sys/folder.h"

enum { NOTE_MAX = 64 * 1024 };

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

/* What a note says of a failure: the id of the first fault, and what it is about. */
static void note_fault(struct q_backup_add *note, const struct faults *fs, size_t before)
{
	if (fs->n == before) {
		note->fault = S("op-no-answer");
		return;
	}
	const struct fault *f = &fs->list[before];

	note->fault = str_of(f->message);
	note->value = f->arg_count > 0 ? f->arg[0] : f->place.file;
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

static enum err drill(const struct backup_runner *r, const char *folder, const char **file, struct restored *ret,
                      struct faults *fs)
{
	if (*file == NULL) {
		TRY(backup_newest_in(r->arena, folder, file, fs));
	}
	return restore_drill(r->arena, *file, r->where, r->secret, r->room, ret, fs);
}

enum err drill_run(const struct backup_runner *r, const char *folder, const char *file, struct drill_ran *ret,
                   struct faults *fs)
{
	struct drill_ran ran = {.took_ms = 0};
	int64_t began = clock_ticks(), at = clock_now();
	size_t before = fs->n;
	enum err err = drill(r, folder, &file, &ran.restored, fs);

	ran.took_ms = clock_ticks() - began;
	TRY(note(r,
	         &(struct q_backup_add){.kind = BACKUP_KIND_DRILL,
	                                .at = at,
	                                .took_ms = ran.took_ms,
	                                .state_at = ran.restored.made_at,
	                                .rows_in = ran.restored.rows,
	                                .file = str_of(file == NULL ? folder : file)},
	         err, before, fs));
	*ret = ran;
	return OK;
}

enum err backup_run_failed(const struct backup_runner *r, enum backup_kind kind, const char *folder, struct faults *fs)
{
	return note(r, &(struct q_backup_add){.kind = kind, .at = clock_now(), .file = str_of(folder)}, ERR_DATA, 0,
	            fs);
}

/* ---- the second place ---- */

static enum err copy_file(const struct backup_runner *r, const char *from, const char *to, int64_t *ret_bytes,
                          struct faults *fs)
{
	SCOPED(part_file_end) struct part_file part = {.fd = -1};
	SCOPED(close_fd) int fd = open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	char *piece = arena_bytes(r->arena, BACKUP_PIECE);
	ssize_t n = 0;

	if (fd < 0) {
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(from)), str_of(strerror(errno)));
	}
	bool good = part_file_open(r->arena, to, &part);

	while (good && (n = read(fd, piece, BACKUP_PIECE)) > 0) {
		good = part_file_write(&part, (str){piece, (size_t)n});
	}
	if (good && n < 0) {
		return FAIL(fs, ERR_IO, "file-read", AT_FILE(str_of(from)), str_of(strerror(errno)));
	}
	if (!good || !part_file_commit(&part)) {
		return backup_place_fault(to, fs);
	}
	*ret_bytes = file_size(to);
	return OK;
}

static enum err bring_over(const struct backup_runner *r, const char *folder, const char *second,
                           struct q_backup_add *note, struct faults *fs)
{
	SCOPED(backup_reader_end) struct backup_reader reader = {.fd = -1};
	const char *from;
	size_t removed;

	TRY(backup_newest_in(r->arena, folder, &from, fs));
	TRY(backup_open(r->arena, from, &reader, fs));
	note->state_at = reader.head.made_at;
	const char *to = folder_file(r->arena, second, from + folder_of(from).n);

	backup_folder_tidy(second);
	if (!file_is_there(to)) {
		TRY(copy_file(r, from, to, &note->bytes, fs));
	}
	note->file = str_of(to);
	return backup_folder_thin(r->arena, second, reader.head.origin, &removed, fs);
}

enum err second_run(const struct backup_runner *r, const char *folder, const char *second, bool *ret, struct faults *fs)
{
	struct q_backup_add done = {.kind = BACKUP_KIND_SECOND, .at = clock_now(), .file = str_of(second)};
	int64_t began = clock_ticks();
	size_t before = fs->n;

	*ret = file_is_there(second);
	if (!*ret) {
		return OK;
	}
	enum err err = bring_over(r, folder, second, &done, fs);

	done.took_ms = clock_ticks() - began;
	return note(r, &done, err, before, fs);
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
