/* People of a firm, for people (text) and programs (JSON; docs/format/user.md). */
#ifndef RENDER_PERSON_H
#define RENDER_PERSON_H

#include "base/buf.h"
#include "base/lang.h"
#include "core/catalogue.h"

/* A line of the list.  What is not there is empty; the day is "2026-11-21". */
struct person_line {
	str id, name, login, role, role_label, qualification, registration, until, state, state_label;
};

void people_write_text(struct buf *out, const struct person_line *people, size_t n, const struct catalogue *c,
                       enum lang lang);
void people_write_json(struct buf *out, const struct person_line *people, size_t n);

#endif
