/* What erasing did, as people read it: after `toride erase`, and by a server that was asked to. */
#ifndef CLI_ERASED_H
#define CLI_ERASED_H

#include "cli/command.h"
#include "store/engine.h"

/* Goes on with what is waiting (store/erase.h) and tells what went and what did not; nothing where nothing waits, and
 * *ret_done is then false.  Fails as erase_go_on does, and has told then, too. */
MUST enum err erased_go_on(const struct command_line *r, const struct where *where, bool *ret_done, struct faults *fs);

#endif
