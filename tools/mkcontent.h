/* What the files of mkcontent share. */
#ifndef TOOLS_MKCONTENT_H
#define TOOLS_MKCONTENT_H

#include "core/catalogue.h"

/* The part of the catalogue that the offline edition can show.  `program` is that program, linked without content:
 *
 *   messages, phrases   are asked for by their id, which then stands in the program, and ends with a NUL
 *   patterns            of documents are named there in the same way; their clauses come along
 *   figures             are shown with the items they tell of
 *   terms               are shown with the items and measures that use them, in the language in which they do
 *   documents           are named where what rests on them is shown
 *
 * and what only search and JSON about content have is left empty, like readings and the rules of schemes.  That no page
 * is missing a word is seen by tests/offline/: it holds each against one of the whole catalogue.
 */
struct catalogue catalogue_shown(struct arena *a, const struct catalogue *c, str program);

#endif
