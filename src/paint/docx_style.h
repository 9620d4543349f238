/* What a DOCX file has beside its text: its frame of parts, styles and numbering; and the words that all parts are
 * written with.  Private to paint/docx.c. */
#ifndef PAINT_DOCX_STYLE_H
#define PAINT_DOCX_STYLE_H

#include "core/document.h"
#include "paint/office.h"

/* Twentieths of a point. */
enum {
	DOCX_PAGE_WIDTH = 11906, /* A4 */
	DOCX_PAGE_HEIGHT = 16838,
	DOCX_MARGIN = 1134, /* 20 mm */
};

struct docx {
	struct arena *arena;
	const struct office_engine *engine;
	struct office *office;
	const struct draft *draft;
	bool readings;     /* lines have room above them for the readings of words */
	size_t headings;   /* so far */
	size_t step_lists; /* so far: each is counted anew, by a list of numbering of its own */
};

void docx_open(struct docx *d, const char *element);
void docx_attribute(struct docx *d, const char *name, str value);
void docx_text(struct docx *d, str s);
void docx_close(struct docx *d);

/* <element w:val="value"/> */
void docx_value(struct docx *d, const char *element, str value);
void docx_number(struct docx *d, const char *element, int64_t value);

/* The namespaces of a part's outermost element. */
void docx_namespaces(struct docx *d);

str docx_int(struct docx *d, int64_t n);

/* The name of the mark at the `n`-th heading. */
str docx_mark(struct docx *d, size_t n);

/* The numbering of the `n`-th list of steps; the first is 1. */
int64_t docx_steps(size_t n);

/* How large the letters of a paragraph style are, in half points. */
int64_t docx_size(const struct docx *d, const char *style);

/* Everything that leads to the parts, and what the file says of itself. */
void docx_write_frame(struct docx *d);

void docx_write_styles(struct docx *d);

/* After the text, when it is known how many lists there are. */
void docx_write_numbering(struct docx *d);

#endif
