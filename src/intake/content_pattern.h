/* Patterns of a firm's papers in content files: their sections and clauses, and whether all that the texts of clauses
 * name is there.  Private to intake. */
#ifndef INTAKE_CONTENT_PATTERN_H
#define INTAKE_CONTENT_PATTERN_H

#include "intake/content_build.h"

/* Adds a pattern with all its clauses; after measures and frameworks.  Faults beside those of content_build.h:
 * content-hole (a hole or condition that is none), content-clause-unknown, content-columns, content-too-many,
 * content-kind-differs (the languages do not have the same lines), content-no-clauses. */
void content_pattern(struct build *b, const struct y_pattern *y);

#endif
