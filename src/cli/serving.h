/* The mark of a running server: DATA/serve.lock, which it holds and in which its address stands. */
#ifndef CLI_SERVING_H
#define CLI_SERVING_H

#include "cli/command.h"
#include "store/engine.h"

/* Takes the mark for as long as the process lives.  ERR_SERVICE serve-running (somebody has it), ERR_CREATE
 * output-create. */
MUST enum err serving_take(struct arena *a, const struct where *where, int *ret_fd, struct faults *fs);

/* Writes the address into it. */
MUST enum err serving_say(int fd, str address, struct faults *fs);

/* A link into the server, as a paragraph of its own. */
void serving_link(struct buf *out, enum lang lang, str address, str key);

/* The address of the server that runs on this folder.  ERR_SERVICE serve-not-running. */
MUST enum err serving_address(struct arena *a, const struct where *where, str *ret, struct faults *fs);

#endif
