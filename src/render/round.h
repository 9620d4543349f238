/* Rounds that were saved, as a list (docs/format/round.md). */
#ifndef RENDER_ROUND_H
#define RENDER_ROUND_H

#include "base/buf.h"
#include "core/assess.h"
#include "core/day.h"

/* A line of the list. */
struct round_line {
	str framework; /* its id */
	int64_t number;
	str id;         /* core/id.h */
	struct day day; /* on which it was closed; of an open one, begun */
	bool open;
	const struct result *result; /* NULL: the framework is not known any more */
};

void rounds_write_text(struct buf *out, struct arena *a, const struct round_line *lines, size_t n,
                       const struct catalogue *c, enum lang lang);
void rounds_write_json(struct buf *out, struct arena *a, const struct round_line *lines, size_t n);

#endif
