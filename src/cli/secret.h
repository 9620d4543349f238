/* What opens a backup, from where the person at the command line has it: a file that was named, DATA/backup.key, or the
 * terminal.  Never the command line itself. */
#ifndef CLI_SECRET_H
#define CLI_SECRET_H

#include "cli/command.h"
#include "store/backup_key.h"
#include "store/engine.h"

/* For a new backup.  A passphrase is asked for twice.  ERR_USAGE backup-two-secrets, backup-no-secret (nothing was
 * named, and there is no terminal); ERR_DATA backup-passphrase-twice (the second was another); and as
 * backup_secret_read. */
MUST enum err secret_new(const struct command_line *r, const struct where *where, struct backup_secret *ret,
                         struct faults *fs);

/* For the backup `file`, whose head says what opens it.  ERR_DATA and ERR_MISSING as backup_open. */
MUST enum err secret_of(const struct command_line *r, const struct where *where, const char *file,
                        struct backup_secret *ret, struct faults *fs);

#endif
