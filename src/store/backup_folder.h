/* A folder with backups: their names ("toride-20261126-073000.250.backup", the time in UTC), which of them stay, and
 * the halves that were left behind.  Nothing else there is ever touched, and of backups only those of the same store.
 */
#ifndef STORE_BACKUP_FOLDER_H
#define STORE_BACKUP_FOLDER_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/str.h"

enum { BACKUP_FOLDER_MAX = 2000 }; /* backups that are looked at; of more, the first that the folder names */

struct backup_found {
	int64_t at;
	const char *path;
	str name;
};

const char *backup_folder_name(struct arena *a, const char *folder, int64_t at);

/* Is that path called like a backup in a folder? */
bool backup_folder_names(const char *path);

/* The backups by their names, the oldest first.  ERR_MISSING backup-no-folder, ERR_IO file-read. */
MUST enum err backup_folder_list(struct arena *a, const char *folder, const struct backup_found **ret, size_t *ret_n,
                                 struct faults *fs);

/* Removes halves that nobody is making. */
void backup_folder_tidy(const char *folder);

/* Is it a backup of the store with that origin (backup.h)?  Whose it is stands in its head, which is no secret. */
bool backup_folder_is_of(const char *path, int64_t origin);

/* Removes backups of this store that are no longer needed (core/generation.h); *ret_removed tells how many. */
MUST enum err backup_folder_thin(struct arena *a, const char *folder, int64_t origin, size_t *ret_removed,
                                 struct faults *fs);

#endif
