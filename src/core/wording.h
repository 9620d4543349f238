/* The firm's own words in its papers: a title and a text, written like those of the patterns (core/writing.h).  Whoever
 * writes them knows nothing of that, so what is commonly typed is understood, and what is wrong is said plainly. */
#ifndef CORE_WORDING_H
#define CORE_WORDING_H

#include "base/fault.h"
#include "core/catalogue.h"

enum {
	WORDING_TITLE_MAX = 100, /* characters */
	WORDING_TEXT_MAX = 2000,
	WORDING_LINE_MAX = 400,
};

/* The same text with our marks: "・", "•" and "* " begin an entry of a list, "□" and "☐" one to tick, "１．", "1." and
 * "1)" a step.  CR LF becomes LF, blanks at the end go. */
str wording_tidy(struct arena *a, str text);

/* Holds a title, or a text, against what papers of the pattern can take; both may be empty.  ERR_DATA, naming `field`:
 * those of field_line and field_text; wording-line-long, wording-mark (a line begins like something that we do not
 * have), wording-hole, wording-clause, wording-columns, wording-too-wide, wording-row. */
MUST enum err wording_check_title(const struct catalogue *c, const struct pattern *p, str title, const char *field,
                                  struct faults *fs);
MUST enum err wording_check_text(const struct catalogue *c, const struct pattern *p, str text, const char *field,
                                 struct faults *fs);

#endif
