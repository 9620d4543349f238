/* Everything of one firm's installation as one archive that can be read without Toride (docs/format/export.md), and
 * from which carry/import.h makes the same records elsewhere, on whatever engine.
 *
 *     read/log.csv             the history, for a spreadsheet
 *     read/FRAMEWORK-N.csv     the result of each round, for a spreadsheet
 *     read/PATTERN-N.html      each paper that was decided, as it was handed out; -en.html: in English
 *     read/papers.csv          which these are, for a spreadsheet
 *     README.txt               what it is, for whoever finds it
 *     table/NAME.jsonl         the rows of a table of records, a line of JSON each, in the order of its key
 *     seal/NUMBER.json         each seal as `toride seal` handed it out
 *     manifest.json            versions, rows, and the SHA-256 of each member before it
 *
 * What lets somebody in (a table marked `secret`) stays behind, and so do keys, which lie in files.  Where the store
 * has one firm, the records of the installation (settings, seals, plan of backups, its own history) go along; where
 * there are several, they speak of the others as well, and stay. */
#ifndef CARRY_EXPORT_H
#define CARRY_EXPORT_H

#include "base/buf.h"
#include "base/lang.h"
#include "store/store.h"

enum {
	EXPORT_VERSION = 1,
	EXPORT_SCHEMA_FIRST = 4,       /* the oldest schema that was ever exported */
	EXPORT_FILE_MAX = 128 << 20,   /* bytes of an archive */
	EXPORT_BYTES_MAX = 384 << 20,  /* of all its members together */
	EXPORT_MANIFEST_MAX = 4 << 20, /* of its manifest */
	EXPORT_MEMBERS_MAX = 20000,
	EXPORT_ARENA_MAX = EXPORT_FILE_MAX * 2 + (256 << 20),
};

#define EXPORT_FORMAT S("toride-export")

struct export_wish {
	enum lang lang; /* of what is for people */
	bool confined;  /* this process has confined itself; else a closed child looks at what others wrote */
};

struct exported {
	int64_t rows;
	int64_t unread; /* papers and tables that could not be made readable: their rows are there */
	str firm;
	bool installation; /* its records went along */
};

/* Writes the archive of the transaction's firm into `out`, which is emptied first, so that it may be run again.  What
 * it takes on the way lives in an arena of its own.  Fails with
 *   ERR_MISSING  firm-none
 *   ERR_DATA     export-too-large (for `out`, or EXPORT_BYTES_MAX)
 *   ERR_SERVICE  carry-no-module, export-failed
 *   ERR_IO       sandbox-stopped */
MUST enum err export_write(struct tx *tx, struct buf *out, const struct export_wish *wish, struct exported *ret);

/* "toride-export-20261126.zip": the day in Japan. */
str export_name(struct arena *a, int64_t now);

/* Is a row of this table, of this tenant, of the firm?  `installation`: the records of the installation belong to it.
 * The one rule for what goes and what may come. */
bool export_is_of(const struct table *t, const struct value *row, int64_t firm, bool installation);

#endif
