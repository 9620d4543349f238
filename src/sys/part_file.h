/* A file that is long in the making: `PATH.part`, locked while its maker lives, and PATH once it is whole and on disk.
 * What a maker that was killed left behind can so be told from what another one is making now. */
#ifndef SYS_PART_FILE_H
#define SYS_PART_FILE_H

#include "base/arena.h"
#include "base/str.h"

#define PART_FILE_END ".part"

struct part_file {
	int fd; /* write here; -1 when closed */
	const char *path, *part;
	size_t waiting; /* as paced_write() says */
};

/* Begins one, with mode 0600.  False and errno; EEXIST when there is something at PATH already. */
MUST bool part_file_open(struct arena *a, const char *path, struct part_file *ret);

/* Writes all of `s`, paced.  False and errno. */
MUST bool part_file_write(struct part_file *p, str s);

/* Brings it to disk and gives it its name.  False and errno. */
MUST bool part_file_commit(struct part_file *p);

/* For SCOPED: removes what was not committed. */
void part_file_end(struct part_file *p);

/* Removes the part `path`, if nobody is making it; what is not there, or may not be touched, is left. */
void part_file_tidy(const char *path);

#endif
