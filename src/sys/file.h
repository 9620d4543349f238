/* Reading a whole file with a limit, and writing one so that nobody ever sees half of it. */
#ifndef SYS_FILE_H
#define SYS_FILE_H

#include "base/arena.h"
#include "base/fault.h"

/* Reads all of `path` ("-" is standard input), at most `max` bytes, into the arena.  Fails with
 *   ERR_MISSING  file-missing, file-denied, file-is-folder
 *   ERR_DATA     file-too-large (known before a byte is read where the file has a size)
 *   ERR_IO       file-read */
MUST enum err file_read(struct arena *a, const char *path, size_t max, str *ret, struct faults *fs);

/* Is there something of that name? */
bool file_is_there(const char *path);

/* Its size in bytes; -1 when there is none of that name, or it is no file. */
int64_t file_size(const char *path);

/* A file that belongs to us or to root, and that nobody else may read or change. */
bool file_is_private(const char *path);

/* Where results go: standard output, or a new file beside `path` that takes its place at the end. */
struct output {
	int fd;             /* write here; -1 when closed */
	const char *path;   /* as it was given; NULL: standard output */
	const char *target; /* the file to replace: where `path` leads, if it is a link */
	char *beside;       /* the unfinished file's name */
	bool is_secret;     /* for its owner alone, and never in place of another */
};

/* Opens the output; `path` NULL or "-" is standard output.  Fails with
 *   ERR_CREATE   output-no-folder, output-denied, output-is-folder, output-create */
MUST enum err output_open(struct arena *a, const char *path, struct output *ret, struct faults *fs);

/* The same for a file that keeps a secret: mode 0600, whole or not there at all, and never in place of one that is
 * there: committing then is ERR_CREATE output-there. */
MUST enum err output_open_secret(struct arena *a, const char *path, struct output *ret, struct faults *fs);

/* Writes all of `s`.  Fails with ERR_IO output-full, output-closed (the reader of a pipe went away), output-write. */
MUST enum err output_write(const struct output *o, str s, struct faults *fs);

/* Brings the file to disk and gives it its name; standard output and devices have nothing left to do.  ERR_IO or
 * ERR_CREATE on failure. */
MUST enum err output_commit(struct output *o, struct faults *fs);

/* For SCOPED: removes the unfinished file, if it was not committed. */
void output_end(struct output *o);

#endif
