/* Terms of content files: their rows, and which of them other entries use.  Private to intake. */
#ifndef INTAKE_CONTENT_TERM_H
#define INTAKE_CONTENT_TERM_H

#include "intake/content_build.h"

/* Adds a row, at the place of its reading. */
void content_term(struct build *b, const struct y_term *y);

/* The terms that the texts use in that language, in the order in which they do, as indexes in b->links; after all terms
 * were added.  Of a firm's own file none: nobody sees them there. */
struct span content_terms_of(struct build *b, enum lang lang, const struct text *texts, size_t n);

#endif
