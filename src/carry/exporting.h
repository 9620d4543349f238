/* An archive on its way, for those who write its members (export_member.c): export.c the tables, export_read.c what
 * people read. */
#ifndef CARRY_EXPORTING_H
#define CARRY_EXPORTING_H

#include "carry/export.h"
#include "carry/zip.h"
#include "core/catalogue.h"
#include "store/firm.h"
#include "sys/hash.h"

enum { EXPORT_TEXT_MAX = 64 << 20 }; /* of what is for people */

/* A member that was written. */
struct export_member {
	char name[ZIP_NAME_MAX];
	int64_t bytes;
	uint8_t hash[SHA256_BYTES];
	struct sha256 on_its_way;
};

struct export_room; /* what a closed child leaves */

struct exporting {
	struct tx *tx;
	struct arena *arena;
	const struct zip_engine *zip;
	struct zip_writer *writer;
	const struct q_firm_row *firm;
	struct export_wish wish;
	bool installation;
	struct export_member *members;
	size_t n, room;
	int64_t bytes;              /* of all members */
	int64_t *rows;              /* for each table */
	int64_t unread;             /* what could not be made readable */
	struct export_room *closed; /* NULL: no child was needed yet */
	struct buf line;
	/* the table on its way */
	const struct table *table;
	int64_t tenant;
	struct arena *keys; /* of the last key */
	struct value key[COLUMNS_MAX];
	size_t got; /* in this batch */
	bool past;  /* a row of another tenant came */
};

/* A member from its beginning to its end.  ERR_DATA export-too-large. */
void export_begin(struct exporting *x, const char *folder, str name, const char *ending);
void export_put(struct exporting *x, str bytes);
MUST enum err export_end(struct exporting *x);
MUST enum err export_whole(struct exporting *x, const char *folder, str name, const char *ending,
                           const struct buf *text);

/* What is for people: all of read/. */
MUST enum err export_reading(struct exporting *x);
void export_reading_end(struct exporting *x);

#endif
