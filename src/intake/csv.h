/* Rows of a comma-separated file (RFC 4180, with LF, CR LF or CR line ends), read one at a time with the line each
 * begins on.  (libcsv does not tell lines, and a person must be told where to look.) */
#ifndef INTAKE_CSV_H
#define INTAKE_CSV_H

#include "base/fault.h"

enum {
	CSV_FIELDS_MAX = 64,
	CSV_FIELD_BYTES_MAX = 8 * 1024,
};

struct csv {
	struct arena *arena;
	str rest, file;
	size_t line; /* of what comes next */
};

struct csv_row {
	str field[CSV_FIELDS_MAX];
	size_t n;
	size_t line; /* where it begins */
};

struct csv csv_open(struct arena *a, str utf8, str file);

/* True if there was a row; false at the end, or at a fault, which is then in `fs`: csv-quote-open, csv-quote-text,
 * csv-too-many-fields, csv-field-too-long.  Lines without any text are passed over. */
MUST bool csv_next(struct csv *csv, struct csv_row *ret, struct faults *fs);

#endif
