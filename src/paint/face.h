/* The typeface of a paper, and Pango's view of it: a font map that has this one family and nothing else.
 *
 * Pango's own font map is not used: it asks fontconfig for each new size or script, by a thread and by reading files,
 * at a time when a closed process has neither.  Here both faces lie in memory from the beginning. */
#ifndef PAINT_FACE_H
#define PAINT_FACE_H

#include <cairo.h>
#include <hb.h>
#include <pango/pango.h>

#include "paint/paper.h"

struct face {
	hb_face_t *shapes;
	hb_set_t *characters; /* that it has */
	cairo_font_face_t *cairo;
	double ascent, descent, widest; /* of an em; no glyph is wider */
};

/* Finds and loads regular and bold; kept until the process ends.  `why` as in paper_engine.open. */
enum paper_open face_open_all(char why[static PAPER_WHY_MAX]);

const struct face *face_of(bool bold);

/* A new font map of them; the caller's. */
PangoFontMap *face_map_new(void);

/* The face of a font that came from such a map, and its size in points. */
const struct face *face_of_font(PangoFont *font, double *ret_size);

#endif
