/* What a search found in the catalogue, for people (text) and programs (JSON; docs/format/search.md). */
#ifndef RENDER_SEARCH_H
#define RENDER_SEARCH_H

#include "base/buf.h"
#include "core/search.h"

void search_write_text(struct buf *out, const struct catalogue *c, enum lang lang, const struct search *s);
void search_write_json(struct buf *out, const struct catalogue *c, enum lang lang, const struct search *s);

#endif
