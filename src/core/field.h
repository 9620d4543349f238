/* What people type into the fields of records and forms: what there is to know of a field, as a row; limits, and one
 * kind of complaint per kind of mistake.  The fault's place has the field's name; the form or command puts the sentence
 * beside it. */
#ifndef CORE_FIELD_H
#define CORE_FIELD_H

#include "base/fault.h"

/* A civil day that never comes: no due day, no end. */
#define DAY_NONE S("9999-12-31")

/* ---- a field, as a row ---- */

enum field_kind {
	FIELD_UNSET,
	FIELD_LINE,   /* one line of `least` to `most` characters; blanks at both ends are cut off */
	FIELD_TEXT,   /* several lines; CR LF becomes LF; only blanks is empty */
	FIELD_NUMBER, /* a whole number from `least` to `most`; full-width digits are understood, and "1,200" */
	FIELD_DAY,    /* YYYY-MM-DD, as <input type="date"> sends it */
	FIELD_CHOICE, /* one of `choices` */
	FIELD_ID,     /* 13 characters of core/id.h */
	FIELD_SWITCH, /* a check box: "1", or not sent */
	FIELD_SECRET, /* like FIELD_LINE, and never shown again nor carried along */
	FIELD__MAX,
};

struct field {
	const char *name; /* as in the page: a-z 0-9 - _ */
	enum field_kind kind;
	int64_t least, most;
	bool may_be_empty;
	const char *const *choices; /* ended by NULL */
	const char *const *labels;  /* phrases: what the choices are called, at their places; NULL: the page says it */
	const char *none;           /* phrase: the choice of nothing, where that may be */
	const char *label;          /* phrase: what the person calls it; NULL only for what nobody sees (a version) */
	const char *hint;           /* phrase below the label; may be NULL */
	const char *purpose;        /* what the browser may fill in, as HTML's autocomplete names it; may be NULL */
	bool japanese;              /* what stands in it is Japanese, whatever the page is */
};

/* ---- the checks ---- */

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
