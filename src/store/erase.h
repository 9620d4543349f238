/* Erasing everything of one firm's installation: records, copies beside them, keys, and the backups it knows of.
 *
 *     erase_mark     in a transaction: writes DATA/erase.now, which says what is to go.  From then on there is no way
 *                    back: whoever starts next goes on
 *     erase_go_on    does what stands there, as often as it takes, and removes it last
 *
 * Files are overwritten, brought to disk, and removed; keys first, since without them backups are but noise.  Records
 * in a database on a server are deleted in one transaction.  What cannot be reached is told, never passed over. */
#ifndef STORE_ERASE_H
#define STORE_ERASE_H

#include "store/store.h"

enum { ERASE_TOLD_MAX = 10000 };

/* What became of one thing. */
enum erased {
	ERASED_FILE,    /* overwritten and removed */
	ERASED_FOLDER,  /* removed, once it was empty */
	ERASED_ROWS,    /* of the database on a server */
	ERASED_AWAY,    /* a folder for backups that is not there now: a drive that is not connected */
	ERASED_FOREIGN, /* a backup that is not of these records, or cannot be read: it stays */
};

struct erase_line {
	enum erased what;
	str path;
};

struct erase_told {
	struct erase_line *line; /* ERASE_TOLD_MAX */
	size_t n;
	size_t more; /* that found no room */
};

/* Is something to be erased there? */
bool erase_is_waiting(struct arena *a, const char *data);

/* Writes what is to go.  `name` is what somebody typed.  Fails with
 *   ERR_NO      erase-name (no firm has that name here), erase-several (there are other firms as well)
 *   ERR_USAGE   erase-no-folder
 *   ERR_CREATE  as output_open */
MUST enum err erase_mark(struct tx *tx, str name);

/* Erases; nothing when nothing is waiting.  Nobody else may use the store.  Fails with
 *   ERR_SERVICE  store-locked, and as store_open
 *   ERR_DATA     erase-malformed
 *   ERR_IO       erase-failed (a file that could not be erased: what is still to be done stands in erase.now) */
MUST enum err erase_go_on(struct arena *a, const struct where *where, struct erase_told *ret, struct faults *fs);

#endif
