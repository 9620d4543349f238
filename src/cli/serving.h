/* The mark of a running server: DATA/serve.lock, which it holds and in which its origin stands. */
#ifndef CLI_SERVING_H
#define CLI_SERVING_H

#include "cli/command.h"
#include "store/engine.h"

/* Takes the mark for as long as the process lives.  ERR_SERVICE serve-running (somebody has it), ERR_CREATE
 * output-create. */
MUST enum err serving_take(struct arena *a, const struct where *where, int *ret_fd, struct faults *fs);

/* Writes the origin into it. */
MUST enum err serving_say(int fd, str origin, struct faults *fs);

/* A link into the server, as a paragraph of its own. */
void serving_link(struct buf *out, enum lang lang, str origin, str key);

/* The fingerprint of a certificate and its last day, a line each. */
void serving_certificate(struct buf *out, enum lang lang, const char *fingerprint, int64_t until);

/* The origin ("http://127.0.0.1:8080") of the server that runs on this folder.  ERR_SERVICE serve-not-running. */
MUST enum err serving_address(struct arena *a, const struct where *where, str *ret, struct faults *fs);

#endif
