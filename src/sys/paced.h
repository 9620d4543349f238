/* Writing a large file without making others wait.  What a program writes stays in memory until the disk is asked for
 * it; whoever brings a few bytes to the same disk meanwhile (a person who saves an answer) waits for all of it.  So it
 * goes to disk piece by piece. */
#ifndef SYS_PACED_H
#define SYS_PACED_H

#include "base/str.h"

enum { PACED_STEP = 4 * 1024 * 1024 }; /* bytes that may wait for the disk */

/* Writes all of `s` to `fd`, a file.  `*waiting`, 0 at first: bytes written since the disk was asked.  False and errno.
 */
MUST bool paced_write(int fd, size_t *waiting, str s);

#endif
