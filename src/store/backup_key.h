/* What opens a backup, and where it comes from: a code that we made, which lies in a file (DATA/backup.key) and on
 * somebody's paper, or a passphrase that somebody chose.  Neither ever stands on a command line or in the environment.
 */
#ifndef STORE_BACKUP_KEY_H
#define STORE_BACKUP_KEY_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "sys/cipher.h"

enum {
	BACKUP_CODE_GROUPS = 7,
	BACKUP_CODE_GROUP = 4,
	BACKUP_CODE_LENGTH = BACKUP_CODE_GROUPS * BACKUP_CODE_GROUP, /* without hyphens; 5 bits each */
	BACKUP_PASSPHRASE_LEAST = 12,                                /* characters, when a backup is made */
	BACKUP_PASSPHRASE_BYTES_MAX = 1024,
};

/* The numbers are in files. */
enum backup_secret_kind {
	BACKUP_SECRET_UNSET,
	BACKUP_SECRET_CODE = 1,
	BACKUP_SECRET_PASSPHRASE = 2,
};

struct backup_secret {
	enum backup_secret_kind kind;
	str words; /* the code without hyphens, in upper case; the passphrase */
};

/* How a file is locked: stands in front of it, in clear. */
struct backup_lock {
	enum backup_secret_kind kind;
	uint8_t salt[CIPHER_SALT];
	struct cipher_cost cost; /* of a passphrase */
	uint8_t mark[CIPHER_MARK];
};

/* DATA/backup.key. */
const char *backup_key_path(struct arena *a, const char *data);

/* Makes a file with a new code, which only its owner may read.  ERR_CREATE backup-key-there, output-create. */
MUST enum err backup_key_make(struct arena *a, const char *path, struct faults *fs);

/* Reads a file with a code or a passphrase ("-": standard input).  ERR_DATA backup-secret-open (others may read it),
 * backup-code (there is none in it), backup-passphrase-empty, file-too-large; and as file_read. */
MUST enum err backup_secret_read(struct arena *a, const char *path, enum backup_secret_kind kind,
                                 struct backup_secret *ret, struct faults *fs);

/* Makes of what was typed a code.  ERR_DATA backup-code. */
MUST enum err backup_code_read(struct arena *a, struct backup_secret *secret, struct faults *fs);

/* A code as people write it, in groups. */
void backup_code_write(struct buf *out, str code);

/* Makes a new lock, and the key that goes with it.  ERR_DATA backup-passphrase-short, ERR_BUG store-memory. */
MUST enum err backup_lock_new(const struct backup_secret *secret, struct backup_lock *ret,
                              uint8_t ret_key[static CIPHER_KEY], struct faults *fs);

/* The key of a lock; `path` is the backup, for the fault.  ERR_DATA backup-wants-passphrase, backup-wants-code,
 * backup-wrong-key. */
MUST enum err backup_unlock(const struct backup_lock *lock, const struct backup_secret *secret, str path,
                            uint8_t ret_key[static CIPHER_KEY], struct faults *fs);

#endif
