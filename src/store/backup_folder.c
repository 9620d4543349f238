#include "store/backup_folder.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "core/day.h"
#include "core/generation.h"
#include "store/backup_file.h"
#include "sys/folder.h"

enum { PATH_BYTES_MAX = 4096 };

static const str front = {"toride-", 7}, end = {".backup", 7}, part = {PART_FILE_END, sizeof PART_FILE_END - 1};

const char *backup_folder_name(struct arena *a, const char *folder, int64_t at)
{
	struct buf path;

	buf_init(&path, a, PATH_BYTES_MAX);
	buf_add(&path, str_of(folder));
	buf_lit(&path, "/");
	buf_add(&path, front);
	stamp_write(&path, at);
	buf_add(&path, end);
	return buf_z(&path);
}

static bool name_read(str name, int64_t *ret)
{
	return name.n == front.n + STAMP_LENGTH + end.n && str_starts(name, front) && str_ends(name, end) &&
	       stamp_read(str_slice(name, front.n, STAMP_LENGTH), ret);
}

bool backup_folder_names(const char *path)
{
	const char *slash = strrchr(path, '/');
	int64_t at;

	return name_read(str_of(slash == NULL ? path : slash + 1), &at);
}

/* ---- listing ---- */

struct listing {
	struct arena *arena;
	const char *folder;
	struct backup_found *found;
	size_t n;
};

static void list_one(void *ctx, str name)
{
	struct listing *l = ctx;
	int64_t at;

	if (l->n < BACKUP_FOLDER_MAX && name_read(name, &at)) {
		const char *path = backup_folder_name(l->arena, l->folder, at);
		l->found[l->n++] =
			(struct backup_found){at, path, str_slice(str_of(path), strlen(path) - name.n, name.n)};
	}
}

static int by_time(const void *a, const void *b)
{
	const struct backup_found *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

enum err backup_folder_list(struct arena *a, const char *folder, const struct backup_found **ret, size_t *ret_n,
                            struct faults *fs)
{
	struct listing l = {.arena = a, .folder = folder, .found = NEW_N(a, struct backup_found, BACKUP_FOLDER_MAX)};
	struct place at = AT_FILE(str_of(folder));

	if (!folder_each(folder, list_one, &l)) {
		return errno == ENOENT || errno == ENOTDIR ? FAIL(fs, ERR_MISSING, "backup-no-folder", at)
		                                           : FAIL(fs, ERR_IO, "file-read", at, str_of(strerror(errno)));
	}
	qsort(l.found, l.n, sizeof *l.found, by_time);
	*ret = l.found;
	*ret_n = l.n;
	return OK;
}

/* ---- tidying ---- */

static void tidy_one(void *ctx, str name)
{
	char path[PATH_BYTES_MAX];
	int64_t at;
	bool half = str_ends(name, part) && name_read(str_slice(name, 0, name.n - part.n), &at);
	int n = snprintf(path, sizeof path, "%s/%.*s", (const char *)ctx, STR_ARG(name));

	if (half && n > 0 && (size_t)n < sizeof path) {
		part_file_tidy(path);
	}
}

void backup_folder_tidy(const char *folder)
{
	(void)!folder_each(folder, tidy_one, (void *)(uintptr_t)folder);
}

/* ---- thinning ---- */

bool backup_folder_is_of(const char *path, int64_t origin)
{
	SCOPED(arena_end) struct arena *a = arena_new(BACKUP_ARENA_MAX);
	SCOPED(backup_reader_end) struct backup_reader r = {.fd = -1};

	return backup_open(a, path, &r, NULL) == OK && r.head.origin == origin;
}

enum err backup_folder_thin(struct arena *a, const char *folder, int64_t origin, size_t *ret_removed, struct faults *fs)
{
	const struct backup_found *found, **ours;
	size_t n, count = 0;

	*ret_removed = 0;
	TRY(backup_folder_list(a, folder, &found, &n, fs));
	ours = NEW_N(a, const struct backup_found *, n);
	int64_t *at = NEW_N(a, int64_t, n);
	bool *keep = NEW_N(a, bool, n);

	for (size_t i = 0; i < n; i++) {
		if (backup_folder_is_of(found[i].path, origin)) {
			at[count] = found[i].at;
			ours[count++] = &found[i];
		}
	}
	generation_keep(at, count, ZONE_JAPAN, keep);
	for (size_t i = 0; i < count; i++) {
		*ret_removed += !keep[i] && unlink(ours[i]->path) == 0;
	}
	return OK;
}
