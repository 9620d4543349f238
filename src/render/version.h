/* Papers that were decided, as a list for a spreadsheet (docs/format/export.md). */
#ifndef RENDER_VERSION_H
#define RENDER_VERSION_H

#include "base/buf.h"
#include "core/catalogue.h"
#include "core/day.h"

struct version_line {
	str name; /* of its files, without an ending; empty: there is none */
	str paper;
	int64_t number;
	str state;  /* in words */
	str by, on; /* a name, a civil day */
	bool is_published;
	struct day published;
	int64_t handed, read; /* to how many people, and how many of them said that they had read it */
};

/* The names of the columns, then a line each. */
void versions_begin_csv(struct buf *out, const struct catalogue *c, enum lang lang);
void version_write_csv(struct buf *out, struct arena *a, const struct version_line *v);

#endif
