/* The catalogue's frameworks for people (text) and programs (JSON; docs/format/framework.md). */
#ifndef RENDER_FRAMEWORK_H
#define RENDER_FRAMEWORK_H

#include "base/buf.h"
#include "core/catalogue.h"

/* All frameworks, a line each. */
void frameworks_write_text(struct buf *out, const struct catalogue *c, enum lang lang);
void frameworks_write_json(struct buf *out, const struct catalogue *c);

/* One framework whole: parts, items, the measures each leads to. */
void framework_write_text(struct buf *out, const struct catalogue *c, const struct framework *f, enum lang lang);
void framework_write_json(struct buf *out, const struct catalogue *c, const struct framework *f);

/* That a file is in order, and what is in it. */
void framework_write_checked(struct buf *out, const struct catalogue *c, const struct framework *f, enum lang lang);

#endif
