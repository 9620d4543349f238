/* Folders: making them, and bringing what they list to disk. */
#ifndef SYS_FOLDER_H
#define SYS_FOLDER_H

#include "base/arena.h"
#include "base/str.h"

/* The folder of a path, with its "/"; "./" without one. */
str folder_of(const char *path);

/* "FOLDER/NAME", ended by a NUL. */
const char *folder_file(struct arena *a, const char *folder, const char *name);

/* Makes `path` and the folders above it that are not there (mode 0700), and brings their entries to disk.  True when
 * it is there, whoever made it; false with errno, ENOTDIR when something else has the name. */
MUST bool folder_make(const char *path);

/* Brings the entry of `path` in its folder to disk: that it was made, renamed or removed.  True also where the system
 * cannot (a folder that may not be read, a file system that does not know how); false with errno when the disk failed.
 */
bool folder_sync(const char *path);

/* Calls `fn` with each name in the folder, in no order.  False with errno when it cannot be read. */
MUST bool folder_each(const char *path, void (*fn)(void *ctx, str name), void *ctx);

#endif
