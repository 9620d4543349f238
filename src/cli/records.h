/* The way of every command to the records: where they are, which firm is meant, and how one reads and writes there.
 * Reading opens the store itself; writing asks whoever writes it (store/op.h). */
#ifndef CLI_RECORDS_H
#define CLI_RECORDS_H

#include "cli/command.h"
#include "store/ops.h"

/* Where the command line says the store is:
 *   folder    --data, else $XDG_DATA_HOME/toride, else ~/.local/share/toride
 *   database  --database, else $TORIDE_DATABASE where there is no --data, else what stands in database.conf of the
 *             folder, else none (SQLite)
 * ERR_USAGE place-no-home, place-password (one on the command line), place-database (it cannot be read); ERR_DATA
 * place-open-conf (database.conf can be read by others). */
MUST enum err records_place(const struct command_line *r, struct where *ret, struct faults *fs);

/* What --from and --to say: a folder, or a database where there is a "=" or "://" in it. */
MUST enum err place_named(struct arena *a, const char *words, struct where *ret, struct faults *fs);

/* Runs `fn` in a read transaction of the firm that is meant; `any` for what belongs to no firm. */
MUST enum err records_read(const struct command_line *r, enum err (*fn)(struct tx *tx, void *ctx), void *ctx,
                           struct faults *fs);
MUST enum err records_read_any(const struct command_line *r, enum err (*fn)(struct tx *tx, void *ctx), void *ctx,
                               struct faults *fs);

/* Has an op done; *ret is its packed result. */
MUST enum err records_do(const struct command_line *r, const char *op, str args, str *ret, struct faults *fs);

/* The same for an op that takes FIELD VALUE, the arguments of the command (struct op_firm_set). */
MUST enum err records_set(const struct command_line *r, const char *op, struct faults *fs);

/* The firm of the command line, for an op. */
struct op_firm firm_of(const struct command_line *r);

/* Writes a command's result to its output. */
MUST enum err records_tell(const struct command_line *r, const struct buf *out, struct faults *fs);

#endif
