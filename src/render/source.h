/* The documents of the catalogue, for people (text) and programs (JSON; docs/format/search.md). */
#ifndef RENDER_SOURCE_H
#define RENDER_SOURCE_H

#include "base/buf.h"
#include "core/catalogue.h"

/* What our texts and figures rest on, in the order of the catalogue; text says how much of each we hold. */
void sources_write_text(struct buf *out, const struct catalogue *c, enum lang lang);
void sources_write_json(struct buf *out, const struct catalogue *c);

/* In words: how much of a document with this standing we hold. */
str standing_say(const struct catalogue *c, enum lang lang, enum standing s);

#endif
