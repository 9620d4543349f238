/* Files: bytes somebody gave us, kept in the store so that one copy of the store is a copy of all.  A file is named by
 * the SHA-256 of its bytes; the same bytes are kept once per firm. */
#ifndef STORE_FILE_H
#define STORE_FILE_H

#include "store/file_sql.h"
#include "store/store.h"

enum {
	FILE_CHUNK = 256 * 1024,           /* bytes of one row */
	FILE_BYTES_MAX = 32 * 1024 * 1024, /* of one file */
	FILE_NAME = 32,                    /* bytes of its SHA-256 */
};

/* Keeps the bytes; *ret is their name, in the arena.  ERR_DATA file-too-large-to-keep.  The caller's event says what
 * they are for. */
MUST enum err file_keep(struct tx *tx, str bytes, str *ret);

/* The bytes of that name, compared with it.  ERR_MISSING file-not-kept; ERR_DATA file-damaged. */
MUST enum err file_bytes(struct tx *tx, str name, str *ret);

#endif
