/* Rounds as pages list them (round.html). */
#ifndef RENDER_ROUND_PAGE_H
#define RENDER_ROUND_PAGE_H

#include "core/assess.h"
#include "render/round_view.h"

/* What a line says of the result. */
void round_line_score(struct arena *a, const struct result *r, struct round_line_view *line);

/* The scores that may be compared, of lines that stand newest first: all of one edition, each with every question
 * answered. */
struct history_view history_view_of(struct arena *a, const struct round_line_view *lines, size_t line_count);

#endif
