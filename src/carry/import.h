/* Records out of an archive of carry/export.h, in two steps, since an archive may come from anybody:
 *
 *     import_read    in a closed child: takes the archive apart, holds each member against its checksum and each row
 *                    against its table, and leaves the rows in memory shared with the parent
 *     import_into    in the parent: takes that apart as it would a stranger's message, and puts it into a store, in
 *                    one transaction: all of it, or nothing
 */
#ifndef CARRY_IMPORT_H
#define CARRY_IMPORT_H

#include "carry/export.h"

enum {
	IMPORT_ROOM = 448 << 20, /* bytes of the shared memory: the rows of the largest archive */
	IMPORT_TABLES_MAX = 200,
	IMPORT_NAME_MAX = 1024,
};

/* The packed rows of one table: in `rows`, from `at` on. */
struct import_section {
	int64_t at, bytes, rows;
};

/* What the child leaves. */
struct import_room {
	int64_t firm, made_at, schema, rows;
	int64_t installation; /* 0 or 1 */
	int64_t name_n;
	char name[IMPORT_NAME_MAX];
	struct import_section section[IMPORT_TABLES_MAX]; /* by the place of the table in tables[] */
	char packed[];
};

/* Reads the archive `bytes`, from the file of that name, into `room` of IMPORT_ROOM zeroed bytes.  The module of zip.h
 * must be open.  Fails with
 *   ERR_DATA  export-foreign (no archive of Toride), export-broken (cut off or damaged), export-newer, export-older,
 *             export-member (a member that has no business there), export-twice, export-missing, export-sum,
 *             export-manifest, export-rows, export-tenant (a row of another firm), export-order (a row twice, or out of
 *             order), export-firm, export-too-large,
 *             and those of row.h */
MUST enum err import_read(str bytes, str file, struct import_room *room, struct faults *fs);

/* What people have to be given anew where a firm came from elsewhere. */
struct import_links {
	int64_t people;   /* with a login and no way in: what lets somebody in never travels */
	int64_t receipts; /* links to papers that nobody has answered yet, and papers that are public: their keys came
	                   */
	int64_t papers;   /* along, so they hold behind another address, which whoever has them does not know */
};

/* As it is now, in the transaction's firm. */
MUST enum err import_links(struct tx *tx, struct import_links *ret);

/* When the firm came from elsewhere; has is false where it began here. */
MUST enum err import_when(struct tx *tx, struct maybe *ret);

struct imported {
	str firm;
	int64_t rows;
	struct import_links links;
};

/* Puts it into the store, which must hold no records yet; `beside`: which may hold other firms, and keeps its own
 * records of the installation.  The history of the firm goes on with an event that says so.  Fails with
 *   ERR_CREATE  import-not-empty, import-there (that firm is here already), import-login (somebody else has that login)
 *   ERR_DATA    import-refused (the tables do not take a row: a value that is too long or none of those allowed),
 *               import-foreign (`room` is nothing of ours) */
MUST enum err import_into(struct store *to, struct arena *a, const struct import_room *room, bool beside,
                          struct imported *ret, struct faults *fs);

#endif
