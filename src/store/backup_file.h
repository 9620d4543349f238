/* The file of a backup, written from front to end and read so (docs/format/backup.md):
 *
 *     "TORIDEB1"                        8 bytes
 *     length of the head                8 bytes, little end first
 *     the head, packed                  in clear: what it is, how it is locked
 *     SHA-256 of all before             so that a damaged head is not taken for a wrong passphrase
 *     head of the stream                CIPHER_HEAD bytes
 *     the database, in sealed pieces    BACKUP_PIECE bytes each but the last; the first is bound to all before
 *     the manifest, in sealed pieces    its SHA-256 of the database; the last piece is marked as the last
 *
 * A reader gives out nothing that was not sealed with the key at this place, and is content only with the end. */
#ifndef STORE_BACKUP_FILE_H
#define STORE_BACKUP_FILE_H

#include "store/backup_key.h"
#include "store/backup_manifest.h"
#include "sys/hash.h"
#include "sys/part_file.h"

enum {
	BACKUP_PIECE = 256 * 1024,
	BACKUP_HEAD_MAX = 4096,
	BACKUP_FORMAT = 1,
	BACKUP_WORD_MAX = 64,        /* bytes of a version, of an engine's name */
	BACKUP_ARENA_MAX = 96 << 20, /* what reading or writing one takes, with its manifest */
};

struct backup_head {
	int64_t made_at;
	str toride; /* the version of the program */
	int64_t schema;
	str engine;     /* "sqlite", "postgresql" */
	int64_t origin; /* of the store: the same in all its backups */
	int64_t bytes;  /* of the database */
	int64_t behind; /* bytes of what follows it */
	struct backup_lock lock;
};

/* ---- writing ---- */

struct backup_writer {
	struct part_file *file;
	struct cipher cipher;
	struct sha256 hash; /* of the database so far */
	uint8_t bound[SHA256_BYTES];
	bool first;
	char *sealed;
	str manifest; /* packed */
};

/* Writes all up to the first piece; what stands behind the database is counted here.  ERR_IO backup-full, backup-write;
 * so do the others. */
MUST enum err backup_begin(struct arena *a, struct part_file *file, const struct backup_head *head,
                           const struct manifest *m, const uint8_t key[static CIPHER_KEY], struct backup_writer *ret,
                           struct faults *fs);

/* A piece of the database: BACKUP_PIECE bytes, but for the last. */
MUST enum err backup_put(struct backup_writer *w, str piece, struct faults *fs);

MUST enum err backup_finish(struct backup_writer *w, struct arena *a, struct faults *fs);

/* ---- reading ---- */

struct backup_reader {
	int fd;
	str path;
	struct backup_head head;
	struct cipher cipher;
	struct sha256 hash;
	uint8_t bound[SHA256_BYTES], stream[CIPHER_HEAD];
	int64_t left; /* bytes of the database */
	bool first, ended;
	char *sealed, *plain;
};

/* Opens the file and reads its head, for which no key is needed.  ERR_DATA backup-foreign (no backup of ours),
 * backup-altered, backup-short, backup-newer; and as file_read.  Closed by backup_reader_end. */
MUST enum err backup_open(struct arena *a, const char *path, struct backup_reader *ret, struct faults *fs);

/* Fails as backup_unlock does. */
MUST enum err backup_use(struct backup_reader *r, const struct backup_secret *secret, struct faults *fs);

/* The next piece, which is gone with the one after it; empty behind the last.  ERR_DATA backup-altered, backup-short.
 */
MUST enum err backup_next(struct backup_reader *r, str *ret, struct faults *fs);

/* What stands behind the last piece, and that nothing stands behind it. */
MUST enum err backup_last(struct backup_reader *r, struct arena *a, struct manifest *ret, struct faults *fs);

/* For SCOPED. */
void backup_reader_end(struct backup_reader *r);

#endif
