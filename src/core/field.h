/* What people type into the fields of records: limits, and one kind of complaint per kind of mistake.  The fault's
 * place has the field's name; the form or command puts the sentence beside it. */
#ifndef CORE_FIELD_H
#define CORE_FIELD_H

#include "base/fault.h"

/* A civil day that never comes: no due day, no end. */
#define DAY_NONE S("9999-12-31")

/* One line of `least` to `most` characters, not only blanks where `least` is above 0, without control characters.
 * ERR_DATA field-not-text, field-control, field-empty, field-too-short, field-too-long. */
MUST enum err field_line(str s, const char *field, size_t least, size_t most, struct faults *fs);

/* The same of several lines, with tabs. */
MUST enum err field_text(str s, const char *field, size_t least, size_t most, struct faults *fs);

/* The same of what stands at a place, say in a line of a file. */
MUST enum err field_text_at(str s, struct place place, size_t least, size_t most, struct faults *fs);

/* A day of the calendar as YYYY-MM-DD from 1900 on, or DAY_NONE.  ERR_DATA field-day. */
MUST enum err field_day(str s, const char *field, struct faults *fs);

/* The same, of a thing that happened: `today` at the latest.  ERR_DATA field-day, field-day-to-come. */
MUST enum err field_day_past(str s, const char *field, str today, struct faults *fs);

/* From `least` to `most`.  ERR_DATA field-number. */
MUST enum err field_number(int64_t n, const char *field, int64_t least, int64_t most, struct faults *fs);

#endif
